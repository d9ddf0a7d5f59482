"""The list of a place: one column, rows of two heights, as long as the book is."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QElapsedTimer,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from desktop_app.ui import theme
from desktop_app.ui.kit.painting import focus_ring, ground
from desktop_app.ui.kit.row_look import Head, RowLook
from desktop_app.ui.kit.row_tip import row_tip
from desktop_app.ui.lines_model import LOOK, Index, LinesModel


class RowDelegate(QStyledItemDelegate):
    """Paints the ground of a row (hover, chosen, focus), then lets the row paint itself."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        look: RowLook = index.data(LOOK)
        state = option.state
        room = QRectF(option.rect)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bed = room.adjusted(8, 1, -8, -1)
        if chosen:
            ground(painter, bed, 10, theme.colour("selected"))
        elif state & QStyle.StateFlag.State_MouseOver and not isinstance(look, Head):
            ground(painter, bed, 10, theme.colour("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, bed, 10)
        look.paint(painter, room, chosen=chosen)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The view sets the heights; nobody measures 100,000 rows."""
        return QSize(200, 20)


ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ONE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class RowsView(QTableView):
    """Rows of one height with lower heads between. Home, End and letters find rows.

    With `several`, Ctrl and Shift mark more rows than the one whose record is shown.
    """

    chosen = Signal(object)  # the key of the one row that is marked
    marked = Signal()  # other rows are marked now
    menu_wanted = Signal(QPoint)  # on the screen
    removal_wanted = Signal()  # Del, where it is not a command of the window
    entered = Signal()  # Enter: on to the record

    def __init__(
        self, tall: int, *, several: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tall = tall
        self._shrunk: tuple[int, ...] = ()
        self._silent = False
        self._told: object = None
        self._typed, self._typing = "", QElapsedTimer()
        self.setItemDelegate(RowDelegate(self))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(8)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._quiet()

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802 -- Qt's name
        """Show `model`, a `LinesModel`."""
        super().setModel(model)
        if isinstance(model, LinesModel):
            self._measure()
            for news in (model.modelReset, model.layoutChanged):
                news.connect(self._measure)
            model.rowsInserted.connect(self._measure)
            model.rowsRemoved.connect(self._measure)

    def currentChanged(  # noqa: N802 -- Qt's name
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell which record was chosen; with the mouse, the mark comes only afterwards."""
        super().currentChanged(current, previous)
        self._tell()

    def selectionChanged(  # noqa: N802 -- Qt's name
        self, selected: QItemSelection, deselected: QItemSelection
    ) -> None:
        """Tell which record was chosen, and that other rows are marked."""
        super().selectionChanged(selected, deselected)
        self._tell()
        self.marked.emit()

    def choose(self, key: object) -> None:
        """Make the row of `key` the current one without telling anybody."""
        self._silent, self._told = True, key
        self._mark(key)
        self._silent = False

    def marked_keys(self) -> list[object]:
        """The keys of all marked rows, in the order of the list."""
        lines = self._lines()
        return lines.keys_of(self._marked_rows())

    def mark_only_current(self) -> bool:
        """Unmark all rows but the current one; tells whether there were others."""
        several = len(self._marked_rows()) > 1
        if several:
            self.selectionModel().select(self.currentIndex(), ONE)
            self._tell()
        return several

    def _marked_rows(self) -> list[int]:
        rows = (row for span in self._spans() for row in range(span.top(), span.bottom() + 1))
        return sorted(set(rows).difference(self._lines().heads))

    def _spans(self) -> list[QItemSelectionRange]:
        marked = self.selectionModel().selection()
        return [marked.at(number) for number in range(marked.count())]

    def _tell(self) -> None:
        """Tell of the record of the current row, if it is the only one marked."""
        spans = self._spans()
        if self._silent or len(spans) != 1:
            return
        index, span = self.currentIndex(), spans[0]
        key = self._lines().key(index)
        alone = span.top() == span.bottom() == index.row()
        if alone and key is not None and key != self._told:
            self._told = key
            self.chosen.emit(key)

    def _mark(self, key: object) -> None:
        if key is not None and (row := self._lines().row(key)) is not None:
            index, marks = self.model().index(row, 0), self.selectionModel()
            among = marks.isSelected(index) and len(self._marked_rows()) > 1
            here = marks.isSelected(index) and index == self.currentIndex()
            if not (among or here):  # one of several marked rows stays one of them
                marks.setCurrentIndex(index, ONE)
            return
        self.clearSelection()
        self.selectionModel().clearCurrentIndex()

    def step_to_first(self) -> None:
        """Choose the first record."""
        self.selectionModel().clearCurrentIndex()
        self.step(1)

    def step(self, rows: int) -> bool:
        """Choose the next record in this direction, over any head between, if there is one."""
        row = self.currentIndex().row() + rows
        while 0 <= row < self.model().rowCount():
            if row not in self._lines().heads:
                self.selectionModel().setCurrentIndex(self.model().index(row, 0), ONE)
                return True
            row += rows
        return False

    def moveCursor(  # noqa: N802 -- Qt's name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End mean the list, not the line; no key stops at a head."""
        actions, last = QAbstractItemView.CursorAction, self.model().rowCount() - 1
        if action == actions.MoveHome:
            row = 0
        elif action == actions.MoveEnd:
            row = last
        else:
            row = super().moveCursor(action, modifiers).row()
        heads = self._lines().heads
        while row in heads:
            back = action in (actions.MovePageUp, actions.MoveUp) and row > 0
            row += -1 if back else 1
        return self.model().index(row, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves one row of many marked; Enter goes on; Del asks for their removal."""
        if event.key() == Qt.Key.Key_Escape and self.mark_only_current():
            return
        if event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        elif event.key() in ENTER and self.currentIndex().isValid():
            self.entered.emit()
            self.activated.emit(self.currentIndex())  # Qt would hand the key on to a dialog
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the marked rows, at the pointer or, by key, at the current row."""
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            room = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(room.center())
        self.menu_wanted.emit(at)

    def keyboardSearch(self, search: str) -> None:
        """Letters typed in one go find the row that begins with them; one goes to its head."""
        pause = QApplication.keyboardInputInterval()
        going_on = self._typing.isValid() and self._typing.elapsed() < pause
        self._typed = self._typed + search if going_on else search
        self._typing.start()
        lines = self._lines()
        row = lines.find(self._typed)
        if row is None and not lines.can_find:
            super().keyboardSearch(search)
        elif row is not None:
            self.selectionModel().setCurrentIndex(self.model().index(row, 0), ONE)

    def viewportEvent(self, event: QEvent) -> bool:
        """A row that is cut tells all of it to the pointer that rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            tip = row_tip(index.data(LOOK), self.visualRect(index)) if index.isValid() else ""
            QToolTip.showText(event.globalPos(), theme.plain_tip(tip), self.viewport())
            return True
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Rows grow with the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.model() is not None:
            self._quiet()
            self._measure()

    def _quiet(self) -> None:
        palette = self.palette()  # the delegate paints the chosen row, the style must not
        palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def _lines(self) -> LinesModel[object]:
        model = self.model()
        if not isinstance(model, LinesModel):
            raise TypeError(model)
        return model

    def _measure(self) -> None:
        header, tall = self.verticalHeader(), theme.scaled(self._tall)
        if header.defaultSectionSize() != tall:
            header.setDefaultSectionSize(tall)
        heads = self._lines().heads
        for row in set(self._shrunk).difference(heads):
            if row < header.count():
                header.resizeSection(row, tall)
        for row in heads:
            if row < header.count():
                header.resizeSection(row, theme.scaled(Head.tall))
        self._shrunk = heads
