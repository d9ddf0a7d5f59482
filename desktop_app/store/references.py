"""What other records are called, looked up for a whole page in one query."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind, Ref
from desktop_app.store.base import Record
from desktop_app.store.cards import EntryRow
from desktop_app.store.rows import among

Names = Mapping[Key, Ref]


def named(names: Names, key: Key | None) -> Ref | None:
    """The reference of `key`, if there is one."""
    return None if key is None else names.get(key)


def names(session: Session, *groups: Iterable[Record]) -> Names:
    """The records that the rows of `groups` point to, by key."""
    return refs(session, {key for rows in groups for row in rows for key in _targets(row)})


def refs(session: Session, keys: Collection[Key]) -> Names:
    """What the records of `keys` are called today, those in the bin included."""
    if not keys:
        return {}
    columns = (EntryRow.key, EntryRow.kind, EntryRow.title, EntryRow.deleted)
    query = select(*columns).where(among(EntryRow.key, keys))
    return {
        key: Ref(id=key, kind=Kind(kind), title=title, deleted=deleted)
        for key, kind, title, deleted in session.execute(query)
    }


def _targets(row: Record) -> Iterator[Key]:
    for name in _links(type(row)):
        key = getattr(row, name)
        if key is not None:
            yield key


@cache
def _links(row: type[Record]) -> tuple[str, ...]:
    columns = inspect(row).column_attrs
    return tuple(attr.key for attr in columns if attr.columns[0].foreign_keys)
