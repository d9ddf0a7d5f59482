"""The columns of the axis and which of them have room for their label."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import floor

from desktop_app.layout.timeline.course import Course, Spot
from desktop_app.layout.timeline.frame import Frame
from desktop_app.layout.timeline.parts import Box, Measure, Tick
from desktop_app.layout.timeline.scale import Scale, Unit

_LEAP = (1, 2, 5)


def ticks(
    course: Course, frame: Frame, scale: Scale, spots: Sequence[Spot], measure: Measure
) -> tuple[Tick, ...]:
    """The columns in sight, those of `spots` are `hot`; without any date there are none."""
    if course.timeless:
        return ()
    step = _step(scale)
    hot = {floor(spot.at / step) for spot in spots}
    columns = list(_columns(scale, step, hot))
    columns = [
        replace(tick, with_year=tick.unit is Unit.YEAR or tick.index == 0 or place == 0)
        for place, tick in enumerate(columns)
    ]
    labels: dict[int, Box] = {}
    for place in sorted(range(len(columns)), key=lambda place: _rank(columns[place], place)):
        box = _label(columns[place], frame, scale, measure)
        if box is not None and not any(_near(box, other, frame) for other in labels.values()):
            labels[place] = box
    return tuple(replace(tick, label=labels.get(place)) for place, tick in enumerate(columns))


def _step(scale: Scale) -> int:
    """The months of one column."""
    if scale.unit is Unit.MONTH:
        return 1
    if scale.unit is Unit.QUARTER:
        return 3
    power = 1
    while True:
        for leap in _LEAP:
            if scale.month * 12 * leap * power >= 44 or power >= 1000:
                return 12 * leap * power
        power *= 10


def _columns(scale: Scale, step: int, hot: set[int]) -> Iterator[Tick]:
    number = floor(scale.window.start / step)
    while number * step < scale.window.end:
        start = max(number * step, scale.window.start)
        end = min((number + 1) * step, scale.window.end)
        year, month = divmod(number * step, 12)
        yield Tick(
            x=scale.x(start),
            width=(end - start) * scale.month,
            year=year,
            index=month // step if step < 12 else 0,
            unit=Unit.MONTH if step == 1 else Unit.QUARTER if step == 3 else Unit.YEAR,
            hot=number in hot,
        )
        number += 1


def _rank(tick: Tick, place: int) -> tuple[int, int]:
    """Years first, then the first column, then where something happened."""
    if tick.index == 0:
        return 0, place
    return (1 if tick.with_year else 2 if tick.hot else 3, place)


def _label(tick: Tick, frame: Frame, scale: Scale, measure: Measure) -> Box | None:
    width = measure.tick(tick)
    x = tick.x + tick.width / 2 - width / 2
    x = min(max(x, scale.left), scale.right - width)
    if tick.width < width / 2 or x < scale.left:
        return None
    top = frame.axis + 4 * frame.metrics.scale
    return Box(x, top, width, frame.metrics.axis - 4 * frame.metrics.scale)


def _near(box: Box, other: Box, frame: Frame) -> bool:
    air = 5 * frame.metrics.scale
    return box.x < other.right + air and other.x < box.right + air
