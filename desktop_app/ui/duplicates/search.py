"""Looking through the book beside the window."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.duplicates import Pair
from desktop_app.domain.errors import UserError
from desktop_app.domain.ids import Key
from desktop_app.services import find
from desktop_app.services.find import Named
from desktop_app.ui.background import Cancelled, Task
from desktop_app.ui.desk import Desk
from desktop_app.words import Words


class Found(NamedTuple):
    """The pairs, and what their records are called."""

    pairs: Sequence[Pair]
    called: Mapping[Key, Named]


class Search(QObject):
    """One search at a time; it can be stopped."""

    progressed = Signal(int, int)
    found = Signal(object)  # Found
    stopped = Signal()
    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self.words = desk, Words("en")
        self._stop: Callable[[], None] | None = None

    def begin(self) -> None:
        """Look through the book as it is now."""
        if self._stop is not None:
            return
        book = self._desk.book

        def work(task: Task[Found]) -> Found:
            from desktop_app.services import duplicates  # noqa: PLC0415 -- only a search needs it

            pairs = duplicates.scan(book, progress=task.step)
            return Found(pairs, find.named(book, [key for pair in pairs for key in pair.ids]))

        task = self._desk.background.run(self, work, self._done, self._failed)
        task.progressed.connect(self.progressed)
        self._stop = task.cancel

    def cancel(self) -> None:
        """Ask it to stop."""
        if self._stop is not None:
            self._stop()

    def _done(self, found: Found) -> None:
        self._stop = None
        self.found.emit(found)

    def _failed(self, error: BaseException) -> None:
        self._stop = None
        if isinstance(error, Cancelled):
            self.stopped.emit()
        elif isinstance(error, UserError):
            self.refused.emit(self.words.error(error))
        else:
            raise error
