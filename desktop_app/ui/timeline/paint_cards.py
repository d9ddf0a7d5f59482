"""Painting the cards and what was agreed."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from desktop_app.layout.timeline import Card, Layout
from desktop_app.ui import icons, text, theme
from desktop_app.ui.timeline import wording
from desktop_app.ui.tokens import Role, Tone
from desktop_app.words import Words

POINTS = 3


def paint_leader(painter: QPainter, card: Card, *, chosen: bool) -> None:
    """The line from a bridge to its card."""
    start, end = card.leader
    painter.setPen(QPen(theme.colour("accent" if chosen else "border2"), 1.5))
    painter.drawLine(QPointF(start.x, start.y), QPointF(end.x, end.y))


def paint_card(painter: QPainter, card: Card, words: Words, *, chosen: bool) -> None:
    """Date, title, detail."""
    box = card.box
    unit = box.height / 66
    room = QRectF(round(box.x) + 0.5, box.y + 0.5, round(box.width), box.height - 1)
    ink = theme.colour("accent" if chosen else "border2")
    painter.setPen(QPen(ink, 1.6 if chosen else 1))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(room.adjusted(0.5, 0, -0.5, 0), 9, 9)
    shown = card.says
    lines: tuple[tuple[str, Role, Tone, int, int], ...] = (
        (wording.date_of(words, shown), "captionS", "accentText" if chosen else "text3", 7, 15),
        (wording.title_of(words, shown), "smallS", "text", 22, 18),
        (wording.detail_of(words, shown), "caption", "text2", 41, 16),
    )
    for line, role, tone, top, tall in lines:
        place = QRectF(room.x() + 12, room.y() + top * unit, room.width() - 23, tall * unit)
        text.draw(painter, place, line, role, tone)


def paint_agreed(
    painter: QPainter, layout: Layout, points: Sequence[str], words: Words
) -> None:
    """What was agreed, in the upper right corner if the cards leave it free."""
    if layout.corner is None or not points:
        return
    shown = list(points) if len(points) <= POINTS else list(points[: POINTS - 1])
    if len(points) > POINTS:
        more = len(points) - len(shown)
        shown.append(words.count("and {n} more", "and {n} more", more))
    heading = words("Agreed")
    wide = 20 + max(text.width(point, "caption") for point in shown)
    wide = max(wide, text.width(heading, "captionS") + 2)
    if wide > layout.corner.width:
        return
    last = layout.bridges[-1].x - 30 if layout.bridges else 0.0
    x = max(layout.corner.x, min(last, layout.corner.right - wide))
    unit = layout.corner.height / 66
    painter.fillRect(
        QRectF(x - 4, 0, wide + 8, layout.corner.height + 8 * unit), theme.colour("surface")
    )
    text.draw(painter, QRectF(x, 2, wide, 16 * unit), heading, "captionS", "accentText")
    for place, point in enumerate(shown):
        top = (19 + 18 * place) * unit
        icons.draw(painter, "check", "accentText", QPointF(x, top + 3 * unit), 13, stroke=2.2)
        text.draw(painter, QRectF(x + 19, top, wide - 18, 18 * unit), point, "caption", "text2")
