"""Two records made one, value by value, and taken apart again whenever somebody likes."""

from collections.abc import Sequence

from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.merging import Pick
from desktop_app.services.duplicates import WITH_ITSELF
from desktop_app.store import merges, merging, splitting
from desktop_app.store.book import Book
from desktop_app.store.merges import Merged

__all__ = ["Merged", "leads_to", "merge", "merged_as", "merged_into", "split"]


def merge(book: Book, keep: Key, drop: Key, picks: Sequence[Pick] = ()) -> Key:
    """Merge `drop` into `keep`; what nobody chose is taken from where it is, else from `keep`.

    Everything that hung on the one hangs on the other now; its key leads there from now on.
    """
    if keep == drop:
        raise Invalid(WITH_ITSELF)
    with book.write(N_("Merge records")) as session:
        merging.merge(session, keep, drop, picks)
    return keep


def split(book: Book, key: Key) -> Merged:
    """Take a merge apart: by the key of the record that was dropped, or of the one it is in.

    What the merge moved goes back; what was changed since stays where it was changed.
    """
    with book.write(N_("Split records")) as session:
        return splitting.split(session, key)


def merged_into(book: Book, key: Key) -> list[Merged]:
    """The records that were merged into this one, those merged last first."""
    with book.read() as session:
        return merges.into(session, key)


def merged_as(book: Book, text: str) -> Key | None:
    """The one dropped record whose key begins with `text`, or that was called so."""
    with book.read() as session:
        found = merges.dropped(session, text)
    return next(iter(found)) if len(found) == 1 else None


def leads_to(book: Book, key: Key) -> Key:
    """The record that the one of `key` is in now: itself, if it was not merged."""
    with book.read() as session:
        return merges.where_now(session, [key])[key]
