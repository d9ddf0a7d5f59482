"""What one transaction did, read back from its ops: every touched row before and after."""

import itertools
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Boolean, Column, Connection, Float, Integer, Table

from desktop_app.domain.change import Edit, Image, Value
from desktop_app.domain.ids import Key
from desktop_app.store.oplog import WHOLE, Step
from desktop_app.values import dataclass

OPS = """\
SELECT o.tbl, o.pk, o.field, o.value,
  CASE WHEN o.field = 'deleted' THEN CAST(1 - o.value AS TEXT)
    WHEN b.field = '*' THEN b.value -> ('$."' || o.field || '"') ELSE b.value END
FROM op o
LEFT JOIN op b ON o.field NOT IN ('*', 'deleted')
  AND b.device = json_extract(o.bases, '$[0][0]') AND b.seq = json_extract(o.bases, '$[0][1]')
WHERE o.device = ? AND o.seq BETWEEN ? AND ? {which} ORDER BY o.seq"""


FLAGS: Mapping[str | None, Value] = {"0": 0, "1": 1}


@dataclass(frozen=True, slots=True)
class Touched:
    """One row a transaction touched, whole, whether it bears the deletion mark or not.

    `replaced` are the former values of the fields it wrote; None if it made the row.
    """

    table: str
    key: Key
    after: Image
    replaced: Image | None

    @property
    def before(self) -> Image | None:
        """The row as it was."""
        return None if self.replaced is None else {**self.after, **self.replaced}

    @property
    def differs(self) -> bool:
        """Whether anything of the row is other than it was."""
        old, new = self.replaced, self.after
        return old is None or any(new[field] != value for field, value in old.items())

    @property
    def only_went(self) -> bool:
        """Whether the row was marked as deleted, and nothing else happened to it."""
        old = self.replaced
        return bool(old and len(old) == 1 and "deleted" in old and self.after["deleted"])

    def edit(self) -> Edit:
        """The same as the views see it: a row marked as deleted is not there."""
        return Edit(self.table, self.key, _visible(self.before), _visible(self.after))


def _visible(image: Image | None) -> Image | None:
    return None if image is None or image.get("deleted") else image


class FieldOp(NamedTuple):
    """One op with the value it replaced."""

    table: str
    key: Key
    field: str
    value: str
    base: str | None


def ops(
    connection: Connection, device: str, first: int, last: int, *, changes: bool = False
) -> Iterator[FieldOp]:
    """The ops of one transaction, oldest first; only `changes` of rows, if asked so."""
    query = OPS.format(which="AND o.field <> '*'" if changes else "")
    cursor = connection.exec_driver_sql(query, (device, first, last)).cursor
    rows: Sequence[tuple[str, Key, str, str, str | None]] = cursor.fetchall()
    return itertools.starmap(FieldOp, rows)


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
    connection: Connection,
    tables: Mapping[str, Table],
    step: Step,
    last: int,
    apart: Mapping[str, Sequence[Key]],
) -> tuple[Touched, ...]:
    """Every row the running transaction has touched so far, in the order of the touching.

    Those that only went, and are told `apart`, are left out.
    """
    if sum(map(len, apart.values())) == last - step.first + 1:
        return ()
    left_out = {(table, key) for table, keys in apart.items() for key in keys}
    replaced: dict[tuple[str, Key], dict[str, Value] | None] = {}
    whole: dict[tuple[str, Key], str] = {}
    later: list[FieldOp] = []
    for op in ops(connection, step.device, step.first, last):
        table, key, field, value, base = op
        row = (table, key)
        if row in left_out:
            continue
        if field == WHOLE:
            replaced[row], whole[row] = None, value
        elif row in whole:
            later.append(op)
        elif (fields := replaced.setdefault(row, {})) is not None and field not in fields:
            fields[field] = _former(base, field, tables[table])
    now = _images(connection, tables, (row for row in replaced if row not in whole))
    now |= _made(whole, later)
    return tuple(Touched(*row, now[row], old) for row, old in replaced.items())


def _made(
    whole: Mapping[tuple[str, Key], str], later: Iterable[FieldOp]
) -> dict[tuple[str, Key], Image]:
    """The rows a transaction made, as it left them: all their images are read in one go."""
    told: list[dict[str, Value]] = json.loads(f"[{','.join(whole.values())}]")
    made = dict(zip(whole, told, strict=True))
    for row, image in made.items():
        image["id"] = row[1]
    for table, key, field, value, _ in later:
        made[table, key][field] = json.loads(value)
    return dict(made)


def _former(base: str | None, field: str, table: Table) -> Value:
    known = FLAGS.get(base) if field == "deleted" else None
    return decode(base, table.columns[field]) if known is None else known


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
    cursor = connection.exec_driver_sql(query, (json.dumps(keys),)).cursor
    rows: Sequence[tuple[Key, ...]] = cursor.fetchall()
    return {row[place]: dict(zip(names, row, strict=True)) for row in rows}
