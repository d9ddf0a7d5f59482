"""The rows of the milestone table; it catches up with a change instead of starting over."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.ui import theme
from desktop_app.ui.timeline import wording
from desktop_app.ui.timeline.milestone_row import DATE, ROW_ROLE, TAG, TITLE, MilestoneRow
from desktop_app.ui.timeline.milestone_row import spoken as row_spoken
from desktop_app.ui.timeline.milestone_row import tag as row_tag
from desktop_app.words import Words

Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class MilestoneModel(QAbstractTableModel):
    """Date, title, evidence."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: list[MilestoneRow] = []

    @property
    def rows(self) -> Sequence[MilestoneRow]:
        """What is shown, in order."""
        return self._rows

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._renew(0, len(self._rows) - 1)

    def place_of(self, key: str) -> int | None:
        """The row of a milestone."""
        places = (n for n, row in enumerate(self._rows) if row.milestone.key == key)
        return next(places, None)

    def show_rows(self, rows: Sequence[MilestoneRow]) -> None:
        """Take away what went, put in what came, move what moved, renew the rest."""
        staying = {row.milestone.key for row in rows}
        for place in range(len(self._rows) - 1, -1, -1):
            if self._rows[place].milestone.key not in staying:
                self.beginRemoveRows(ROOT, place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(rows):
            self._put(place, row)
        self._renew(0, len(self._rows) - 1)

    def rowCount(self, parent: Index = ROOT) -> int:
        """One row for each milestone."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Date, title, evidence."""
        return 0 if parent.isValid() else TAG + 1

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The columns' names, for the ear."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self._words("Date"), self._words("Milestone"), self._words("Evidence"))
        return names[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself for the painter, its words for everybody else."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == DATE:
            return row_spoken(self._words, row)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == TITLE:
            detail = wording.detail_of(self._words, (row.milestone,))
            return ", ".join(filter(None, (row.milestone.title, detail)))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == TITLE:
            whole = self.data(index, Qt.ItemDataRole.AccessibleTextRole)
            return theme.plain_tip(str(whole))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return {
                DATE: wording.date_of(self._words, (row.milestone,)),
                TITLE: row.milestone.title,
                TAG: row_tag(self._words, row),
            }[index.column()]
        return None

    def _put(self, place: int, row: MilestoneRow) -> None:
        known = self.place_of(row.milestone.key)
        if known is None:
            self.beginInsertRows(ROOT, place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        if known != place:
            self.beginMoveRows(ROOT, known, known, ROOT, place)
            self._rows.insert(place, self._rows.pop(known))
            self.endMoveRows()
        self._rows[place] = row

    def _renew(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, TAG))
