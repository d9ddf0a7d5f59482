"""The way of a cooperation in a list, from what a page of the list reads at once."""

from desktop_app.domain.cooperation import CooperationLine, Way
from desktop_app.layout.timeline.course import Course, Milestone, StageEntry, Strand, course
from desktop_app.layout.timeline.palette import spread


def course_of(line: CooperationLine, way: Way) -> Course:
    """Strands in the order of the partners, milestones without their words."""
    worn = spread(line.colours)
    return course(
        [Strand(key=str(n), name=name, colour=worn[n]) for n, name in enumerate(line.partners)],
        [Milestone(key=str(n), when=when, title="") for n, when in enumerate(way.moments)],
        [StageEntry(stage=period.stage, since=period.since) for period in way.stages],
        resting=line.resting,
    )
