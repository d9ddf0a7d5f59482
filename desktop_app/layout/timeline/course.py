"""What a timeline shows: partners, milestones and stages, put in order once."""

from collections.abc import Sequence
from math import inf

from desktop_app.domain.cooperation import Stage
from desktop_app.domain.event import EventKind
from desktop_app.domain.when import When
from desktop_app.layout.timeline.distance import Knot, knots
from desktop_app.layout.timeline.scale import beginning, ending
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Strand:
    """One partner; `colour` is its place in the palette of cluster colours."""

    key: str
    name: str
    caption: str = ""
    colour: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """One event of a cooperation. `joins` names the strands it ties; none means all."""

    key: str
    when: When
    title: str
    detail: str = ""
    kind: EventKind = EventKind.MILESTONE
    planned: bool = False
    cancelled: bool = False
    joins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StageEntry:
    """From when on a cooperation was in a stage; without a date, as far as anybody knows."""

    stage: Stage
    since: When | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stage from one moment to another, in months since year 0."""

    stage: Stage
    start: float
    end: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A milestone on the axis: its number in the table, its bounds, and where it is drawn."""

    milestone: Milestone
    number: int
    start: float
    end: float
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """A cooperation's way, ready to be laid out at any width and zoom."""

    strands: tuple[Strand, ...]
    spots: tuple[Spot, ...]
    undated: tuple[Milestone, ...]
    spans: tuple[Span, ...]
    knots: tuple[Knot, ...]
    rests: float

    @property
    def timeless(self) -> bool:
        """Whether nothing of it has a date, so that an axis would be made up."""
        return not self.spots and not any(abs(span.start) < inf for span in self.spans)

    @property
    def order(self) -> tuple[Milestone, ...]:
        """All milestones as the table lists them."""
        dated = sorted(self.spots, key=_number)
        return (*(spot.milestone for spot in dated), *self.undated)


def course(
    strands: Sequence[Strand],
    milestones: Sequence[Milestone],
    stages: Sequence[StageEntry] = (),
    *,
    resting: bool = False,
) -> Course:
    """Put everything in order. A resting cooperation rests from its last milestone on."""
    ordered = sorted(milestones, key=lambda one: one.when.order)
    spots = [
        spot
        for number, one in enumerate(ordered, 1)
        if (spot := _spot(one, number)) is not None
    ]
    spots.sort(key=lambda spot: (spot.at, spot.number))
    spans = _spans(stages)
    rests = inf
    if resting:
        known = [spot.at for spot in spots] + [span.start for span in spans]
        rests = max((moment for moment in known if moment > -inf), default=0.0) + 0.5
    return Course(
        strands=tuple(strands),
        spots=tuple(spots),
        undated=tuple(one for one in ordered if _is_undated(one)),
        spans=spans,
        knots=knots(
            [(span.stage, span.start, span.end) for span in spans],
            [spot.at for spot in spots if not spot.milestone.cancelled],
            rests=rests,
        ),
        rests=rests,
    )


def _number(spot: Spot) -> int:
    return spot.number


def _is_undated(milestone: Milestone) -> bool:
    return milestone.when.earliest is None and milestone.when.latest is None


def _spot(milestone: Milestone, number: int) -> Spot | None:
    earliest, latest = milestone.when.earliest, milestone.when.latest
    if earliest is None and latest is None:
        return None
    start = -inf if earliest is None else beginning(earliest)
    end = inf if latest is None else ending(latest)
    if latest is None:
        at = start + 0.5
    elif earliest is None:
        at = end - 0.5
    else:
        at = (start + end) / 2
    return Spot(milestone=milestone, number=number, start=start, end=end, at=at)


def _spans(stages: Sequence[StageEntry]) -> tuple[Span, ...]:
    ordered = sorted(stages, key=_since)
    ends = [*(_since(entry) for entry in ordered[1:]), inf]
    return tuple(
        Span(stage=entry.stage, start=_since(entry), end=end)
        for entry, end in zip(ordered, ends, strict=False)
        if end > _since(entry)
    )


def _since(entry: StageEntry) -> float:
    if entry.since is None or entry.since.earliest is None:
        return -inf
    return beginning(entry.since.earliest)
