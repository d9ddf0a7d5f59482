"""How far apart the strands are at a moment: the stage of a cooperation as a distance."""

from bisect import bisect_right
from collections.abc import Sequence
from math import inf
from typing import NamedTuple

from desktop_app.domain.cooperation import Stage

WIDEST, CLOSEST = 43.0, 5.5
RESTING = 36.0
# Half the distance when a stage begins and when it has done its work.
STAGES = {
    Stage.SEARCH: (43.0, 43.0),
    Stage.GETTING_TO_KNOW: (39.0, 29.0),
    Stage.EXCHANGE: (29.0, 19.0),
    Stage.PARTNERSHIP: (5.5, 5.5),
}


class Knot(NamedTuple):
    """Half the distance at one moment; between knots the strands curve smoothly."""

    at: float
    half: float


def knots(
    spans: Sequence[tuple[Stage, float, float]], moments: Sequence[float], *, rests: float
) -> tuple[Knot, ...]:
    """The knots of a way through stages: every milestone brings the strands nearer.

    `spans` are (stage, start, end) in order, `moments` the milestones in order. A stage
    without a date gives the distance its milestones lead to.
    """
    tied: list[Knot] = []
    for stage, start, end in spans:
        inside = sorted({moment for moment in moments if start <= moment < end})
        tied += _stage_knots(stage, start, end, inside)
    if spans and spans[0][1] > -inf:
        tied.insert(0, Knot(min(spans[0][1], tied[0].at) - 1, WIDEST))
    if rests < inf and (tied or not spans):
        tied = [knot for knot in tied if knot.at < rests]
        last = tied[-1].half if tied else STAGES[Stage.EXCHANGE][0]
        tied += [Knot(rests, last), Knot(rests + 4, max(RESTING, last))]
    return tuple(sorted(tied))


def half_distance(tied: Sequence[Knot], moment: float) -> float:
    """Half the distance of the outer strands at a moment."""
    if not tied:
        return WIDEST
    place = bisect_right(tied, (moment, inf))
    if place == 0:
        return tied[0].half
    if place == len(tied):
        return tied[-1].half
    before, after = tied[place - 1], tied[place]
    part = (moment - before.at) / (after.at - before.at)
    return before.half + (after.half - before.half) * part * part * (3 - 2 * part)


def _stage_knots(
    stage: Stage, start: float, end: float, moments: Sequence[float]
) -> list[Knot]:
    first, last = STAGES[stage]
    if start == -inf and end == inf and moments and last < WIDEST:
        return _closing_in(moments, last)
    if not moments:
        middle = [edge for edge in (start, end) if abs(edge) < inf]
        return [Knot(sum(middle) / len(middle) if middle else 0.0, last)]
    if stage is Stage.SEARCH:
        return [Knot(moments[0], first), Knot(min(end, moments[-1] + 0.5) - 0.01, first)]
    if len(moments) == 1:
        return [Knot(moments[0], last)]
    steps = len(moments) - 1
    return [
        Knot(moment, first + (last - first) * step / steps)
        for step, moment in enumerate(moments)
    ]


def _closing_in(moments: Sequence[float], last: float) -> list[Knot]:
    """Milestones of one undated stage: from wide apart before the first to the stage's end."""
    way = (last - WIDEST) / len(moments)
    tied = [Knot(moment, WIDEST + way * step) for step, moment in enumerate(moments, 1)]
    return [Knot(moments[0] - 1.5, WIDEST), *tied]
