"""Putting records and their parts into the bin, and taking them out again."""

from collections.abc import Mapping, Sequence
from datetime import date

from desktop_app.domain.binned import Binned
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.store import bin_list, entries, removal, rows
from desktop_app.store.book import Book

RESTORE = N_("Restore from the bin")
LABELS: Mapping[str, str] = {
    "person": N_("Delete contact"),
    "person_name": N_("Delete name"),
    "role": N_("Delete role"),
    "reach": N_("Delete way to reach somebody"),
    "address": N_("Delete address"),
    "organisation": N_("Delete organisation"),
    "organisation_name": N_("Delete name"),
    "succession": N_("Delete succession"),
    "figure": N_("Delete figure"),
    "label": N_("Delete label"),
    "classification": N_("Delete classification"),
    "membership": N_("Delete membership"),
    "fair": N_("Delete fair"),
    "edition": N_("Delete edition of a fair"),
    "source": N_("Delete source"),
    "consent": N_("Delete consent"),
    "follow_up": N_("Delete next step"),
    "tag": N_("Delete tag"),
    "attachment": N_("Delete file"),
    "custom_field": N_("Delete own field"),
    "look": N_("Delete look"),
}


def remove(book: Book, table: str, key: Key, *, label: str = "") -> None:
    """Put a record or a part of one into the bin, with all that is part of it.

    `label` names the step where the page calls the record something more exact.
    """
    with book.write(label or LABELS[table]) as session:
        rows.live(session, rows.table(table), key)
        for dependent, keys in bin_list.dependents(session, table, [key]).items():
            removal.remove(session, dependent, keys)
        removal.remove(session, table, [key])


def restore(book: Book, table: str, key: Key) -> None:
    """Take a record out of the bin, with all that went there in the same step."""
    with book.write(RESTORE) as session:
        removal.bring_back(session, table, [key])


def restore_all(book: Book, keys: Sequence[Key]) -> None:
    """Take several records out of the bin in one step, each with all that is part of it."""
    with book.write(RESTORE) as session:
        for table, found in entries.tables_of(session.connection(), keys).items():
            removal.bring_back(session, table, found)


def in_bin(book: Book, *, since: date | None = None) -> list[Binned]:
    """The records in the bin, the last one deleted first; those of a day or later."""
    with book.read() as session:
        return bin_list.records(session, since)
