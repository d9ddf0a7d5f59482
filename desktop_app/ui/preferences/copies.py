"""The backups: the last ten, and a new one now or on a stick."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.services import backups, listing
from desktop_app.services.backups import Backup
from desktop_app.ui.background import Task
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.control_row import ControlRow
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.section import Section
from desktop_app.ui.preferences.backup_line import BackupLine
from desktop_app.ui.preferences.going_back import GoingBack
from desktop_app.words import Words

SHOWN = 10


class Copies(QWidget):
    """Reads the list each time it is shown: the program makes backups by itself too."""

    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, Words("en")
        self.going: GoingBack | None = None
        self._wanted: Path | None = None
        self.now, self.elsewhere = Button("shield-check"), Button("hard-drive")
        self.now.clicked.connect(self._here)
        self.elsewhere.clicked.connect(self._ask_folder)
        self._row = ControlRow(self.now)
        self._stick = ControlRow(self.elsewhere)
        self._lines = tuple(BackupLine() for _ in range(SHOWN))
        for line in self._lines:
            line.asked.connect(self._ask_back)
        self._where = tuple(
            PlainLabel("", "caption", "text3", wrap=True, selectable=True) for _ in range(2)
        )
        self._refusal = PlainLabel("", "small", "danger", wrap=True)
        self._refusal.hide()
        below = QWidget()
        listed = column(self._refusal, *self._lines, gap=4)
        below.setLayout(column(listed, *self._where, gap=6, margins=(18, 4, 18, 10)))
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
        book, copies = self._where
        book.show_text(words("Your book lies here: {path}", path=self._desk.book.path))
        folder = backups.folder(self._desk.book)
        copies.show_text(words("Its backups lie here: {path}", path=folder))
        self.refresh()

    def refresh(self) -> None:
        """Show the newest backups."""
        made = backups.listing(self._desk.book)[:SHOWN]
        for line, backup in zip(self._lines, made, strict=False):
            line.show_backup(backup, self._words)
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(made))

    def save(self, folder: Path | None) -> None:
        """Make one, beside the others or in a folder, while the window goes on."""
        book = self._desk.book

        def work(_task: Task[Backup]) -> Backup:
            return backups.back_up(book, folder)

        self._set_busy(busy=True)
        self._desk.background.run(self, work, self._saved, self._failed)

    def _ask_back(self, backup: Backup) -> None:
        here = listing.counts(self._desk.book)
        self.going = GoingBack(self, self._words, backup, here)
        self.going.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.going.accepted.connect(self._go_back)
        self._wanted = backup.path
        self.going.open()

    def _go_back(self) -> None:
        if self._wanted is not None:
            self._desk.restoring.emit(self._wanted)

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
