"""The lists of the window: which records, in which order, below which letters."""

from desktop_app.store import listing as listings
from desktop_app.store import lists
from desktop_app.store.book import Book
from desktop_app.store.listing import Listing

__all__ = ["Listing", "count", "counts", "listing"]


def count(book: Book, *kinds: str) -> int:
    """How many records of `kinds` there are."""
    with book.read() as session:
        return lists.count(session, *kinds)


def listing(book: Book, *kinds: str, wanted: str = "") -> Listing:
    """All records of `kinds`, or only those in which each word of `wanted` begins a word."""
    with book.read() as session:
        return listings.listing(session, kinds, wanted)


def counts(book: Book) -> dict[str, int]:
    """How many records of each kind there are; kinds without any are left out."""
    with book.read() as session:
        return lists.counts(session)
