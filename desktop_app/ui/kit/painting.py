"""What every painted part shares: a smooth painter, rounded grounds, the focus ring."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPaintDevice, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.ui import theme
from desktop_app.ui.tokens import Tone

RESTYLED = (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.PaletteChange)


def brush_on(device: QPaintDevice) -> QPainter:
    """A painter with smooth edges."""
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def edges(widget: QWidget) -> QRectF:
    """The widget's rectangle, moved by half a pixel so that hairlines stay sharp."""
    return QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5)


def ground(
    painter: QPainter,
    room: QRectF,
    radius: float,
    fill: QColor | None,
    line: QColor | None = None,
    *,
    line_width: float = 1.0,
) -> None:
    """A rounded ground, with or without an outline."""
    painter.setPen(QPen(line, line_width) if line else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(room, radius, radius)


def focus_ring(painter: QPainter, room: QRectF, radius: float) -> None:
    """Two pixels of accent, never removed."""
    inner = room.adjusted(0.5, 0.5, -0.5, -0.5)
    ground(painter, inner, radius, None, theme.colour("focus"), line_width=2.0)


def dot(painter: QPainter, centre: QPointF, radius: float, tone: Tone | str) -> None:
    """A filled dot in a token or a strand's own colour."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(tone))
    painter.drawEllipse(centre, radius, radius)
