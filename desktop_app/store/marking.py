"""Rows put into the bin or taken out of it, however many: each with its entry in the log.

The entries of all of them are written by one statement, which takes a third of the time of the
trigger that writes them one by one; that trigger holds still meanwhile.
"""

import json
from collections.abc import Iterable, Mapping

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

# What a row replaces that the newest step made is known: nothing but its making.
ALL_TOLD = """\
INSERT INTO op (device, seq, txn, hlc, author, tbl, pk, field, value, bases, schema)
SELECT ctl.device, ?1 + row_number() OVER (), ctl.txn, ctl.hlc, ctl.author, made.tbl, made.pk,
  'deleted', '1', json_array(json_array(made.device, made.seq)), ctl.schema
FROM op made, ctl WHERE made.device = ?2 AND made.seq BETWEEN ?3 AND ?4"""

NOT_MADE_DELETED = " AND NOT (made.value ->> 'deleted')"

MARKED = """\
UPDATE "{table}" SET deleted = ?1
WHERE deleted <> ?1 AND id IN (SELECT value FROM json_each(?2))"""


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
    _mark(connection, {table: listed}, deleted=deleted)


def unmake(
    connection: Connection, span: tuple[str, int, int], made: Mapping[str, Iterable[Key]]
) -> bool:
    """Put away the rows of the newest step, which did nothing but make them; tells if all went.

    `span` is where the log has them. Rows that were in the bin from the beginning stay there.
    """
    device = connection.exec_driver_sql("SELECT device FROM ctl").scalar_one()
    marked = _mark(
        connection, {table: _listed(keys) for table, keys in made.items()}, deleted=True
    )
    _, first, last = span
    all_went = marked == last - first + 1
    query = ALL_TOLD if all_went else ALL_TOLD + NOT_MADE_DELETED
    connection.exec_driver_sql(query, (last_seq(connection, device), *span))
    return all_went


def _mark(connection: Connection, listed: Mapping[str, str], *, deleted: bool) -> int:
    """Write the marks behind the back of the triggers; tells how many rows got one."""
    connection.exec_driver_sql("UPDATE ctl SET marking = 1")
    marked = sum(
        connection.exec_driver_sql(MARKED.format(table=table), (deleted, keys)).rowcount
        for table, keys in listed.items()
    )
    connection.exec_driver_sql("UPDATE ctl SET marking = 0")
    return marked


def _listed(keys: Iterable[Key]) -> str:
    return json.dumps(sorted(keys))
