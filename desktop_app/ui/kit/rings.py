"""How far each language of a story is, as a ring that closes."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop_app.ui import text, theme
from desktop_app.ui.tokens import Tone


class LanguageDone(NamedTuple):
    """A language and how much of the story stands in it, from 0 to 1."""

    language: str
    done: float


def draw_ring(painter: QPainter, centre: QPointF, radius: float, done: float) -> None:
    """A ring closed as far as `done`."""
    room = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    thick = radius * 0.44
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("border2"), thick))
    painter.drawEllipse(room)
    if done > 0:
        tone = theme.colour("success" if done >= 1 else "warning")
        flat = Qt.PenCapStyle.FlatCap
        painter.setPen(QPen(tone, thick, Qt.PenStyle.SolidLine, flat))
        painter.drawArc(room, 90 * 16, int(-360 * 16 * min(done, 1.0)))


def draw(painter: QPainter, right: float, top: float, rings: Sequence[LanguageDone]) -> float:
    """Paint the rings with their languages, ending at `right`; tells where they begin."""
    x, tall = right, text.height("micro") + 4
    for ring in reversed(rings):
        label = ring.language.upper()
        wide = text.width(label, "micro")
        x -= wide
        ink: Tone = "text2" if ring.done >= 1 else "text3"
        text.draw(painter, QRectF(x, top, wide + 2, tall), label, "micro", ink)
        x -= 15
        draw_ring(painter, QPointF(x + 5, top + tall / 2), 4.4, ring.done)
        x -= 12
    return x
