"""From what the advisor types to one record: an id, the beginning of one, or an exact title."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from desktop_app.domain.errors import Ambiguous, Missing
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.store import merges
from desktop_app.store.cards import EntryRow
from desktop_app.store.rows import among

LAST = "\U0010ffff"
NOTHING = N_("There is no record “{text}”. Look for it with the search.")
SEVERAL = N_("“{text}” names several records: {ids}. Give the id of one of them.")
SHOWN = 10

BORROWED = (Kind.CONSENT, Kind.EDITION)
"""Kinds called after another record, which is meant if both bear the name."""


class Named(NamedTuple):
    """A record by its key, kind and title."""

    id: Key
    kind: str
    title: str


def resolve(session: Session, text: str, kinds: Sequence[str] | None = None) -> Named:
    """The one record that `text` names; `Missing` or `Ambiguous` if it is not one."""
    columns = (EntryRow.key, EntryRow.kind, EntryRow.title)
    visible = select(*columns).where(EntryRow.deleted.is_(False))
    visible = visible.order_by(EntryRow.kind.in_(BORROWED), EntryRow.key).limit(SHOWN)
    if kinds is not None:
        visible = visible.where(EntryRow.kind.in_(kinds))
    ways = (
        EntryRow.key == text,
        EntryRow.title == text,
        EntryRow.plain == text,
        EntryRow.key.between(text.lower(), text.lower() + LAST),
    )
    for way in ways if text.strip() and _can_be_a_name(text) else ():
        found = [Named(*row) for row in session.execute(visible.where(way))]
        if len(found) == 1 or _is_meant(found):
            return found[0]
        if found:
            raise Ambiguous(SEVERAL, text=text, ids=", ".join(named.id for named in found))
    if text.strip() and _can_be_a_name(text) and (went := merges.named(session, text)):
        kept = [
            Named(*row) for row in session.execute(visible.where(among(EntryRow.key, went)))
        ]
        if len(kept) == 1:
            return kept[0]  # the record was merged into this one
    raise Missing(NOTHING, text=text)


def _can_be_a_name(text: str) -> bool:
    """Half a character, as a console may hand it over, is in no book."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_meant(found: Sequence[Named]) -> bool:
    """Whether the others only bear the same title because they are called after a record."""
    own = [named for named in found if named.kind not in BORROWED]
    return len(own) == 1 and all(named.title == own[0].title for named in found)


def listed(session: Session, kinds: Sequence[str], limit: int | None = None) -> list[Named]:
    """The first or all records of some kinds, in the order of a list."""
    query = (
        select(EntryRow.key, EntryRow.kind, EntryRow.title)
        .where(EntryRow.kind.in_(kinds), EntryRow.deleted.is_(False))
        .order_by(EntryRow.sort_key, EntryRow.key)
        .limit(limit)
    )
    return [Named(*row) for row in session.execute(query)]


def named(session: Session, keys: Sequence[Key]) -> dict[Key, Named]:
    """What records are called, deleted ones too."""
    query = select(EntryRow.key, EntryRow.kind, EntryRow.title)
    query = query.where(among(EntryRow.key, keys))  # however many they are
    return {row.key: Named(*row) for row in session.execute(query)}


def visible(session: Session, keys: Sequence[Key]) -> dict[Key, Named]:
    """What records are called; those in the bin are left out."""
    query = select(EntryRow.key, EntryRow.kind, EntryRow.title)
    query = query.where(EntryRow.key.in_(keys), EntryRow.deleted.is_(False))
    return {row.key: Named(*row) for row in session.execute(query)}


def in_one_go(session: Session, query: Select[Key]) -> list[Key]:
    """The keys a query selects, in its order, many times faster than row by row."""
    keys = query.subquery()
    together = select(func.json_group_array(keys.columns[0]))
    return [Key(key) for key in json.loads(session.scalar(together) or "[]")]
