"""The first step: choose or drop files, and see how a table was read."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from desktop_app.exchange.tables.letters import CHOICES
from desktop_app.exchange.tables.parting import SIGNS
from desktop_app.services.bring_in.looking import Opened
from desktop_app.ui import theme
from desktop_app.ui.bring_in.bringing import Bringing
from desktop_app.ui.bring_in.text_box import TextBox
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.chip import Chip
from desktop_app.ui.kit.choice import Choice
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.states import EmptyState
from desktop_app.ui.kit.surface import Card
from desktop_app.words import Words

HEADERS = 12
FILES = "*.zip *.jcard *.ics *.vcf *.vcard *.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.xls"


def _titles(file: Opened) -> list[str]:
    """The stories of a file."""
    return [story.title for story in file.read().stories]


class FilePage(QWidget):
    """Nothing chosen yet, or the files with what was found out about the one table."""

    wanted = Signal(list)  # paths

    def __init__(self, bringing: Bringing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bringing, self._words = bringing, Words("en")
        self.empty = EmptyState("file-down", button_icon="folder-open")
        self.empty.asked.connect(self.ask)
        self.box = TextBox()
        self._names = PlainLabel("", "h2", wrap=True)
        self._told = PlainLabel("", "small", "text2", wrap=True)
        self.other = Button("folder-open")
        self.other.clicked.connect(self.ask)
        self.encoding, self.delimiter = Choice(), Choice()
        self.header, self.sheet = Choice(), Choice()
        self.proof = Chip()
        self._labels = [PlainLabel("", "smallM", "text2") for _ in range(4)]
        for choice in (self.encoding, self.delimiter, self.header, self.sheet):
            choice.chosen.connect(self._reread)
        self._lines = [
            self._line(self._labels[0], self.encoding, self.proof),
            self._line(self._labels[1], self.delimiter),
            self._line(self._labels[2], self.header),
            self._line(self._labels[3], self.sheet),
        ]
        found = Card(
            column(
                row(Stretch(self._names), self.other),
                self._told,
                6,
                *self._lines,
                gap=12,
                margins=(22, 18, 22, 20),
            )
        )
        self._pages = QStackedWidget()
        nothing = QWidget()
        nothing.setLayout(column(Stretch(self.empty), self.box, gap=14))
        self._pages.addWidget(nothing)
        held = QWidget()
        held.setLayout(column(found, Stretch()))
        self._pages.addWidget(held)
        self.setLayout(column(self._pages))

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.empty.say(
            words(
                "Drop files here: contact cards (.vcf), tables (.csv), spreadsheets (.xlsx,"
                " .ods, .xls), calendars (.ics), the archive of a whole book (.zip). Nothing is"
                " written before you have seen what would happen."
            ),
            words("Choose a file …"),
        )
        self.box.say(words)
        self.other.name(words("Other file …"))
        said = (words("Encoding"), words("Columns are parted by"), words("Headings are in"))
        for label, text in zip(self._labels, (*said, words("Sheet")), strict=True):
            label.show_text(text)
        choices = (self.encoding, self.delimiter, self.header, self.sheet)
        for choice, text in zip(choices, (*said, words("Sheet")), strict=True):
            choice.setAccessibleName(text)
        self.show_files()

    def ask(self) -> None:
        """Ask which files."""
        words = self._words
        chosen, _ = QFileDialog.getOpenFileNames(
            self,
            words("Import"),
            "",
            f"{words('Contacts')} ({FILES});;{words('All files')} (*)",
        )
        if chosen:
            self.wanted.emit([Path(one) for one in chosen])

    def show_files(self) -> None:
        """What was found out about the files."""
        files, words = self._bringing.files, self._words
        self._pages.setCurrentIndex(1 if files else 0)
        if not files:
            return
        self._names.show_text(", ".join(one.path.name for one in files))
        rows = sum(
            len(one.table.rows) if one.table else len(one.read().drafts) for one in files
        )
        told = words.count("{n} contact in it", "{n} contacts in it", rows)
        pages = [title for one in files if not one.table for title in _titles(one)]
        stories = [words("the story “{title}”", title=title) for title in pages]
        self._told.show_text(", ".join((told, *stories)))
        at = self._at()
        table = files[at].table if at is not None else None
        form = table.form if table is not None else None
        shown = (
            form is not None and form.encoding is not None,
            form is not None and form.delimiter is not None,
            form is not None,
            table is not None and len(table.sheets) > 1,
        )
        for line, visible in zip(self._lines, shown, strict=True):
            line.setVisible(visible)
        if table is None or form is None:
            return
        self.encoding.offer([(name, name.upper()) for name in CHOICES], form.encoding or "")
        self.proof.say(f"{table.proof} ✓" if table.proof else "", "success")
        self.proof.setVisible(bool(table.proof))
        self.delimiter.offer([(sign, self._sign(sign)) for sign in SIGNS], form.delimiter or "")
        self.header.offer(self._headers(), str(form.header))
        self.sheet.offer([(name, name) for name in table.sheets], form.sheet or "")

    def _at(self) -> int | None:
        return next(iter(self._bringing.tables()), None)

    def _sign(self, sign: str) -> str:
        return self._words("Tab") if sign == "\t" else sign

    def _headers(self) -> Sequence[tuple[str, str]]:
        words = self._words
        lines = [
            (str(number), words("Row {number}", number=number + 1)) for number in range(HEADERS)
        ]
        return [("-1", words("There are none")), *lines]

    def _line(self, label: PlainLabel, *parts: QWidget) -> QWidget:
        line = QWidget()
        label.setFixedWidth(theme.scaled(190))
        line.setLayout(row(label, *parts, Stretch(), gap=12))
        return line

    def _reread(self, _value: str) -> None:
        at = self._at()
        table = self._bringing.files[at].table if at is not None else None
        if at is None or table is None:
            return
        wish = replace(
            table.form,
            encoding=self.encoding.value if table.form.encoding else None,
            delimiter=self.delimiter.value if table.form.delimiter else None,
            header=int(self.header.value),
            sheet=self.sheet.value if table.sheets else None,
        )
        if wish.sheet != table.form.sheet:
            wish = replace(wish, header=None)
        self._bringing.reopen(at, wish)
