"""The lines of the partners through the picture, and their names at its left."""

from collections.abc import Iterator

from desktop_app.layout.timeline.course import Course
from desktop_app.layout.timeline.frame import Frame
from desktop_app.layout.timeline.parts import Box, Point, StrandLine
from desktop_app.layout.timeline.scale import Scale


def strand_lines(course: Course, frame: Frame, scale: Scale) -> tuple[StrandLine, ...]:
    """Every partner's line, from its name at the left to the right edge."""
    halves = [(x, frame.half(course, scale.moment(x))) for x in _stations(frame, scale)]
    return tuple(
        _line(course, frame, scale, place, halves) for place in range(len(course.strands))
    )


def share(place: int, strands: int) -> float:
    """From -1 (upper edge) to 1 (lower edge): where a strand lies in the bundle."""
    return 0.0 if strands < 2 else 2 * place / (strands - 1) - 1


def _stations(frame: Frame, scale: Scale) -> Iterator[float]:
    x = max(scale.left, frame.metrics.start)
    while x < scale.right:
        yield x
        x += frame.metrics.step
    yield scale.right


def _line(
    course: Course, frame: Frame, scale: Scale, place: int, halves: list[tuple[float, float]]
) -> StrandLine:
    strands, strand = len(course.strands), course.strands[place]
    part = share(place, strands)
    points = [Point(x, frame.centre + part * half) for x, half in halves]
    if strands > 2:
        spread = frame.centre + part * frame.half_most
        points = [*_fan(frame, spread, points[0]), *points[1:]]
        name, caption = _beside(frame, strands, spread, has_caption=bool(strand.caption))
    else:
        start = frame.metrics.start
        if points[0].x > start:
            points.insert(0, Point(start, points[0].y))
        name, caption = _outside(frame, part, halves[0][1], has_caption=bool(strand.caption))
    drawn, dashed = _split(points, scale.x(course.rests) if course.rests < 1e6 else 1e9)
    return StrandLine(strand=strand, points=drawn, dashed=dashed, name=name, caption=caption)


def _split(points: list[Point], rest: float) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
    """The lively and the resting part of a line; they share the point between them."""
    turn = next((place for place, point in enumerate(points) if point.x > rest), len(points))
    if turn <= 1:
        return (), tuple(points)
    if turn == len(points):
        return tuple(points), ()
    return tuple(points[:turn]), tuple(points[turn - 1 :])


def _fan(frame: Frame, spread: float, first: Point) -> Iterator[Point]:
    """From a name to the first drawn moment: names need more room than near strands leave."""
    start = min(frame.names + frame.metrics.start, first.x)
    for step in range(13):
        part = step / 12
        y = spread + (first.y - spread) * part * part * (3 - 2 * part)
        yield Point(start + (first.x - start) * part, y)


def _outside(
    frame: Frame, part: float, half: float, *, has_caption: bool
) -> tuple[Box, Box | None]:
    """Above the upper strand or below the lower one."""
    metrics, unit = frame.metrics, frame.metrics.scale
    away = max(half, 12 * unit)
    tall = metrics.name_height + (metrics.caption_height if has_caption else 0)
    top = frame.centre - away - tall - 7 * unit if part <= 0 else frame.centre + away + 9 * unit
    name = Box(metrics.margin * 2, top, frame.names, metrics.name_height)
    if not has_caption:
        return name, None
    return name, Box(name.x, name.bottom, frame.names, metrics.caption_height)


def _beside(
    frame: Frame, strands: int, spread: float, *, has_caption: bool
) -> tuple[Box, Box | None]:
    """Left of the bundle, on the height where a strand begins."""
    metrics = frame.metrics
    pitch = 2 * frame.half_most / (strands - 1)
    tall = metrics.name_height + metrics.caption_height
    if has_caption and pitch >= tall:
        name = Box(metrics.margin, spread - tall / 2, frame.names, metrics.name_height)
        return name, Box(name.x, name.bottom, frame.names, metrics.caption_height)
    top = spread - metrics.name_height / 2
    return Box(metrics.margin, top, frame.names, metrics.name_height), None
