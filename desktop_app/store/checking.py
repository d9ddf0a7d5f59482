"""Is the book whole? What SQLite sees, and whether the log still tells how it came about."""

import hashlib
import json
from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, Table

from desktop_app.domain.change import Value
from desktop_app.domain.errors import Unusable
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.store.edits import decode
from desktop_app.store.oplog import WHOLE

DAMAGED_PAGES = N_("The file is damaged: {detail}. Restore the newest backup.")
LOOSE_REFERENCE = N_("A row of “{table}” refers to a record that is not there.")
INDEX_DIFFERS = N_("The search index does not match the records. Nothing is lost.")
LOG_HAS_GAPS = N_("The history lacks entries of the device {device}.")
LOG_DIFFERS = N_("The record {key} in “{table}” is not what the history says it should be.")
BYTES_DIFFER = N_("A picture or attached file is not what it was: its checksum is {checksum}.")
COUNT_DIFFERS = N_("“{table}” has {rows} rows, but the history tells of {told}.")
MOST = 20

Images = Iterator[tuple[Key, dict[str, Value]]]

OPS = """\
SELECT pk, field, value FROM op WHERE tbl = ? ORDER BY pk, field <> '*', hlc, device, seq"""


def problems(connection: Connection, tables: Mapping[str, Table]) -> list[Unusable]:
    """Everything that is not as it should be; empty for a sound book."""
    if pages := _pages(connection, "integrity_check"):
        return pages  # nothing read from damaged pages is worth reporting
    found = [*_references(connection), *_index(connection)]
    found += [*_bytes(connection), *_gaps(connection)]
    for table in tables.values():
        found += _against_the_log(connection, table)
    return found[:MOST]


def quick_problems(connection: Connection, tables: Mapping[str, Table]) -> list[Unusable]:
    """Whether a copy is a complete book: sound pages, and as many rows as the log tells of."""
    if pages := damaged_pages(connection):
        return pages
    query = "SELECT tbl, count(*) FROM op WHERE field = '*' GROUP BY tbl"
    told = {table: count for table, count in connection.exec_driver_sql(query)}
    found = list(_references(connection))
    for name, rows in counts(connection, tables).items():
        if rows != told.get(name, 0):
            found.append(Unusable(COUNT_DIFFERS, table=name, rows=rows, told=told.get(name, 0)))
    return found


def damaged_pages(connection: Connection) -> list[Unusable]:
    """What SQLite finds wrong in the file without comparing indexes with their tables."""
    return _pages(connection, "quick_check")


def counts(connection: Connection, tables: Mapping[str, Table]) -> dict[str, int]:
    """How many rows each table has, those marked as deleted too."""
    return {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()
        for name in tables
    }


def replayed(connection: Connection, table: Table) -> Images:
    """Every row of a table as the log tells it, in the order of the keys."""
    key, image = Key(""), dict[str, Value]()
    for pk, field, value in connection.exec_driver_sql(OPS, (table.name,)):
        if pk != key and key:
            yield key, image
        if field == WHOLE:
            key, image = Key(pk), _whole(table, value)
        elif pk == key and field in table.columns:
            image[field] = json.loads(value)
    if key:
        yield key, image


def _whole(table: Table, value: str) -> dict[str, Value]:
    told: dict[str, Value] = json.loads(value)
    return {
        column.name: told[column.name] if column.name in told else decode(None, column)
        for column in table.columns
        if column.name != "id"
    }


def _rows(connection: Connection, table: Table) -> Images:
    names = [column.name for column in table.columns if column.name != "id"]
    listed = ", ".join(f'"{name}"' for name in names)
    query = f'SELECT id, {listed} FROM "{table.name}" ORDER BY id'
    for key, *values in connection.exec_driver_sql(query):
        yield Key(key), dict(zip(names, values, strict=True))


def _against_the_log(connection: Connection, table: Table) -> list[Unusable]:
    found: list[Unusable] = []
    told, there = replayed(connection, table), _rows(connection, table)
    log, row = next(told, None), next(there, None)
    while (log or row) and len(found) < MOST:
        if log == row:
            log, row = next(told, None), next(there, None)
            continue
        first = min(pair[0] for pair in (log, row) if pair)
        found.append(Unusable(LOG_DIFFERS, table=table.name, key=first))
        if log and log[0] == first:
            log = next(told, None)
        if row and row[0] == first:
            row = next(there, None)
    return found


def _pages(connection: Connection, check: str) -> list[Unusable]:
    told = connection.exec_driver_sql(f"PRAGMA {check}({MOST})").scalars()
    return [Unusable(DAMAGED_PAGES, detail=detail) for detail in told if detail != "ok"]


def _references(connection: Connection) -> Iterator[Unusable]:
    tables = dict.fromkeys(
        row[0] for row in connection.exec_driver_sql("PRAGMA foreign_key_check")
    )
    for table in tables:
        yield Unusable(LOOSE_REFERENCE, table=table)


def _index(connection: Connection) -> Iterator[Unusable]:
    indexed = connection.exec_driver_sql("SELECT count(*) FROM entry_fts_docsize").scalar_one()
    cards = connection.exec_driver_sql("SELECT count(*) FROM fts_live").scalar_one()
    if indexed != cards:
        yield Unusable(INDEX_DIFFERS)


def _gaps(connection: Connection) -> Iterator[Unusable]:
    """Each device numbers its entries from one without a gap."""
    query = "SELECT device FROM op GROUP BY device HAVING count(*) <> max(seq) OR min(seq) <> 1"
    for device in connection.exec_driver_sql(query).scalars():
        yield Unusable(LOG_HAS_GAPS, device=device)


def _bytes(connection: Connection) -> Iterator[Unusable]:
    for (checksum,) in connection.exec_driver_sql("SELECT checksum FROM blob").all():
        query = "SELECT content FROM blob WHERE checksum = ?"  # one at a time: they are large
        content = connection.exec_driver_sql(query, (checksum,)).scalar_one()
        if hashlib.sha256(content).hexdigest() != checksum:
            yield Unusable(BYTES_DIFFER, checksum=checksum)
