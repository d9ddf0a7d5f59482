"""What the timeline of a cooperation says on paper, as one frozen value."""

from collections.abc import Mapping
from datetime import date

from desktop_app.domain.cooperation import Stage, StagePeriod
from desktop_app.domain.when import When
from desktop_app.values import dataclass

SIZES = ("A4", "A3", "A2", "A1", "A0")


@dataclass(frozen=True, slots=True, kw_only=True)
class Strand:
    """A partner: its name, what is said below it, its place in the palette."""

    name: str
    caption: str = ""
    tint: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A milestone; `state` says that it is planned or was cancelled."""

    when: When
    title: str
    text: str = ""
    wording: str = ""
    short_wording: str = ""
    state: str = ""
    planned: bool = False
    cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineSheet:
    """A cooperation from its first step to its last, or between two days."""

    language: str
    rubric: str
    title: str
    subtitle: str
    strands: tuple[Strand, ...]
    steps: tuple[Step, ...]
    stages: tuple[StagePeriod, ...] = ()
    names: Mapping[Stage, str]
    resting: bool = False
    first: date | None = None
    last: date | None = None
    alt: str = ""
    tray: str = ""  # "2 without a date"
    listed: str = ""  # heading of the list
    undated: str = ""  # "no date"
    as_of: str = ""
    footer: str = ""
    page: str = ""  # "Page {page} of {pages}"
