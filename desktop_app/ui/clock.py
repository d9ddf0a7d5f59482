"""What time it is here, and when a new day begins."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

LONGEST_MS = 600_000  # a laptop that slept through midnight is told soon after it wakes


def here_and_now() -> datetime:
    """The time of this place."""
    return datetime.now().astimezone()


def today() -> date:
    """The day it is here."""
    return here_and_now().date()


class Clock(QObject):
    """Tells of midnight; what time it is comes from outside, so that a test can set it."""

    new_day = Signal()

    def __init__(
        self, now: Callable[[], datetime] = here_and_now, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.now = now
        self._day = now().date()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._wait()

    def today(self) -> date:
        """The day it is."""
        return self.now().date()

    def look(self) -> None:
        """Tell if another day has begun."""
        if self.today() != self._day:
            self._day = self.today()
            self.new_day.emit()
        self._wait()

    def rest(self) -> None:
        """Tell nothing more: the window is closed, and the book with it."""
        self._timer.stop()

    def _wait(self) -> None:
        now = self.now()
        midnight = datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo)
        left = round((midnight - now).total_seconds() * 1000) + 1
        self._timer.start(min(left, LONGEST_MS))
