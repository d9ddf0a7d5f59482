"""Changes noted while they are made, so that they can be taken back one by one later."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import field

from sqlalchemy import Connection, insert
from sqlalchemy.orm import Session

from desktop_app.domain.change import Image, Value
from desktop_app.domain.ids import Key, new_key
from desktop_app.store import edits
from desktop_app.store.base import Base
from desktop_app.store.entries import IN_KEYS
from desktop_app.store.oplog import WHOLE
from desktop_app.store.tables.merging import MovedRow
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True)
class Noted:
    """One field of one row before and after; field `*` is a row that was made."""

    table: str
    row: Key
    field: str
    before: Value
    after: Value


@dataclass(slots=True)
class Moves:
    """Writes single fields and remembers what stood there."""

    session: Session
    noted: list[Noted] = field(default_factory=list)

    @property
    def connection(self) -> Connection:
        """The connection of the step that is being written."""
        return self.session.connection()

    def rows(self, table: str, column: str, key: Key) -> dict[Key, Image]:
        """The rows whose `column` points to `key`, those in the bin too."""
        query = f'SELECT id FROM "{table}" WHERE "{column}" = ? ORDER BY id'
        keys = self.connection.exec_driver_sql(query, (key,)).scalars()
        return self.images(table, [Key(one) for one in keys])

    def images(self, table: str, keys: Sequence[Key]) -> dict[Key, Image]:
        """These rows as the file holds them."""
        return edits.images(self.connection, Base.metadata.tables[table], keys)

    def set(
        self, table: str, rows: Iterable[tuple[Key, Value]], column: str, value: Value
    ) -> None:
        """Give `column` of rows, each named with what it holds now, another value."""
        changed = [(key, now) for key, now in rows if now != value]
        if not changed:
            return
        query = f'UPDATE "{table}" SET "{column}" = ? WHERE id {IN_KEYS}'
        keys = json.dumps([key for key, _ in changed])
        self.connection.exec_driver_sql(query, (value, keys))
        self.noted += [Noted(table, key, column, now, value) for key, now in changed]

    def make(self, table: str, image: Image) -> Key:
        """A new row; `image` may say its key."""
        key = Key(str(image.get("id") or new_key()))
        values = {**image, "id": key}
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))
        query = f'INSERT INTO "{table}" ({names}) VALUES ({marks})'
        self.connection.exec_driver_sql(query, tuple(values.values()))
        self.noted.append(Noted(table, key, WHOLE, None, None))
        return key

    def keep(self, merge: Key) -> None:
        """Write down what was noted; rows that were made as they are in the end."""
        rows = [
            {
                "id": new_key(),
                "merge_id": merge,
                "record_table": one.table,
                "row_id": one.row,
                "field": one.field,
                "before": json.dumps(one.before),
                "after": json.dumps(self._after(one)),
                "place": place,
            }
            for place, one in enumerate(self.noted)
        ]
        if rows:
            self.session.execute(insert(MovedRow), rows)

    def _after(self, one: Noted) -> Value | Image:
        return self.images(one.table, [one.row])[one.row] if one.field == WHOLE else one.after
