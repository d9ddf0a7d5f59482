"""What the advisor can do with clusters."""

from collections.abc import Callable, Collection
from datetime import date, timedelta

from desktop_app.code_lists import broad_region
from desktop_app.domain.cluster import Cluster, ClusterLine, Group
from desktop_app.domain.completeness import Criterion, criteria
from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.ids import Key, OrganisationId
from desktop_app.domain.marks import N_
from desktop_app.domain.organisation import OrganisationKind, Region
from desktop_app.domain.when import When
from desktop_app.services.countries import country_name
from desktop_app.services.field_kinds import EMPTY
from desktop_app.services.removal import remove
from desktop_app.store import (
    activities,
    cluster_groups,
    clusters,
    memberships,
    organisation_lines,
    organisations,
    removal,
)
from desktop_app.store.book import Book
from desktop_app.store.fields import set_values
from desktop_app.store.listing import Listing
from desktop_app.store.organisations import NOWHERE
from desktop_app.store.rows import DELETED

YEAR = timedelta(days=365)


def keys(book: Book, *, tag: Key | None = None) -> list[OrganisationId]:
    """All clusters in the order of the list."""
    with book.read() as session:
        return organisation_lines.keys(session, clusters_only=True, tag=tag)


def grouped(book: Book, by: Group, wanted: str = "", language: str = "de") -> Listing:
    """The list below fields, countries or regions instead of letters; nameless ones last.

    Codes are called by their names in `language`; a region is called after the largest part of
    its country that it lies in: Stuttgart stands below Baden-Württemberg.
    """
    with book.read() as session:
        found = cluster_groups.grouped(session, by, wanted)
    if by is Group.FIELD:
        return found
    called = country_name if by is Group.COUNTRY else broad_region
    return _by_name(found, called, language)


def _by_name(found: Listing, called: Callable[[str, str], str], language: str) -> Listing:
    groups: dict[str, list[Key]] = {}
    begin = 0
    for code, number in found.heads:
        there = groups.setdefault(called(code, language), [])
        there += found.keys[begin : begin + number]
        begin += number
    names = sorted(groups, key=cluster_groups.place)
    keys = [key for name in names for key in groups[name]]
    return Listing(keys, [(name, len(groups[name])) for name in names])


def lines(book: Book, keys: Collection[Key]) -> dict[OrganisationId, ClusterLine]:
    """The rows of the list for `keys`."""
    with book.read() as session:
        return organisation_lines.cluster_lines(session, keys)


def wholes(book: Book, keys: Collection[Key]) -> dict[OrganisationId, Cluster]:
    """The clusters of `keys`, whole; those in the bin are left out."""
    with book.read() as session:
        return clusters.wholes(session, keys)


def whole(book: Book, key: Key) -> Cluster:
    """One cluster, whole."""
    found = wholes(book, [key])
    if not found:
        raise Gone(DELETED)
    return found[OrganisationId(key)]


def completeness(book: Book, key: Key, today: date) -> tuple[Criterion, ...]:
    """What the two portals ask of a cluster, and whether the book holds it."""
    with book.read() as session:
        number = activities.count(session, key, today - YEAR, today)
    return criteria(whole(book, key), number)


def add_cluster(
    book: Book,
    name: str,
    *,
    short: str = "",
    region: Region = NOWHERE,
    descriptor: str = "",
    field: str = "",
    website: str = "",
    founded: When | None = None,
    carrier: Key | None = None,
) -> OrganisationId:
    """Write a cluster into the book."""
    if not name.strip():
        raise Invalid(EMPTY)
    with book.write(N_("Add cluster")) as session:
        key = organisations.add(
            session,
            name.strip(),
            OrganisationKind.CLUSTER,
            short=short,
            region=region,
            website=website,
        )
        return clusters.make(
            session, key, descriptor=descriptor, field=field, founded=founded, carrier=carrier
        )


def make_cluster(book: Book, organisation: Key) -> OrganisationId:
    """An organisation of the book is a cluster."""
    with book.write(N_("Make it a cluster")) as session:
        return clusters.make(session, organisation)


def unmake_cluster(book: Book, cluster: Key) -> None:
    """It is an organisation like others; what it said as a cluster lies in the bin."""
    with book.write(N_("Make it an ordinary organisation")) as session:
        removal.remove(session, "cluster", [cluster])


def remove_cluster(book: Book, cluster: Key) -> None:
    """Put a cluster into the bin with all that was said of it, the organisation included."""
    remove(book, "organisation", cluster, label=N_("Delete cluster"))


def add_member(
    book: Book,
    cluster: Key,
    *,
    organisation: Key | None = None,
    person: Key | None = None,
    kind: str = "",
    since: When | None = None,
) -> Key:
    """An organisation or a person joins a cluster."""
    if (organisation is None) == (person is None):
        raise Invalid(N_("Choose an organisation or a person."))
    with book.write(N_("Add member")) as session:
        return memberships.add(
            session, cluster, organisation=organisation, person=person, kind=kind, since=since
        )


def add_new_member(book: Book, cluster: Key, name: str) -> Key:
    """An organisation that was not in the book yet joins a cluster."""
    if not name.strip():
        raise Invalid(EMPTY)
    with book.write(N_("Add member")) as session:
        member = organisations.add(session, name.strip(), OrganisationKind.OTHER)
        return memberships.add(session, cluster, organisation=member)


def end_membership(book: Book, membership: Key, until: When) -> None:
    """Somebody leaves a cluster; that they belonged to it is kept."""
    with book.write(N_("End membership")) as session:
        set_values(session, "membership", membership, {"until": until})
