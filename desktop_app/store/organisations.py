"""Organisations in SQL: how to find, read and write them."""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key, OrganisationId, PictureId
from desktop_app.domain.organisation import (
    NameKind,
    NamePeriod,
    Organisation,
    OrganisationKind,
    Region,
)
from desktop_app.domain.when import When
from desktop_app.store import affiliations, claims, extras, memberships, reaches, successions
from desktop_app.store.references import named, names
from desktop_app.store.rows import among, children, last_place, live, undeleted
from desktop_app.store.tables.organisations import (
    ClusterRow,
    OrganisationNameRow,
    OrganisationRow,
)
from desktop_app.store.tables.people import AddressRow, ReachRow

NOWHERE = Region()


def wholes(session: Session, keys: Collection[Key]) -> dict[OrganisationId, Organisation]:
    """The organisations of `keys`, whole, in the same number of queries for any number."""
    rows = undeleted(session, OrganisationRow, keys)
    borne = children(session, OrganisationNameRow, OrganisationNameRow.organisation_id, keys)
    figures = claims.figures(session, keys)
    labels = claims.labels(session, keys)
    codes = claims.classifications(session, keys)
    people = affiliations.at(session, keys)
    member_of = memberships.of_organisations(session, keys)
    before, after = successions.around(session, keys)
    ways = reaches.reaches(session, ReachRow.organisation_id, keys)
    addresses = reaches.addresses(session, AddressRow.organisation_id, keys)
    clusters = _clusters_among(session, keys)
    carried = extras.of(session, keys)
    called = names(session, rows)
    return {
        OrganisationId(row.id): replace(
            _organisation(row),
            names=tuple(map(_name, borne.get(row.id, ()))),
            is_cluster=row.id in clusters,
            figures=figures.get(row.id, ()),
            labels=labels.get(row.id, ()),
            classifications=codes.get(row.id, ()),
            people=people.get(row.id, ()),
            memberships=member_of.get(row.id, ()),
            predecessors=before.get(row.id, ()),
            successors=after.get(row.id, ()),
            reaches=ways.get(row.id, ()),
            addresses=addresses.get(row.id, ()),
            source=named(called, row.source_id),
            extras=carried[row.id],
        )
        for row in rows
    }


def add(
    session: Session,
    name: str,
    kind: OrganisationKind,
    *,
    short: str = "",
    region: Region = NOWHERE,
    website: str = "",
    language: str = "",
) -> OrganisationId:
    """A new organisation under its present name."""
    row = OrganisationRow(
        kind=kind,
        website=website,
        city=region.city,
        region=region.name,
        region_code=region.code,
        region_version=region.version,
        country=region.country,
        language=language,
    )
    session.add(row)
    session.flush()
    add_name(session, row.id, name, NameKind.OFFICIAL, short=short)
    return OrganisationId(row.id)


def add_name(
    session: Session,
    organisation: Key,
    text: str,
    kind: NameKind,
    *,
    short: str = "",
    language: str = "",
    since: When | None = None,
    until: When | None = None,
) -> Key:
    """A name an organisation bears or bore, placed last."""
    parent = OrganisationNameRow.organisation_id
    row = OrganisationNameRow(
        organisation_id=live(session, OrganisationRow, organisation).id,
        kind=kind,
        text=text,
        short=short,
        language=language,
        since=since,
        until=until,
        place=last_place(session, OrganisationNameRow, parent, organisation),
    )
    session.add(row)
    session.flush()
    return row.id


def end_names(session: Session, organisation: Key, until: When | None) -> None:
    """The official names in use are former ones from now on."""
    query = select(OrganisationNameRow).where(
        OrganisationNameRow.organisation_id == organisation,
        OrganisationNameRow.deleted.is_(False),
        OrganisationNameRow.kind == NameKind.OFFICIAL,
        OrganisationNameRow.until.is_(None),
    )
    for name in session.scalars(query):
        name.until, name.kind = until, NameKind.FORMER


def _clusters_among(session: Session, keys: Collection[Key]) -> frozenset[Key]:
    query = select(ClusterRow.id).where(
        among(ClusterRow.id, keys), ClusterRow.deleted.is_(False)
    )
    return frozenset(session.scalars(query))


def _organisation(row: OrganisationRow) -> Organisation:
    """What the row itself says."""
    return Organisation(
        id=OrganisationId(row.id),
        kind=OrganisationKind(row.kind),
        legal_form=row.legal_form,
        size=row.size,
        website=row.website,
        region=Region(
            city=row.city,
            name=row.region,
            code=row.region_code,
            version=row.region_version,
            country=row.country,
        ),
        language=row.language,
        logo=None if row.logo_id is None else PictureId(row.logo_id),
        note=row.note,
    )


def _name(row: OrganisationNameRow) -> NamePeriod:
    return NamePeriod(
        id=row.id,
        text=row.text,
        kind=NameKind(row.kind),
        short=row.short,
        language=row.language,
        since=row.since,
        until=row.until,
    )
