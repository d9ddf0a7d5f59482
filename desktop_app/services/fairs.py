"""What the advisor can do with fairs and their editions."""

from collections.abc import Collection

from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.fair import Edition, EditionLine, Fair, FairLine
from desktop_app.domain.ids import EditionId, FairId, Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.services.field_kinds import EMPTY
from desktop_app.store import fairs, lists
from desktop_app.store.book import Book
from desktop_app.store.keys import in_one_go
from desktop_app.store.rows import DELETED


def keys(book: Book) -> list[FairId]:
    """All fairs in the order of the list."""
    with book.read() as session:
        return [FairId(key) for key in in_one_go(session, lists.listed(Kind.FAIR))]


def edition_keys(book: Book) -> list[EditionId]:
    """All editions, fair by fair and in the order of time."""
    with book.read() as session:
        return [EditionId(key) for key in in_one_go(session, lists.listed(Kind.EDITION))]


def lines(book: Book, keys: Collection[Key]) -> dict[FairId, FairLine]:
    """The rows of the list of fairs for `keys`."""
    with book.read() as session:
        return fairs.lines(session, keys)


def edition_lines(book: Book, keys: Collection[Key]) -> dict[EditionId, EditionLine]:
    """The rows of a list of editions for `keys`."""
    with book.read() as session:
        return fairs.edition_lines(session, keys)


def wholes(book: Book, keys: Collection[Key]) -> dict[FairId, Fair]:
    """The fairs of `keys` with their editions; those in the bin are left out."""
    with book.read() as session:
        return fairs.wholes(session, keys)


def whole(book: Book, key: Key) -> Fair:
    """One fair with its editions."""
    found = wholes(book, [key])
    if not found:
        raise Gone(DELETED)
    return found[FairId(key)]


def edition(book: Book, key: Key) -> Edition:
    """One edition, whole."""
    with book.read() as session:
        found = fairs.editions(session, [key])
    if not found:
        raise Gone(DELETED)
    return found[EditionId(key)]


def add_fair(book: Book, name: str, *, description: str = "", city: str = "") -> FairId:
    """Write a series of fairs into the book."""
    if not name.strip():
        raise Invalid(EMPTY)
    with book.write(N_("Add fair")) as session:
        return fairs.add(session, name.strip(), description=description, city=city)


def add_edition(
    book: Book,
    fair: Key,
    *,
    name: str = "",
    day: When | None = None,
    city: str = "",
    venue: str = "",
) -> EditionId:
    """One time a fair took place, with a day only if one is known."""
    with book.write(N_("Add edition of a fair")) as session:
        return fairs.add_edition(session, fair, name=name, day=day, city=city, venue=venue)
