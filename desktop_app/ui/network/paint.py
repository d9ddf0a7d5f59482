"""Painting the network: bridges below, nodes above, then names where they have room."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen

from desktop_app.domain.cooperation import Stage
from desktop_app.domain.network import Bond, Node
from desktop_app.domain.reference import Kind
from desktop_app.layout.network import Bridge
from desktop_app.ui import icons, text, theme
from desktop_app.ui.kit.painting import focus_ring, ground
from desktop_app.ui.network.scene import Scene
from desktop_app.ui.network.view import View
from desktop_app.ui.timeline import strand_colours
from desktop_app.ui.tokens import Role, Tone
from desktop_app.values import dataclass

RADIUS, NAME_WIDE, FAINT = 19.0, 126.0, 0.22
WIDTHS: Mapping[Stage, float] = {
    Stage.SEARCH: 1.4,
    Stage.GETTING_TO_KNOW: 2.4,
    Stage.EXCHANGE: 4.0,
    Stage.PARTNERSHIP: 6.5,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mood:
    """What is marked in the picture, and whether the keyboard is in it."""

    chosen: str = ""
    pointed: str = ""
    focused: bool = False


def colour_of(node: Node) -> QColor:
    """The colour of a cluster's strand; organisations that are none stay grey."""
    if node.kind is not Kind.CLUSTER:
        return theme.colour("text3")
    return strand_colours.line(strand_colours.place_of(node.colour, node.id))


def paint(painter: QPainter, scene: Scene, view: View, mood: Mood) -> None:
    """Everything; what has nothing to do with the chosen node steps back."""
    nodes, near = scene.nodes, _near(scene, mood.chosen)
    for bond, bridge in zip(scene.network.bonds, scene.bridges, strict=True):
        faint = bool(near) and mood.chosen not in bond.partners
        _paint_bridge(painter, bond, bridge, nodes, view, faint=faint)
    if scene.people and mood.chosen in scene.placed:
        _paint_people(painter, scene, view, mood.chosen)
    for key, node in nodes.items():
        faint = bool(near) and key not in near
        _paint_node(painter, node, view.pixel(scene.placed[key]), mood, faint=faint)
    _paint_names(painter, scene, view, near, mood)


def _near(scene: Scene, chosen: str) -> frozenset[str]:
    """The chosen node and its partners; empty when nothing has to step back."""
    if chosen not in scene.placed:
        return frozenset()
    return frozenset(
        partner
        for bond in scene.network.bonds
        if chosen in bond.partners
        for partner in bond.partners
    ) | {chosen}


def _paint_bridge(
    painter: QPainter,
    bond: Bond,
    bridge: Bridge,
    nodes: Mapping[str, Node],
    view: View,
    *,
    faint: bool,
) -> None:
    for number, span in enumerate(bridge.spans):
        start, end = view.pixel(span.start), view.pixel(span.end)
        path = QPainterPath(start)
        path.quadTo(view.pixel(span.bend), end)
        fade = QLinearGradient(start, end)
        first = colour_of(nodes[bond.partners[number]])
        last = colour_of(nodes[bond.partners[1]]) if len(bridge.spans) == 1 else first
        for at, colour in ((0.0, first), (1.0, last)):
            shade = QColor(colour)
            shade.setAlphaF(FAINT if faint else 1.0)
            fade.setColorAt(at, shade)
        pen = QPen(fade, WIDTHS[bond.stage])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if bond.resting:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([3.0, 2.2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
    if len(bridge.spans) > 1:
        painter.setPen(QPen(theme.colour("surface"), 2))
        painter.setBrush(theme.colour("text2", FAINT if faint else 1.0))
        painter.drawEllipse(view.pixel(bridge.middle), 6.0, 6.0)


def _paint_node(
    painter: QPainter, node: Node, centre: QPointF, mood: Mood, *, faint: bool
) -> None:
    painter.setOpacity(FAINT * 1.6 if faint else 1.0)
    radius = theme.scaled(round(RADIUS))
    room = _round(centre, radius)
    marked = node.id in (mood.chosen, mood.pointed)
    line = colour_of(node)
    if node.kind is Kind.CLUSTER:
        fill = theme.colour("selected" if node.id == mood.chosen else "surface")
        ground(painter, room, radius, fill, line, line_width=3.2 if marked else 2.2)
    else:
        ground(
            painter, room, 9, theme.colour("surface"), line, line_width=2.6 if marked else 1.4
        )
    size = radius * 1.05
    at = QPointF(centre.x() - size / 2, centre.y() - size / 2)
    name = "hexagon" if node.kind is Kind.CLUSTER else "building-2"
    icons.draw(painter, name, line, at, size, stroke=2.2)
    if mood.focused and node.id == mood.chosen:
        focus_ring(painter, room.adjusted(-5, -5, 5, 5), radius + 5)
    painter.setOpacity(1.0)


def _paint_people(painter: QPainter, scene: Scene, view: View, chosen: str) -> None:
    """Somebody is a dot with a name, tied to the node by a thin line."""
    middle = view.pixel(scene.placed[chosen])
    seats = [view.pixel(seat) for seat in scene.seats(chosen)]
    painter.setPen(QPen(theme.colour("border2"), 1.2))
    for seat in seats:
        painter.drawLine(middle, seat)
    for insider, seat in zip(scene.people, seats, strict=False):
        painter.setPen(QPen(theme.colour("canvas"), 2))
        painter.setBrush(theme.colour("text2"))
        painter.drawEllipse(seat, 5.5, 5.5)
        wide, tall = min(text.width(insider.name, "micro") + 2, 130.0), text.height("micro")
        right = seat.x() >= middle.x()
        left = seat.x() + 9 if right else seat.x() - 9 - wide
        room = QRectF(left, seat.y() - tall / 2, wide, tall)
        ground(painter, room.adjusted(-2, 0, 2, 0), 4, theme.colour("canvas", 0.85))
        text.draw(painter, room, insider.name, "micro", "text2")


def _paint_names(
    painter: QPainter, scene: Scene, view: View, near: frozenset[str], mood: Mood
) -> None:
    """The marked ones first, then who has most bridges; what has no room is left to the list.

    A name stands below its node, or above or beside it where it would cover something else.
    """
    nodes, radius = scene.nodes, theme.scaled(round(RADIUS))
    taken = {key: _round(view.pixel(point), radius) for key, point in scene.placed.items()}
    bonds = {key: len(scene.network.bonds_of(node.id)) for key, node in nodes.items()}
    marked = (mood.pointed, mood.chosen)
    order = sorted(nodes, key=lambda key: (key not in marked, key not in near, -bonds[key]))
    for key in order:
        role: Role = "smallS" if key == mood.chosen else "captionM"
        lines = [line for line in text.broken(nodes[key].label, NAME_WIDE, role) if line]
        wide = min(max(text.width(line, role) for line in lines) + 2, NAME_WIDE)
        tall = text.height(role) * len(lines)
        bed = _round(view.pixel(scene.placed[key]), radius)
        others = [other for name, other in taken.items() if name != key]
        rooms = _rooms(bed, wide, tall)
        free = (room for room in rooms if not any(room.intersects(other) for other in others))
        room = next(free, rooms[0] if key in marked else None)
        if room is not None:
            taken[f"name of {key}"] = room
            tone: Tone = "text3" if near and key not in near else "text"
            _paint_name(painter, room, lines, role, tone)


def _rooms(bed: QRectF, wide: float, tall: float) -> tuple[QRectF, ...]:
    """Where the name of the node on `bed` may stand, the best place first."""
    middle = bed.center()
    return (
        QRectF(middle.x() - wide / 2, bed.bottom() + 5, wide, tall),
        QRectF(middle.x() - wide / 2, bed.top() - 5 - tall, wide, tall),
        QRectF(bed.right() + 7, middle.y() - tall / 2, wide, tall),
        QRectF(bed.left() - 7 - wide, middle.y() - tall / 2, wide, tall),
    )


def _paint_name(
    painter: QPainter, room: QRectF, lines: Sequence[str], role: Role, tone: Tone
) -> None:
    ground(painter, room.adjusted(-4, 0, 4, 0), 5, theme.colour("canvas", 0.8))
    tall = room.height() / len(lines)
    for number, line in enumerate(lines):
        strip = QRectF(room.left(), room.top() + number * tall, room.width(), tall)
        text.draw(painter, strip, line, role, tone, align=text.CENTRE)


def _round(centre: QPointF, radius: float) -> QRectF:
    return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
