"""Narrowing a list by clusters, tags and kinds, in SQL; and what there is to narrow by."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from desktop_app.domain.facet import Facet, FacetKind
from desktop_app.domain.ids import Key
from desktop_app.store.cards import EntryRow
from desktop_app.store.lists import tagged
from desktop_app.store.tables.organisations import MembershipRow, OrganisationRow
from desktop_app.store.tables.people import RoleRow
from desktop_app.store.tables.shared import TaggingRow, TagRow

MOST = 200


def within(facet: Facet) -> ColumnElement[bool]:
    """Whether a card belongs to what the facet says."""
    if facet.what is FacetKind.TAG:
        return EntryRow.key.in_(tagged(Key(facet.value)))
    if facet.what is FacetKind.KIND:
        of_kind = select(OrganisationRow.id).where(OrganisationRow.kind == facet.value)
        return EntryRow.key.in_(of_kind)
    return _of_cluster(Key(facet.value))


def _of_cluster(cluster: Key) -> ColumnElement[bool]:
    """Members, people with a role at the cluster or at a member, and the cluster itself."""
    belongs = (MembershipRow.cluster_id == cluster, MembershipRow.deleted.is_(False))
    members = select(MembershipRow.organisation_id).where(
        *belongs, MembershipRow.organisation_id.is_not(None)
    )
    people = select(MembershipRow.person_id).where(
        *belongs, MembershipRow.person_id.is_not(None)
    )
    at_it = or_(
        RoleRow.organisation_id == cluster,
        RoleRow.coordinates_id == cluster,
        RoleRow.organisation_id.in_(members),
    )
    working = select(RoleRow.person_id).where(at_it, RoleRow.deleted.is_(False))
    return or_(
        EntryRow.key == cluster,
        EntryRow.key.in_(members),
        EntryRow.key.in_(people),
        EntryRow.key.in_(working),
    )


def offered(session: Session, kinds: Sequence[str]) -> list[tuple[Facet, str]]:
    """What a list of `kinds` can be narrowed by, each with its name: clusters, tags, kinds.

    A kind of organisation has no name of its own in the book: its name is its value.
    """
    clusters = (
        select(EntryRow.key, EntryRow.title)
        .where(EntryRow.kind == "cluster", EntryRow.deleted.is_(False))
        .order_by(EntryRow.sort_key, EntryRow.key)
        .limit(MOST)
    )
    found = [(Facet(FacetKind.CLUSTER, key), title) for key, title in session.execute(clusters)]
    uses = func.count(TaggingRow.id)
    tags = (
        select(TagRow.id, TagRow.name)
        .join(TaggingRow, TaggingRow.tag_id == TagRow.id)
        .where(TagRow.deleted.is_(False), TaggingRow.deleted.is_(False))
        .where(TaggingRow.record_kind.in_(kinds))
        .group_by(TagRow.id)
        .order_by(uses.desc(), TagRow.name)
        .limit(MOST)
    )
    found += [(Facet(FacetKind.TAG, key), name) for key, name in session.execute(tags)]
    if "organisation" in kinds:
        there = select(OrganisationRow.kind).where(OrganisationRow.deleted.is_(False))
        values = session.scalars(there.distinct().order_by(OrganisationRow.kind))
        found += [(Facet(FacetKind.KIND, value), value) for value in values if value]
    return found
