"""The pairs that were found, in three lanes by safety."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop_app.domain.duplicates import LANES, Lane, Pair
from desktop_app.domain.ids import Key
from desktop_app.services.find import Named
from desktop_app.ui.kit.row_look import RowLook, two_lines
from desktop_app.ui.kit.rows_view import RowsView
from desktop_app.ui.lines_model import LinesModel, Source
from desktop_app.values import dataclass
from desktop_app.words import Words

TALL = 54
Ids = tuple[Key, Key]


@dataclass(frozen=True, slots=True)
class PairRow:
    """Both names, and how alike they are."""

    title: str
    sub: str
    tall = TALL

    @property
    def spoken(self) -> str:
        """Names and score."""
        return f"{self.title}, {self.sub}"

    def paint(self, painter: QPainter, room: QRectF, *, chosen: bool) -> None:
        """The names above, the score below."""
        two_lines(painter, room.adjusted(22, 0, -16, 0), self.title, self.sub, strong=chosen)


class PairList(RowsView):
    """Choosing a row compares the pair."""

    wanted = Signal(object)  # Pair

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(TALL, parent=parent)
        self.pairs: list[Pair] = []
        self._called: Mapping[Key, Named] = {}
        self._words = Words("en")
        self._lines_of: LinesModel[Ids] = LinesModel(
            Source(keys=self._keys, lines=self._looks, heads=self._heads), self
        )
        self.setModel(self._lines_of)
        self.chosen.connect(self._ask)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.setAccessibleName(words("Pairs that may be one"))
        self._lines_of.restart()

    def show_pairs(self, pairs: Sequence[Pair], called: Mapping[Key, Named]) -> None:
        """List these instead."""
        self.pairs, self._called = list(pairs), called
        self._lines_of.restart()

    def drop(self, *gone: Key) -> None:
        """Leave out the pairs of records that are no more."""
        self.pairs = [pair for pair in self.pairs if not set(gone) & set(pair.ids)]
        self._lines_of.restart()

    def leave_out(self, pair: Pair) -> None:
        """Leave out one pair."""
        self.pairs = [one for one in self.pairs if one.ids != pair.ids]
        self._lines_of.restart()

    def title(self, key: Key) -> str:
        """What a record is called."""
        return self._called[key].title if key in self._called else ""

    def _ask(self, ids: object) -> None:
        pair = next((pair for pair in self.pairs if pair.ids == ids), None)
        if pair is not None:
            self.wanted.emit(pair)

    def _keys(self) -> Sequence[Ids]:
        return [pair.ids for pair in self.pairs]

    def _heads(self) -> Sequence[tuple[str, int]]:
        lanes = groupby(self.pairs, key=_lane)
        return [(self._words(LANES[lane]), len(list(pairs))) for lane, pairs in lanes]

    def _looks(self, keys: Sequence[Ids]) -> Mapping[Ids, RowLook]:
        wanted = set(keys)
        return {pair.ids: self._look(pair) for pair in self.pairs if pair.ids in wanted}

    def _look(self, pair: Pair) -> RowLook:
        names = list(dict.fromkeys(map(self.title, pair.ids)))
        percent = self._words("{n}% alike", n=round(pair.score * 100))
        return PairRow(" · ".join(names), percent)


def _lane(pair: Pair) -> Lane:
    return pair.lane
