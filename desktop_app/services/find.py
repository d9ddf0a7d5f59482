"""Finding a record: by the search box, or by what somebody calls it."""

from collections.abc import Sequence

from desktop_app.domain.hit import Hit
from desktop_app.domain.ids import Key
from desktop_app.store import keys, search, spelling
from desktop_app.store.book import Book
from desktop_app.store.keys import Named

__all__ = ["Hit", "Named", "find", "is_near", "named", "records", "resolve"]


def find(
    book: Book, text: str, *, limit: int = 20, kinds: Sequence[str] | None = None
) -> list[Hit]:
    """What the search box shows for `text`, best first."""
    with book.read() as session:
        return search.find(session.connection(), text, limit, kinds)


def is_near(typed: str, word: str) -> bool:
    """Whether a folded word typed is one slip of the finger away from `word`."""
    return spelling.is_near(typed, word)


def resolve(book: Book, text: str, *, kinds: Sequence[str] | None = None) -> Named:
    """The record that an id, a unique beginning of one, or an exact title names."""
    with book.read() as session:
        return keys.resolve(session, text, kinds)


def records(book: Book, kinds: Sequence[str], *, limit: int | None = None) -> list[Named]:
    """The first or all records of some kinds, in the order of their list."""
    with book.read() as session:
        return keys.listed(session, kinds, limit)


def named(book: Book, wanted: Sequence[Key]) -> dict[Key, Named]:
    """What the records of some keys are called, those in the bin too."""
    with book.read() as session:
        return keys.named(session, wanted)
