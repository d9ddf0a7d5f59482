"""The timeline as a whole: what is painted, and in which order."""

from collections.abc import Sequence
from dataclasses import field, replace

from PySide6.QtGui import QPainter

from desktop_app.layout.timeline import Bridge, Course, Layout, Strand, course
from desktop_app.ui.timeline.paint_axis import paint_axis, paint_stages, paint_tray, paint_years
from desktop_app.ui.timeline.paint_bridges import paint_badges, paint_bands, paint_bridge
from desktop_app.ui.timeline.paint_cards import paint_agreed, paint_card, paint_leader
from desktop_app.ui.timeline.paint_strands import paint_ground, paint_lines, paint_names
from desktop_app.values import dataclass
from desktop_app.words import Words

MOST_STRANDS = 5


def _nothing() -> Course:
    return course((), ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """What the timeline shows: the way of a cooperation and what was agreed on it."""

    course: Course = field(default_factory=_nothing)
    agreed: Sequence[str] = ()


def gathered(whole: Course, words: Words) -> Course:
    """A course in which more partners than can be told apart are one strand with a count."""
    if len(whole.strands) <= MOST_STRANDS:
        return whole
    names = ", ".join(strand.name for strand in whole.strands)
    count = words.count("{n} partner", "{n} partners", len(whole.strands))
    return replace(whole, strands=(Strand(key="", name=count, caption=names),))


def paint(
    painter: QPainter, layout: Layout, picture: Picture, words: Words, chosen: str
) -> None:
    """From the ground up; a card never lies under a line."""
    paint_years(painter, layout)
    paint_ground(painter, layout)
    paint_bands(painter, layout, chosen)
    for card in layout.cards:
        paint_leader(painter, card, chosen=_has(card.bridge, chosen))
    paint_lines(painter, layout)
    for bridge in layout.bridges:
        paint_bridge(painter, bridge, chosen=_has(bridge, chosen))
    paint_badges(painter, layout, chosen)
    paint_names(painter, layout)
    for card in layout.cards:
        paint_card(painter, card, words, chosen=_has(card.bridge, chosen))
    paint_agreed(painter, layout, picture.agreed, words)
    paint_axis(painter, layout, words)
    paint_stages(painter, layout, words)
    undated = picture.course.undated
    in_tray = any(one.key == chosen for one in undated)
    paint_tray(painter, layout, len(undated), words, chosen=in_tray)


def _has(bridge: Bridge, chosen: str) -> bool:
    return any(one.key == chosen for one in bridge.milestones)
