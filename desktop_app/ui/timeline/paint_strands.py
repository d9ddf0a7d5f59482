"""Painting the strands: the tinted ground between them, the lines, the names."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPen

from desktop_app.layout.timeline import Box, Layout, Point, StrandLine
from desktop_app.ui import text, theme
from desktop_app.ui.timeline import strand_colours


def rect(box: Box) -> QRectF:
    """A box for Qt."""
    return QRectF(box.x, box.y, box.width, box.height)


def path(points: tuple[Point, ...]) -> QPainterPath:
    """A line through points."""
    drawn = QPainterPath(QPointF(points[0].x, points[0].y))
    for point in points[1:]:
        drawn.lineTo(point.x, point.y)
    return drawn


def paint_ground(painter: QPainter, layout: Layout) -> None:
    """Each outer strand tints the ground below it; the tint begins softly at the left."""
    if len(layout.strands) < 2:
        return
    upper, lower = layout.strands[0], layout.strands[-1]
    area = path(_all(upper))
    area.connectPath(path(_all(lower)[::-1]))
    area.closeSubpath()
    reach = 44 * layout.centre / 118
    tint = QLinearGradient(0, layout.centre - reach, 0, layout.centre + reach)
    alpha = 0.20 if theme.look().dark else 0.13
    for stop, line in ((0.0, upper), (1.0, lower)):
        colour = strand_colours.line(line.strand.colour)
        colour.setAlphaF(alpha)
        tint.setColorAt(stop, colour)
    tint.setColorAt(0.5, theme.colour("surface", 0.0))
    painter.fillPath(area, tint)
    start = _all(upper)[0].x
    fade = QLinearGradient(start, 0, start + 110, 0)
    fade.setColorAt(0, theme.colour("surface"))
    fade.setColorAt(1, theme.colour("surface", 0.0))
    painter.fillPath(area, fade)


def paint_lines(painter: QPainter, layout: Layout) -> None:
    """Solid while the cooperation is alive, dashed while it rests."""
    width = 5.0 if len(layout.strands) <= 2 else 4.0
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in layout.strands:
        pen = QPen(strand_colours.line(line.strand.colour), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if line.points:
            painter.setPen(pen)
            painter.drawPath(path(line.points))
        if line.dashed:
            pen.setDashPattern([1.6, 2.4])
            painter.setPen(pen)
            painter.drawPath(path(line.dashed))


def paint_names(painter: QPainter, layout: Layout) -> None:
    """Where each line begins, and whose it is."""
    for line in layout.strands:
        start = _all(line)[0]
        at = QPointF(start.x, start.y)
        radius = 7.0 if len(layout.strands) <= 2 else 5.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(strand_colours.line(line.strand.colour))
        painter.drawEllipse(at, radius, radius)
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(at, radius * 3 / 7, radius * 3 / 7)
        ink = strand_colours.letters(line.strand.colour)
        text.draw(painter, rect(line.name), line.strand.name, "captionS", ink)
        if line.caption is not None:
            text.draw(painter, rect(line.caption), line.strand.caption, "micro", "text3")


def _all(line: StrandLine) -> tuple[Point, ...]:
    return (*line.points, *line.dashed)
