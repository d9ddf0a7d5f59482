"""Taking back and doing again, read from the log: across restarts, and exactly once.

The stack is not kept anywhere. A step is done or undone by the last entry that names it, and
a new step ends what could have been done again.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, Table

from desktop_app.domain.change import Kept, Value
from desktop_app.domain.history import Act
from desktop_app.domain.ids import Key
from desktop_app.store import edits
from desktop_app.store.edits import FieldOp
from desktop_app.store.marking import mark, unmake
from desktop_app.store.recalled import NOTHING, Gone
from desktop_app.values import dataclass

# A copied book may undo what it did under its earlier names, not what others do under them.
OWN = """\
EXISTS (SELECT 1 FROM device d
  WHERE d.id = t.device AND (d.until IS NULL OR t.hlc <= d.until))"""

STATE = "(SELECT l.kind FROM txn l WHERE l.of = t.id ORDER BY l.hlc DESC LIMIT 1)"

UNDOABLE = f"""\
SELECT t.id, t.label, t.at, t.author FROM txn t WHERE t.kind = 'do' AND {OWN}
  AND coalesce({STATE}, 'redo') = 'redo' ORDER BY t.hlc DESC LIMIT ?"""

REDOABLE = f"""\
SELECT t.of, t.label, d.at, d.author FROM txn t JOIN txn d ON d.id = t.of
WHERE t.kind = 'undo' AND {OWN}
  AND t.hlc > (SELECT coalesce(max(t.hlc), 0) FROM txn t WHERE t.kind = 'do' AND {OWN})
  AND t.hlc = (SELECT max(l.hlc) FROM txn l WHERE l.of = t.of) ORDER BY t.hlc DESC LIMIT ?"""

LATEST = """\
SELECT device, first, last FROM txn WHERE id = ?1 OR of = ?1 ORDER BY hlc DESC LIMIT 1"""

IS_NEWEST = "SELECT id = ?1 FROM txn ORDER BY hlc DESC LIMIT 1"


# Most steps that make rows do nothing else to them, and may have made a hundred thousand.
MADE = """\
SELECT tbl, pk FROM op WHERE device = ?1 AND seq BETWEEN ?2 AND ?3 AND field = '*'
AND (tbl, pk) NOT IN (SELECT tbl, pk FROM op
  WHERE device = ?1 AND seq BETWEEN ?2 AND ?3 AND field = 'deleted')"""

BOTH = """\
SELECT DISTINCT o.tbl, o.pk FROM op o WHERE o.device = ?1 AND o.seq BETWEEN ?2 AND ?3
AND o.field <> '*' AND EXISTS (SELECT 1 FROM op m WHERE m.pk = o.pk AND m.tbl = o.tbl
  AND m.field = '*' AND m.device = ?1 AND m.seq BETWEEN ?2 AND ?3)"""


@dataclass(frozen=True, slots=True)
class Target:
    """The step that would be taken back or done again."""

    txn: Key
    label: str


class Reverted(NamedTuple):
    """The fields that were left alone; and the rows that went, if it is known that no others
    were touched.
    """

    kept: tuple[Kept, ...] = ()
    gone: Gone = NOTHING


def to_undo(connection: Connection) -> Target | None:
    """The newest own step that is not undone."""
    return _target(connection, UNDOABLE)


def to_redo(connection: Connection) -> Target | None:
    """The own step that was undone last, unless something new was done since."""
    return _target(connection, REDOABLE)


def undoable(connection: Connection, limit: int) -> list[Act]:
    """The newest own steps that are not undone, in the order in which undo takes them."""
    return _acts(connection, UNDOABLE, limit)


def redoable(connection: Connection, limit: int) -> list[Act]:
    """The own steps that were undone since the last new one, in the order of redo."""
    return _acts(connection, REDOABLE, limit)


def _target(connection: Connection, query: str) -> Target | None:
    act = next(iter(_acts(connection, query, 1)), None)
    return None if act is None else Target(act.txn, act.label)


def _acts(connection: Connection, query: str, limit: int) -> list[Act]:
    return [
        Act(txn=Key(txn), at=datetime.fromisoformat(at), author=author, label=label)
        for txn, label, at, author in connection.exec_driver_sql(query, (limit,))
    ]


def revert(connection: Connection, tables: Mapping[str, Table], target: Target) -> Reverted:
    """Put back what the step last did; names the fields that somebody has changed since."""
    device, first, last = connection.exec_driver_sql(LATEST, (target.txn,)).one()
    span = (device, first, last)
    fresh = _fresh(connection, span)
    only_made = sum(map(len, fresh.values())) == last - first + 1
    if only_made and connection.exec_driver_sql(IS_NEWEST, (target.txn,)).scalar_one():
        return Reverted(gone=fresh if unmake(connection, span, fresh) else NOTHING)
    for name, keys in fresh.items():
        mark(connection, name, keys, deleted=True)
    return Reverted() if only_made else Reverted(_put_back(connection, tables, span))


def _put_back(
    connection: Connection, tables: Mapping[str, Table], span: tuple[str, int, int]
) -> tuple[Kept, ...]:
    """Field by field, where nobody has changed them since."""
    made = {(name, key) for name, key in connection.exec_driver_sql(BOTH, span)}
    net = _net(edits.ops(connection, *span, changes=True), tables, made)
    groups: dict[tuple[str, tuple[tuple[str, Value], ...]], list[Key]] = {}
    kept: list[Kept] = []
    for table, rows in net.items():
        now = edits.images(connection, tables[table], list(rows))
        for key, fields in rows.items():
            back: list[tuple[str, Value]] = []
            for field, (before, after) in fields.items():
                if now[key][field] == after:
                    back.append((field, before))
                elif now[key][field] != before:
                    kept.append(Kept(table, key, field))
            if back:
                groups.setdefault((table, tuple(back)), []).append(key)
    for (table, values), keys in groups.items():
        _set(connection, tables[table], values, keys)
    return tuple(kept)


def _fresh(connection: Connection, span: tuple[str, int, int]) -> dict[str, list[Key]]:
    """The rows that a step made and let be."""
    found: dict[str, list[Key]] = {}
    rows: Sequence[tuple[str, Key]] = connection.exec_driver_sql(MADE, span).cursor.fetchall()
    for name, key in rows:
        found.setdefault(name, []).append(key)
    return found


Net = dict[str, dict[Key, dict[str, tuple[Value, Value]]]]


def _net(
    ops: Iterable[FieldOp], tables: Mapping[str, Table], made: set[tuple[str, Key]]
) -> Net:
    """What a step did to each field in all; rows it made were as good as deleted before."""
    net: Net = {}
    for op in ops:
        is_made = (op.table, op.key) in made
        if is_made and op.field != "deleted":
            continue
        fields = net.setdefault(op.table, {}).setdefault(op.key, {})
        column = tables[op.table].columns[op.field]
        first = 1 if is_made else edits.decode(op.base, column)
        before, _ = fields.get(op.field, (first, None))
        fields[op.field] = (before, json.loads(op.value))
    return net


def _set(
    connection: Connection,
    table: Table,
    values: tuple[tuple[str, Value], ...],
    keys: Sequence[Key],
) -> None:
    if len(values) == 1 and values[0][0] == "deleted":
        mark(connection, table.name, keys, deleted=bool(values[0][1]))
        return
    pairs = ", ".join(f'"{field}" = ?' for field, _ in values)
    connection.exec_driver_sql(
        f'UPDATE "{table.name}" SET {pairs} WHERE id IN (SELECT value FROM json_each(?))',
        (*(value for _, value in values), json.dumps(keys)),
    )
