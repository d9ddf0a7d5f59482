"""What the advisor sees in the morning: steps, the week, cooperations that move."""

from datetime import date

from desktop_app.domain.event import EventKind
from desktop_app.domain.ids import CooperationId, Key
from desktop_app.domain.reference import Ref
from desktop_app.domain.when import When
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLine:
    """A next step in the list: `about` is the record it is on, `beside` what goes with it."""

    id: Key
    what: str
    due: When | None = None
    done: bool = False
    about: Ref | None = None
    beside: str = ""
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Steps:
    """The steps that are shown, the earliest first, and how many are open altogether."""

    lines: tuple[StepLine, ...]
    open: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Something of a cooperation, with its date."""

    title: str
    when: When


@dataclass(frozen=True, slots=True, kw_only=True)
class Motion:
    """What happened last in a cooperation, and what is planned next."""

    id: CooperationId
    last: Moment | None = None
    following: Moment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekLine:
    """An event or a due step of this week; a step has no kind of event."""

    id: Key
    day: date
    title: str
    event: EventKind | None = None
    about: Ref | None = None
