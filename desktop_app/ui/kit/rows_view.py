"""The list of a place: one column, rows of two heights, as long as the book is."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_app.ui import theme
from desktop_app.ui.kit.painting import focus_ring, ground
from desktop_app.ui.kit.row_look import Head, RowLook
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


class RowsView(QTableView):
    """Rows of one height with lower heads between. Home, End and letters find rows."""

    chosen = Signal(object)  # the key

    def __init__(self, tall: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tall = tall
        self._shrunk: tuple[int, ...] = ()
        self._silent = False
        self.setItemDelegate(RowDelegate(self))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(8)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
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
        """Tell which record was chosen."""
        super().currentChanged(current, previous)
        if not self._silent and (key := self._lines().key(current)) is not None:
            self.chosen.emit(key)

    def choose(self, key: object) -> None:
        """Make the row of `key` the current one without telling anybody."""
        self._silent = True
        self._mark(key)
        self._silent = False

    def _mark(self, key: object) -> None:
        if key is not None and (row := self._lines().row(key)) is not None:
            index = self.model().index(row, 0)
            if index != self.currentIndex():
                self.setCurrentIndex(index)
            return
        self.clearSelection()
        self.selectionModel().clearCurrentIndex()

    def step(self, rows: int) -> None:
        """Choose the next record in this direction, over any head between."""
        row = self.currentIndex().row() + rows
        while 0 <= row < self.model().rowCount():
            if row not in self._lines().heads:
                self.setCurrentIndex(self.model().index(row, 0))
                return
            row += rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End mean the list, not the line."""
        last = self.model().rowCount() - 1
        if event.key() == Qt.Key.Key_Home and last >= 0:
            self.setCurrentIndex(self.model().index(1 if 0 in self._lines().heads else 0, 0))
        elif event.key() == Qt.Key.Key_End and last >= 0:
            self.setCurrentIndex(self.model().index(last, 0))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """A letter goes to its head: no line is loaded to find it."""
        lines = self._lines()
        for row in lines.heads:
            if lines.look(row).spoken.casefold() == search[:1].casefold():
                self.setCurrentIndex(self.model().index(row + 1, 0))
                return
        if not lines.heads:
            super().keyboardSearch(search)

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
