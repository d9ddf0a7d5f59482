"""Who belongs to which cluster, in SQL."""

from collections.abc import Collection

from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key
from desktop_app.domain.membership import Membership
from desktop_app.domain.when import When
from desktop_app.store.references import Names, names
from desktop_app.store.rows import Link, children, live
from desktop_app.store.tables.organisations import ClusterRow, MembershipRow

Memberships = dict[Key, tuple[Membership, ...]]


def of_people(session: Session, keys: Collection[Key]) -> Memberships:
    """The memberships of people, by person."""
    return _by(session, MembershipRow.person_id, keys)


def of_organisations(session: Session, keys: Collection[Key]) -> Memberships:
    """The memberships of organisations, by organisation."""
    return _by(session, MembershipRow.organisation_id, keys)


def in_clusters(session: Session, keys: Collection[Key]) -> Memberships:
    """The members of clusters, by cluster."""
    return _by(session, MembershipRow.cluster_id, keys)


def add(
    session: Session,
    cluster: Key,
    *,
    person: Key | None = None,
    organisation: Key | None = None,
    kind: str = "",
    since: When | None = None,
) -> Key:
    """Somebody joins a cluster."""
    row = MembershipRow(
        cluster_id=live(session, ClusterRow, cluster).id,
        person_id=person,
        organisation_id=organisation,
        kind=kind,
        since=since,
    )
    session.add(row)
    session.flush()
    return row.id


def _by(session: Session, owner: Link, keys: Collection[Key]) -> Memberships:
    found = children(session, MembershipRow, owner, keys)
    called = names(session, *found.values())
    return {
        key: tuple(made for row in rows if (made := _membership(row, called)) is not None)
        for key, rows in found.items()
    }


def _membership(row: MembershipRow, called: Names) -> Membership | None:
    """A membership between two records that are both still there."""
    cluster = called.get(row.cluster_id)
    member = called.get(row.person_id or row.organisation_id or row.cluster_id)
    if cluster is None or member is None or cluster.deleted or member.deleted:
        return None
    return Membership(
        id=row.id,
        cluster=cluster,
        member=member,
        kind=row.kind,
        since=row.since,
        until=row.until,
        note=row.note,
    )
