"""The history, read from the log: of the whole book, or of one record with all its parts."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Boolean, Column, Connection, CursorResult, Row, Table, update
from sqlalchemy.orm import Session

from desktop_app.domain.change import Value
from desktop_app.domain.history import WHOLE, FieldEdit, Shown, Step
from desktop_app.domain.ids import Key
from desktop_app.domain.when import When
from desktop_app.store import entries
from desktop_app.store.base import Base
from desktop_app.store.columns import WhenColumn
from desktop_app.store.edits import decode

STEPS = """\
SELECT id, at, author, label, kind, of FROM txn {which} ORDER BY hlc DESC LIMIT ?"""

OF_ROWS = """\
WHERE id IN (SELECT txn FROM op WHERE pk IN (SELECT value FROM json_each(?)))"""

OPS = """\
SELECT o.txn, o.tbl, o.pk, o.field, o.value,
  CASE b.field WHEN '*' THEN b.value -> ('$."' || o.field || '"') ELSE b.value END
FROM txn t JOIN op o ON o.device = t.device AND o.seq BETWEEN t.first AND t.last
LEFT JOIN op b ON b.device = json_extract(o.bases, '$[0][0]')
  AND b.seq = json_extract(o.bases, '$[0][1]')
WHERE t.id IN (SELECT value FROM json_each(?)) {which} ORDER BY o.hlc DESC, o.seq"""

OF_THESE_ROWS = "AND o.pk IN (SELECT value FROM json_each(?))"


class _Op(NamedTuple):
    txn: Key
    table: str
    key: Key
    field: str
    value: str
    base: str | None


def steps(
    connection: Connection, tables: Mapping[str, Table], key: Key | None, limit: int
) -> list[Step]:
    """The newest steps first; those that touched one record, if `key` names one."""
    rows = None if key is None else json.dumps(sorted(_rows_of(connection, tables, key)))
    asked = (limit,) if rows is None else (rows, limit)
    query = STEPS.format(which="" if rows is None else OF_ROWS)
    heads = connection.exec_driver_sql(query, asked).all()
    found = _ops(connection, [head.id for head in heads], rows)
    edits = _edits(connection, tables, found)
    return [
        Step(
            txn=Key(head.id),
            at=datetime.fromisoformat(head.at),
            author=head.author,
            label=head.label,
            kind=head.kind,
            of=head.of,
            edits=tuple(edits.get(head.id, ())),
        )
        for head in heads
    ]


def put_back(session: Session, edit: FieldEdit) -> bool:
    """Write the value before `edit` again; False if the row is not there to take it."""
    table = Base.metadata.tables[edit.table]
    shown = table.columns["deleted"].is_(False) | (edit.column == "deleted")
    change = update(table).where(table.columns["id"] == edit.row, shown)
    result = session.execute(change.values({edit.column: edit.before}))
    return isinstance(result, CursorResult) and result.rowcount == 1


def _ops(connection: Connection, txns: Sequence[Key], rows: str | None) -> list[_Op]:
    wanted = json.dumps(txns)
    query = OPS.format(which="" if rows is None else OF_THESE_ROWS)
    values = (wanted,) if rows is None else (wanted, rows)
    return [_Op(*row) for row in connection.exec_driver_sql(query, values)]


def _rows_of(connection: Connection, tables: Mapping[str, Table], key: Key) -> set[Key]:
    """The record and, level by level, every row that is part of it."""
    found, level = {key}, [(table, {key}) for table in tables]
    while level:
        asked = [
            (part, json.dumps(sorted(keys)))
            for table, keys in level
            for part in entries.parts_of(table)
        ]
        below: dict[str, set[Key]] = {}
        for table, row in _parts(connection, asked):
            if row not in found:
                found.add(row)
                below.setdefault(table, set()).add(row)
        level = list(below.items())
    return found


def _parts(
    connection: Connection, asked: Sequence[tuple[entries.Part, str]]
) -> list[Row[str, Key]]:
    """Table and key of the parts of one level, all in one statement."""
    if not asked:
        return []
    query = " UNION ALL ".join(
        f'SELECT \'{part.table}\', id FROM "{part.table}" WHERE "{part.via}" {entries.IN_KEYS}'
        for part, _ in asked
    )
    return list(connection.exec_driver_sql(query, tuple(keys for _, keys in asked)))


def _edits(
    connection: Connection, tables: Mapping[str, Table], ops: Sequence[_Op]
) -> dict[Key, list[FieldEdit]]:
    touched: dict[str, set[Key]] = {}
    for op in ops:
        touched.setdefault(op.table, set()).add(op.key)
    owners = {
        (table, key): owner
        for table, keys in touched.items()
        for key, owner in entries.owners(connection, table, keys).items()
    }
    kinds = _kinds(connection, (key for _, key in owners.values()))
    found: dict[Key, list[FieldEdit]] = {}
    for op in ops:
        table, key = owners.get((op.table, op.key), (op.table, op.key))
        own = table == op.table
        edit = FieldEdit(
            kind=kinds.get(key, table),
            id=key,
            field=op.field if own else f"{op.table}.{op.field}",
            before=None if op.field == WHOLE else _shown(tables[op.table], op.field, op.base),
            after=_shown(tables[op.table], op.field, op.value),
            table=op.table,
            row=op.key,
            column=op.field,
        )
        found.setdefault(op.txn, []).append(edit)
    return found


def _kinds(connection: Connection, keys: Iterable[Key]) -> dict[Key, str]:
    query = f"SELECT key, kind FROM entry WHERE key {entries.IN_KEYS}"
    rows = connection.exec_driver_sql(query, (json.dumps(sorted(set(keys))),))
    return {Key(key): kind for key, kind in rows}


def _shown(table: Table, field: str, text: str | None) -> Shown:
    if field == WHOLE:
        image: dict[str, Value] = json.loads(text or "{}")
        columns = table.columns
        return {
            name: _read(columns[name], value)
            for name, value in image.items()
            if name in columns
        }
    return _read(table.columns[field], decode(text, table.columns[field]))


def _read(column: Column[object], value: Value) -> Value | When:
    if value is None:
        return None
    if isinstance(column.type, WhenColumn) and isinstance(value, str):
        return When.from_json(value)
    return bool(value) if isinstance(column.type, Boolean) else value
