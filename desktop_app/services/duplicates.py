"""Records that may be one: found by looking through the book, and told apart for good."""

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import TypeVar

from desktop_app.domain.duplicates import Pair, in_order
from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.services.alike import blocks, houses, people, people_weighed
from desktop_app.store import differences, traits
from desktop_app.store.book import Book
from desktop_app.store.several import Progress

T = TypeVar("T")
Apart = Collection[frozenset[str]]

AT_ONCE = 2_000
STEPS = 3
"""Reading, looking for pairs, weighing them."""

WITH_ITSELF = N_("Choose two different records.")


def scan(book: Book, *, progress: Progress | None = None) -> list[Pair]:
    """All people and organisations that may be one, the safest pairs first."""
    return in_order((*scan_people(book, progress=progress), *scan_organisations(book)))


def scan_people(book: Book, *, progress: Progress | None = None) -> list[Pair]:
    """People who may be one; those somebody called different are left out."""
    with book.read() as session:
        rows = traits.of_people(session)
        apart = differences.of_people(session)
    _tell(progress, 1)
    found = people.from_book(rows)
    _tell(progress, 2)
    pairs = blocks.candidates(found)
    scale = people_weighed.Scale(found)
    _tell(progress, STEPS)
    return in_order(_weighed(found, pairs, apart, scale.weigh, progress))


def scan_organisations(book: Book, *, progress: Progress | None = None) -> list[Pair]:
    """Organisations that may be one; predecessors and carriers are two on purpose."""
    with book.read() as session:
        rows = traits.of_organisations(session)
        apart = differences.of_organisations(session)
    found = houses.from_book(rows)
    apart |= houses.related(rows)
    weigh = houses.Scale(found).weigh
    return in_order(_weighed(found, houses.candidates(found), apart, weigh, progress))


def tell_apart(book: Book, one: Key, other: Key) -> None:
    """Remember that two records are different: they are not brought up again."""
    if one == other:
        raise Invalid(WITH_ITSELF)
    with book.write(N_("Mark as different")) as session:
        differences.add(session, one, other)


def forget_apart(book: Book, one: Key, other: Key) -> None:
    """Let two records be brought up again that somebody called different."""
    with book.write(N_("No longer mark as different")) as session:
        differences.remove(session, one, other)


def _weighed(
    found: Sequence[T],
    pairs: Collection[tuple[int, int]],
    apart: Apart,
    weigh: Callable[[T, T], Pair | None],
    progress: Progress | None,
) -> Iterator[Pair]:
    for count, (one, other) in enumerate(pairs):
        if count % AT_ONCE == 0:
            _tell(progress, STEPS)
        pair = weigh(found[one], found[other])
        if pair is not None and frozenset(pair.ids) not in apart:
            yield pair


def _tell(progress: Progress | None, step: int) -> None:
    """How far it is; whoever is told may stop it by raising."""
    if progress is not None:
        progress(step, STEPS)
