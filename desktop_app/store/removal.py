"""Putting a record into the bin with everything that is part of it, and taking it out again."""

import json
from collections.abc import Iterable

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_app.domain.errors import Gone
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.store.base import Base
from desktop_app.store.entries import IN_KEYS, Part, parts_of
from desktop_app.store.marking import mark
from desktop_app.store.pointing import ANY_RECORD

# What went into the bin in the same step as the records: the log knows the span of the step.
TOGETHER = """\
SELECT DISTINCT other.tbl, other.pk FROM op gone
JOIN txn ON txn.id = gone.txn
JOIN op other ON other.device = txn.device AND other.seq BETWEEN txn.first AND txn.last
WHERE gone.tbl = ? AND gone.pk = ? AND gone.field = 'deleted' AND gone.value = '1'
  AND other.field = 'deleted' AND other.value = '1'
  AND gone.hlc = (SELECT max(hlc) FROM op
    WHERE tbl = gone.tbl AND pk = gone.pk AND field = 'deleted')"""

MERGED = f'SELECT 1 FROM "merge" WHERE NOT deleted AND dropped_id {IN_KEYS}'

SEVERAL = frozenset(("person", "organisation", "cooperation", "story"))
"""Records of which many can go in one step; each comes back without the others."""

Rows = dict[str, set[Key]]


def remove(session: Session, table: str, keys: Iterable[Key]) -> None:
    """Mark these records and all their parts as deleted."""
    session.flush()
    connection = session.connection()
    waiting = {table: set(keys)}
    while waiting:
        owner, gone = waiting.popitem()
        mark(connection, owner, gone, deleted=True)
        for part in filter(_goes_along, parts_of(owner)):
            query = (
                f'SELECT id FROM "{part.table}" WHERE NOT deleted AND "{part.via}" {IN_KEYS}'
            )
            found = connection.exec_driver_sql(query, (_listed(gone),)).scalars().all()
            if found:
                waiting.setdefault(part.table, set()).update(Key(key) for key in found)
    session.expire_all()


def bring_back(session: Session, table: str, keys: Iterable[Key]) -> None:
    """Take records out of the bin with everything that went there in the same step."""
    connection, waiting = session.connection(), set(keys)
    if connection.exec_driver_sql(MERGED, (_listed(waiting),)).first() is not None:
        raise Gone(N_("This record was merged into another one. Split the two instead."))
    while waiting:
        together: Rows = {}
        first = min(waiting)
        for name, other in connection.exec_driver_sql(TOGETHER, (table, first)):
            together.setdefault(name, set()).add(Key(other))
        if not together:
            raise Gone(N_("This record is not in the bin."))
        wanted = waiting & together[table]
        for name, found in _belonging(connection, table, wanted, together).items():
            mark(connection, name, found, deleted=False)
        waiting -= wanted
    session.expire_all()


def _belonging(connection: Connection, table: str, keys: set[Key], together: Rows) -> Rows:
    """What of a step hangs together with `keys`, and not by way of another such record."""
    others = together[table] - keys
    if table not in SEVERAL or not others:
        return together
    near = _neighbours(connection, together)
    reached, waiting = set(keys), list(keys)
    while waiting:
        fresh = near.get(waiting.pop(), set()) - reached - others
        reached |= fresh
        waiting.extend(fresh)
    return {name: found & reached for name, found in together.items()}


def _neighbours(connection: Connection, together: Rows) -> dict[Key, set[Key]]:
    """Which of these rows point to which, both ways."""
    known, near = set().union(*together.values()), dict[Key, set[Key]]()
    for name, keys in together.items():
        links = [
            column.name
            for column in Base.metadata.tables[name].columns
            if column.foreign_keys or column.name == ANY_RECORD
        ]
        listed = ", ".join(f'"{link}"' for link in ("id", *links))
        query = f'SELECT {listed} FROM "{name}" WHERE id {IN_KEYS}'
        for key, *goals in connection.exec_driver_sql(query, (_listed(keys),)):
            for goal in known.intersection(goals):
                near.setdefault(key, set()).add(goal)
                near.setdefault(goal, set()).add(key)
    return near


def _goes_along(part: Part) -> bool:
    return part.goes_along


def _listed(keys: Iterable[Key]) -> str:
    return json.dumps(sorted(keys))
