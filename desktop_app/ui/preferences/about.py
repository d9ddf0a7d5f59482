"""What the program is, where the book lies, and whose work it is built on."""

from PySide6.QtWidgets import QWidget

from desktop_app.diagnosis import version_of
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import column, row
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.section import Section
from desktop_app.words import Words

BUILT_ON = (
    "PySide6-Essentials (LGPL-3.0) · PySide6-Pdf (LGPL-3.0) · SQLAlchemy (MIT) · "
    "SQLCipher (BSD-3) in sqlcipher3 (zlib) · Alembic (MIT) · ReportLab (BSD-3) · "
    "Pillow (MIT-CMU) · uharfbuzz (Apache-2.0) · pyphen (MPL-1.1) · segno (BSD-3) · "
    "RapidFuzz (MIT) · cologne-phonetics (MIT) · python-calamine (MIT) · XlsxWriter (BSD-2) · "
    "icalendar (BSD-2) · python-dateutil (BSD-3) · phonenumberslite (Apache-2.0) · "
    "platformdirs (MIT) · "
    "Inter, Inter Tight, Source Serif 4, Noto (OFL-1.1) · Lucide (ISC) · "
    "hyph-utf8 (MIT) · sRGB profile (zlib)"
)


class About(QWidget):
    """Version, place of the book, licences."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._version = PlainLabel("", "body", wrap=True, selectable=True)
        self._where = PlainLabel("", "small", "text2", wrap=True, selectable=True)
        self._licence = PlainLabel("", "small", "text2", wrap=True)
        self._lists = PlainLabel("", "caption", "text3", wrap=True)
        self._built_on = PlainLabel(BUILT_ON, "caption", "text3", wrap=True, selectable=True)
        lines = (self._version, self._where, self._licence, self._lists, self._built_on)
        inside = QWidget()
        inside.setLayout(column(*lines, gap=8, margins=(18, 4, 18, 10)))
        self._section = Section(inside)
        self.setLayout(row(self._section))

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._section.say(words, words("About"))
        self._version.show_text(f"Brückenbuch {version_of('brueckenbuch')}")
        self._where.show_text(words("Your book lies here: {path}", path=self._desk.book.path))
        self._licence.show_text(
            words(
                "Free software under the MIT licence. "
                "It never goes online; nothing leaves this device unless you send it."
            )
        )
        self._lists.show_text(
            words(
                "Names of activities (NACE) and codes of regions (NUTS): Eurostat, CC BY 4.0. "
                "Names of countries: Unicode CLDR."
            )
        )
