"""The sheet of a story, made beside the window: one at a time, the latest wish wins."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from desktop_app.domain.errors import UserError
from desktop_app.domain.finding import Finding
from desktop_app.domain.story import Story
from desktop_app.services.preflight import check_story
from desktop_app.services.print import Order, render_story
from desktop_app.sheets.render import Rendered
from desktop_app.ui.background import Task
from desktop_app.ui.desk import Desk
from desktop_app.ui.stories.paper import Paper

PAUSE = 250  # milliseconds without a key


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be seen: the story as it is typed, in a language, as a kind of sheet."""

    story: Story
    language: str
    kind: str
    office_contact: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A finished sheet: the file, its pages as pictures, what was noticed."""

    wish: Wish
    rendered: Rendered
    findings: tuple[Finding, ...]
    width: int
    pictures: tuple[QImage, ...]
    words: str


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
            order = Order(
                printed_on=wish.day, kind=wish.kind, office_contact=wish.office_contact
            )
            key, language = wish.story.id, wish.language
            made = known.rendered if known else None
            made = made or render_story(book, key, order, language, drafted=wish.story)
            found = check_story(
                book,
                key,
                language,
                printed_on=wish.day,
                office_contact=wish.office_contact,
            )
            paper = Paper(made.pdf)
            return Sheet(
                wish=wish,
                rendered=made,
                findings=found,
                width=width,
                pictures=tuple(paper.picture(page, width) for page in range(paper.pages)),
                words=paper.words(),
            )

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
