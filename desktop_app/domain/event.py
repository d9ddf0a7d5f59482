"""Something that happened between partners, is planned or was cancelled."""

from enum import StrEnum

from desktop_app.domain.extras import NOTHING, Extras
from desktop_app.domain.ids import EventId, Key
from desktop_app.domain.reference import Ref
from desktop_app.domain.when import When
from desktop_app.values import dataclass


class EventStatus(StrEnum):
    """Whether it took place."""

    PLANNED = "planned"
    HAPPENED = "happened"
    CANCELLED = "cancelled"


class EventKind(StrEnum):
    """What sort of step it was."""

    INTRODUCTION = "introduction"
    FIRST_CONTACT = "first_contact"
    CALL = "call"
    MAIL = "mail"
    MEETING = "meeting"
    VISIT = "visit"
    WORKSHOP = "workshop"
    EXPERT_TRIP = "expert_trip"
    DELEGATION = "delegation"
    FAIR = "fair"
    SIGNING = "signing"
    ACCESSION = "accession"
    PROPOSAL = "proposal"
    PUBLICATION = "publication"
    MILESTONE = "milestone"
    OTHER = "other"


IN_TOUCH = frozenset((EventKind.CALL, EventKind.MAIL))
"""What keeps people in touch and is no step of a cooperation: never on a bridge or a sheet."""


class ParticipantRole(StrEnum):
    """The part somebody played at an event."""

    HOST = "host"
    GUEST = "guest"
    BROKER = "broker"
    SUPPORTER = "supporter"
    SIGNATORY = "signatory"
    PARTICIPANT = "participant"
    VISITED = "visited"


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """An organisation, a person, a person acting for an organisation, or a group nobody
    named ("französische Unternehmen"), in a role; `note` says the group in words.
    """

    id: Key
    role: ParticipantRole
    organisation: Ref | None = None
    person: Ref | None = None
    note: str = ""

    @property
    def who(self) -> Ref | None:
        """The person if one is named, else the organisation."""
        return self.person or self.organisation


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One thing that was agreed."""

    id: Key
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An event, whole."""

    id: EventId
    title: str
    kind: EventKind = EventKind.OTHER
    detail: str = ""
    when: When | None = None
    status: EventStatus = EventStatus.HAPPENED
    city: str = ""
    edition: Ref | None = None
    result: str = ""
    public: bool = True
    note: str = ""
    source: Ref | None = None
    extras: Extras = NOTHING
    participants: tuple[Participant, ...] = ()
    points: tuple[Point, ...] = ()
    cooperations: tuple[Ref, ...] = ()

    def in_role(self, *roles: ParticipantRole) -> tuple[Participant, ...]:
        """Those who played one of these parts."""
        return tuple(one for one in self.participants if one.role in roles)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventLine:
    """What a table row shows of an event."""

    id: EventId
    title: str
    kind: EventKind
    when: When | None
    status: EventStatus
    city: str
    cooperations: tuple[str, ...] = ()
