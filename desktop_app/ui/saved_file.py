"""A file that was just saved: opened, or seen in its folder, from the toast that tells it."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.ui.kit.toast import Toast
from desktop_app.words import Words


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
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))

    def _open_folder(self) -> None:
        folder = self._path if self._path.is_dir() else self._path.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
