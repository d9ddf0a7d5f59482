"""The sheet of a story, made beside the window: one at a time, the latest wish wins."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.errors import UserError
from desktop_app.ui.background import Task
from desktop_app.ui.desk import Desk
from desktop_app.ui.stories.sheet import Sheet, Wish

PAUSE = 250  # milliseconds without a key


class Rendering(QObject):
    """Waits for a pause in typing, then renders; a wish that comes meanwhile is next."""

    rendered = Signal(object)  # Sheet
    refused = Signal(object)  # UserError

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wish: Wish | None = None
        self._width = 0
        self._last: Sheet | None = None
        self._working = False
        self._stale = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._begin)

    def want(self, wish: Wish, width: int) -> None:
        """Show this soon, its pages so many pixels wide."""
        self._wish, self._width = wish, width
        self._pause.start()

    def forget(self) -> None:
        """What the book says has changed: the last sheet is no good any more."""
        self._stale = True

    def rest(self) -> None:
        """Nothing is to be seen."""
        self._pause.stop()
        self._wish = None

    def _begin(self) -> None:
        if self._working or self._wish is None:
            return
        wish, width, last = self._wish, self._width, self._last
        known = last if last and not self._stale and last.wish == wish else None
        if known is not None and known.width == width:
            return
        self._working, self._stale = True, False
        book = self._desk.book

        def work(_task: Task[Sheet]) -> Sheet:
            from desktop_app.ui.stories import sheet_work  # noqa: PLC0415 -- it is large

            return sheet_work.make(book, wish, width, known)

        self._desk.background.run(self, work, self._done, self._failed)

    def _done(self, sheet: Sheet) -> None:
        self._working, self._last = False, sheet
        if self._wish is not None and self._wish.story.id == sheet.wish.story.id:
            self.rendered.emit(sheet)
        self._begin()

    def _failed(self, error: BaseException) -> None:
        self._working, self._wish = False, None
        if isinstance(error, UserError):
            self.refused.emit(error)
        else:
            raise error
