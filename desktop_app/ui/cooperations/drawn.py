"""From a cooperation to its picture, to the rows of its table, and to its line in the list."""

from collections.abc import Mapping, Sequence

from desktop_app.domain.cluster import ClusterLine
from desktop_app.domain.cooperation import Cooperation, CooperationLine, StagePeriod, Way
from desktop_app.domain.event import IN_TOUCH, Event, EventStatus
from desktop_app.domain.ids import Key
from desktop_app.domain.when import When
from desktop_app.layout.timeline import Milestone, StageEntry, Strand, course
from desktop_app.layout.timeline.ways import course_of
from desktop_app.ui.timeline import strand_colours, wording
from desktop_app.ui.timeline.cooperation_row import CooperationRow, stage_tone
from desktop_app.ui.timeline.milestone_row import MilestoneRow
from desktop_app.ui.timeline.paint import Picture
from desktop_app.words import Words

NOTHING = When(text="")
MOST_AGREED, NAMES_IN_ROW, LONGEST = 3, 2, 48


def picture(found: Cooperation, clusters: Mapping[Key, ClusterLine], words: Words) -> Picture:
    """The bridge of a cooperation; `clusters` says what is known of its partners."""
    known = [(one, one.who) for one in found.partners if one.who is not None]
    lines = [clusters.get(who.id) for _, who in known]
    worn = strand_colours.spread([line.colour if line is not None else "" for line in lines])
    strands = [
        Strand(
            key=partner.id,
            name=who.title,
            caption=_members(line, words),
            colour=colour,
        )
        for (partner, who), line, colour in zip(known, lines, worn, strict=True)
    ]
    drawn = course(
        strands,
        [milestone(event) for event in found.events if event.kind not in IN_TOUCH],
        _entries(found.stages),
        resting=found.resting,
    )
    return Picture(course=drawn, agreed=_agreed(found))


def milestone(event: Event) -> Milestone:
    """One event as the timeline shows it."""
    return Milestone(
        key=event.id,
        when=event.when or NOTHING,
        title=event.title,
        detail=_detail(event),
        kind=event.kind,
        planned=event.status is EventStatus.PLANNED,
        cancelled=event.status is EventStatus.CANCELLED,
    )


def rows(found: Cooperation, words: Words) -> list[MilestoneRow]:
    """The table below the picture, in the same order; calls and mails are listed too."""
    sourced = {str(event.id) for event in found.events if event.source is not None}
    return [
        MilestoneRow(
            milestone=one,
            evidence=words("with source") if one.key in sourced else "",
            derived=one.when.derived,
        )
        for one in course((), [milestone(event) for event in found.events]).order
    ]


def list_row(line: CooperationLine, way: Way, words: Words) -> CooperationRow:
    """A cooperation in the list."""
    drawn = course_of(line, way)
    more = len(line.partners) - NAMES_IN_ROW
    own = "" if line.title == " × ".join(line.partners) else line.title
    return CooperationRow(
        course=drawn,
        title=own,
        more=words.count("and {n} more", "and {n} more", more) if more > 0 else "",
        stage=words("Resting") if line.resting else wording.stage(words, line.stage),
        stage_tone=stage_tone(line.stage, resting=line.resting),
        last=words.date(line.last, short=True) if line.last is not None else "",
        way=wording.way(words, drawn),
    )


def _entries(periods: Sequence[StagePeriod]) -> list[StageEntry]:
    return [StageEntry(stage=period.stage, since=period.since) for period in periods]


def _detail(event: Event) -> str:
    """Where it was; without a place, what came of it, if that is short enough for a card."""
    fair = event.edition.title if event.edition is not None else ""
    where = ", ".join(part for part in (fair, event.city) if part and part not in event.title)
    said = (one for one in (where, event.result, event.detail) if one and len(one) <= LONGEST)
    return next(said, "")


def _members(line: ClusterLine | None, words: Words) -> str:
    """How many members, in the words of the claim; a bare number is told of what."""
    if line is None or not line.members:
        return ""
    bare = line.members[-1].isdigit()
    return words("{number} members", number=line.members) if bare else line.members


def _agreed(found: Cooperation) -> tuple[str, ...]:
    """What was agreed in the agreements; without any, at the events."""
    signed = [point.text for agreement in found.agreements for point in agreement.contents]
    agreed = signed or [point.text for event in found.events for point in event.points]
    return tuple(agreed[:MOST_AGREED])
