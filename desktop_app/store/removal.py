"""Putting a record into the bin with everything that is part of it, and taking it out again."""

import json
from collections.abc import Iterable

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_app.domain.errors import Gone
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.store.entries import IN_KEYS, parts_of

# What went into the bin in the same step as the record: the log knows the span of the step.
TOGETHER = """\
SELECT other.tbl, other.pk FROM op gone
JOIN txn ON txn.id = gone.txn
JOIN op other ON other.device = txn.device AND other.seq BETWEEN txn.first AND txn.last
WHERE gone.tbl = ? AND gone.pk = ? AND gone.field = 'deleted' AND gone.value = '1'
  AND other.field = 'deleted' AND other.value = '1'
  AND gone.hlc = (SELECT max(hlc) FROM op
    WHERE tbl = gone.tbl AND pk = gone.pk AND field = 'deleted')"""


def remove(session: Session, table: str, keys: Iterable[Key]) -> None:
    """Mark these records and all their parts as deleted."""
    session.flush()
    connection = session.connection()
    waiting = {table: set(keys)}
    while waiting:
        owner, gone = waiting.popitem()
        _mark(connection, owner, gone, deleted=True)
        for part in parts_of(owner):
            query = (
                f'SELECT id FROM "{part.table}" WHERE NOT deleted AND "{part.via}" {IN_KEYS}'
            )
            found = connection.exec_driver_sql(query, (_listed(gone),)).scalars().all()
            if found:
                waiting.setdefault(part.table, set()).update(Key(key) for key in found)
    session.expire_all()


def bring_back(session: Session, table: str, key: Key) -> None:
    """Take a record out of the bin with everything that went there in the same step."""
    connection = session.connection()
    together: dict[str, set[Key]] = {}
    for name, other in connection.exec_driver_sql(TOGETHER, (table, key)):
        together.setdefault(name, set()).add(Key(other))
    if not together:
        raise Gone(N_("This record is not in the bin."))
    for name, keys in together.items():
        _mark(connection, name, keys, deleted=False)
    session.expire_all()


def _mark(connection: Connection, table: str, keys: Iterable[Key], *, deleted: bool) -> None:
    query = f'UPDATE "{table}" SET deleted = ? WHERE id {IN_KEYS}'
    connection.exec_driver_sql(query, (deleted, _listed(keys)))


def _listed(keys: Iterable[Key]) -> str:
    return json.dumps(sorted(keys))
