"""The picture of a network: bridges, numbered nodes above them, names where they have room."""

from collections import Counter
from collections.abc import Mapping, Sequence

from desktop_app.domain.cooperation import Stage
from desktop_app.domain.network_sheet import NetworkSheet, SheetNode
from desktop_app.layout.network import Point, around, arrange, bridges
from desktop_app.layout.network_page import Area, curve, fitted, radius, rooms
from desktop_app.layout.timeline.palette import COLOURS
from desktop_app.sheets.bench import Bench
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.text import Text

_UNIT, _SIDE, _LEAST, _MOST = 46.0, 16.0, 15.0, 4.6
_READABLE = 2.3  # millimetres: a smaller node has no number
_NAME, _PIECES = 36.0, 12
_RING = 1.8  # points
WEIGHTS: Mapping[Stage, float] = {
    Stage.SEARCH: 0.9,
    Stage.GETTING_TO_KNOW: 1.7,
    Stage.EXCHANGE: 2.8,
    Stage.PARTNERSHIP: 4.4,
}
"""How thick a bridge is, in points."""

Spot = tuple[float, float]


def draw_network(paper: Paper, bench: Bench, sheet: NetworkSheet, area: Area) -> None:
    """Everything, from the ground up."""
    at = fitted(_placed(sheet), area, unit=_UNIT, side=_SIDE, least=_LEAST)
    size = radius(at.values(), _MOST)
    ink = {node.key: _colour(bench, node.tint) for node in sheet.nodes}
    _bridges(paper, bench, sheet, at, ink)
    for number, node in enumerate(sheet.nodes, 1):
        point = at[node.key]
        draw_node(paper, bench, (point.x, point.y), size, node.tint)
        if size >= _READABLE:
            _number(paper, bench, number, point, size)
    _names(paper, bench, sheet, at, size, area)


def draw_node(paper: Paper, bench: Bench, at: Spot, size: float, tint: int | None) -> None:
    """A ring in the colour of the cluster; an organisation that is none is a square."""
    (x, y), colour, ground = at, _colour(bench, tint), bench.look.colour("paper")
    if tint is not None:
        paper.dots([(x, y, size)], ground)
        paper.dots([(x, y, size - 0.3)], colour, line=_RING)
        return
    side = size * 0.84
    paper.rectangle(x - side, y - side, 2 * side, 2 * side, colour)
    side -= 0.35
    paper.rectangle(x - side, y - side, 2 * side, 2 * side, ground)


def draw_bridge(
    paper: Paper,
    points: Sequence[Spot],
    colours: tuple[str, str],
    weight: float,
    *,
    resting: bool,
) -> None:
    """A line from one colour to the other, in dashes if it rests."""
    if colours[0] == colours[1] and not resting:
        paper.line(points, colours[0], weight)
        return
    last = len(points) - 2
    for number in range(last + 1):
        if resting and number % 3 == 2:
            continue
        # a piece reaches below the next one, or there would be a gap as fine as a hair
        end = number + 2 if not resting and number < last else number + 1
        share = number / max(last, 1)
        paper.line(points[number : end + 1], _between(*colours, share), weight)


def _placed(sheet: NetworkSheet) -> Mapping[str, Point]:
    keys = [node.key for node in sheet.nodes]
    if sheet.middle:
        return around(sheet.middle, [key for key in keys if key != sheet.middle])
    return arrange(keys, [bond.partners for bond in sheet.bonds])


def _bridges(
    paper: Paper,
    bench: Bench,
    sheet: NetworkSheet,
    at: Mapping[str, Point],
    ink: Mapping[str, str],
) -> None:
    drawn = bridges([bond.partners for bond in sheet.bonds], at)
    for bond, bridge in zip(sheet.bonds, drawn, strict=True):
        weight = WEIGHTS[bond.stage]
        for number, span in enumerate(bridge.spans):
            first = ink[bond.partners[number]]
            last = ink[bond.partners[1]] if len(bridge.spans) == 1 else first
            points: list[Spot] = [(p.x, p.y) for p in curve(*span, 2 * _PIECES)]
            draw_bridge(paper, points, (first, last), weight, resting=bond.resting)
        if len(bridge.spans) > 1:
            x, y = bridge.middle
            paper.dots([(x, y, 1.5)], bench.look.colour("paper"))
            paper.dots([(x, y, 1.2)], bench.look.colour("grey"))


def _number(paper: Paper, bench: Bench, number: int, at: Point, size: float) -> None:
    """Where the list tells of it."""
    text = bench.grown(
        str(number),
        "disc",
        2 * size - 0.8,
        lines=1,
        field=f"numbers.{number}",
        colour="ink",
        align="centre",
    )
    paper.text(text, at.x - size + 0.4, at.y - text.style.size * 0.63 / 72 * 25.4)


def _names(
    paper: Paper,
    bench: Bench,
    sheet: NetworkSheet,
    at: Mapping[str, Point],
    size: float,
    area: Area,
) -> None:
    """Who has most bridges first; what has no room is left to the list."""
    known = {node.key: node for node in sheet.nodes}
    ties = Counter(key for bond in sheet.bonds for key in bond.partners)
    ties[sheet.middle] += len(sheet.bonds)
    order = [key for key, _ in sorted(ties.items(), key=_most) if key in known]
    order += [key for key in known if key not in ties]
    texts = {key: text for key in order if (text := _name(bench, known[key])) is not None}
    wanted = [(key, text.ink + 1.0, text.height) for key, text in texts.items()]
    ground = bench.look.colour("paper")
    for key, room in rooms(at, size, wanted, area).items():
        paper.rectangle(room.x, room.y, room.width, room.height, ground)
        paper.text(texts[key], room.x + (room.width - texts[key].width) / 2, room.y)


def _most(tied: tuple[str, int]) -> int:
    return -tied[1]


def _name(bench: Bench, node: SheetNode) -> Text | None:
    field = f"labels.{node.key}"
    return bench.shortened(
        node.label, "year", _NAME, lines=2, field=field, colour="ink", align="centre"
    )


def _colour(bench: Bench, tint: int | None) -> str:
    if tint is None:
        return bench.look.colour("grey")
    return COLOURS[tint % len(COLOURS)].line


def _between(first: str, last: str, share: float) -> str:
    """A colour on the way from one to the other."""
    mixed = (
        round(int(first[i : i + 2], 16) * (1 - share) + int(last[i : i + 2], 16) * share)
        for i in (1, 3, 5)
    )
    return "#" + "".join(f"{channel:02X}" for channel in mixed)
