"""Painting the mini bridge of a list row."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop_app.layout.timeline import Course, mini_bridge
from desktop_app.ui import theme
from desktop_app.ui.timeline import strand_colours
from desktop_app.ui.timeline.paint_strands import path


def paint_mini(painter: QPainter, room: QRectF, course: Course) -> None:
    """The way of a cooperation on one line of a list."""
    drawn = mini_bridge(course, width=room.width(), height=room.height())
    painter.save()
    painter.translate(room.topLeft())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, points in drawn.lines:
        pen = QPen(strand_colours.line(colour), 2.2 if len(drawn.lines) <= 2 else 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if drawn.resting:
            pen.setDashPattern([3, 2.2])
        painter.setPen(pen)
        painter.drawPath(path(points))
    ink = theme.colour("text2")
    for top, bottom in drawn.marks:
        painter.setPen(QPen(ink, 1.4))
        painter.drawLine(QPointF(top.x, top.y), QPointF(bottom.x, bottom.y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(top.x, (top.y + bottom.y) / 2), 2.6, 2.6)
    painter.restore()
