"""The lists of the window: which records, in which order, below which letters."""

from collections.abc import Sequence

from desktop_app import code_lists
from desktop_app.domain.codes import CodeList
from desktop_app.domain.facet import Facet, FacetKind
from desktop_app.domain.ids import Key
from desktop_app.domain.sorting import name_key, sort_key
from desktop_app.store import facets, lists
from desktop_app.store import listing as listings
from desktop_app.store.book import Book
from desktop_app.store.listing import Listing

__all__ = ["Listing", "count", "counts", "facets_for", "listing", "starting"]


def count(book: Book, *kinds: str) -> int:
    """How many records of `kinds` there are."""
    with book.read() as session:
        return lists.count(session, *kinds)


def listing(book: Book, *kinds: str, wanted: str = "", within: Sequence[Facet] = ()) -> Listing:
    """All records of `kinds`, or only those in which each word of `wanted` begins a word.

    `within` narrows them to what belongs to each of its facets.
    """
    with book.read() as session:
        return listings.listing(session, kinds, wanted, within)


def starting(
    book: Book, *kinds: str, typed: str, wanted: str = "", within: Sequence[Facet] = ()
) -> Key | None:
    """The first record of the same list whose name begins with the letters typed."""
    begins = dict.fromkeys((name_key(typed), sort_key(typed)))
    with book.read() as session:
        for begin in filter(None, begins):
            found = listings.starting(session, kinds, begin, wanted, within)
            if found is not None:
                return found
    return None


def facets_for(book: Book, *kinds: str, language: str = "de") -> list[tuple[Facet, str]]:
    """What a list of `kinds` can be narrowed by, each with its name."""
    with book.read() as session:
        found = facets.offered(session, kinds)
    named = ((facet, _name(facet, name, language)) for facet, name in found)
    return [(facet, name) for facet, name in named if name]


def _name(facet: Facet, name: str, language: str) -> str:
    """The name of a facet; none if it is a region that no list knows."""
    if facet.what is not FacetKind.REGION:
        return name
    region = code_lists.known(CodeList.REGIONS, facet.value)
    return f"{region.code} {region.name(language)}" if region else ""


def counts(book: Book) -> dict[str, int]:
    """How many records of each kind there are; kinds without any are left out."""
    with book.read() as session:
        return lists.counts(session)
