"""Clusters in SQL: what an organisation says of itself as a cluster."""

from collections.abc import Collection

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.cluster import Cluster
from desktop_app.domain.ids import Key, OrganisationId
from desktop_app.domain.when import When
from desktop_app.store import memberships, organisations
from desktop_app.store.references import named, names
from desktop_app.store.rows import live, undeleted
from desktop_app.store.tables.organisations import ClusterRow, OrganisationRow

COLOURS = 8
"""So many colours tell clusters apart; a new cluster gets the next one."""


def wholes(session: Session, keys: Collection[Key]) -> dict[OrganisationId, Cluster]:
    """The clusters of `keys`, whole, in the same number of queries for any number."""
    rows = undeleted(session, ClusterRow, keys)
    called = names(session, rows)
    members = memberships.in_clusters(session, keys)
    bodies = organisations.wholes(session, [row.id for row in rows])
    return {
        OrganisationId(row.id): Cluster(
            id=OrganisationId(row.id),
            organisation=bodies[OrganisationId(row.id)],
            descriptor=row.descriptor,
            field=row.field,
            founded=row.founded,
            occasion=row.occasion,
            spatial_focus=row.spatial_focus,
            form=row.form,
            staff=row.staff,
            strategy=row.strategy,
            services=row.services,
            countries_of_interest=row.countries_of_interest,
            funding_programme=row.funding_programme,
            carrier=named(called, row.carrier_id),
            colour=row.colour,
            members=members.get(row.id, ()),
        )
        for row in rows
    }


def make(
    session: Session,
    organisation: Key,
    *,
    descriptor: str = "",
    field: str = "",
    founded: When | None = None,
    carrier: Key | None = None,
) -> OrganisationId:
    """An organisation is a cluster; one that was a cluster before gets its old page back."""
    key = live(session, OrganisationRow, organisation).id
    row = session.get(ClusterRow, key) or ClusterRow(id=key)
    row.deleted = False
    row.descriptor = descriptor or row.descriptor or ""
    row.field = field or row.field or ""
    row.founded = founded or row.founded
    row.carrier_id = carrier or row.carrier_id
    row.colour = row.colour or str(_how_many(session) % COLOURS)
    session.add(row)
    session.flush()
    return OrganisationId(key)


def _how_many(session: Session) -> int:
    query = select(func.count()).select_from(ClusterRow).where(ClusterRow.deleted.is_(False))
    return session.scalar(query) or 0
