"""Where a record appears besides its own page: “appears in” on the pages of the window."""

from collections.abc import Collection

from desktop_app.domain.appearance import Appearance, Part
from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind
from desktop_app.store import appearances
from desktop_app.store.book import Book

__all__ = ["Appearance", "Part", "appearances_of", "where"]


def where(book: Book, kind: Kind, key: Key) -> tuple[Appearance, ...]:
    """The other records that name this one and the part it plays there, kind by kind."""
    return appearances_of(book, kind, [key])[key]


def appearances_of(
    book: Book, kind: Kind, keys: Collection[Key]
) -> dict[Key, tuple[Appearance, ...]]:
    """The same for many records of one kind, in one query."""
    with book.read() as session:
        return appearances.of(session, kind, keys)
