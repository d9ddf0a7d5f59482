"""Putting records and their parts into the bin, and taking them out again."""

from collections.abc import Mapping

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Ref
from desktop_app.store import bin_list, removal, rows
from desktop_app.store.book import Book

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
}


def remove(book: Book, table: str, key: Key, *, label: str = "") -> None:
    """Put a record or a part of one into the bin, with all that is part of it.

    `label` names the step where the page calls the record something more exact.
    """
    with book.write(label or LABELS[table]) as session:
        rows.live(session, rows.table(table), key)
        for dependent, keys in bin_list.dependents(session, table, key).items():
            removal.remove(session, dependent, keys)
        removal.remove(session, table, [key])


def restore(book: Book, table: str, key: Key) -> None:
    """Take a record out of the bin, with all that went there in the same step."""
    with book.write(N_("Restore from the bin")) as session:
        removal.bring_back(session, table, key)


def in_bin(book: Book) -> list[Ref]:
    """The records in the bin, the last one deleted first."""
    with book.read() as session:
        return bin_list.records(session)
