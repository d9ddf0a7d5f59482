"""Takes the pictures of README and handbook: the window on the sample story, and its sheet.

`python packaging/pictures.py` writes them to `packaging/pictures/` and, in each language, to
`resources/handbook/`; it needs no display.
"""

import os
import sys
import tempfile
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from PIL import Image  # noqa: E402 -- found by that path
from PySide6.QtCore import QEventLoop, QSize, QTimer  # noqa: E402 -- found by that path
from PySide6.QtGui import QImage  # noqa: E402 -- found by that path
from PySide6.QtPdf import QPdfDocument  # noqa: E402 -- found by that path
from PySide6.QtWidgets import QApplication  # noqa: E402 -- found by that path

from desktop_app import paths  # noqa: E402 -- found by that path
from desktop_app.domain.ids import StoryId  # noqa: E402 -- found by that path
from desktop_app.domain.reference import Kind  # noqa: E402 -- found by that path
from desktop_app.domain.sheet import CLUSTER, TIMELINE  # noqa: E402 -- found by that path
from desktop_app.services import find  # noqa: E402 -- found by that path
from desktop_app.services.book import Book, Mode  # noqa: E402 -- found by that path
from desktop_app.services.print import Order, print_stories  # noqa: E402 -- found by that path
from desktop_app.services.print_records import Poster, print_records  # noqa: E402 -- found by that path
from desktop_app.services.sample import put_sample  # noqa: E402 -- found by that path
from desktop_app.settings import Appearance, Language, Settings  # noqa: E402 -- found by that path
from desktop_app.ui.app import Programme  # noqa: E402 -- found by that path
from desktop_app.ui.choices import Choices  # noqa: E402 -- found by that path

TARGET = ROOT / "packaging" / "pictures"
WINDOW = QSize(1280, 800)
PAGE = QSize(840, 1188)
SETTLED_MS = 2_500
SMALL, COLOURS = (1_024, 640), 96
TOLD = ("cooperation", "story", "cluster")  # what the handbook shows
VIEWS = (
    ("cooperation", Language.GERMAN, Appearance.LIGHT),
    ("story", Language.ENGLISH, Appearance.LIGHT),
    ("cluster", Language.FRENCH, Appearance.DARK),
)


def main() -> None:
    """A book with the sample in a temporary folder, each view once, then the sheet."""
    TARGET.mkdir(exist_ok=True)
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ[paths.HOME_VARIABLE] = folder
        path = Path(folder) / "sample.book"
        with Book.open(path, mode=Mode.CREATE) as book:
            story = put_sample(book)
            _picture_sheet(book, story, Path(folder) / "sheet.pdf")
            _picture_others(book, Path(folder))
        choices = Choices(Settings(language=Language.GERMAN, welcomed=True))
        programme = Programme(app, path, choices)
        programme.window.resize(WINDOW)
        programme.begin()
        _wait(SETTLED_MS)
        for kind, language, appearance in VIEWS:
            choices.look(appearance)
            _take(programme, choices, kind, language).save(TARGET / f"{kind}.png")
        choices.look(Appearance.LIGHT)
        for language in Language:
            for kind in TOLD:
                taken = _take(programme, choices, kind, language)
                small = taken.resize(SMALL, Image.Resampling.LANCZOS).quantize(COLOURS)
                file = ROOT / "resources" / "handbook" / language.value / f"{kind}.png"
                small.save(file, optimize=True)
        programme.window.close()


def _take(programme: Programme, choices: Choices, kind: str, language: Language) -> Image.Image:
    """The window at a kind of record, in a language."""
    choices.speak(language)
    programme.window.visit(kind, "")
    _wait(SETTLED_MS)
    grabbed = programme.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size = (grabbed.width(), grabbed.height())
    bits, line = bytes(grabbed.constBits()), grabbed.bytesPerLine()
    return Image.frombuffer("RGB", size, bits, "raw", "RGB", line, 1)


def _picture_sheet(book: Book, story: StoryId, pdf: Path) -> None:
    day = date.today()  # noqa: DTZ011 -- the day here, as on any sheet
    print_stories(book, [story], pdf, Order(printed_on=day), languages=["de"])
    document = QPdfDocument()
    document.load(str(pdf))
    for page in range(document.pageCount()):
        document.render(page, PAGE).save(str(TARGET / f"sheet-{page + 1}.png"))
    document.close()


def _picture_others(book: Book, folder: Path) -> None:
    """The timeline of the sample, and the profile of its first cluster."""
    day = date.today()  # noqa: DTZ011 -- the day here, as on any sheet
    for kind, sheet, poster in (
        (Kind.COOPERATION, TIMELINE, Poster(paper="A4")),
        (Kind.CLUSTER, CLUSTER, Poster()),
    ):
        record = find.records(book, (kind,))[0]
        file, order = folder / f"{sheet}.pdf", Order(printed_on=day, kind=sheet)
        print_records(book, [record], file, order, poster=poster)
        document = QPdfDocument()
        document.load(str(file))
        points = document.pagePointSize(0)
        size = PAGE if points.height() > points.width() else PAGE.transposed()
        document.render(0, size).save(str(TARGET / f"sheet-{sheet}.png"))
        document.close()


def _wait(milliseconds: int) -> None:
    waiting = QEventLoop()
    QTimer.singleShot(milliseconds, waiting.quit)
    waiting.exec()


if __name__ == "__main__":
    main()
