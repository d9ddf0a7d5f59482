"""How the cells of the plan are painted and typed over."""

from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.ui import text, theme
from desktop_app.ui.bring_in.plan_model import FATE, FATE_ROLE, LINE
from desktop_app.ui.bring_in.plan_words import TONES
from desktop_app.ui.kit.chip import INKS
from desktop_app.ui.kit.field_editor import LineEditor
from desktop_app.ui.kit.painting import ground
from desktop_app.ui.tokens import Tone

Index: TypeAlias = QModelIndex | QPersistentModelIndex
TALL, INSET = 36, 8


class PlanCells(QStyledItemDelegate):
    """A chip for what happens, plain words for the rest."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground of a marked row, then the words."""
        room = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(room, theme.colour("selected"))
        said = str(index.data() or "")
        fate = str(index.data(FATE_ROLE))
        if index.column() == FATE:
            self._paint_chip(painter, room, said, fate)
        else:
            quiet = index.column() == LINE
            ink: Tone = "text2" if quiet else "text"
            inside = room.adjusted(INSET, 0, -INSET, 0)
            text.draw(painter, inside, said, "small", ink)
        painter.fillRect(
            QRectF(room.left(), room.bottom() - 1, room.width(), 1), theme.colour("border")
        )
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(room.adjusted(1, 1, -2, -2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are as tall."""
        return QSize(super().sizeHint(option, index).width(), theme.scaled(TALL))

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """A line over the cell."""
        line = LineEditor(parent)
        line.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return line

    def _paint_chip(self, painter: QPainter, room: QRectF, said: str, fate: str) -> None:
        fill, ink = INKS[TONES[fate]]
        wide = min(text.width(said, "captionM") + 20, room.width() - INSET)
        tall = theme.scaled(24)
        bed = QRectF(room.left() + INSET, room.center().y() - tall / 2, wide, tall)
        ground(painter, bed, tall / 2, theme.colour(fill))
        text.draw(painter, bed.adjusted(10, 0, -8, 0), said, "captionM", ink)
