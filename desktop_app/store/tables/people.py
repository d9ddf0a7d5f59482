"""People, their roles and the ways to reach them."""

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.ids import Key
from desktop_app.domain.when import When
from desktop_app.store.base import Record
from desktop_app.store.columns import flexible_date, link, maybe_link, number, string


class PersonRow(Record):
    """Somebody the advisor knows."""

    __tablename__ = "person"
    __table_args__ = (Index("ix_person_rhythm", "rhythm", sqlite_where=text("rhythm <> ''")),)
    salutation: Mapped[str] = string()
    title: Mapped[str] = string()
    given: Mapped[str] = string()
    particle: Mapped[str] = string()
    family: Mapped[str] = string()
    suffix: Mapped[str] = string()
    language: Mapped[str] = string()
    met: Mapped[str] = string()
    rhythm: Mapped[str] = string()
    birthday: Mapped[When | None] = flexible_date()
    note: Mapped[str] = string()
    portrait_id: Mapped[Key | None] = maybe_link("picture")
    source_id: Mapped[Key | None] = maybe_link("source")


class PersonNameRow(Record):
    """Another name somebody had or is written with."""

    __tablename__ = "person_name"
    person_id: Mapped[Key] = link("person")
    kind: Mapped[str] = string()
    text: Mapped[str] = string()
    since: Mapped[When | None] = flexible_date()
    until: Mapped[When | None] = flexible_date()


class RoleRow(Record):
    """What somebody is at an organisation, and when."""

    __tablename__ = "role"
    person_id: Mapped[Key] = link("person")
    organisation_id: Mapped[Key | None] = maybe_link("organisation")
    coordinates_id: Mapped[Key | None] = maybe_link("organisation")
    function: Mapped[str] = string()
    department: Mapped[str] = string()
    since: Mapped[When | None] = flexible_date()
    until: Mapped[When | None] = flexible_date()
    place: Mapped[int] = number()
    source_id: Mapped[Key | None] = maybe_link("source")
    note: Mapped[str] = string()


class ReachRow(Record):
    """One way to reach a person or an organisation; one that belongs to a role ends with it."""

    __tablename__ = "reach"
    person_id: Mapped[Key | None] = maybe_link("person")
    organisation_id: Mapped[Key | None] = maybe_link("organisation")
    role_id: Mapped[Key | None] = maybe_link("role")
    kind: Mapped[str] = string()
    label: Mapped[str] = string()
    value: Mapped[str] = string()
    preferred: Mapped[bool] = mapped_column(default=False, server_default="0")
    place: Mapped[int] = number()
    note: Mapped[str] = string()


class AddressRow(Record):
    """A postal address of a person, an organisation or a role."""

    __tablename__ = "address"
    person_id: Mapped[Key | None] = maybe_link("person")
    organisation_id: Mapped[Key | None] = maybe_link("organisation")
    role_id: Mapped[Key | None] = maybe_link("role")
    label: Mapped[str] = string()
    street: Mapped[str] = string()
    postcode: Mapped[str] = string()
    city: Mapped[str] = string()
    region: Mapped[str] = string()
    country: Mapped[str] = string()
    preferred: Mapped[bool] = mapped_column(default=False, server_default="0")
    place: Mapped[int] = number()
