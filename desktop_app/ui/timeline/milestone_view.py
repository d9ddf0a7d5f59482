"""The milestones as a table: the timeline's twin for keyboard and screen reader."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop_app.ui import text, theme
from desktop_app.ui.kit.painting import RESTYLED
from desktop_app.ui.timeline import wording
from desktop_app.ui.timeline.milestone_model import MilestoneModel
from desktop_app.ui.timeline.milestone_row import (
    DATE,
    SIDE,
    TAG,
    TALL,
    TITLE,
    MilestoneRow,
    RowPainter,
    tag,
)
from desktop_app.words import Words

MOST_ROWS, LEAST_DATE = 12, 100
EDIT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class MilestoneView(QTableView):
    """Rows are chosen as a whole. Enter edits, Del removes, ↓ below the last goes on."""

    chosen = Signal(str)
    edit_wanted = Signal(str)
    title_wanted = Signal(str)
    removed = Signal(str)
    went_below = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._quiet = words, False
        self._rows = MilestoneModel(words, self)
        self._painter = RowPainter(words, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self._double_clicked)
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        self.say(words)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._painter.say(words)
        self._rows.say(words)
        self.setAccessibleName(words("Milestones"))
        self._fit()

    def show_rows(self, rows: Sequence[MilestoneRow]) -> None:
        """Catch up with these rows."""
        self._rows.show_rows(rows)
        self._fit()
        self.viewport().update()

    def row(self, key: str) -> MilestoneRow | None:
        """The row of a milestone."""
        place = self._rows.place_of(key)
        return None if place is None else self._rows.rows[place]

    def index_of(self, key: str) -> QModelIndex:
        """Where a milestone stands."""
        place = self._rows.place_of(key)
        return QModelIndex() if place is None else self._rows.index(place, DATE)

    def choose(self, key: str) -> None:
        """Mark a milestone without telling anybody."""
        index = self.index_of(key)
        if index.row() == self.currentIndex().row():
            return
        self._quiet = True
        self.setCurrentIndex(index)
        self._quiet = False

    def changeEvent(self, event: QEvent) -> None:
        """Wear the new colours: the painter shows the marked row, not Qt's own highlight."""
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self._fit()
            palette = self.palette()
            if palette.color(QPalette.ColorRole.Highlight).alpha():
                palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
                self.setPalette(palette)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 edit, Del removes, ↓ goes on below the last row."""
        key, current = Qt.Key(event.key()), self.currentIndex()
        if current.isValid() and key in EDIT_KEYS and not event.modifiers():
            self.edit_wanted.emit(self._key(current))
        elif current.isValid() and key == Qt.Key.Key_Delete:
            self.removed.emit(self._key(current))
        elif key == Qt.Key.Key_Down and current.row() == self._rows.rowCount() - 1:
            self.went_below.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A table without a marked row marks its first."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0, DATE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles take what dates and evidence leave."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        height = theme.scaled(TALL)
        self.verticalHeader().setDefaultSectionSize(height)
        self.setFixedHeight(height * min(self._rows.rowCount(), MOST_ROWS))
        sample = self._rows.rows[:200]
        dates = (wording.date_of(self._words, (row.milestone,)) for row in sample)
        tags = (tag(self._words, row) for row in sample)
        date = max((text.width(one, "small", tabular=True) for one in dates), default=0.0)
        evidence = max((text.width(one, "caption") for one in tags), default=0.0)
        wide = self.viewport().width()
        first = round(
            min(max(date + SIDE + theme.scaled(10), theme.scaled(LEAST_DATE)), wide * 0.35)
        )
        last = round(
            min(evidence + theme.scaled(24) + 2 * SIDE if evidence else SIDE, wide * 0.4)
        )
        self.setColumnWidth(DATE, first)
        self.setColumnWidth(TAG, last)
        self.setColumnWidth(TITLE, max(wide - first - last, 40))

    def _key(self, index: QModelIndex) -> str:
        return self._rows.rows[index.row()].milestone.key

    def _row_changed(self, current: QModelIndex) -> None:
        self.viewport().update()
        if current.isValid() and not self._quiet:
            self.chosen.emit(self._key(current))

    def _double_clicked(self, index: QModelIndex) -> None:
        if index.column() == DATE:
            self.edit_wanted.emit(self._key(index))
        else:
            self.title_wanted.emit(self._key(index))
