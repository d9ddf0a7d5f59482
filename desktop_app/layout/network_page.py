"""A network fitted into a page: where its nodes lie, how large they are, where names have room.

Lengths are those of the page. Nodes that would touch are pushed apart; whatever the page is
too small for is left to the list.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from desktop_app.layout.network import Point

ROUNDS = 60
AIR, NEAR = 1.2, 0.46  # beside a name; how far a node may reach towards its nearest neighbour


class Area(NamedTuple):
    """The part of the page a picture may fill."""

    x: float
    y: float
    width: float
    height: float

    def holds(self, other: "Area") -> bool:
        """Whether `other` lies inside."""
        return (
            self.x <= other.x
            and self.y <= other.y
            and other.x + other.width <= self.x + self.width
            and other.y + other.height <= self.y + self.height
        )

    def meets(self, other: "Area") -> bool:
        """Whether the two share any place."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )


def fitted(
    placed: Mapping[str, Point], area: Area, *, unit: float, side: float, least: float
) -> dict[str, Point]:
    """The nodes on the page, in its middle; one unit is at most `unit` long.

    At the edges `side` is kept free, and between two nodes `least` as far as there is room.
    """
    if not placed:
        return {}
    xs, ys = [p.x for p in placed.values()], [p.y for p in placed.values()]
    wide, tall = max(xs) - min(xs), max(ys) - min(ys)
    room = Area(area.x + side, area.y + side, area.width - 2 * side, area.height - 2 * side)
    scale = min(unit, room.width / wide if wide else unit, room.height / tall if tall else unit)
    left = room.x + (room.width - wide * scale) / 2 - min(xs) * scale
    top = room.y + (room.height - tall * scale) / 2 - min(ys) * scale
    at = [[left + p.x * scale, top + p.y * scale] for p in placed.values()]
    crowd = math.sqrt(room.width * room.height / len(at))
    _push_apart(at, min(least, 0.8 * crowd), room)
    return {key: Point(x, y) for key, (x, y) in zip(placed, at, strict=True)}


def radius(points: Iterable[Point], most: float) -> float:
    """How large the nodes may be so that none touches another."""
    at = [[point.x, point.y] for point in points]
    nearest = min((math.dist(at[a], at[b]) for a, b in _close(at, 2 * most / NEAR)), default=0)
    return min(most, NEAR * nearest) if nearest else most


def rooms(
    points: Mapping[str, Point],
    size: float,
    wanted: Sequence[tuple[str, float, float]],
    area: Area,
) -> dict[str, Area]:
    """Where the names stand, the most important first: (key, width, height) of each.

    Below its node, else above or beside it; a name without any room is left out.
    """
    taken = [Area(p.x - size, p.y - size, 2 * size, 2 * size) for p in points.values()]
    found: dict[str, Area] = {}
    for key, width, height in wanted:
        beds = _beds(points[key], size, width, height)
        free = (bed for bed in beds if area.holds(bed) and not any(map(bed.meets, taken)))
        if (bed := next(free, None)) is not None:
            found[key] = bed
            taken.append(bed)
    return found


def curve(start: Point, bend: Point, end: Point, pieces: int) -> list[Point]:
    """A bent stretch as short straight ones."""
    points = []
    for number in range(pieces + 1):
        t = number / pieces
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
        points.append(
            Point(a * start.x + b * bend.x + c * end.x, a * start.y + b * bend.y + c * end.y)
        )
    return points


def _beds(point: Point, size: float, width: float, height: float) -> tuple[Area, ...]:
    middle, away = point.x - width / 2, size + AIR
    return (
        Area(middle, point.y + away, width, height),
        Area(middle, point.y - away - height, width, height),
        Area(point.x + away, point.y - height / 2, width, height),
        Area(point.x - away - width, point.y - height / 2, width, height),
    )


def _push_apart(at: list[list[float]], least: float, room: Area) -> None:
    """Whoever is nearer than `least` goes half of what is missing; nobody leaves the room."""
    for _ in range(ROUNDS):
        moved = False
        for one, other in list(_close(at, least)):
            dx, dy = at[one][0] - at[other][0], at[one][1] - at[other][1]
            far = math.hypot(dx, dy)
            if far >= least:
                continue
            if far < 1e-6:  # on the same spot: each its own way
                dx, dy, far = math.cos(one), math.sin(one), 1.0
                push = least / 2
            else:
                push = (least - far) / 2
            for who, sign in ((one, 1), (other, -1)):
                x = at[who][0] + sign * dx / far * push
                y = at[who][1] + sign * dy / far * push
                at[who][0] = min(max(x, room.x), room.x + room.width)
                at[who][1] = min(max(y, room.y), room.y + room.height)
            moved = True
        if not moved:
            return


def _close(at: Sequence[Sequence[float]], reach: float) -> Iterable[tuple[int, int]]:
    """Pairs in the same or a neighbouring square."""
    squares: dict[tuple[int, int], list[int]] = {}
    for index, (x, y) in enumerate(at):
        squares.setdefault((math.floor(x / reach), math.floor(y / reach)), []).append(index)
    for (column, row), here in squares.items():
        for right in (-1, 0, 1):
            for down in (-1, 0, 1):
                beside = squares.get((column + right, row + down), ())
                yield from ((one, other) for one in here for other in beside if one < other)
