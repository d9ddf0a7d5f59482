"""Organisations, their names over time, and what makes some of them clusters."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.ids import Key
from desktop_app.domain.when import When
from desktop_app.store.base import Record
from desktop_app.store.columns import flexible_date, link, maybe_link, number, string


class OrganisationRow(Record):
    """A company, cluster, chamber, network partner, ministry …"""

    __tablename__ = "organisation"
    kind: Mapped[str] = string()
    legal_form: Mapped[str] = string()
    size: Mapped[str] = string()
    website: Mapped[str] = string()
    city: Mapped[str] = string()
    region: Mapped[str] = string()
    region_code: Mapped[str] = string()
    region_version: Mapped[str] = string()
    country: Mapped[str] = string()
    language: Mapped[str] = string()
    note: Mapped[str] = string()
    logo_id: Mapped[Key | None] = maybe_link("picture")
    source_id: Mapped[Key | None] = maybe_link("source")


class OrganisationNameRow(Record):
    """A name an organisation bears or bore; the one without an end is today's."""

    __tablename__ = "organisation_name"
    organisation_id: Mapped[Key] = link("organisation")
    kind: Mapped[str] = string()
    text: Mapped[str] = string()
    short: Mapped[str] = string()
    language: Mapped[str] = string()
    since: Mapped[When | None] = flexible_date()
    until: Mapped[When | None] = flexible_date()
    place: Mapped[int] = number()


class SuccessionRow(Record):
    """One organisation went over into another."""

    __tablename__ = "succession"
    from_id: Mapped[Key] = link("organisation")
    to_id: Mapped[Key] = link("organisation")
    kind: Mapped[str] = string()
    planned: Mapped[When | None] = flexible_date()
    actual: Mapped[When | None] = flexible_date()
    source_id: Mapped[Key | None] = maybe_link("source")
    note: Mapped[str] = string()


class ClusterRow(Record):
    """What an organisation says of itself as a cluster; shares the organisation's key."""

    __tablename__ = "cluster"
    id: Mapped[Key] = mapped_column(ForeignKey("organisation.id"), primary_key=True)
    descriptor: Mapped[str] = string()
    field: Mapped[str] = string()
    founded: Mapped[When | None] = flexible_date()
    occasion: Mapped[str] = string()
    spatial_focus: Mapped[str] = string()
    form: Mapped[str] = string()
    staff: Mapped[str] = string()
    strategy: Mapped[str] = string()
    services: Mapped[str] = string()
    countries_of_interest: Mapped[str] = string()
    funding_programme: Mapped[str] = string()
    carrier_id: Mapped[Key | None] = maybe_link("organisation")
    colour: Mapped[str] = string()


class ClassificationRow(Record):
    """One code of an organisation in a taxonomy and its version: NACE, NUTS, EU ecosystems."""

    __tablename__ = "classification"
    organisation_id: Mapped[Key] = link("organisation")
    scheme: Mapped[str] = string()
    version: Mapped[str] = string()
    code: Mapped[str] = string()
    text: Mapped[str] = string()
    place: Mapped[int] = number()


class LabelRow(Record):
    """A quality label with its validity."""

    __tablename__ = "label"
    organisation_id: Mapped[Key] = link("organisation")
    scheme: Mapped[str] = string()
    level: Mapped[str] = string()
    issuer: Mapped[str] = string()
    awarded: Mapped[When | None] = flexible_date()
    valid_until: Mapped[When | None] = flexible_date()


class FigureRow(Record):
    """A dated, sourced claim: "über 400 Mitglieder". Claims need not add up."""

    __tablename__ = "figure"
    organisation_id: Mapped[Key] = link("organisation")
    what: Mapped[str] = string()
    value: Mapped[int | None] = mapped_column(default=None)
    qualifier: Mapped[str] = string()
    text: Mapped[str] = string()
    as_of: Mapped[When | None] = flexible_date()
    forecast: Mapped[bool] = mapped_column(default=False, server_default="0")
    source_id: Mapped[Key | None] = maybe_link("source")
    place: Mapped[int] = number()
    note: Mapped[str] = string()


class MembershipRow(Record):
    """Somebody belongs to a cluster."""

    __tablename__ = "membership"
    cluster_id: Mapped[Key] = link("organisation")
    organisation_id: Mapped[Key | None] = maybe_link("organisation")
    person_id: Mapped[Key | None] = maybe_link("person")
    kind: Mapped[str] = string()
    since: Mapped[When | None] = flexible_date()
    until: Mapped[When | None] = flexible_date()
    note: Mapped[str] = string()
