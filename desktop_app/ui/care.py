"""The backups the program makes by itself: once a day, and when it closes."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from desktop_app import diagnosis
from desktop_app.domain.errors import UserError
from desktop_app.services import backups
from desktop_app.services.backups import Backup
from desktop_app.ui.background import Task
from desktop_app.ui.desk import Desk

HOUR_MS = 60 * 60 * 1000
FIRST_MS = 20 * 1000  # the first look waits until the window has long been in use


class Care(QObject):
    """Looks every hour whether a backup is due, for a laptop that is never switched off."""

    def __init__(self, desk: Desk, tell: Callable[[UserError], None]) -> None:
        super().__init__(desk)
        self._desk, self._tell = desk, tell
        self._clock = QTimer(self)
        self._clock.setInterval(HOUR_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()
        self._first = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._first.timeout.connect(self.look)
        self._first.start()

    def look(self) -> None:
        """Make the backup of the day, if it is due, without anybody waiting for it."""
        if self._desk.book.read_only is None:
            self._desk.background.run(
                self, partial(_keep_up, self._desk), self._kept_up, self._failed
            )

    def leave(self) -> None:
        """Make the backup on closing. What fails is tried and told again at the next start."""
        self._clock.stop()
        self._first.stop()  # going back to a backup closes the book, but not the program
        if self._desk.book.read_only is not None:
            return
        try:
            backups.keep_up(self._desk.book, closing=True)
        except UserError as refusal:
            diagnosis.note(f"backup on closing: {type(refusal).__name__}")

    def _kept_up(self, _made: Backup | None) -> None:
        # Also without a new one: “today” has become “yesterday”, and old ones were thinned.
        self._desk.backed_up.emit()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        self._tell(error)


def _keep_up(desk: Desk, _task: Task[Backup | None]) -> Backup | None:
    return backups.keep_up(desk.book)
