"""One row of the milestone table: what it says, and how it is painted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.layout.timeline import Milestone
from desktop_app.ui import icons, text, theme
from desktop_app.ui.kit.painting import focus_ring, ground
from desktop_app.ui.timeline import wording
from desktop_app.ui.timeline.icons_of import icon_of
from desktop_app.ui.tokens import Tone
from desktop_app.values import dataclass
from desktop_app.words import Words

TALL, SIDE, ICON = 48, 12, 30
DATE, TITLE, TAG = range(3)
ROW_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneRow:
    """A milestone and its evidence; `derived` when its date follows from other words."""

    milestone: Milestone
    evidence: str = ""
    derived: bool = False


def tag(words: Words, row: MilestoneRow) -> str:
    """Where a row's date or event is known from."""
    return words("derived from the text") if row.derived else row.evidence


def spoken(words: Words, row: MilestoneRow) -> str:
    """A row as it is read out."""
    parts = (wording.spoken(words, (row.milestone,)), tag(words, row))
    return ", ".join(part for part in parts if part)


class RowPainter(QStyledItemDelegate):
    """Date, icon with title and detail, evidence; the ground runs through the whole row."""

    def __init__(self, words: Words, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._words, self._view = words, view

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines tall."""
        return QSize(60, theme.scaled(TALL))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One cell."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, MilestoneRow):
            return
        cell = QRectF(self._view.visualRect(index))
        current = self._view.currentIndex().row() == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(cell)
        self._paint_ground(painter, index, current=current)
        if index.column() == DATE:
            room = cell.adjusted(SIDE, 0, -4, 0)
            date = wording.date_of(self._words, (row.milestone,))
            text.draw(painter, room, date, "small", "text2", tabular=True)
        elif index.column() == TITLE:
            self._paint_title(painter, cell, row, current=current)
        else:
            self._paint_tag(painter, cell, row)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, index: QModelIndex | QPersistentModelIndex, *, current: bool
    ) -> None:
        model = index.model()
        first = self._view.visualRect(model.index(index.row(), DATE))
        last = self._view.visualRect(model.index(index.row(), TAG))
        bed = QRectF(first.united(last)).adjusted(1, 2, -1, -2)
        if current:
            ground(painter, bed, 8, theme.colour("selected"))
            if self._view.hasFocus():
                focus_ring(painter, bed, 8)

    def _paint_title(
        self, painter: QPainter, cell: QRectF, row: MilestoneRow, *, current: bool
    ) -> None:
        tone: Tone = "accentText" if current else "text3"
        middle = cell.center().y()
        icon = icon_of(row.milestone.kind)
        side = theme.scaled(17)
        icons.draw(painter, icon, tone, QPointF(cell.left(), middle - side / 2), side)
        detail = wording.detail_of(self._words, (row.milestone,))
        room = cell.adjusted(theme.scaled(ICON), 0, -8, 0)
        half = room.height() / 2 - 4
        title, rest = row.milestone.title, ""
        if not detail:
            title, rest = text.broken(title, room.width(), "smallS")
        two = bool(detail or rest)
        upper = QRectF(room.left(), room.top() + 4, room.width(), half if two else 2 * half)
        text.draw(painter, upper, title, "smallS", "text")
        lower = QRectF(room.left(), middle, room.width(), half)
        text.draw(painter, lower, rest, "smallS", "text")
        text.draw(painter, lower, detail, "caption", "text2")

    def _paint_tag(self, painter: QPainter, cell: QRectF, row: MilestoneRow) -> None:
        words = tag(self._words, row)
        if not words:
            return
        side = theme.scaled(13)
        room = cell.adjusted(side + 5, 0, -SIDE, 0)
        wide = min(text.width(words, "caption") + 1, room.width())
        x = room.right() - wide
        name = "quote" if row.derived else "check"
        at = QPointF(x - side - 5, room.center().y() - side / 2)
        icons.draw(painter, name, "text3", at, side, stroke=2)
        text.draw(
            painter, QRectF(x, room.top(), wide, room.height()), words, "caption", "text2"
        )
