"""Painting the milestones: the ground as wide as the date is vague, the bridge, its disc."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen

from desktop_app.layout.timeline import Band, BandKind, Bridge, Layout
from desktop_app.ui import icons, text, theme
from desktop_app.ui.timeline import strand_colours
from desktop_app.ui.timeline.icons_of import icon_of
from desktop_app.ui.timeline.paint_strands import rect

HATCH = 7.0


def paint_bands(painter: QPainter, layout: Layout, chosen: str) -> None:
    """The bands, widest first, so that a narrow one is never hidden."""
    for band in sorted(layout.bands, key=lambda band: -band.box.width):
        room = rect(band.box)
        shape = QPainterPath()
        shape.addRoundedRect(room, 10, 10)
        colour = theme.colour("accent" if band.key == chosen else "text3")
        alpha = 0.16 if band.key == chosen or theme.look().dark else 0.09
        colour.setAlphaF(alpha * (0.6 if band.kind is BandKind.PALE else 1))
        painter.fillPath(shape, _ground(band, room, colour))
        if band.kind is BandKind.HATCHED:
            _hatch(painter, shape, room, QColor(colour))
        for side, open_ended in ((-1, band.before), (1, band.after)):
            if open_ended:
                _arrow(painter, room, side, theme.colour("text3"))


def paint_bridge(painter: QPainter, bridge: Bridge, *, chosen: bool) -> None:
    """The line across the strands, a ring where it meets each, and the disc."""
    ink = _ink(bridge, chosen=chosen)
    one = bridge.milestones[0]
    pen = QPen(ink, 2.2, Qt.PenStyle.DotLine if one.planned else Qt.PenStyle.SolidLine)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(bridge.x, bridge.top), QPointF(bridge.x, bridge.bottom))
    surface = theme.colour("surface")
    for joint in bridge.joints:
        if abs(joint.y - bridge.centre) > bridge.radius:
            painter.setPen(QPen(strand_colours.line(joint.colour), 2.5))
            painter.setBrush(surface)
            painter.drawEllipse(QPointF(bridge.x, joint.y), 5, 5)
    centre = QPointF(bridge.x, bridge.centre)
    painter.setPen(QPen(surface, 3))
    painter.setBrush(ink)
    painter.drawEllipse(centre, bridge.radius, bridge.radius)
    hollow = one.planned or one.cancelled
    if hollow:
        style = Qt.PenStyle.DashLine if one.planned else Qt.PenStyle.SolidLine
        painter.setPen(QPen(ink, 1.6, style))
        painter.setBrush(surface)
        painter.drawEllipse(centre, bridge.radius - 2, bridge.radius - 2)
    _fill_disc(painter, bridge, ink if hollow else _on(chosen=chosen))


def paint_badges(painter: QPainter, layout: Layout, chosen: str) -> None:
    """The number in the table, where a card found no room."""
    for bridge in layout.badges:
        if len(bridge.milestones) > 1:
            continue
        number = str(bridge.number)
        size = bridge.radius
        wide = max(text.width(number, "micro") + 8, size)
        room = QRectF(
            bridge.x + bridge.radius * 0.4, bridge.centre - bridge.radius - 4, wide, size
        )
        ink = theme.colour("accent" if bridge.key == chosen else "text2")
        painter.setPen(QPen(ink, 1.2))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(room, size / 2, size / 2)
        text.draw(painter, room, number, "micro", ink, align=text.CENTRE)


def _fill_disc(painter: QPainter, bridge: Bridge, ink: QColor) -> None:
    size = round(bridge.radius * 1.03)
    corner = QPointF(bridge.x - size / 2, bridge.centre - size / 2)
    if len(bridge.milestones) == 1:
        icons.draw(painter, icon_of(bridge.milestones[0].kind), ink, corner, size, stroke=2)
        if bridge.milestones[0].cancelled:
            reach = bridge.radius * 0.62
            painter.setPen(QPen(ink, 1.8))
            painter.drawLine(
                QPointF(bridge.x - reach, bridge.centre + reach),
                QPointF(bridge.x + reach, bridge.centre - reach),
            )
        return
    side = 2 * bridge.radius
    room = QRectF(bridge.x - side / 2, bridge.centre - side / 2, side, side)
    count = len(bridge.milestones)
    text.draw(
        painter,
        room,
        str(count),
        "captionS" if count < 1000 else "micro",
        ink,
        align=text.CENTRE,
    )


def _ink(bridge: Bridge, *, chosen: bool) -> QColor:
    if chosen:
        return theme.colour("accent")
    if bridge.milestones[0].cancelled:
        return theme.colour("text3")
    return theme.colour("text2" if theme.look().dark else "text")


def _on(*, chosen: bool) -> QColor:
    return theme.colour("onAccent" if chosen else "surface")


def _ground(band: Band, room: QRectF, colour: QColor) -> QBrush:
    if not (band.feathered or band.before or band.after):
        return QBrush(colour)
    clear = QColor(colour)
    clear.setAlphaF(0)
    soft = QLinearGradient(room.left(), 0, room.right(), 0)
    left = 0.35 if band.feathered else 0.7 if band.before else 0.0
    right = 0.65 if band.feathered else 0.3 if band.after else 1.0
    soft.setColorAt(0, clear if left else colour)
    soft.setColorAt(left, colour)
    soft.setColorAt(right, colour)
    soft.setColorAt(1, clear if right < 1 else colour)
    return QBrush(soft)


def _hatch(painter: QPainter, shape: QPainterPath, room: QRectF, colour: QColor) -> None:
    colour.setAlphaF(min(colour.alphaF() * 2, 1))
    painter.save()
    painter.setClipPath(shape)
    painter.setPen(QPen(colour, 1.4))
    x = room.left() - room.height()
    while x < room.right():
        painter.drawLine(QPointF(x, room.bottom()), QPointF(x + room.height(), room.top()))
        x += HATCH
    painter.restore()


def _arrow(painter: QPainter, room: QRectF, side: int, ink: QColor) -> None:
    tip = QPointF(room.right() - 4 if side > 0 else room.left() + 4, room.center().y())
    pen = QPen(ink, 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawLine(tip, tip - QPointF(side * 18, 0))
    painter.drawLine(tip, tip - QPointF(side * 6, 5))
    painter.drawLine(tip, tip - QPointF(side * 6, -5))
