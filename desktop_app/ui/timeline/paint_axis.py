"""Painting the axis, the years, the stages and the tray of what has no date."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop_app.layout.timeline import Layout, Unit
from desktop_app.ui import text, theme
from desktop_app.ui.timeline import wording
from desktop_app.ui.timeline.paint_strands import rect
from desktop_app.ui.tokens import Role, Tone
from desktop_app.words import Words

HOT: tuple[Role, Tone] = ("captionS", "text")
COLD: tuple[Role, Tone] = ("caption", "text3")


def paint_years(painter: QPainter, layout: Layout) -> None:
    """A dashed line where a year begins."""
    painter.setPen(QPen(theme.colour("border2"), 1, Qt.PenStyle.DashLine))
    names = max((line.name.right for line in layout.strands), default=0.0)
    for tick in layout.ticks[1:]:
        if tick.unit is not Unit.YEAR and tick.index == 0 and tick.x > names:
            x = round(tick.x) + 0.5
            painter.drawLine(QPointF(x, 0), QPointF(x, layout.axis + 26))


def paint_axis(painter: QPainter, layout: Layout, words: Words) -> None:
    """The line, a mark for each column, a label where there is room."""
    left, right, y = layout.scale.left, layout.scale.right, layout.axis + 0.5
    painter.setPen(QPen(theme.colour("border"), 1))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    for tick in layout.ticks:
        painter.setPen(QPen(theme.colour("border2"), 1))
        x = round(tick.x) + 0.5
        painter.drawLine(QPointF(x, layout.axis), QPointF(x, layout.axis + 5))
        if tick.label is not None:
            role, tone = HOT if tick.hot else COLD
            label = wording.tick(words, tick)
            text.draw(painter, rect(tick.label), label, role, tone, align=text.CENTRE)


def paint_stages(painter: QPainter, layout: Layout, words: Words) -> None:
    """The stages below the axis; the present one is tinted."""
    for stage in layout.stages:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accentTint" if stage.current else "sunken"))
        painter.drawRoundedRect(rect(stage.box), 6, 6)
        if stage.labelled:
            name = wording.stage(words, stage.span.stage)
            tone: Tone = "accentText" if stage.current else "text2"
            text.draw(painter, rect(stage.box), name, "captionM", tone, align=text.CENTRE)


def paint_tray(
    painter: QPainter, layout: Layout, undated: int, words: Words, *, chosen: bool
) -> None:
    """The tray at the left of the axis."""
    if layout.tray is None:
        return
    room = rect(layout.tray).adjusted(0.5, 0.5, -0.5, -0.5)
    ink = theme.colour("accent" if chosen else "border2")
    painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
    painter.setBrush(theme.colour("accentTint" if chosen else "surface"))
    painter.drawRoundedRect(room, 6, 6)
    label = wording.tray(words, undated)
    inner = QRectF(room.x() + 6, room.y(), room.width() - 12, room.height())
    text.draw(painter, inner, label, "captionM", "text2", align=text.CENTRE)
