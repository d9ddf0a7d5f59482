"""The same picture at the height of a line of text, for lists."""

from math import inf

from desktop_app.layout.timeline.course import Course
from desktop_app.layout.timeline.distance import WIDEST, half_distance
from desktop_app.layout.timeline.parts import Point
from desktop_app.layout.timeline.strands import share
from desktop_app.values import dataclass

_MARKS = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class MiniBridge:
    """Lines of the strands with the colour of each, and bridges from top to bottom."""

    lines: tuple[tuple[int, tuple[Point, ...]], ...]
    marks: tuple[tuple[Point, Point], ...]
    resting: bool


def mini_bridge(course: Course, *, width: float, height: float) -> MiniBridge:
    """The way of a cooperation as a few lines; strands of a crowd stand closer."""
    start, end = _bounds(course)
    middle, most = height / 2, height / 2 - 3
    strands = course.strands[:5]

    def half(moment: float) -> float:
        least = 1.6 * max(len(strands) - 1, 1)
        return max(half_distance(course.knots, moment) / WIDEST * most, min(least, most))

    def x(moment: float) -> float:
        return 3 + (moment - start) / (end - start) * (width - 6)

    steps = [start + (end - start) * step / 40 for step in range(41)]
    lines = tuple(
        (
            strand.colour,
            tuple(
                Point(x(step), middle + share(place, len(strands)) * half(step))
                for step in steps
            ),
        )
        for place, strand in enumerate(strands)
    )
    marks = tuple(
        (Point(x(at), middle - half(at)), Point(x(at), middle + half(at)))
        for at in _shown([spot.at for spot in course.spots])
    )
    return MiniBridge(lines=lines, marks=marks, resting=course.rests < inf)


def _bounds(course: Course) -> tuple[float, float]:
    known = [spot.at for spot in course.spots]
    known += [span.start for span in course.spans if abs(span.start) < inf]
    if course.rests < inf:
        known.append(course.rests + 4)
    start, end = (min(known), max(known)) if known else (0.0, 0.0)
    air = max((end - start) * 0.15, 2.0)
    return start - air, end + air


def _shown(moments: list[float]) -> list[float]:
    """All moments, or evenly chosen ones where a line could not be told from the next."""
    if len(moments) <= _MARKS:
        return moments
    return [moments[step * (len(moments) - 1) // (_MARKS - 1)] for step in range(_MARKS)]
