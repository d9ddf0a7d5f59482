"""What a list of the window shows: all keys in their order, filtered, with their letters."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Select, func, select, text
from sqlalchemy.orm import Session

from desktop_app.domain.facet import Facet
from desktop_app.domain.ids import Key
from desktop_app.store import facets
from desktop_app.store.cards import EntryRow
from desktop_app.store.keys import LAST, in_one_go
from desktop_app.store.search import query_for

NUMBERS = "#"


class Listing(NamedTuple):
    """The keys of a list, and the letters above them, each with the number of keys below."""

    keys: list[Key]
    heads: list[tuple[str, int]]


def listing(
    session: Session, kinds: tuple[str, ...], wanted: str = "", within: Sequence[Facet] = ()
) -> Listing:
    """All records of `kinds` in the order of their list.

    Only those with the `wanted` words, and those that belong to each facet of `within`.
    """
    query = chosen(kinds, wanted).where(*(facets.within(facet) for facet in within))
    keys = in_one_go(session, query.order_by(EntryRow.sort_key, EntryRow.key))
    letter = func.substr(EntryRow.sort_key, 1, 1)
    counted = query.with_only_columns(letter, func.count()).group_by(letter).order_by(letter)
    return Listing(
        keys, _heads([(first, number) for first, number in session.execute(counted)])
    )


def starting(
    session: Session, kinds: tuple[str, ...], begin: str, wanted: str, within: Sequence[Facet]
) -> Key | None:
    """The first record of the same list whose place in it begins with `begin`."""
    query = (
        chosen(kinds, wanted)
        .where(*(facets.within(facet) for facet in within))
        .where(EntryRow.sort_key >= begin, EntryRow.sort_key < begin + LAST)
        .order_by(EntryRow.sort_key, EntryRow.key)
        .limit(1)
    )
    return session.scalar(query)


def chosen(kinds: tuple[str, ...], wanted: str) -> Select[Key]:
    """The keys of `kinds`, those with the `wanted` words only, in no order."""
    query = select(EntryRow.key).where(EntryRow.kind.in_(kinds), EntryRow.deleted.is_(False))
    match = query_for(wanted)
    if match is None:
        return query
    found = text("SELECT rowid FROM entry_fts WHERE entry_fts MATCH :match")
    return query.where(EntryRow.no.in_(found.bindparams(match=match).columns(EntryRow.no)))


def _heads(letters: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Capital letters; what begins with no letter stands below one sign."""
    heads: list[tuple[str, int]] = []
    for first, number in letters:
        head = first.upper() if first.isalpha() else NUMBERS
        if heads and heads[-1][0] == head:
            heads[-1] = (head, heads[-1][1] + number)
        else:
            heads.append((head, number))
    return heads
