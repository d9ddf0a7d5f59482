"""Where the nodes of a network lie, and how the bridges between them run. No painter here.

Every connected part is spread by forces (Fruchterman and Reingold, “Graph drawing by
force-directed placement”, 1991), the larger parts first, row after row; nodes that nothing ties
come last, in even rows. The same network always gives the same picture. One unit is the
distance at which two neighbours are comfortable.
"""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

ROUNDS = 140
REACH = 3.0  # nodes further apart do not push each other
ROW, GAP, ALONE = 1.3, 1.0, 2.2
BEND = 0.28  # how far a second bridge between the same two swings out
LABELS = 1.35  # names are wide: what is spread evenly is stretched sideways


class Point(NamedTuple):
    """A place on the plane, y downwards."""

    x: float
    y: float


class Span(NamedTuple):
    """One stretch of a bridge: from, bent towards, to."""

    start: Point
    bend: Point
    end: Point


class Bridge(NamedTuple):
    """All stretches of one cooperation; with three partners or more they meet at `middle`."""

    spans: tuple[Span, ...]
    middle: Point


def arrange(keys: Sequence[str], ties: Collection[tuple[str, ...]]) -> dict[str, Point]:
    """A place for each of `keys`; a tie names two or more of them that work together."""
    pairs = {pair for tie in ties for pair in _pairs(tie)}
    parts = _parts(keys, pairs)
    tied = [_spread(part, pairs) for part in parts if len(part) > 1]
    alone = [part[0] for part in parts if len(part) == 1]
    placed, bottom, wide = _in_rows(tied)
    columns = max(round(wide / ALONE) + 1, math.ceil(math.sqrt(len(alone) * 1.6)), 1)
    for number, key in enumerate(alone):
        row, column = divmod(number, columns)
        placed[key] = Point(column * ALONE, bottom + row * ROW)
    return placed


def around(middle: str, others: Sequence[str]) -> dict[str, Point]:
    """One node in the middle and the others around it, the first at the top."""
    radius = max(1.5, len(others) * 0.24)
    placed = {middle: Point(0, 0)}
    for number, key in enumerate(others):
        turn = 2 * math.pi * number / max(len(others), 1)
        if len(others) <= 2:  # beside it: names have more room there than above and below
            turn += math.pi / 2
        placed[key] = Point(radius * LABELS * math.sin(turn), -radius * math.cos(turn))
    return placed


def bridges(ties: Sequence[tuple[str, ...]], placed: Mapping[str, Point]) -> tuple[Bridge, ...]:
    """How each tie is drawn; several between the same two swing out to both sides."""
    met: dict[tuple[str, ...], int] = {}
    drawn = []
    for tie in ties:
        same = tuple(sorted(tie))
        drawn.append(_bridge([placed[key] for key in tie], met.get(same, 0)))
        met[same] = met.get(same, 0) + 1
    return tuple(drawn)


def nearest(placed: Mapping[str, Point], start: str, towards: tuple[int, int]) -> str | None:
    """The node an arrow key leads to: the closest one within the quarter of that direction."""
    here = placed[start]
    best, least = None, math.inf
    for key, point in placed.items():
        dx, dy = point.x - here.x, point.y - here.y
        along = dx * towards[0] + dy * towards[1]
        across = abs(dx * towards[1]) + abs(dy * towards[0])
        if key != start and along > 0 and across <= along and along + 2 * across < least:
            best, least = key, along + 2 * across
    return best


def _pairs(tie: Sequence[str]) -> Iterable[tuple[str, str]]:
    return ((tie[i], tie[j]) for i in range(len(tie)) for j in range(i + 1, len(tie)))


def _parts(keys: Sequence[str], pairs: Collection[tuple[str, str]]) -> list[list[str]]:
    """The connected parts, the largest first, each in the order of `keys`."""
    beside: dict[str, set[str]] = {key: set() for key in keys}
    for one, other in pairs:
        beside[one].add(other)
        beside[other].add(one)
    order = {key: number for number, key in enumerate(keys)}
    seen: set[str] = set()
    parts = []
    for key in keys:
        if key in seen:
            continue
        part, ahead = [], [key]
        seen.add(key)
        while ahead:
            here = ahead.pop()
            part.append(here)
            new = beside[here] - seen
            seen |= new
            ahead += new
        parts.append(sorted(part, key=order.__getitem__))
    return sorted(parts, key=lambda part: (-len(part), order[part[0]]))


def _spread(part: Sequence[str], pairs: Collection[tuple[str, str]]) -> dict[str, Point]:
    if len(part) == 2:
        return {part[0]: Point(0, 0), part[1]: Point(2 * LABELS, 0)}
    number = {key: index for index, key in enumerate(part)}
    size = len(part)
    circle = max(1.0, size / (2 * math.pi))
    at = [
        [circle * math.cos(turn), circle * math.sin(turn)]
        for turn in (2 * math.pi * index / size for index in range(size))
    ]
    springs = sorted((number[a], number[b]) for a, b in pairs if a in number)
    for step in range(ROUNDS):
        _move(at, springs, heat=0.35 * (1 - step / ROUNDS) + 0.01)
    return {key: Point(at[i][0] * LABELS, at[i][1]) for key, i in number.items()}


def _move(at: list[list[float]], springs: Sequence[tuple[int, int]], heat: float) -> None:
    """One round: neighbours in space push, what is tied pulls, nobody moves beyond `heat`."""
    push = [[0.0, 0.0] for _ in at]
    for one, other in _close(at):
        dx, dy = at[one][0] - at[other][0], at[one][1] - at[other][1]
        square = max(dx * dx + dy * dy, 1e-4)
        if square < REACH * REACH:
            for who, sign in ((one, 1), (other, -1)):
                push[who][0] += sign * dx / square
                push[who][1] += sign * dy / square
    for one, other in springs:
        dx, dy = at[one][0] - at[other][0], at[one][1] - at[other][1]
        far = math.hypot(dx, dy)
        for who, sign in ((one, -1), (other, 1)):
            push[who][0] += sign * dx * far * 0.5
            push[who][1] += sign * dy * far * 0.5
    for place, (dx, dy) in zip(at, push, strict=True):
        far = math.hypot(dx, dy)
        if far:
            place[0] += dx / far * min(far, heat)
            place[1] += dy / far * min(far, heat)


def _close(at: Sequence[Sequence[float]]) -> Iterable[tuple[int, int]]:
    """Pairs in the same or a neighbouring square, so that many nodes cost little more."""
    squares: dict[tuple[int, int], list[int]] = {}
    for index, (x, y) in enumerate(at):
        squares.setdefault((math.floor(x / REACH), math.floor(y / REACH)), []).append(index)
    for (column, row), here in squares.items():
        beside = [
            other
            for right in (-1, 0, 1)
            for down in (-1, 0, 1)
            for other in squares.get((column + right, row + down), ())
        ]
        yield from ((one, other) for one in here for other in beside if one < other)


def _in_rows(parts: Sequence[Mapping[str, Point]]) -> tuple[dict[str, Point], float, float]:
    """Whole parts side by side in rows; also how far down and how wide they reach."""
    boxes = [_box(part) for part in parts]
    area = sum((w + 2 * GAP) * (h + 2 * GAP) for _, _, w, h in boxes)
    limit = max(math.sqrt(area) * 1.4, max((w for _, _, w, _ in boxes), default=0.0))
    placed: dict[str, Point] = {}
    x = y = tall = wide = 0.0
    for part, (left, top, width, height) in zip(parts, boxes, strict=True):
        if x and x + width > limit:
            x, y, tall = 0.0, y + tall + 2 * GAP, 0.0
        placed |= {key: Point(p.x - left + x, p.y - top + y) for key, p in part.items()}
        x, tall = x + width + 2.4 * GAP, max(tall, height)
        wide = max(wide, x - 2.4 * GAP)
    return placed, (y + tall + 2 * GAP if parts else 0.0), wide


def _box(part: Mapping[str, Point]) -> tuple[float, float, float, float]:
    """Left, top, width, height."""
    xs, ys = [p.x for p in part.values()], [p.y for p in part.values()]
    return min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)


def _bridge(points: Sequence[Point], before: int) -> Bridge:
    middle = Point(
        sum(p.x for p in points) / len(points), sum(p.y for p in points) / len(points)
    )
    if len(points) > 2:
        return Bridge(tuple(Span(p, _between(p, middle), middle) for p in points), middle)
    start, end = points
    side = (before + 1) // 2 * (1 if before % 2 else -1) * 2 * BEND
    if end < start:  # the same side, whichever of the two comes first
        side = -side
    bend = Point(middle.x - (end.y - start.y) * side, middle.y + (end.x - start.x) * side)
    top = Point((middle.x + bend.x) / 2, (middle.y + bend.y) / 2)
    return Bridge((Span(start, bend, end),), top)


def _between(one: Point, other: Point) -> Point:
    return Point((one.x + other.x) / 2, (one.y + other.y) / 2)
