"""The user's choices while the program runs: changed at once, kept at once."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app import settings
from desktop_app.settings import Appearance, Language, Settings


class Choices(QObject):
    """Holds the settings; whoever follows them hears of every change."""

    changed = Signal()

    def __init__(
        self, now: Settings, path: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.now, self._path = now, path

    def speak(self, language: Language) -> None:
        """Another language."""
        self._change(replace(self.now, language=language))

    def look(self, appearance: Appearance) -> None:
        """Light, dark, or as the system says."""
        self._change(replace(self.now, appearance=appearance))

    def scale(self, percent: int) -> None:
        """Larger or smaller letters."""
        self._change(replace(self.now, scale=percent))

    def be(self, author: str) -> None:
        """Who writes in the book from now on."""
        self._change(replace(self.now, author=author.strip()))

    def name_contact(self, office_contact: str) -> None:
        """Who stands on the sheets when nothing else is said."""
        self._change(replace(self.now, office_contact=office_contact.strip()))

    def remember_folder(self, folder: str) -> None:
        """Where a file was saved last; the next one is offered the same place."""
        self._change(replace(self.now, last_folder=folder))

    def name_files(self, pattern: str) -> None:
        """The pattern that the files of many sheets are called by."""
        self._change(replace(self.now, file_names=pattern))

    def welcome(self) -> None:
        """The first run is over."""
        self._change(replace(self.now, welcomed=True))

    def _change(self, chosen: Settings) -> None:
        if chosen != self.now:
            settings.save(chosen, self._path)
            self.now = chosen
            self.changed.emit()
