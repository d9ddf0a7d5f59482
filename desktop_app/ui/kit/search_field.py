"""A line to type into with a magnifying glass: the filter of a list."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui import icons, theme
from desktop_app.ui.kit.arrange import row
from desktop_app.ui.kit.painting import RESTYLED, brush_on, edges, focus_ring, ground

HEIGHT, PAUSE = 34, 60


class SearchField(QWidget):
    """Tells what is typed after a short pause; Esc empties it, ↓ moves on to the list."""

    searched = Signal(str)
    left_down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setProperty("plain", True)  # noqa: FBT003 -- a dynamic property's value
        self.line.setFrame(False)
        self.setLayout(row(self.line, margins=(38, 0, 12, 0)))
        self.setFocusProxy(self.line)
        self._told = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._tell)
        self.line.textChanged.connect(self._wait)
        self.line.installEventFilter(self)
        self._measure()

    def say(self, name: str) -> None:
        """Its name is also shown while it is empty."""
        self.line.setPlaceholderText(name)
        self.line.setAccessibleName(name)

    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def show_text(self, text: str) -> None:
        """Show `text` without telling anybody."""
        self._pause.stop()
        self.line.setText(text)
        self._pause.stop()
        self._told = text

    def clear(self) -> None:
        """Empty it and tell at once."""
        self.line.clear()
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc empties, ↓ leaves; the ring follows the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.line.text():
                self.clear()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._tell()
                self.left_down.emit()
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field and its glass."""
        painter, room = brush_on(self), edges(self)
        ground(painter, room, 8, theme.colour("surface"), theme.colour("inputLine"))
        if self.line.hasFocus():
            focus_ring(painter, room, 8)
        middle = QRectF(self.rect()).center().y()
        icons.draw(painter, "search", "text3", QPointF(12, middle - 8), 16, stroke=2)

    def _measure(self) -> None:
        self.line.setFont(theme.font("small"))
        self.setFixedHeight(theme.scaled(HEIGHT))

    def _wait(self) -> None:
        self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        if self.line.text() != self._told:
            self._told = self.line.text()
            self.searched.emit(self._told)
