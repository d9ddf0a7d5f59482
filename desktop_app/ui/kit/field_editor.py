"""The line or the lines a field is edited in. Says how the user left it."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop_app.ui import theme


class Leaving(Enum):
    """What ended the typing."""

    ENTER = auto()
    NEXT = auto()
    BACK = auto()
    ESCAPE = auto()
    AWAY = auto()  # the focus went elsewhere
    WINDOW = auto()  # another program came to the front: write, but stay open


class Keys(QObject):
    """Watches an editor and tells how it is left."""

    left = Signal(object)  # Leaving

    def __init__(self, editor: QWidget, *, lines: bool) -> None:
        super().__init__(editor)
        self._lines = lines
        editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Tab, Esc, or the focus going elsewhere."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if (leaving := self._meaning(event)) is not None:
                self.left.emit(leaving)
                return True
        elif isinstance(event, QFocusEvent) and event.lostFocus():
            if event.reason() == Qt.FocusReason.ActiveWindowFocusReason:
                self.left.emit(Leaving.WINDOW)
            elif event.reason() != Qt.FocusReason.PopupFocusReason:
                self.left.emit(Leaving.AWAY)
        return False

    def _meaning(self, event: QKeyEvent) -> Leaving | None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            )
            return None if self._lines and plain else Leaving.ENTER
        return {
            Qt.Key.Key_Tab: Leaving.NEXT,
            Qt.Key.Key_Backtab: Leaving.BACK,
            Qt.Key.Key_Escape: Leaving.ESCAPE,
        }.get(Qt.Key(key))


class PartedEditor(QWidget):
    """What a field row asks of an editor of several parts; its focus proxy is the line."""

    def typed(self) -> str:
        """The words as they stand."""
        return ""

    def begin(self, words: str) -> None:
        """Start from these words, all of them selected."""


class LineEditor(QLineEdit):
    """One line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def typed(self) -> str:
        """The words as they stand."""
        return self.text()

    def begin(self, words: str) -> None:
        """Start from these words, all of them selected."""
        self.setText(words)
        self.selectAll()

    def _measure(self) -> None:
        self.setFont(theme.font("body"))
        self.setFixedHeight(theme.scaled(36))


class NoteEditor(QPlainTextEdit):
    """Several lines; Enter begins a new one, Ctrl+Enter saves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font("body"))
        self.setTabChangesFocus(True)
        self.setMinimumHeight(96)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFont(theme.font("body"))

    def typed(self) -> str:
        """The words as they stand; `toPlainText` would lose no-break spaces."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def begin(self, words: str) -> None:
        """Start from these words."""
        self.setPlainText(words)
        self.selectAll()
