"""People, organisations and clusters as JSON."""

from collections.abc import Iterable

from desktop_app.domain.cluster import Cluster
from desktop_app.domain.figure import Figure
from desktop_app.domain.organisation import Organisation
from desktop_app.domain.person import Person
from desktop_app.domain.reach import LINKS, PHONES, Reach, ReachKind
from desktop_app.domain.reference import Kind, Ref
from desktop_app.services.shapes.plain import Shape, carried, head, plain


def person(found: Person) -> Shape:
    """Somebody with their roles and the ways to reach them."""
    return {
        **head(found.id, Kind.PERSON, found.title),
        "name": plain(found.name),
        "other_names": plain(found.other_names),
        "language": found.language,
        "met": found.met,
        "rhythm": found.rhythm.value,
        "birthday": plain(found.birthday),
        "roles": plain(found.roles),
        **_reached(found.reaches),
        "addresses": plain(found.addresses),
        "memberships": plain(found.memberships),
        "source": plain(found.source),
        "note": found.note,
        **carried(found.extras),
    }


def organisation(found: Organisation) -> Shape:
    """An organisation with its names over time and all that is claimed of it."""
    return {
        **head(found.id, found.record_kind, found.title),
        "type": found.kind.value,
        "names": plain(found.names),
        "legal_form": found.legal_form,
        "size": found.size,
        "website": found.website,
        "region": plain(found.region),
        "language": found.language,
        "figures": [figure(one) for one in found.figures],
        "labels": plain(found.labels),
        "classifications": plain(found.classifications),
        "people": plain(found.people),
        "memberships": plain(found.memberships),
        "predecessors": plain(found.predecessors),
        "successors": plain(found.successors),
        **_reached(found.reaches),
        "addresses": plain(found.addresses),
        "source": plain(found.source),
        "note": found.note,
        **carried(found.extras),
    }


def cluster(found: Cluster) -> Shape:
    """A cluster: the organisation it is, and what it says of itself."""
    return {
        **organisation(found.organisation),
        "descriptor": found.descriptor,
        "field": found.field,
        "founded": plain(found.founded),
        "occasion": found.occasion,
        "spatial_focus": found.spatial_focus,
        "form": found.form,
        "staff": found.staff,
        "strategy": found.strategy,
        "services": found.services,
        "countries_of_interest": found.countries_of_interest,
        "funding_programme": found.funding_programme,
        "carrier": plain(found.carrier),
        "colour": found.colour,
        "members": plain(found.members),
    }


def figure(claim: Figure, organisation: Ref | None = None) -> Shape:
    """A claim in its own words, with whose it is where that is not said elsewhere."""
    shape: Shape = {
        "id": claim.id,
        "what": claim.what,
        "value": claim.value,
        "qualifier": claim.qualifier.value,
        "text": claim.text,
        "as_of": plain(claim.as_of),
        "forecast": claim.forecast,
        "source": plain(claim.source),
        "note": claim.note,
    }
    return shape if organisation is None else {**shape, "organisation": plain(organisation)}


def _reached(reaches: Iterable[Reach]) -> Shape:
    ways = tuple(reaches)
    return {
        "phones": plain(_of_kinds(ways, PHONES)),
        "emails": plain(_of_kinds(ways, frozenset((ReachKind.EMAIL,)))),
        "links": plain(_of_kinds(ways, LINKS)),
        "other_ways": plain(_of_kinds(ways, frozenset((ReachKind.OTHER,)))),
    }


def _of_kinds(reaches: tuple[Reach, ...], kinds: frozenset[ReachKind]) -> tuple[Reach, ...]:
    return tuple(reach for reach in reaches if reach.kind in kinds)
