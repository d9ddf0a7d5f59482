"""The network of clusters in SQL: two queries, whatever its size."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop_app.domain.cooperation import PartnerRole, Stage
from desktop_app.domain.ids import CooperationId, Key, OrganisationId, PersonId
from desktop_app.domain.network import Bond, Insider, Network, Node
from desktop_app.domain.reference import Kind
from desktop_app.store.cards import EntryRow
from desktop_app.store.organisation_lines import short_name
from desktop_app.store.rows import among
from desktop_app.store.tables.cooperations import CooperationRow, PartnerRow
from desktop_app.store.tables.organisations import ClusterRow, OrganisationRow
from desktop_app.store.tables.people import RoleRow


def network(session: Session) -> Network:
    """Every cluster, every organisation that is a partner, every cooperation of two or more."""
    bonds = _bonds(session)
    partners = {partner for bond in bonds for partner in bond.partners}
    nodes = _nodes(session, partners)
    there = {node.id for node in nodes}
    kept = []
    for bond in bonds:
        living = tuple(partner for partner in bond.partners if partner in there)
        if len(living) > 1:
            kept.append(
                Bond(
                    id=bond.id,
                    title=bond.title,
                    partners=living,
                    stage=bond.stage,
                    resting=bond.resting,
                )
            )
    return Network(nodes=nodes, bonds=tuple(kept))


def insiders(session: Session, node: Key, today: date) -> list[Insider]:
    """Who has a role in an organisation, or coordinates it, and has not left by `today`."""
    ended = func.json_extract(RoleRow.until, "$.latest")
    query = (
        select(EntryRow.key, EntryRow.title, RoleRow.function)
        .join(RoleRow, RoleRow.person_id == EntryRow.key)
        .where(EntryRow.deleted.is_(False), RoleRow.deleted.is_(False))
        .where(or_(RoleRow.organisation_id == node, RoleRow.coordinates_id == node))
        .where(or_(ended.is_(None), ended >= today.isoformat()))
        .order_by(EntryRow.sort_key, EntryRow.key, RoleRow.place)
    )
    found: dict[Key, Insider] = {}
    for key, name, function in session.execute(query):
        if key not in found:
            found[key] = Insider(id=PersonId(key), name=name, function=function)
    return list(found.values())


def _bonds(session: Session) -> list[Bond]:
    query = (
        select(CooperationRow.id, EntryRow.title, CooperationRow.stage, CooperationRow.resting)
        .add_columns(PartnerRow.organisation_id)
        .join(EntryRow, EntryRow.key == CooperationRow.id)
        .join(PartnerRow, PartnerRow.cooperation_id == CooperationRow.id)
        .where(CooperationRow.deleted.is_(False), PartnerRow.deleted.is_(False))
        .where(PartnerRow.role == PartnerRole.PARTNER)
        .where(PartnerRow.organisation_id.is_not(None))
        .order_by(EntryRow.sort_key, CooperationRow.id, PartnerRow.place)
    )
    found: dict[Key, tuple[str, Stage, bool]] = {}
    partners: dict[Key, dict[OrganisationId, None]] = {}
    for key, title, stage, resting, organisation in session.execute(query):
        found[key] = (title, Stage(stage), resting)
        partners.setdefault(key, {})[OrganisationId(organisation)] = None
    return [
        Bond(
            id=CooperationId(key),
            title=title,
            partners=tuple(partners[key]),
            stage=stage,
            resting=resting,
        )
        for key, (title, stage, resting) in found.items()
    ]


def _nodes(session: Session, partners: Collection[OrganisationId]) -> tuple[Node, ...]:
    query = (
        select(EntryRow.key, EntryRow.kind, EntryRow.title, short_name(), ClusterRow.colour)
        .add_columns(OrganisationRow.region, OrganisationRow.country)
        .join(OrganisationRow, OrganisationRow.id == EntryRow.key)
        .outerjoin(ClusterRow, ClusterRow.id == EntryRow.key)
        .where(EntryRow.deleted.is_(False))
        .where(or_(EntryRow.kind == Kind.CLUSTER, among(EntryRow.key, partners)))
        .order_by(EntryRow.sort_key, EntryRow.key)
    )
    return tuple(
        Node(
            id=OrganisationId(key),
            kind=Kind(kind),
            title=title,
            short=short or "",
            colour=colour or "",
            place=region,
            country=country,
        )
        for key, kind, title, short, colour, region, country in session.execute(query)
    )
