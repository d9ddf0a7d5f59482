"""The steps as rows of a list: what was done, when, by whom."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from desktop_app.domain.history import Act
from desktop_app.domain.ids import Key
from desktop_app.services import history
from desktop_app.services.book import Book
from desktop_app.ui import icons
from desktop_app.ui.kit.row_look import two_lines
from desktop_app.ui.moments import moment
from desktop_app.ui.tokens import Tone
from desktop_app.values import dataclass
from desktop_app.words import Words

MOST, TALL, LEFT = 200, 52, 52


@dataclass(frozen=True, slots=True, kw_only=True)
class ActRow:
    """One step; the arrow says which way it would go."""

    title: str
    sub: str
    back: bool
    tall = TALL

    @property
    def spoken(self) -> str:
        """All of its words."""
        return f"{self.title}, {self.sub}"

    def paint(self, painter: QPainter, room: QRectF, *, chosen: bool) -> None:
        """The arrow, then the words."""
        tone: Tone = "accentText" if chosen else "text3"
        icon = "undo-2" if self.back else "redo-2"
        icons.draw(painter, icon, tone, QPointF(room.left() + 22, room.center().y() - 8), 16)
        two_lines(painter, room.adjusted(LEFT, 0, -20, 0), self.title, self.sub)


class Past(NamedTuple):
    """The steps around now: those to come lie above, the next one last; then those behind."""

    ahead: tuple[Act, ...]
    behind: tuple[Act, ...]

    def keys(self) -> list[Key]:
        """All of them from the top."""
        return [act.txn for act in (*self.ahead, *self.behind)]

    def rows(self, keys: Sequence[Key], today: date, words: Words) -> dict[Key, ActRow]:
        """What the list shows of `keys`."""
        wanted, ahead = set(keys), {act.txn for act in self.ahead}
        return {
            act.txn: ActRow(
                title=words(act.label), sub=told(act, today, words), back=act.txn not in ahead
            )
            for act in (*self.ahead, *self.behind)
            if act.txn in wanted
        }

    def away(self, key: Key) -> int:
        """How many steps lie between now and the far side of a step: back is negative."""
        behind = [act.txn for act in self.behind]
        if key in behind:
            return -behind.index(key) - 1
        return len(self.ahead) - [act.txn for act in self.ahead].index(key)


def past_of(book: Book) -> Past:
    """The steps as they are now."""
    ahead = history.redoable(book, limit=MOST)
    return Past(tuple(reversed(ahead)), tuple(history.undoable(book, limit=MOST)))


def told(act: Act, today: date, words: Words) -> str:
    """When it was done, the day only if it was another one; and by whom."""
    when = _when(act.at, today, words)
    return words("{moment}, {author}", moment=when, author=act.author) if act.author else when


def _when(at: datetime, today: date, words: Words) -> str:
    here = at.astimezone()
    return f"{here:%H:%M}" if here.date() == today else moment(at, words)
