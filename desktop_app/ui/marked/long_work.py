"""Doing something with many records: at once, or beside the window with a way to stop it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import UserError
from desktop_app.services.several import Progress
from desktop_app.ui.background import Cancelled, Task
from desktop_app.ui.desk import Desk
from desktop_app.ui.marked.bar import MarkedBar
from desktop_app.words import Words

T = TypeVar("T")
MANY = 300
"""From so many records on the window does not wait."""


class LongWork(QObject):
    """One piece of work at a time; the bar shows it."""

    told = Signal(str)
    ended = Signal()

    def __init__(self, desk: Desk, bar: MarkedBar, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._bar = desk, bar
        self._stop: Callable[[], None] | None = None
        self.words = Words("en")
        bar.stopped.connect(self.cancel)

    def run(
        self, work: Callable[[Progress], T], done: Callable[[T], None], records: int
    ) -> None:
        """Do it, then tell `done` what came of it; what is refused is told as a sentence."""
        if self._stop is not None:
            return
        if records < MANY:
            try:
                result = work(_unseen)
            except UserError as refusal:
                self.told.emit(self.words.error(refusal))
            else:
                done(result)
            return

        def beside(task: Task[T]) -> T:
            return work(task.step)

        def over(result: T) -> None:
            self._end()
            done(result)

        self._bar.begin()
        task = self._desk.background.run(self, beside, over, self._failed)
        task.progressed.connect(self._bar.progress)
        self._stop = task.cancel

    def cancel(self) -> None:
        """Ask it to stop; nothing of it will have happened."""
        if self._stop is not None:
            self._stop()
            self._bar.stop.setEnabled(False)

    def _failed(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.told.emit(self.words("Stopped. Nothing was changed."))
        elif isinstance(error, UserError):
            self.told.emit(self.words.error(error))
        else:
            raise error

    def _end(self) -> None:
        self._stop = None
        self._bar.end()
        self.ended.emit()


def _unseen(_done: int, _total: int) -> None:
    """Nobody waits long enough to see it."""
