"""Cooperations, what happened in them, fairs, and what was agreed."""

from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.ids import Key
from desktop_app.domain.when import When
from desktop_app.store.base import Record
from desktop_app.store.columns import flexible_date, link, maybe_link, number, string


class CooperationRow(Record):
    """Two or more partners on their way together."""

    __tablename__ = "cooperation"
    title: Mapped[str] = string()
    kind: Mapped[str] = string()
    stage: Mapped[str] = string()
    resting: Mapped[bool] = mapped_column(default=False, server_default="0")
    field: Mapped[str] = string()
    aim: Mapped[str] = string()
    note: Mapped[str] = string()
    source_id: Mapped[Key | None] = maybe_link("source")


class PartnerRow(Record):
    """Somebody in a cooperation and the part they play: partner, broker, supporter, adviser."""

    __tablename__ = "partner"
    cooperation_id: Mapped[Key] = link("cooperation")
    organisation_id: Mapped[Key | None] = maybe_link("organisation")
    person_id: Mapped[Key | None] = maybe_link("person")
    role: Mapped[str] = string()
    task: Mapped[str] = string()
    place: Mapped[int] = number()


class StageRow(Record):
    """From when a cooperation was in a stage."""

    __tablename__ = "stage"
    cooperation_id: Mapped[Key] = link("cooperation")
    stage: Mapped[str] = string()
    since: Mapped[When | None] = flexible_date()


class FairRow(Record):
    """A series of fairs: FAKUMA, Moulding Expo."""

    __tablename__ = "fair"
    name: Mapped[str] = string()
    description: Mapped[str] = string()
    city: Mapped[str] = string()
    country: Mapped[str] = string()
    website: Mapped[str] = string()
    organiser_id: Mapped[Key | None] = maybe_link("organisation")
    note: Mapped[str] = string()


class EditionRow(Record):
    """One time a fair took place."""

    __tablename__ = "edition"
    fair_id: Mapped[Key] = link("fair")
    name: Mapped[str] = string()
    day: Mapped[When | None] = flexible_date()
    city: Mapped[str] = string()
    venue: Mapped[str] = string()
    source_id: Mapped[Key | None] = maybe_link("source")
    note: Mapped[str] = string()


class EventRow(Record):
    """Something that happened, is planned or was cancelled."""

    __tablename__ = "event"
    kind: Mapped[str] = string()
    title: Mapped[str] = string()
    detail: Mapped[str] = string()
    day: Mapped[When | None] = flexible_date()
    status: Mapped[str] = string()
    city: Mapped[str] = string()
    edition_id: Mapped[Key | None] = maybe_link("edition")
    result: Mapped[str] = string()
    public: Mapped[bool] = mapped_column(default=True, server_default="1")
    source_id: Mapped[Key | None] = maybe_link("source")
    note: Mapped[str] = string()


class EventCooperationRow(Record):
    """An event counts for a cooperation; one event may count for several."""

    __tablename__ = "event_cooperation"
    event_id: Mapped[Key] = link("event")
    cooperation_id: Mapped[Key] = link("cooperation")


class ParticipantRow(Record):
    """Somebody at an event: host, guest, broker, supporter, signatory, visited."""

    __tablename__ = "participant"
    event_id: Mapped[Key] = link("event")
    organisation_id: Mapped[Key | None] = maybe_link("organisation")
    person_id: Mapped[Key | None] = maybe_link("person")
    role: Mapped[str] = string()
    note: Mapped[str] = string()
    place: Mapped[int] = number()


class AgreementRow(Record):
    """What partners signed."""

    __tablename__ = "agreement"
    cooperation_id: Mapped[Key | None] = maybe_link("cooperation")
    event_id: Mapped[Key | None] = maybe_link("event")
    kind: Mapped[str] = string()
    label: Mapped[str] = string()
    signed: Mapped[When | None] = flexible_date()
    city: Mapped[str] = string()
    valid_until: Mapped[When | None] = flexible_date()
    review: Mapped[When | None] = flexible_date()
    source_id: Mapped[Key | None] = maybe_link("source")
    note: Mapped[str] = string()


class SignatoryRow(Record):
    """Who signed, and as what."""

    __tablename__ = "signatory"
    agreement_id: Mapped[Key] = link("agreement")
    organisation_id: Mapped[Key | None] = maybe_link("organisation")
    person_id: Mapped[Key | None] = maybe_link("person")
    function: Mapped[str] = string()
    place: Mapped[int] = number()


class PointRow(Record):
    """One thing that was agreed, at an event or in an agreement."""

    __tablename__ = "point"
    event_id: Mapped[Key | None] = maybe_link("event")
    agreement_id: Mapped[Key | None] = maybe_link("agreement")
    text: Mapped[str] = string()
    place: Mapped[int] = number()
