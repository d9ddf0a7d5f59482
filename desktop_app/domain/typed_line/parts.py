"""What a line was understood to say: its parts, where they stand, how sure they are."""

from enum import IntEnum, StrEnum
from typing import TypeAlias

from desktop_app.domain.event import EventKind
from desktop_app.domain.folding import fold
from desktop_app.domain.reference import Ref
from desktop_app.domain.when import When
from desktop_app.values import dataclass


class What(StrEnum):
    """What a part of a line says."""

    DATE = "date"
    KIND = "kind"
    FAIR = "fair"
    PLACE = "place"
    PERSON = "person"
    ORGANISATION = "organisation"
    COOPERATION = "cooperation"
    STEP = "step"
    DUE = "due"
    NAME = "name"
    FUNCTION = "function"
    EMAIL = "email"
    PHONE = "phone"


class Certainty(IntEnum):
    """How sure a reading is, the surest last."""

    GUESS = 1
    LIKELY = 2
    SURE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """Somebody who is not in the book yet."""

    name: str


Value: TypeAlias = When | EventKind | Ref | Newcomer | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A record of the book and what it is called.

    `names` are whole names, former ones too; `short` is what is enough among people who know
    it: a family name, “INNONET”. `day` is when an edition of a fair takes place.
    """

    ref: Ref
    names: tuple[str, ...]
    short: tuple[str, ...] = ()
    day: When | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing that was recognised.

    `start` and `end` are its place in the line; both are the same for what the line does not
    say but implies. The words of a `taken` part are not repeated in the title. `others` are
    what it may mean instead, the likelier first. `link` is the little word before it.
    """

    what: What
    value: Value
    start: int
    end: int
    text: str
    certainty: Certainty = Certainty.SURE
    others: tuple[Value, ...] = ()
    taken: bool = False
    link: str = ""

    @property
    def sign(self) -> tuple[What, str]:
        """What a correction remembers it by while the line is typed on."""
        return self.what, fold(self.text)

    def covers(self, start: int, end: int) -> bool:
        """Whether it shares letters with this stretch of the line."""
        return self.start < end and start < self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedLine:
    """A line with its parts in the order they stand in; the other words are title and note."""

    text: str
    parts: tuple[Part, ...] = ()
    title: str = ""
    note: str = ""

    def of(self, *what: What) -> tuple[Part, ...]:
        """The parts of these sorts."""
        return tuple(part for part in self.parts if part.what in what)

    def one(self, what: What) -> Part | None:
        """The part of a sort that there is one of."""
        return next(iter(self.of(what)), None)

    def when(self, what: What = What.DATE) -> When | None:
        """The date, or the due date."""
        part = self.one(what)
        return part.value if part is not None and isinstance(part.value, When) else None

    def kind(self) -> EventKind | None:
        """The kind of event, where the line says one."""
        part = self.one(What.KIND)
        return part.value if part is not None and isinstance(part.value, EventKind) else None

    def says(self, what: What) -> str:
        """The words of a part that is plain words."""
        part = self.one(what)
        return part.value if part is not None and isinstance(part.value, str) else ""

    def refs(self, *what: What) -> tuple[Ref, ...]:
        """The records that parts of these sorts name."""
        return tuple(part.value for part in self.of(*what) if isinstance(part.value, Ref))
