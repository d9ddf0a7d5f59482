"""What every view is given: the open book, its news as a Qt signal, room for long work."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.background import Background

if TYPE_CHECKING:  # the book brings SQLAlchemy, which must not delay the first frame
    from desktop_app.services.book import Book


class Desk(QObject):
    """Passes the book's news to the views, on the UI thread whoever wrote it."""

    changed = Signal(object)  # Change
    restoring = Signal(object)  # Path: go back to this backup
    rebuilding = Signal(object)  # Path: become this book, which was built beside ours
    backed_up = Signal()  # the backups of the book are others now
    _heard = Signal(object)

    def __init__(
        self, book: "Book", background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.book, self.background = book, background
        self._heard.connect(self._pass_on)
        self._unwatch = book.watch(self._heard.emit)

    def close(self) -> None:
        """Wait for the work at hand, stop listening, and let go of the file."""
        self.background.close()
        self._unwatch()
        self.book.close()

    def _pass_on(self, change: object) -> None:
        self.changed.emit(change)
