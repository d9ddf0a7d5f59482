"""A model for long lists: all keys at once, lines only where somebody looks."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Generic, TypeAlias, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop_app.ui.kit.row_look import Head, RowLook
from desktop_app.values import dataclass

Index: TypeAlias = QModelIndex | QPersistentModelIndex
K = TypeVar("K", bound=Hashable)

WINDOW = 16
CHOOSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
NOWHERE = QModelIndex()
LOOK = Qt.ItemDataRole.UserRole
GONE = Head("")  # for the blink between a deletion elsewhere and the news of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Generic[K]):
    """Where a list gets its rows from.

    `heads` names the letters above the rows, each with the number of keys below it; `find`
    tells the first key whose name begins with what was typed.
    """

    keys: Callable[[], Sequence[K]]
    lines: Callable[[Sequence[K]], Mapping[K, RowLook]]
    heads: Callable[[], Sequence[tuple[str, int]]] | None = None
    find: Callable[[str], K | None] | None = None


class LinesModel(QAbstractTableModel, Generic[K]):
    """Shows the lines of a source, a window of rows at a time. One column."""

    def __init__(self, source: Source[K], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._looks: dict[K, RowLook] = {}
        self._rows: list[K | Head] = []
        self.heads: tuple[int, ...] = ()  # the rows that are heads

    def key(self, index: Index) -> K | None:
        """The key of the row at `index`; a head has none."""
        if not index.isValid() or isinstance(row := self._rows[index.row()], Head):
            return None
        return row

    def row(self, key: K) -> int | None:
        """The row of `key`, or None if it is not in the list."""
        try:
            return self._rows.index(key)
        except ValueError:
            return None

    def keys_of(self, rows: Sequence[int]) -> list[K]:
        """The keys of these rows, in their order."""
        found = (self._rows[row] for row in rows)
        return [key for key in found if not isinstance(key, Head)]

    @property
    def can_find(self) -> bool:
        """Whether the source itself finds what begins with some letters."""
        return self._source.find is not None

    def find(self, typed: str) -> int | None:
        """The first row that begins with `typed`; without help from the source, its letter."""
        if self._source.find is not None:
            key = self._source.find(typed)
            return None if key is None else self.row(key)
        for row in self.heads:
            if self.look(row).spoken.casefold() == typed[:1].casefold():
                return row + 1
        return None

    def count(self) -> int:
        """How many records, without heads."""
        return len(self._rows) - len(self.heads)

    def restart(self) -> None:
        """Show a different list, because the user asked for one."""
        self.beginResetModel()
        self._looks.clear()
        self._rows = self._arranged()
        self._find_heads()
        self.endResetModel()

    def forget(self) -> None:
        """Read the visible lines again, for instance in another language."""
        self._looks.clear()
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def refresh(self, touched: frozenset[K], *, moved: bool) -> None:
        """Catch up with the book. Selection and scroll position stay where they are."""
        for key in touched:
            self._looks.pop(key, None)
        if moved and (rows := self._arranged()) != self._rows:
            known = set(self._rows)
            self._remove(known.difference(rows))
            self._append([row for row in rows if row not in known])
            self._reorder(rows)
        for key in touched:
            if (row := self.row(key)) is not None:
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def _arranged(self) -> list[K | Head]:
        keys = self._source.keys()
        if self._source.heads is None:
            return list(keys)
        rows: list[K | Head] = []
        start = 0
        for letter, number in self._source.heads():
            rows.append(Head(letter))
            rows.extend(keys[start : start + number])
            start += number
        rows.extend(keys[start:])
        return rows

    def _find_heads(self) -> None:
        self.heads = tuple(n for n, row in enumerate(self._rows) if isinstance(row, Head))

    def _remove(self, gone: set[K | Head]) -> None:
        if not gone:
            return
        rows = [number for number, row in enumerate(self._rows) if row in gone]
        while rows:
            last = first = rows.pop()
            while rows and rows[-1] == first - 1:
                first = rows.pop()
            self.beginRemoveRows(NOWHERE, first, last)
            del self._rows[first : last + 1]
            self._find_heads()
            self.endRemoveRows()

    def _append(self, new: Sequence[K | Head]) -> None:
        if new:
            first = len(self._rows)
            self.beginInsertRows(NOWHERE, first, first + len(new) - 1)
            self._rows += new
            self._find_heads()
            self.endInsertRows()

    def _reorder(self, rows: list[K | Head]) -> None:
        if rows == self._rows:
            return
        self.layoutAboutToBeChanged.emit()
        pinned = self.persistentIndexList()
        held = [self._rows[index.row()] for index in pinned]
        self._rows = rows
        self._find_heads()
        places = {row: number for number, row in enumerate(rows)}
        self.changePersistentIndexList(pinned, [self.index(places[row], 0) for row in held])
        self.layoutChanged.emit()

    def look(self, row: int) -> RowLook:
        """What row number `row` shows."""
        key = self._rows[row]
        if isinstance(key, Head):
            return key
        if key not in self._looks:
            window = self._rows[row : row + WINDOW]  # painted from above: one query a frame
            keys = [e for e in window if not isinstance(e, Head) and e not in self._looks]
            self._looks.update(self._source.lines(keys))
        return self._looks.get(key, GONE)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Every row counts, loaded or not: the scroll bar tells the truth."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """One."""
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads cannot be chosen."""
        if not index.isValid() or isinstance(self._rows[index.row()], Head):
            return Qt.ItemFlag.NoItemFlags
        return CHOOSABLE

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The look of a row, or its words for the ear."""
        if not index.isValid():
            return None
        if role == LOOK:
            return self.look(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.look(index.row()).spoken
        return None
