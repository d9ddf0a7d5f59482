"""After an import the book is looked through beside the window, and what was found is told."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.ids import Key
from desktop_app.domain.importing import IMPORTING
from desktop_app.ui.desk import Desk
from desktop_app.ui.duplicates.search import Found, Search

CAME = (("person", None), ("organisation", None), ("role", "person_id"), ("reach", "person_id"))


class AfterImport(QObject):
    """Keeps quiet while a dialog is open, and where nothing looks alike."""

    found = Signal(object, int)  # Found, the number of pairs with somebody of the import

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._came: frozenset[Key] = frozenset()
        self._waiting: Found | None = None
        self.search = Search(desk, self)
        self.search.found.connect(self._hear)
        desk.changed.connect(self._look)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The dialog is closed: now somebody can read it."""
        if event.type() == QEvent.Type.WindowUnblocked and self._waiting is not None:
            self._tell(self._waiting)
        return False

    def _look(self, change: Change) -> None:
        if change.label not in IMPORTING:
            return
        self._came = frozenset[Key]().union(
            *(change.keys(table, via=column) for table, column in CAME)
        )
        self.search.begin()

    def _hear(self, found: Found) -> None:
        if QApplication.activeModalWidget() is None:
            self._tell(found)
        else:
            self._waiting = found

    def _tell(self, found: Found) -> None:
        self._waiting = None
        number = sum(1 for pair in found.pairs if self._came.intersection(pair.ids))
        if number:
            self.found.emit(found, number)
