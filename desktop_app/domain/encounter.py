"""What is written down in one go: that people were in touch, or that somebody is new."""

from desktop_app.domain.event import EventKind, EventStatus, ParticipantRole
from desktop_app.domain.ids import (
    CooperationId,
    EditionId,
    FairId,
    Key,
    OrganisationId,
    PersonId,
)
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """Who was there: somebody of the book, or a `name` that is new to it."""

    role: ParticipantRole = ParticipantRole.PARTICIPANT
    person: PersonId | None = None
    organisation: OrganisationId | None = None
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Encounter:
    """A call, a mail, a meeting, a milestone, with what is to be done next.

    Without title and kind it is a next step only. `fair` is a series of which the book has no
    edition of that time: one is made. The next step hangs on `about`; without it on who was
    there first.
    """

    title: str = ""
    kind: EventKind = EventKind.OTHER
    when: When | None = None
    status: EventStatus = EventStatus.HAPPENED
    city: str = ""
    edition: EditionId | None = None
    fair: FairId | None = None
    cooperation: CooperationId | None = None
    guests: tuple[Guest, ...] = ()
    note: str = ""
    step: str = ""
    due: When | None = None
    about: tuple[Kind, Key] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewContact:
    """Somebody new: a surname or a company is enough. A `company` is new as well."""

    name: str = ""
    organisation: OrganisationId | None = None
    company: str = ""
    function: str = ""
    email: str = ""
    phone: str = ""
    note: str = ""
    step: str = ""
    due: When | None = None
