"""What the advisor keeps at hand in the rail: records, and searches with a name."""

from collections.abc import Sequence

from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.pin import Pin, Search
from desktop_app.services.field_kinds import EMPTY
from desktop_app.store import pins
from desktop_app.store.book import Book


def pinned(book: Book) -> list[Pin]:
    """All pins in their order."""
    with book.read() as session:
        return pins.pinned(session)


def search_of(book: Book, pin: Key) -> Search | None:
    """The search that a pin keeps; None if it keeps a record or is not there."""
    with book.read() as session:
        found = next(iter(pins.pinned(session, pin)), None)
    return None if found is None else found.search


def pin_record(book: Book, record: Key) -> Key:
    """Keep a record at hand; one that is pinned already stays where it is."""
    with book.write(N_("Pin")) as session:
        return pins.pin(session, record)


def save_search(book: Book, name: str, search: Search) -> Key:
    """Keep a search at hand under a name."""
    if not name.strip():
        raise Invalid(EMPTY)
    if not search.narrows:
        raise Invalid(N_("A search needs a word or something it is narrowed by."))
    with book.write(N_("Save search")) as session:
        return pins.save_search(session, name.strip(), search)


def rename_search(book: Book, pin: Key, name: str) -> None:
    """Call a search something else."""
    if not name.strip():
        raise Invalid(EMPTY)
    with book.write(N_("Rename search")) as session:
        pins.set_name(session, pin, name.strip())


def unpin(book: Book, pin: Key) -> None:
    """Keep it at hand no longer; the record itself stays where it is."""
    with book.write(N_("Unpin")) as session:
        pins.unpin(session, pin)


def order_pins(book: Book, order: Sequence[Key]) -> None:
    """Put pins into this order."""
    with book.write(N_("Change order of pins")) as session:
        pins.order(session, order)
