"""A line to type into that walks the list under it, while the keys stay in the line."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desktop_app.ui.kit.rows_view import RowsView

PAUSE = 15  # milliseconds: keys that come faster than this are searched once


class FindLine(QLineEdit):
    """↑ ↓ and Tab choose in the list, Enter or a click takes, Esc leaves."""

    asked = Signal()  # the words changed: look for them
    taken = Signal(QModelIndex)
    left = Signal()

    def __init__(self, view: RowsView) -> None:
        super().__init__()
        self.setProperty("plain", True)  # noqa: FBT003 -- a dynamic property's value
        self._view = view
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.clicked.connect(self.taken)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.asked)
        self.textEdited.connect(self._wait)

    def rest(self) -> None:
        """What was typed has been looked for, or is of no interest any more."""
        self._pause.stop()

    def event(self, event: QEvent) -> bool:
        """The keys for the list; Tab would leave the line before it came to `keyPressEvent`."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._walk(Qt.Key(event.key())) or super().event(event)
        return super().event(event)

    def _walk(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Tab):
            self._view.step(1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Backtab):
            self._view.step(-1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pause.isActive():
                self.asked.emit()
            self.taken.emit(self._view.currentIndex())
        else:
            return False
        return True

    def _wait(self) -> None:
        self._pause.start()
