"""The operation log: generated triggers that note every change of every record, field by field.

SQLite itself writes the log, in the transaction of the change: nothing can be forgotten,
whichever way a row was written. Only built-in functions are called, so that the triggers
work under `trusted_schema = OFF`.
"""

import secrets
from collections.abc import Iterator, Mapping
from datetime import datetime

from sqlalchemy import Connection, LargeBinary, Table, select

from desktop_app.domain import hlc
from desktop_app.domain.ids import Key, new_key
from desktop_app.store import ledger
from desktop_app.store.base import Base, Record
from desktop_app.values import dataclass

WHOLE = "*"

# The newest op of a field, or the one that made the row: what a new value replaces.
BASES = """\
coalesce(
      (SELECT json_array(json_array(device, seq)) FROM op
       WHERE pk = {pk} AND tbl = {tbl} AND field = {field}
       ORDER BY hlc DESC, device DESC, seq DESC LIMIT 1),
      (SELECT json_array(json_array(device, seq)) FROM op
       WHERE pk = {pk} AND tbl = {tbl} AND field = '*' LIMIT 1),
      '[]')"""

_REPLACED = BASES.format(pk="NEW.pk", tbl="NEW.tbl", field="NEW.field")

INLET = (
    "CREATE VIEW log_inlet (tbl, pk, field, value) AS SELECT tbl, pk, field, value FROM op",
    f"""\
CREATE TRIGGER log_inlet_write INSTEAD OF INSERT ON log_inlet BEGIN
  INSERT INTO op (device, seq, txn, hlc, author, tbl, pk, field, value, bases, schema)
  SELECT ctl.device,
    (SELECT coalesce(max(seq), 0) + 1 FROM op WHERE device = ctl.device),
    ctl.txn, ctl.hlc, ctl.author, NEW.tbl, NEW.pk, NEW.field, NEW.value,
    CASE NEW.field WHEN '*' THEN '[]' ELSE {_REPLACED} END,
    ctl.schema
  FROM ctl;
END""",
)

APPEND_ONLY = """\
CREATE TRIGGER log_{table}_{event} BEFORE {event} ON "{table}" BEGIN
  SELECT RAISE(ABORT, 'the log only grows');
END"""

NEW_ROW = """\
CREATE TRIGGER log_{table}_new AFTER INSERT ON "{table}" BEGIN
  INSERT INTO log_inlet VALUES ('{table}', NEW.id, '*', json_object({image}));
END"""

CHANGED = """\
CREATE TRIGGER log_{table}_{column}_set AFTER UPDATE OF "{column}" ON "{table}"
WHEN OLD."{column}" IS NOT NEW."{column}"{unless} BEGIN
  INSERT INTO log_inlet VALUES ('{table}', NEW.id, '{column}', json_quote(NEW."{column}"));
END"""

# Whoever marks many rows at once has told the log of them already, see `marking`.
UNLESS_MARKING = " AND NOT (SELECT marking FROM ctl)"

KEPT_KEY = """\
CREATE TRIGGER log_{table}_kept_key BEFORE UPDATE OF id ON "{table}"
WHEN OLD.id IS NOT NEW.id BEGIN
  SELECT RAISE(ABORT, 'a key never changes');
END"""

KEPT_ROW = """\
CREATE TRIGGER log_{table}_kept BEFORE DELETE ON "{table}" BEGIN
  SELECT RAISE(ABORT, 'a record is marked as deleted, never removed');
END"""


def record_tables(base: type[Base] = Base) -> Mapping[str, Table]:
    """Every table whose rows the log follows, by name."""
    tables = (
        mapper.local_table
        for mapper in base.registry.mappers
        if issubclass(mapper.class_, Record) and isinstance(mapper.local_table, Table)
    )
    return {table.name: table for table in sorted(tables, key=lambda table: table.name)}


def statements(tables: Mapping[str, Table]) -> Iterator[str]:
    """The SQL that makes a book keep its log."""
    yield from INLET
    for table in (ledger.op, ledger.txn):
        for event in ("UPDATE", "DELETE"):
            yield APPEND_ONLY.format(table=table.name, event=event)
    for table in tables.values():
        yield from _triggers(table)


def _triggers(table: Table) -> Iterator[str]:
    columns = [column for column in table.columns if column.name != "id"]
    if blobs := [column.name for column in columns if isinstance(column.type, LargeBinary)]:
        raise TypeError(f"{table.name} keeps bytes in {blobs}: bytes live in an unlogged table")
    image = ", ".join(f"'{column.name}', NEW.\"{column.name}\"" for column in columns)
    yield NEW_ROW.format(table=table.name, image=image)
    for column in columns:
        unless = UNLESS_MARKING if column.name == "deleted" else ""
        yield CHANGED.format(table=table.name, column=column.name, unless=unless)
    yield KEPT_KEY.format(table=table.name)
    yield KEPT_ROW.format(table=table.name)


def install(connection: Connection, tables: Mapping[str, Table]) -> None:
    """Put the triggers in place, afresh: those of an older version go."""
    remove(connection)
    for statement in statements(tables):
        connection.exec_driver_sql(statement)


def remove(connection: Connection) -> None:
    """Take the triggers away, so that a migration may rebuild tables."""
    query = (
        "SELECT type, name FROM sqlite_master"
        " WHERE name GLOB 'log_*' AND type IN ('trigger', 'view') ORDER BY type"
    )
    for kind, name in connection.exec_driver_sql(query).all():
        connection.exec_driver_sql(f'DROP {kind} "{name}"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One transaction of the log while it is being written."""

    txn: Key
    device: str
    hlc: int
    first: int


def start(connection: Connection, schema: int) -> None:
    """Give a new or newly copied book its own device name, under which it numbers its ops."""
    name = secrets.token_hex(8)
    before = connection.execute(select(ledger.ctl.c.device, ledger.ctl.c.hlc)).one_or_none()
    moment = 0 if before is None else before.hlc
    if before is not None:
        retired = ledger.device.update().where(ledger.device.c.id == before.device)
        connection.execute(retired.values(until=moment))
    connection.execute(ledger.device.insert().values(id=name, until=None))
    connection.execute(ledger.ctl.delete())
    row = {"id": 1, "device": name, "hlc": moment, "schema": schema, "author": ""}
    connection.execute(ledger.ctl.insert().values(row))


def begin(connection: Connection, author: str, now: datetime) -> Step:
    """Open the log for one transaction: from here on records can be written."""
    device, last = connection.exec_driver_sql("SELECT device, hlc FROM ctl").one()
    moment, txn = hlc.tick(last, now), new_key()
    connection.exec_driver_sql(
        "UPDATE ctl SET txn = ?, hlc = ?, author = ?", (txn, moment, author)
    )
    return Step(txn=txn, device=device, hlc=moment, first=last_seq(connection, device) + 1)


def end(
    connection: Connection, step: Step, label: str, now: datetime, kind: str, of: Key | None
) -> int:
    """Close the log again and write the line that names the step; returns its last op."""
    connection.exec_driver_sql("UPDATE ctl SET txn = NULL")
    last = last_seq(connection, step.device)
    if last >= step.first or kind != "do":
        connection.exec_driver_sql(
            "INSERT INTO txn (id, device, hlc, at, author, label, kind, of, first, last)"
            " SELECT ?, device, hlc, ?, author, ?, ?, ?, ?, ? FROM ctl",
            (
                step.txn,
                now.isoformat(timespec="milliseconds"),
                label,
                kind,
                of,
                step.first,
                last,
            ),
        )
    return last


def last_seq(connection: Connection, device: str) -> int:
    """The number of the newest op this device has written."""
    query = "SELECT coalesce(max(seq), 0) FROM op WHERE device = ?"
    return int(connection.exec_driver_sql(query, (device,)).scalar_one())
