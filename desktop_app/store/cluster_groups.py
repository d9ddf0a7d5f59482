"""The list of clusters below fields, countries or regions instead of letters, in SQL."""

from collections.abc import Mapping

from sqlalchemy import SQLColumnExpression, case
from sqlalchemy.orm import Session

from desktop_app.domain.cluster import Group
from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind
from desktop_app.domain.sorting import sort_key
from desktop_app.store.cards import EntryRow
from desktop_app.store.listing import Listing, chosen
from desktop_app.store.tables.organisations import ClusterRow, OrganisationRow

COLUMNS: Mapping[Group, SQLColumnExpression[str]] = {
    Group.FIELD: ClusterRow.field,
    Group.COUNTRY: OrganisationRow.country,
    Group.REGION: case(
        (OrganisationRow.region_code != "", OrganisationRow.region_code),
        else_=OrganisationRow.region,
    ),
}


def grouped(session: Session, by: Group, wanted: str = "") -> Listing:
    """All clusters, or those with the `wanted` words, in one query; without a group last."""
    query = (
        chosen((Kind.CLUSTER,), wanted)
        .with_only_columns(EntryRow.key, COLUMNS[by])
        .join(OrganisationRow, OrganisationRow.id == EntryRow.key)
        .join(ClusterRow, ClusterRow.id == EntryRow.key)
        .order_by(EntryRow.sort_key, EntryRow.key)
    )
    groups: dict[str, list[Key]] = {}
    for key, group in session.execute(query):
        groups.setdefault(group, []).append(key)
    names = sorted(groups, key=place)
    keys = [key for name in names for key in groups[name]]
    return Listing(keys, [(name, len(groups[name])) for name in names])


def place(name: str) -> tuple[bool, str, str]:
    """Where a group stands: by its name, one without a name last."""
    return not name, sort_key(name), name
