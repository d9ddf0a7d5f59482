"""The records of an order, a page at a time: a book of any size in the same memory."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import TypeVar

from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind
from desktop_app.services.hand_out.order import Order
from desktop_app.store import keys, lists
from desktop_app.store.book import Book
from desktop_app.store.several import Progress

AT_ONCE = 500
T = TypeVar("T")
K = TypeVar("K", bound=Key)


def wanted(session: Session, order: Order, kinds: Sequence[Kind]) -> list[Key]:
    """The keys of some kinds that an order asks for, in the order of their list."""
    if order.keys is None:
        return keys.in_one_go(session, lists.listed(*kinds))
    known = {
        key: Kind(one.kind)
        for page in _cut(order.keys)
        for key, one in keys.visible(session, page).items()
    }
    return [key for key in order.keys if known.get(key) in kinds]


def kinds_of(book: Book, wished: Sequence[Key]) -> tuple[Kind, ...]:
    """The kinds of some records, those in the bin left out."""
    with book.read() as session:
        found = (one for page in _cut(wished) for one in keys.visible(session, page).values())
        return tuple(dict.fromkeys(Kind(one.kind) for one in found))


def pages(
    session: Session,
    found: Sequence[Key],
    read: Callable[[Session, Collection[Key]], Mapping[K, T]],
    progress: Progress | None = None,
) -> Iterator[T]:
    """The records of keys, whole, in their order."""
    for at, page in enumerate(_cut(found)):
        if progress is not None:
            progress(at * AT_ONCE, len(found))
        read_now = {Key(key): one for key, one in read(session, page).items()}
        yield from (read_now[key] for key in page if key in read_now)


def _cut(found: Sequence[Key]) -> Iterator[Sequence[Key]]:
    for at in range(0, len(found), AT_ONCE):
        yield found[at : at + AT_ONCE]
