"""What one transaction did, read back from its ops: every touched row before and after."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Boolean, Column, Connection, Float, Integer, Table

from desktop_app.domain.change import Edit, Image, Value
from desktop_app.domain.ids import Key
from desktop_app.store.oplog import WHOLE, Step

OPS = """\
SELECT o.tbl, o.pk, o.field, o.value,
  CASE b.field WHEN '*' THEN b.value -> ('$."' || o.field || '"') ELSE b.value END
FROM op o
LEFT JOIN op b ON b.device = json_extract(o.bases, '$[0][0]')
  AND b.seq = json_extract(o.bases, '$[0][1]')
WHERE o.device = ? AND o.seq BETWEEN ? AND ? ORDER BY o.seq"""


@dataclass(frozen=True, slots=True)
class Touched:
    """One row a transaction touched, whole, whether it bears the deletion mark or not."""

    table: str
    key: Key
    before: Image | None
    after: Image

    @property
    def differs(self) -> bool:
        """Whether anything of the row is other than it was."""
        return self.before != self.after

    def edit(self) -> Edit:
        """The same as the views see it: a row marked as deleted is not there."""
        return Edit(self.table, self.key, _visible(self.before), _visible(self.after))


def _visible(image: Image | None) -> Image | None:
    return None if image is None or image.get("deleted") else image


@dataclass(frozen=True, slots=True)
class FieldOp:
    """One op with the value it replaced."""

    table: str
    key: Key
    field: str
    value: str
    base: str | None


def ops(connection: Connection, device: str, first: int, last: int) -> Iterator[FieldOp]:
    """The ops of one transaction, oldest first."""
    found = connection.exec_driver_sql(OPS, (device, first, last)).all()
    for table, key, field, value, base in found:
        yield FieldOp(table, Key(key), field, value, base)


def decode(text: str | None, column: Column[object]) -> Value:
    """A logged value; a field that is younger than the op has its default."""
    if text is not None:
        value: Value = json.loads(text)
        return value
    given = getattr(column.server_default, "arg", None)
    if not isinstance(given, str):
        return None
    if isinstance(column.type, Boolean | Integer):
        return int(given)
    return float(given) if isinstance(column.type, Float) else given


def touched(
    connection: Connection, tables: Mapping[str, Table], step: Step, last: int
) -> tuple[Touched, ...]:
    """Every row the running transaction has touched so far, in the order of the touching."""
    replaced: dict[tuple[str, Key], dict[str, Value] | None] = {}
    for op in ops(connection, step.device, step.first, last):
        row = (op.table, op.key)
        if op.field == WHOLE:
            replaced[row] = None
        elif (fields := replaced.setdefault(row, {})) is not None and op.field not in fields:
            fields[op.field] = decode(op.base, tables[op.table].columns[op.field])
    now = _images(connection, tables, replaced)
    return tuple(
        Touched(
            table, key, None if old is None else {**now[table, key], **old}, now[table, key]
        )
        for (table, key), old in replaced.items()
    )


def _images(
    connection: Connection, tables: Mapping[str, Table], rows: Iterable[tuple[str, Key]]
) -> dict[tuple[str, Key], Image]:
    keys: dict[str, list[Key]] = {}
    for table, key in rows:
        keys.setdefault(table, []).append(key)
    return {
        (name, key): image
        for name, wanted in keys.items()
        for key, image in images(connection, tables[name], wanted).items()
    }


def images(connection: Connection, table: Table, keys: Sequence[Key]) -> dict[Key, Image]:
    """The rows of `keys` as the file holds them."""
    names = [column.name for column in table.columns]
    listed = ", ".join(f'"{name}"' for name in names)
    query = f'SELECT {listed} FROM "{table.name}" WHERE id IN (SELECT value FROM json_each(?))'
    place = names.index("id")
    rows = connection.exec_driver_sql(query, (json.dumps(keys),)).all()
    return {Key(row[place]): dict(zip(names, row, strict=True)) for row in rows}
