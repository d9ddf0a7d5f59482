"""Long work off the UI thread, its result back on it."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from desktop_app.ui.garbage import Garbage

T = TypeVar("T")


class Cancelled(Exception):
    """The user asked the work to stop."""


class Task(QObject, Generic[T]):
    """One piece of work, as the window sees it."""

    progressed = Signal(int, int)  # done, total
    ended = Signal(object)  # Future

    def __init__(
        self,
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        background: "Background",
    ) -> None:
        super().__init__(background)
        self._stop, self._background = Event(), background
        self._owner, self._done, self._failed = owner, done, failed
        # Queued: work that is done at once must not answer before `run` has returned.
        self.ended.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def step(self, done: int, total: int) -> None:
        """Called by the work: tells how far it is, and stops it if the user said so."""
        if self._stop.is_set():
            raise Cancelled
        self.progressed.emit(done, total)

    def _answer(self, future: "Future[T]") -> None:
        self._background.retire(self)
        if future.cancelled() or not isValid(self._owner):
            return  # the window closed before the work began, or who asked is gone
        if (error := future.exception()) is not None:
            self._failed(error)
        else:
            self._done(future.result())


class Background(QObject):
    """Runs work on one thread beside the UI, first come, first served."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self._garbage = Garbage(self)
        self._retired: QObject | None = None
        self._closed = False

    def run(
        self,
        owner: QObject,
        work: Callable[[Task[T]], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> Task[T]:
        """Start `work`; then call `done` or `failed`, unless `owner` is gone by then.

        No widget may be an argument of `work`. Once the window is closed nothing is begun.
        """
        task: Task[T] = Task(owner, done, failed, self)
        if self._closed:
            return task
        self._garbage.hold()
        task.ended.connect(self._garbage.release)
        self._pool.submit(work, task).add_done_callback(task.ended.emit)
        return task

    def retire(self, task: QObject) -> None:
        """Let go of the task that ended before this one.

        The thread may still be telling that this one has ended; it is not yet to be deleted.
        """
        if self._retired is not None:
            self._retired.deleteLater()
        self._retired = task

    def close(self) -> None:
        """Wait for the work at hand; drop what has not begun."""
        self._closed = True
        self._pool.shutdown(cancel_futures=True)
        self._garbage.let_go()
