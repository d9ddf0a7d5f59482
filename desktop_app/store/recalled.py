"""What rows held before they went into the bin, read when somebody asks for it.

An undo may take a hundred thousand rows, of which the views want to know little more than that
they went. A row in the bin is never erased, so what it held can still be read afterwards.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager

from sqlalchemy import Connection, Table
from sqlalchemy.orm import Session

from desktop_app.domain.change import Edit, Image, Value
from desktop_app.domain.ids import Key
from desktop_app.store import edits

Look = Callable[[], AbstractContextManager[Session]]
Gone = Mapping[str, Sequence[Key]]
"""Rows that went in a step in which nothing else happened to them, by table."""

NOTHING: Gone = {}

# Rows of which the step wrote anything else are not among them.
GONE = """\
SELECT tbl, pk FROM op WHERE device = ?1 AND seq BETWEEN ?2 AND ?3
  AND field = 'deleted' AND value = '1' AND pk NOT IN (SELECT pk FROM op
    WHERE device = ?1 AND seq BETWEEN ?2 AND ?3 AND (field <> 'deleted' OR value <> '1'))"""

MANY = 1_000


def gone(
    connection: Connection, device: str, first: int, last: int, known: Gone = NOTHING
) -> Gone:
    """The rows that only went, if they are so many that it is worth telling them apart.

    Whoever knows all of them already names them.
    """
    found: dict[str, list[Key]] = {}
    if last - first + 1 < MANY:
        return found
    if known:
        return known
    cursor = connection.exec_driver_sql(GONE, (device, first, last)).cursor
    rows: Sequence[tuple[str, Key]] = cursor.fetchall()
    for table, key in rows:
        found.setdefault(table, []).append(key)
    return found


class _Recalled:
    """The rows of one table, read all together."""

    def __init__(self, look: Look, table: Table, keys: Sequence[Key]) -> None:
        self._look, self._table, self._keys = look, table, keys
        self.columns = tuple(column.name for column in table.columns)
        self._images: dict[Key, Image] | None = None

    def image(self, key: Key) -> Image:
        """What a row held."""
        if self._images is None:
            with self._look() as session:
                self._images = edits.images(session.connection(), self._table, self._keys)
        return self._images[key]


class _Former(Mapping[str, Value]):
    """One row as it was."""

    __slots__ = ("_all", "_key")

    def __init__(self, together: _Recalled, key: Key) -> None:
        self._all, self._key = together, key

    def __getitem__(self, column: str) -> Value:
        if column == "id":
            return self._key
        return 0 if column == "deleted" else self._all.image(self._key)[column]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all.columns)

    def __len__(self) -> int:
        return len(self._all.columns)


def told(look: Look, tables: Mapping[str, Table], gone: Gone) -> Iterator[Edit]:
    """The news of these rows for the views."""
    for name, keys in gone.items():
        together = _Recalled(look, tables[name], keys)
        for key in keys:
            yield Edit(name, key, _Former(together, key), None)
