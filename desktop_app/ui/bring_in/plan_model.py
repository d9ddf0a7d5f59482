"""The plan as a table: one row a contact, some of its cells to be put right."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop_app.domain.marks import N_
from desktop_app.services.bring_in import Planned
from desktop_app.services.bring_in.looking import first_of
from desktop_app.ui import theme
from desktop_app.ui.bring_in.plan_words import FATES, Item, fate_of, file_of, line_of, reason
from desktop_app.words import Words

Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
FATE, LINE, REASON = 0, 1, 7
CELLS = {2: "name", 3: "organisation", 4: "function", 5: "email", 6: "phone"}
HEADS = (
    N_("What happens"),
    N_("Line"),
    N_("Name"),
    N_("Organisation"),
    N_("Function"),
    N_("E-mail"),
    N_("Phone"),
    N_("Changes and remarks"),
)
FATE_ROLE = Qt.ItemDataRole.UserRole


class PlanModel(QAbstractTableModel):
    """The rows of a plan that share a fate, or all."""

    corrected = Signal(int, str, str)  # number, field, text

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = Words("en")
        self._items: list[Item] = []

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(HEADS) - 1)
        if self._items:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._items) - 1, REASON))

    def show_items(self, items: Sequence[Item]) -> None:
        """Other rows, or the same ones planned anew: then nothing moves."""
        if len(items) == len(self._items):
            self._items = list(items)
            if items:
                self.dataChanged.emit(self.index(0, 0), self.index(len(items) - 1, REASON))
            return
        self.beginResetModel()
        self._items = list(items)
        self.endResetModel()

    def item(self, row: int) -> Item | None:
        """What stands in a row."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def rowCount(self, parent: Index = ROOT) -> int:
        """One row for each contact or skipped line."""
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = ROOT) -> int:
        """What happens, where, who, and why."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._words(HEADS[section])

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names, functions, mails and numbers can be typed over."""
        known = super().flags(index)
        if index.column() in CELLS and isinstance(self._items[index.row()], Planned):
            return known | Qt.ItemFlag.ItemIsEditable
        return known

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell."""
        if not index.isValid():
            return None
        item, at = self._items[index.row()], index.column()
        if role == FATE_ROLE:
            return fate_of(item)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(item, at)
        if role == Qt.ItemDataRole.ToolTipRole and (said := self._text(item, at)):
            return theme.plain_tip(said)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._words(HEADS[at])}: {self._text(item, at)}"
        return None

    def setData(  # noqa: N802 -- Qt's name
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """A cell was typed over: the plan is made anew with it."""
        item, text = self._items[index.row()], str(value)
        if role != Qt.ItemDataRole.EditRole or not isinstance(item, Planned):
            return False
        if text != self._text(item, index.column()):
            self.corrected.emit(item.number, CELLS[index.column()], text)
        return True

    def _text(self, item: Item, at: int) -> str:
        if at == FATE:
            return self._words(FATES[fate_of(item)])
        if at == LINE:
            return str(line_of(item)) if line_of(item) else file_of(item)
        if at == REASON:
            return reason(item, self._words)
        return first_of(item.draft, CELLS[at]) if isinstance(item, Planned) else ""
