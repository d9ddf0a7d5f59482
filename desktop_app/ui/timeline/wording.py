"""What the timeline says: axis, stages, cards, and the names its milestones are read out by."""

from collections.abc import Sequence

from desktop_app.domain.cooperation import Stage
from desktop_app.domain.when.phrasing import SHORT
from desktop_app.layout.timeline import Course, Milestone, Tick, Unit
from desktop_app.services.record_sheets.vocabulary import STAGES
from desktop_app.words import Words


def tick(words: Words, column: Tick) -> str:
    """The label of a column of the axis."""
    if column.unit is Unit.YEAR:
        return str(column.year)
    short = SHORT[words.language]
    if column.unit is Unit.QUARTER:
        label = short.quarter.format(n=column.index + 1)
    else:
        label = short.months.split()[column.index]
    return f"{label} {column.year}" if column.with_year else label


def stage(words: Words, which: Stage) -> str:
    """The name of a stage."""
    return words(STAGES[which])


def tray(words: Words, count: int) -> str:
    """What the tray of milestones without a date says."""
    return words.count("{n} without a date", "{n} without a date", count)


def date_of(words: Words, milestones: Sequence[Milestone]) -> str:
    """The date of a milestone, or from when to when several were."""
    first, last = milestones[0].when, milestones[-1].when
    start = words.date(first, short=True)
    end = words.date(last, short=True)
    if not start and not end:
        return words("no date")
    return start if start == end else words("{start} to {end}", start=start, end=end)


def title_of(words: Words, milestones: Sequence[Milestone]) -> str:
    """The title of a milestone, or how many stand here."""
    if len(milestones) == 1:
        return milestones[0].title
    return words.count("{n} milestone", "{n} milestones", len(milestones))


def detail_of(words: Words, milestones: Sequence[Milestone]) -> str:
    """The second line of a card."""
    if len(milestones) > 1:
        return words("{first}, and more", first=milestones[0].title)
    one = milestones[0]
    if one.cancelled:
        state = words("Cancelled")
    elif one.planned:
        state = words("Planned")
    else:
        return one.detail
    return words("{state}: {detail}", state=state, detail=one.detail) if one.detail else state


def spoken(words: Words, milestones: Sequence[Milestone]) -> str:
    """A milestone as it is read out: all of it, however little its card shows."""
    parts = (
        date_of(words, milestones),
        title_of(words, milestones),
        detail_of(words, milestones),
    )
    return ", ".join(part for part in parts if part)


def way(words: Words, course: Course) -> str:
    """A whole course in a few words, for those who do not see the small picture."""
    order = course.order
    count = words.count("{n} milestone", "{n} milestones", len(order))
    dated = [spot.milestone for spot in course.spots]
    if not dated:
        return count
    return words("{count}, {dates}", count=count, dates=date_of(words, dated))
