"""The lists of organisations and clusters in SQL: all keys in order, and lines by need."""

from collections.abc import Collection
from functools import cache

from sqlalchemy import Executable, ScalarSelect, func, select
from sqlalchemy.orm import Session

from desktop_app.domain.cluster import ClusterLine
from desktop_app.domain.figure import FigureSubject
from desktop_app.domain.ids import Key, OrganisationId
from desktop_app.domain.organisation import OrganisationKind, OrganisationLine
from desktop_app.domain.reference import Kind
from desktop_app.store.cards import EntryRow
from desktop_app.store.keys import in_one_go
from desktop_app.store.lists import listed, tagged
from desktop_app.store.rows import among_wanted, wanted
from desktop_app.store.tables.organisations import (
    ClusterRow,
    FigureRow,
    OrganisationNameRow,
    OrganisationRow,
)

PLACE = (
    *(OrganisationRow.city, OrganisationRow.region, OrganisationRow.region_code),
    OrganisationRow.country,
)


def keys(
    session: Session, *, clusters_only: bool = False, tag: Key | None = None
) -> list[OrganisationId]:
    """All organisations, clusters included, or the clusters alone, in the order of the list."""
    kinds = (Kind.CLUSTER,) if clusters_only else (Kind.ORGANISATION, Kind.CLUSTER)
    query = listed(*kinds)
    if tag is not None:
        query = query.where(EntryRow.key.in_(tagged(tag)))
    return [OrganisationId(key) for key in in_one_go(session, query)]


def lines(session: Session, keys: Collection[Key]) -> dict[OrganisationId, OrganisationLine]:
    """The rows of the list for `keys`, in one query."""
    rows = session.execute(_organisations(), wanted(keys))
    return {
        OrganisationId(key): OrganisationLine(
            id=OrganisationId(key),
            kind=OrganisationKind(sort),
            name=title,
            short=short or "",
            city=city,
            region=region,
            region_code=code,
            country=country,
            is_cluster=kind == Kind.CLUSTER,
        )
        for key, kind, title, sort, short, city, region, code, country in rows
    }


def cluster_lines(session: Session, keys: Collection[Key]) -> dict[OrganisationId, ClusterLine]:
    """The rows of the cluster list for `keys`, in one query."""
    rows = session.execute(_clusters(), wanted(keys))
    return {
        OrganisationId(key): ClusterLine(
            id=OrganisationId(key),
            name=title,
            short=short or "",
            field=field,
            city=city,
            region=region,
            region_code=code,
            country=country,
            members=members or "",
            colour=colour,
        )
        for key, title, short, members, field, colour, city, region, code, country in rows
    }


@cache
def _organisations() -> Executable:
    return (
        select(EntryRow.key, EntryRow.kind, EntryRow.title, OrganisationRow.kind, short_name())
        .add_columns(*PLACE)
        .join(OrganisationRow, OrganisationRow.id == EntryRow.key)
        .where(among_wanted(EntryRow.key), EntryRow.deleted.is_(False))
    )


@cache
def _clusters() -> Executable:
    return (
        select(EntryRow.key, EntryRow.title, short_name(), _members())
        .add_columns(ClusterRow.field, ClusterRow.colour, *PLACE)
        .join(OrganisationRow, OrganisationRow.id == EntryRow.key)
        .join(ClusterRow, ClusterRow.id == EntryRow.key)
        .where(among_wanted(EntryRow.key), EntryRow.deleted.is_(False))
        .where(ClusterRow.deleted.is_(False))
    )


def short_name() -> ScalarSelect[str]:
    """The short form of a name that is in use."""
    return (
        select(OrganisationNameRow.short)
        .where(OrganisationNameRow.organisation_id == OrganisationRow.id)
        .where(OrganisationNameRow.deleted.is_(False), OrganisationNameRow.short != "")
        .order_by(OrganisationNameRow.until.is_not(None), OrganisationNameRow.place)
        .limit(1)
        .scalar_subquery()
    )


def _members() -> ScalarSelect[str]:
    """The newest claim about members, in its own words; as `domain.figure.in_order`."""
    said = func.coalesce(
        func.json_extract(FigureRow.as_of, "$.latest"),
        func.json_extract(FigureRow.as_of, "$.earliest"),
        "",
    )
    return (
        select(FigureRow.text)
        .where(FigureRow.organisation_id == OrganisationRow.id)
        .where(FigureRow.what == FigureSubject.MEMBERS, FigureRow.deleted.is_(False))
        .order_by(FigureRow.forecast, said.desc(), FigureRow.place.desc(), FigureRow.id.desc())
        .limit(1)
        .scalar_subquery()
    )
