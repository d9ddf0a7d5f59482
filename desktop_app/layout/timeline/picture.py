"""The picture of a cooperation: two strands that draw together, milestones as bridges.

Geometry only: words are measured through `Measure`, painting is done by screen and paper.
"""

from math import inf

from desktop_app.layout.timeline.axis import ticks
from desktop_app.layout.timeline.bands import band
from desktop_app.layout.timeline.bridges import bridges, in_sight, reaching_in
from desktop_app.layout.timeline.cards import Lane, Wish, share_out
from desktop_app.layout.timeline.course import Course, Milestone
from desktop_app.layout.timeline.frame import Frame, frame
from desktop_app.layout.timeline.metrics import SCREEN, Metrics
from desktop_app.layout.timeline.parts import (
    Box,
    Bridge,
    Card,
    Layout,
    Measure,
    Point,
    StageBox,
)
from desktop_app.layout.timeline.scale import Scale, Window, fit
from desktop_app.layout.timeline.strands import strand_lines

AROUND = 2.0
YEAR_2000 = 2000 * 12.0


def lay_out(
    course: Course,
    *,
    width: float,
    height: float,
    window: Window,
    measure: Measure,
    metrics: Metrics = SCREEN,
    chosen: str = "",
) -> Layout:
    """Where everything lies. Only what the window shows is laid out."""
    framed = frame(course, width, height, measure, metrics)
    scale = Scale(window=window, left=framed.left, right=width - metrics.margin)
    spots = in_sight(course, scale)
    built = bridges(course, spots, framed, scale)
    cards, badges = _cards(built, course, framed, measure, chosen)
    single = {bridge.key for bridge in built if len(bridge.milestones) == 1}
    vague = [spot for spot in spots if spot.milestone.key in single]
    vague += reaching_in(course, scale)
    return Layout(
        width=width,
        height=height,
        scale=scale,
        centre=framed.centre,
        strands=strand_lines(course, framed, scale),
        bands=tuple(
            ground
            for spot in vague
            if (ground := band(course, spot, framed, scale)) is not None
        ),
        bridges=built,
        cards=cards,
        badges=badges,
        axis=framed.axis,
        ticks=ticks(course, framed, scale, spots, measure),
        stages=_stages(course, framed, scale, measure),
        tray=_tray(course, framed, measure),
        corner=_corner(cards, framed),
    )


def fitted(
    course: Course, *, width: float, measure: Measure, metrics: Metrics = SCREEN
) -> Window:
    """The window that shows the whole way of a cooperation."""
    framed = frame(course, width, 1000, measure, metrics)
    spots = [(spot.start, spot.end, spot.at) for spot in course.spots]
    edges = [edge for start, end, at in spots for edge in (start - AROUND, end + AROUND, at)]
    edges += [span.start for span in course.spans]
    known = [edge for edge in edges if abs(edge) < inf] or [YEAR_2000]
    moments = [at for _, _, at in spots] or known
    outside = framed.names + 2 * metrics.margin if len(course.strands) <= 2 else 0
    return fit(
        (min(known), max(known)),
        min(moments),
        max(moments),
        width=width - metrics.margin - framed.left,
        clear=max(outside + metrics.inset + metrics.gap - framed.left, 2 * metrics.inset),
    )


def _cards(
    built: tuple[Bridge, ...], course: Course, framed: Frame, measure: Measure, chosen: str
) -> tuple[tuple[Card, ...], tuple[Bridge, ...]]:
    metrics = framed.metrics
    names = framed.names + 3 * metrics.margin if len(course.strands) <= 2 else 0.0
    wishes = [
        Wish(
            leader=bridge.x,
            width=measure.card(_said(bridge, chosen)),
            kept=any(one.key == chosen for one in bridge.milestones),
        )
        for bridge in built
    ]
    lane = Lane(left=names, right=framed.width - 1, metrics=metrics)
    cards: list[Card] = []
    badges: list[Bridge] = []
    for bridge, (side, place) in zip(built, share_out(wishes, lane), strict=True):
        if place is None:
            badges.append(bridge)
            continue
        top = 0.0 if side < 0 else framed.lower
        near = framed.upper if side < 0 else framed.lower
        start = framed.centre + side * (bridge.half + metrics.reach)
        leader = (Point(bridge.x, start), Point(bridge.x, near))
        box = Box(place.x, top, place.width, metrics.card_height)
        cards.append(Card(bridge=bridge, says=_said(bridge, chosen), box=box, leader=leader))
    return tuple(cards), tuple(badges)


def _said(bridge: Bridge, chosen: str) -> tuple[Milestone, ...]:
    """A card speaks for its whole crowd, unless one of it is chosen."""
    return tuple(one for one in bridge.milestones if one.key == chosen) or bridge.milestones


def _stages(
    course: Course, framed: Frame, scale: Scale, measure: Measure
) -> tuple[StageBox, ...]:
    boxes: list[StageBox] = []
    for span in course.spans:
        start = max(scale.x(span.start), scale.left)
        end = min(scale.x(span.end), scale.right)
        air = 1.5 * framed.metrics.scale
        if end - start <= 2 * air:
            continue
        box = Box(start + air, framed.stages, end - start - 2 * air, framed.metrics.stage)
        labelled = measure.stage(span.stage) <= box.width - 8 * framed.metrics.scale
        boxes.append(
            StageBox(span=span, box=box, current=span is course.spans[-1], labelled=labelled)
        )
    return tuple(boxes)


def _tray(course: Course, framed: Frame, measure: Measure) -> Box | None:
    if not course.undated:
        return None
    metrics = framed.metrics
    width = min(measure.tray(len(course.undated)), framed.left - metrics.gap)
    top = framed.axis + 2 * metrics.scale
    return Box(0, top, max(width, 0), metrics.axis - 2 * metrics.scale)


def _corner(cards: tuple[Card, ...], framed: Frame) -> Box | None:
    """What is left free at the right end of the upper lane."""
    used = [card.box.right for card in cards if card.box.y == 0]
    x = max(used, default=framed.names) + framed.metrics.slide - 8 * framed.metrics.scale
    if x >= framed.width - framed.metrics.margin:
        return None
    return Box(x, 0, framed.width - framed.metrics.margin - x, framed.metrics.card_height)
