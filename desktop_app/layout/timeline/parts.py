"""What a laid-out timeline consists of: boxes, points and lines, ready for any painter."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

from desktop_app.domain.cooperation import Stage
from desktop_app.layout.timeline.course import Milestone, Span, Strand
from desktop_app.layout.timeline.scale import Scale, Unit
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    def meets(self, other: "Box") -> bool:
        """Whether the two share any area."""
        return (
            self.x < other.right
            and other.x < self.right
            and self.y < other.bottom
            and other.y < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Point:
    """A place in the picture."""

    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class StrandLine:
    """A partner's line: the drawn part, the resting (dashed) part, and its name."""

    strand: Strand
    points: tuple[Point, ...]
    dashed: tuple[Point, ...]
    name: Box
    caption: Box | None


class BandKind(StrEnum):
    """How vague a date is, as a texture."""

    PLAIN = "plain"
    HATCHED = "hatched"
    PALE = "pale"


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """The ground behind a bridge: as wide as its date is vague."""

    key: str
    box: Box
    kind: BandKind
    feathered: bool
    before: bool
    after: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Joint:
    """Where a bridge meets a strand."""

    y: float
    colour: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bridge:
    """One milestone, or several that lie too close together to be told apart.

    `at` is its true place on the axis, `x` where there was room for it. `number` is its
    number in the table.
    """

    milestones: tuple[Milestone, ...]
    number: int
    x: float
    at: float
    top: float
    bottom: float
    half: float
    centre: float
    radius: float
    joints: tuple[Joint, ...]

    @property
    def key(self) -> str:
        """The key of its (first) milestone."""
        return self.milestones[0].key


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What a bridge says, and the line that ties it to its bridge."""

    bridge: Bridge
    says: tuple[Milestone, ...]
    box: Box
    leader: tuple[Point, Point]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """One column of the axis: `year` and the month, quarter or year it stands for."""

    x: float
    width: float
    year: int
    index: int
    unit: Unit
    hot: bool
    with_year: bool = False
    label: Box | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StageBox:
    """A stage on the band below the axis. Without room for its name it is `labelled` False."""

    span: Span
    box: Box
    current: bool
    labelled: bool


class Measure(Protocol):
    """How wide the painter's words are; the layout itself knows none."""

    def name(self, strand: Strand) -> float:
        """The width of a partner's name and caption."""

    def card(self, milestones: Sequence[Milestone]) -> float:
        """The width a card would like to have."""

    def tick(self, tick: Tick) -> float:
        """The width of an axis label."""

    def stage(self, stage: Stage) -> float:
        """The width of a stage's name."""

    def tray(self, count: int) -> float:
        """The width of the tray of undated milestones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The whole picture. `badges` are bridges whose card found no room: they show a number."""

    width: float
    height: float
    scale: Scale
    centre: float
    strands: tuple[StrandLine, ...]
    bands: tuple[Band, ...]
    bridges: tuple[Bridge, ...]
    cards: tuple[Card, ...]
    badges: tuple[Bridge, ...]
    axis: float
    ticks: tuple[Tick, ...]
    stages: tuple[StageBox, ...]
    tray: Box | None
    corner: Box | None
