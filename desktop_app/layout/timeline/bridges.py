"""The milestones in sight as bridges across the strands."""

from collections.abc import Sequence
from itertools import islice
from math import inf

from desktop_app.layout.timeline.course import Course, Spot
from desktop_app.layout.timeline.frame import Frame
from desktop_app.layout.timeline.parts import Bridge, Joint
from desktop_app.layout.timeline.scale import Scale
from desktop_app.layout.timeline.spread import Pile, spread
from desktop_app.layout.timeline.strands import share

_REACHING = 12


def in_sight(course: Course, scale: Scale) -> list[Spot]:
    """The milestones whose place lies inside the window, from left to right."""
    start, end = scale.window.start, scale.window.end
    return [spot for spot in course.spots if start <= spot.at <= end]


def reaching_in(course: Course, scale: Scale) -> list[Spot]:
    """Vague milestones outside the window whose time reaches into it; a few say enough."""
    start, end = scale.window.start, scale.window.end
    reaching = (
        spot
        for spot in course.spots
        if (spot.at < start < spot.end < inf) or (-inf < spot.start < end < spot.at)
    )
    return list(islice(reaching, _REACHING))


def bridges(
    course: Course, spots: Sequence[Spot], frame: Frame, scale: Scale
) -> tuple[Bridge, ...]:
    """One bridge for each milestone, or for each crowd of them, never over one another."""
    metrics = frame.metrics
    radius = metrics.radius
    piles = spread(
        [scale.x(spot.at) for spot in spots],
        [_slack(spot, frame, scale) for spot in spots],
        apart=2 * radius + metrics.between,
        left=scale.left + radius,
        right=scale.right - radius,
    )
    return tuple(_bridge(course, spots[pile.first : pile.last], pile, frame) for pile in piles)


def _slack(spot: Spot, frame: Frame, scale: Scale) -> float:
    """Half a vague date's own band and a little more: inside it no place is truer."""
    radius = frame.metrics.radius
    return min(2 * radius + (spot.end - spot.start) * scale.month / 2, 5 * radius)


def _bridge(course: Course, spots: Sequence[Spot], pile: Pile, frame: Frame) -> Bridge:
    at = sum(spot.at for spot in spots) / len(spots)
    strands, half = len(course.strands), frame.half(course, at)
    joined = {key for spot in spots for key in spot.milestone.joins}
    joints = tuple(
        Joint(y=frame.centre + share(place, strands) * half, colour=strand.colour)
        for place, strand in enumerate(course.strands)
        if not joined or strand.key in joined
    )
    heights = [joint.y for joint in joints] or [frame.centre]
    return Bridge(
        milestones=tuple(spot.milestone for spot in spots),
        number=spots[0].number,
        x=pile.x,
        at=at,
        top=min(heights),
        bottom=max(heights),
        half=half,
        centre=frame.centre,
        radius=frame.metrics.radius,
        joints=joints,
    )
