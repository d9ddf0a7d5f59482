"""What is kept at hand in the rail: records, and searches that were given a name."""

import json
from enum import StrEnum

from desktop_app.domain.facet import Facet, FacetKind
from desktop_app.domain.ids import Key
from desktop_app.values import dataclass


class Whom(StrEnum):
    """What the list of contacts shows."""

    PEOPLE = "people"
    ORGANISATIONS = "organisations"


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """A list of contacts narrowed by words and facets."""

    whom: Whom = Whom.PEOPLE
    wanted: str = ""
    facets: tuple[Facet, ...] = ()

    @property
    def narrows(self) -> bool:
        """Whether it leaves anything out."""
        return bool(self.wanted.strip() or self.facets)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """Something at hand: a record of `kind`, or a search."""

    id: Key
    title: str
    kind: str = ""
    record: Key | None = None
    search: Search | None = None


def facets_to_json(facets: tuple[Facet, ...]) -> str:
    """Facets as the book keeps them."""
    return json.dumps([[facet.what.value, facet.value] for facet in facets])


def facets_from_json(text: str) -> tuple[Facet, ...]:
    """Facets as they were kept; a kind of facet this version does not know is left out."""
    known = {kind.value for kind in FacetKind}
    pairs = json.loads(text or "[]")
    return tuple(Facet(FacetKind(what), value) for what, value in pairs if what in known)
