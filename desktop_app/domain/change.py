"""What a finished change did: the one message the store sends to the views."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from desktop_app.domain.ids import Key
from desktop_app.values import dataclass

Value: TypeAlias = str | int | float | None
Image: TypeAlias = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Edit:
    """One row before and after. `before` is None for a row that appeared, `after` for one
    that went: a deleted row went, a row brought back from the bin appeared.
    """

    table: str
    key: Key
    before: Image | None
    after: Image | None


@dataclass(frozen=True, slots=True)
class Kept:
    """A field that an undo left alone, because it was changed again since."""

    table: str
    key: Key
    field: str


@dataclass(frozen=True, slots=True)
class Change:
    """One undoable step, as the user would name it, and every row it touched.

    `kept` names what an undo or redo left as it is.
    """

    label: str
    edits: tuple[Edit, ...]
    txn: str = ""
    kept: tuple[Kept, ...] = ()

    def keys(self, table: str, *, via: str | None = None) -> frozenset[Key]:
        """Keys of the touched rows of `table`, or of the rows they point to by column `via`."""
        return frozenset(self._keys(table, via))

    def moves(self, table: str, *columns: str) -> bool:
        """Whether rows of `table` came, went, or differ in one of `columns`."""
        return any(
            edit.before is None
            or edit.after is None
            or any(edit.before.get(column) != edit.after.get(column) for column in columns)
            for edit in self.edits
            if edit.table == table
        )

    def only(self, tables: frozenset[str]) -> bool:
        """Whether no rows of other tables were touched."""
        return all(edit.table in tables for edit in self.edits)

    def _keys(self, table: str, via: str | None) -> Iterator[Key]:
        for edit in self.edits:
            if edit.table != table:
                continue
            if via is None:
                yield edit.key
            else:
                for image in (edit.before, edit.after):
                    if image is not None and isinstance(key := image.get(via), str):
                        yield Key(key)
