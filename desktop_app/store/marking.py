"""Rows put into the bin or taken out of it, however many: each with its entry in the log.

The entries of all of them are written by one statement, which takes a third of the time of the
trigger that writes them one by one; that trigger holds still meanwhile.
"""

import json
from collections.abc import Iterable

from sqlalchemy import Connection

from desktop_app.domain.ids import Key
from desktop_app.store.oplog import BASES, last_seq

OTHERS = """\
SELECT id FROM "{table}" WHERE deleted <> ?1 AND id IN (SELECT value FROM json_each(?2))"""

TOLD = f"""\
INSERT INTO op (device, seq, txn, hlc, author, tbl, pk, field, value, bases, schema)
SELECT ctl.device, ?1 + row.key + 1, ctl.txn, ctl.hlc, ctl.author, ?2, row.value, 'deleted',
  ?3, {BASES.format(pk="row.value", tbl="?2", field="'deleted'")}, ctl.schema
FROM json_each(?4) row, ctl"""

MARKED = 'UPDATE "{table}" SET deleted = ?1 WHERE id IN (SELECT value FROM json_each(?2))'


def mark(connection: Connection, table: str, keys: Iterable[Key], *, deleted: bool) -> None:
    """Give these rows the mark, or take it away; those that are so already stay as they are."""
    query = OTHERS.format(table=table)
    found = connection.exec_driver_sql(query, (deleted, _listed(keys))).scalars().all()
    if not found:
        return
    device = connection.exec_driver_sql("SELECT device FROM ctl").scalar_one()
    listed = _listed(found)
    last = last_seq(connection, device)
    connection.exec_driver_sql(TOLD, (last, table, str(int(deleted)), listed))
    connection.exec_driver_sql("UPDATE ctl SET marking = 1")
    connection.exec_driver_sql(MARKED.format(table=table), (deleted, listed))
    connection.exec_driver_sql("UPDATE ctl SET marking = 0")


def _listed(keys: Iterable[Key]) -> str:
    return json.dumps(sorted(keys))
