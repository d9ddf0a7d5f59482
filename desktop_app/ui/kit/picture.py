"""An icon as a widget, and the mark of the program."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.ui import icons, theme
from desktop_app.ui.kit.painting import brush_on, ground
from desktop_app.ui.tokens import Tone


class IconLabel(QWidget):
    """Decoration: always beside words that say the same."""

    def __init__(
        self, icon: str, tone: Tone = "text2", size: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._side = icon, tone, size
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon."""
        icons.draw(brush_on(self), self._icon, self._tone, QPointF(0, 0), self._side)


class Mark(QWidget):
    """Two strands joined by a bridge: the mark of the program."""

    def __init__(self, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The strands, drawn in units of the side."""
        side = self.width()
        painter = brush_on(self)
        ground(painter, QRectF(0, 0, side, side), side * 0.26, theme.colour("accent"))
        ink, cap = theme.colour("onAccent"), Qt.PenCapStyle.RoundCap
        painter.scale(side, side)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 0.085, Qt.PenStyle.SolidLine, cap))
        for start, end in ((0.3, 0.45), (0.73, 0.58)):
            strand = QPainterPath(QPointF(0.2, start))
            strand.cubicTo(QPointF(0.5, start), QPointF(0.5, end), QPointF(0.8, end))
            painter.drawPath(strand)
        painter.setPen(QPen(ink, 0.065, Qt.PenStyle.SolidLine, cap))
        painter.drawLine(QPointF(0.36, 0.36), QPointF(0.36, 0.67))
