"""The whole book as plain rows and bytes, and a book made anew from them, history included."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from sqlalchemy import Boolean, Column, Connection, Float, Integer, Table, insert
from sqlalchemy.orm import Session

from desktop_app.domain.errors import Invalid, Unusable
from desktop_app.domain.json_value import Json
from desktop_app.domain.marks import N_
from desktop_app.store import checking, engine, entries, ledger, oplog, schema, search
from desktop_app.store.blobs import BlobRow

RECORDS, LOG = "records", "log"
AT_ONCE = 500
NOT_A_ROW = N_("The archive is damaged: a line of {part} is no record of this book.")
NOT_THE_BYTES = N_("The archive is damaged: a picture or file is not what its checksum says.")

Row = Mapping[str, Json]
Cell = str | int | float | None


class Content(Protocol):
    """What an archive says: rows by the name of their part, and bytes by their checksum."""

    def rows(self, part: str) -> Iterator[Row]:
        """The rows of one part, in their order."""

    def media(self) -> Iterator[tuple[str, bytes]]:
        """The bytes of pictures and attached files."""


def parts() -> dict[str, Table]:
    """The tables of an archive by the names of their parts."""
    records = {f"{RECORDS}/{name}": table for name, table in oplog.record_tables().items()}
    log = (ledger.device, ledger.txn, ledger.op)
    return {**records, **{f"{LOG}/{table.name}": table for table in log}}


def rows(session: Session, table: Table) -> Iterator[str]:
    """Every row of a table as a JSON object on one line, in the order of its key."""
    told = ", ".join(f"'{column.name}', \"{column.name}\"" for column in table.columns)
    order = ", ".join(f'"{column.name}"' for column in table.primary_key.columns)
    query = f'SELECT json_object({told}) FROM "{table.name}" ORDER BY {order}'
    for (line,) in session.connection().exec_driver_sql(query):
        yield line


def media(session: Session) -> Iterator[tuple[str, bytes]]:
    """The bytes of every picture and attached file, by checksum."""
    query = "SELECT checksum, content FROM blob ORDER BY checksum"
    yield from map(tuple, session.connection().exec_driver_sql(query))


def build(path: Path, content: Content) -> None:
    """A new book at `path` with this content; refused if it would not be whole."""
    opened = engine.writer(path, create=True)
    try:
        with opened.begin() as connection:
            schema.create(connection)
    finally:
        opened.dispose()
    opened = engine.migrator(path)
    try:
        with opened.begin() as connection:
            _fill(connection, content)
    finally:
        opened.dispose()


def _fill(connection: Connection, content: Content) -> None:
    oplog.remove(connection)
    search.remove(connection)
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    for part, table in parts().items():
        _put(connection, table, part, content.rows(part))
    for checksum, data in content.media():
        if hashlib.sha256(data).hexdigest() != checksum:
            raise Invalid(NOT_THE_BYTES)
        row = {"checksum": checksum, "size": len(data), "content": data}
        connection.execute(insert(BlobRow), row)
    newest = "SELECT max(coalesce((SELECT max(hlc) FROM txn), 0), hlc) FROM ctl"
    moment = connection.exec_driver_sql(newest).scalar_one()
    connection.exec_driver_sql("UPDATE ctl SET hlc = ?", (moment,))
    retired = (
        "UPDATE device SET until = ? WHERE until IS NULL AND id <> (SELECT device FROM ctl)"
    )
    connection.exec_driver_sql(retired, (moment,))
    schema.finish(connection)
    entries.rebuild(connection)
    found = checking.problems(connection, oplog.record_tables())
    if found:
        raise Unusable(found[0].message, **found[0].values)


def _put(connection: Connection, table: Table, part: str, told: Iterator[Row]) -> None:
    columns = list(table.columns)
    names = ", ".join(f'"{column.name}"' for column in columns)
    gaps = ", ".join("?" * len(columns))
    statement = f'INSERT INTO "{table.name}" ({names}) VALUES ({gaps})'
    waiting: list[tuple[Cell, ...]] = []
    for row in told:
        waiting.append(_cells(row, columns, part))
        if len(waiting) == AT_ONCE:
            connection.exec_driver_sql(statement, waiting)
            waiting = []
    if waiting:
        connection.exec_driver_sql(statement, waiting)


def _cells(row: Row, columns: Sequence[Column[object]], part: str) -> tuple[Cell, ...]:
    """The values of a row in the order of the columns, each of the type it must have."""
    if row.keys() != {column.name for column in columns}:
        raise Invalid(NOT_A_ROW, part=part)
    return tuple(_cell(row[column.name], column, part) for column in columns)


def _cell(value: Json, column: Column[object], part: str) -> Cell:
    if value is None and column.nullable:
        return None
    kind = column.type
    whole = isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**63
    if isinstance(kind, Boolean) and whole and value in (0, 1):
        return int(bool(value))
    if isinstance(kind, Integer) and isinstance(value, int) and whole:
        return value
    if (
        isinstance(kind, Float)
        and isinstance(value, int | float)
        and not isinstance(value, bool)
    ):
        return float(value)
    if not isinstance(kind, Boolean | Integer | Float) and isinstance(value, str):
        return value
    raise Invalid(NOT_A_ROW, part=part)
