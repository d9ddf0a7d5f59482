"""Narrowing a list by clusters, tags, kinds and regions; and what there is to narrow by."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from desktop_app.domain.codes import country_of, region_of
from desktop_app.domain.codes import within as parents
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
    if facet.what is FacetKind.REGION:
        return _of_houses(_in_region(facet.value))
    return _of_cluster(Key(facet.value))


def _in_region(region: str) -> Select[Key]:
    """Organisations in a NUTS region or one below it; in a country, those that only name it."""
    sits = OrganisationRow.region_code.startswith(region, autoescape=True)
    if region == region[:2]:
        code = OrganisationRow.region_code
        only_named = and_(code == "", OrganisationRow.country == country_of(region))
        sits = or_(sits, only_named)
    return select(OrganisationRow.id).where(sits, OrganisationRow.deleted.is_(False))


def _of_houses(houses: Select[Key]) -> ColumnElement[bool]:
    """These organisations, and the people who have a role there today or had one."""
    working = select(RoleRow.person_id).where(
        RoleRow.organisation_id.in_(houses), RoleRow.deleted.is_(False)
    )
    return or_(EntryRow.key.in_(houses), EntryRow.key.in_(working))


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

    Kinds of organisations and regions have no name of their own in the book: their name is
    their value.
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
    return found + [(Facet(FacetKind.REGION, code), code) for code in _regions(session)]


def _regions(session: Session) -> list[str]:
    """The NUTS codes organisations sit in, and all they lie below; countries by themselves."""
    place = (OrganisationRow.region_code, OrganisationRow.country)
    query = select(*place).where(OrganisationRow.deleted.is_(False)).distinct()
    found: set[str] = set()
    for code, country in session.execute(query):
        found.update(parents(code or region_of(country)))
    return sorted(found)[:MOST]
