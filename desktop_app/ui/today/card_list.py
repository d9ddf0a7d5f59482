"""The rows of a card: as tall as they are many; arrow keys, Enter, Space, a menu."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from desktop_app.ui import theme
from desktop_app.ui.kit.delete_key import keeps_delete
from desktop_app.ui.kit.row_look import RowLook
from desktop_app.ui.kit.rows_view import RowsView
from desktop_app.ui.lines_model import LinesModel, Source

BOX, MENU = 50, 44


class CardList(RowsView):
    """Shows the rows it is given and tells what is wanted of them.

    A list that `ticks` has boxes at the left and a menu at the right of its rows.
    """

    opened = Signal(str)  # the key of a row: pressed, or Enter
    ticked = Signal(str)  # its box, or Space
    asked = Signal(str, QPoint)  # its menu, and where
    edited = Signal(str)  # F2
    removed = Signal(str)  # Del
    reached = Signal(int, int)  # top and height of the row that has the focus now

    _ticks = False  # Qt asks before the view is made

    def __init__(
        self, tall: int, *, ticks: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(tall, parent=parent)
        self._ticks, self._row_tall = ticks, tall
        self._rows: dict[str, RowLook] = {}
        self._pressed = -1
        self._model: LinesModel[str] = LinesModel(
            Source(keys=self._keys, lines=self._looks), self
        )
        self.setModel(self._model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._fit()

    def show_rows(self, rows: Mapping[str, RowLook]) -> None:
        """These rows and no others; those that stay the same are left alone."""
        before, self._rows = self._rows, dict(rows)
        fresh = frozenset(key for key, look in rows.items() if before.get(key) != look)
        self._model.refresh(fresh, moved=True)
        self._fit()
        if self.hasFocus():
            self._stand_somewhere()

    def keys(self) -> tuple[str, ...]:
        """The keys of the rows, from above."""
        return tuple(self._rows)

    def current(self) -> str | None:
        """The key of the row the keys mean."""
        return self._model.key(self.currentIndex())

    def event(self, event: QEvent) -> bool:
        """Del means the row, not a record of the window."""
        return (self._ticks and keeps_delete(event)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space ticks, F2 edits, Del takes away."""
        key, entered = event.key(), (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        row = self.current()
        if row is None or key not in (*entered, *ROW_KEYS):
            super().keyPressEvent(event)
        elif key in entered or not self._ticks:
            self.opened.emit(row)
        elif key == Qt.Key.Key_Space:
            self.ticked.emit(row)
        elif key == Qt.Key.Key_F2:
            self.edited.emit(row)
        else:
            self.removed.emit(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember which row it was."""
        super().mousePressEvent(event)
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self.indexAt(event.position().toPoint()).row() if left else -1

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The box ticks, the dots open the menu, all else opens the record."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        key = self._model.key(index)
        if key is None or index.row() != self._pressed:
            return
        if self._ticks and at.x() < BOX:
            self.ticked.emit(key)
        elif self._ticks and at.x() > self.viewport().width() - MENU:
            self.asked.emit(key, self.viewport().mapToGlobal(at))
        else:
            self.opened.emit(key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of a row, by the right button or by its key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        key = self._model.key(index)
        if key is not None and self._ticks:
            at = self.visualRect(index).center() if by_key else event.pos()
            self.asked.emit(key, self.viewport().mapToGlobal(at))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys mean the first row until somebody chose another."""
        super().focusInEvent(event)
        self._stand_somewhere()
        self._tell_place()

    def currentChanged(  # noqa: N802 -- Qt's name
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The page may have to scroll."""
        super().currentChanged(current, previous)
        self._tell_place()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the page."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Rows grow with the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.model() is not None:
            self._fit()

    def _stand_somewhere(self) -> None:
        if self.current() is None and self._rows:
            self.setCurrentIndex(self._model.index(0, 0))

    def _tell_place(self) -> None:
        if self.hasFocus() and self.currentIndex().isValid():
            place = self.visualRect(self.currentIndex())
            self.reached.emit(place.top(), place.height())

    def _fit(self) -> None:
        self.setFixedHeight(theme.scaled(self._row_tall) * self._model.rowCount())

    def _keys(self) -> Sequence[str]:
        return list(self._rows)

    def _looks(self, keys: Sequence[str]) -> Mapping[str, RowLook]:
        return {key: self._rows[key] for key in keys if key in self._rows}


ROW_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_F2, Qt.Key.Key_Delete)
