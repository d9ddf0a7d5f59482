"""A file that was just saved: opened, or seen in its folder, from the toast that tells it."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.ui.kit.toast import Toast
from desktop_app.words import Words


def open_file(path: Path) -> None:
    """Open it in the program that the system keeps for such files."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_folder(path: Path) -> None:
    """Show the folder it lies in; a folder shows itself."""
    open_file(path if path.is_dir() else path.parent)


class SavedFile(QObject):
    """Adds two buttons to the toast; of many files the folder is opened by both."""

    def __init__(self, toast: Toast) -> None:
        super().__init__(toast)
        self._toast, self._words, self._path = toast, Words("en"), Path()

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words

    def offer(self, path: Path) -> None:
        """This was saved."""
        words, self._path = self._words, path
        self._toast.offer(words("Open"), self._open, words("Open folder"), self._open_folder)

    def _open(self) -> None:
        open_file(self._path)

    def _open_folder(self) -> None:
        open_folder(self._path)
