"""The backups: the last ten, and a new one now or on a stick."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.services import backups
from desktop_app.services.backups import Backup
from desktop_app.ui.background import Task
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.control_row import ControlRow
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.section import Section
from desktop_app.ui.moments import moment
from desktop_app.words import Words

SHOWN = 10
KIND = "person"


class Copies(QWidget):
    """Reads the list each time it is shown: the program makes backups by itself too."""

    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, Words("en")
        self.now, self.elsewhere = Button("shield-check"), Button("hard-drive")
        self.now.clicked.connect(self._here)
        self.elsewhere.clicked.connect(self._ask_folder)
        self._row = ControlRow(self.now)
        self._stick = ControlRow(self.elsewhere)
        self._lines = tuple(
            PlainLabel("", "small", "text2", selectable=True) for _ in range(SHOWN)
        )
        self._refusal = PlainLabel("", "small", "danger", wrap=True)
        self._refusal.hide()
        below = QWidget()
        below.setLayout(column(self._refusal, *self._lines, gap=4, margins=(18, 4, 18, 10)))
        self._section = Section(self._row, self._stick, below)
        self.setLayout(row(self._section))
        desk.backed_up.connect(self.refresh)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._section.say(words, words("Backups"))
        self.now.name(words("Back up now"))
        self.elsewhere.name(words("Choose a folder …"))
        self._row.say(
            words("Backups of this book"),
            words("One is made every day and on closing; each is opened and checked."),
        )
        self._stick.say(
            words("A backup on a stick"),
            words("An ordinary book file that the program can open."),
        )
        self.refresh()

    def refresh(self) -> None:
        """Show the newest backups."""
        made = backups.listing(self._desk.book)[:SHOWN]
        for line, backup in zip(self._lines, made, strict=False):
            line.show_text(self._told(backup))
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(made))

    def save(self, folder: Path | None) -> None:
        """Make one, beside the others or in a folder, while the window goes on."""
        book = self._desk.book

        def work(_task: Task[Backup]) -> Backup:
            return backups.back_up(book, folder)

        self._set_busy(busy=True)
        self._desk.background.run(self, work, self._saved, self._failed)

    def _here(self) -> None:
        self.save(None)

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self._words("A backup on a stick"))
        if chosen:
            self.save(Path(chosen))

    def _saved(self, made: Backup) -> None:
        self._set_busy(busy=False)
        self._refusal.hide()
        self._desk.backed_up.emit()
        self.told.emit(self._words("Backed up to {path}", path=made.path))

    def _failed(self, error: BaseException) -> None:
        self._set_busy(busy=False)
        if not isinstance(error, UserError):
            raise error
        self._refusal.show_text(self._words.error(error))
        self._refusal.show()

    def _set_busy(self, *, busy: bool) -> None:
        buttons: Sequence[Button] = (self.now, self.elsewhere)
        for button in buttons:
            button.setEnabled(not busy)

    def _told(self, backup: Backup) -> str:
        words = self._words
        people = backup.counts.get(KIND, 0)
        parts = [
            moment(backup.at, words),
            QLocale(words.language).formattedDataSize(backup.size),
            words.count("{n} contact", "{n} contacts", people),
            words("checked") if backup.checked is not None else words("not checked yet"),
        ]
        return " · ".join(parts)
