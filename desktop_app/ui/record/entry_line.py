"""The last row of a section: type, Enter, and a further part is there."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.field_editor import Keys, Leaving, LineEditor
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.words import Words


class EntryLine(QWidget):
    """Enter adds and stands ready for the next, Esc closes, leaving adds what is typed.

    `add` may raise a `UserError`: its message is shown beneath and the words stay.
    """

    closed = Signal()

    def __init__(self, add: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._add = add
        self._adding = False  # the page may hide this line while it adds: once is enough
        self.line = LineEditor()
        self._keys = Keys(self.line, lines=False)
        self._keys.left.connect(self._leave)
        self._refusal = PlainLabel("", "caption", "danger", wrap=True)
        self._refusal.hide()
        self._names = QStringListModel(self)
        self.setFocusProxy(self.line)
        self.setLayout(column(self.line, self._refusal, gap=2, margins=(16, 4, 16, 4)))

    def say(self, words: Words, name: str, example: str = "") -> None:
        """What is added here, and an example of what to type."""
        self._words = words
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(example or name)

    def offer(self, names: Sequence[str]) -> None:
        """Complete what is typed from `names`."""
        self._names.setStringList(list(names))
        if self.line.completer() is None:
            completer = QCompleter(self._names, self.line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.line.setCompleter(completer)
            if (popup := completer.popup()) is not None:
                popup.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list of names adds at once, the name chosen or the words typed."""
        entered = isinstance(event, QKeyEvent) and event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        )
        pressed = entered and event.type() == QEvent.Type.KeyPress
        if not pressed or not isinstance(watched, QAbstractItemView):
            return False
        if watched.currentIndex().isValid():
            self.line.setText(watched.currentIndex().data())
        watched.hide()
        self.settle()
        return True

    def settle(self) -> bool:
        """Add what is typed; tells whether it could, or there was nothing."""
        typed = self.line.text().strip()
        if self._adding:
            return True
        if typed:
            self._adding = True
            try:
                self._add(typed)
            except UserError as refusal:
                self._refuse(self._words.error(refusal))
                return False
            finally:
                self._adding = False
        self.line.clear()
        self._refusal.hide()
        return True

    def _leave(self, leaving: Leaving) -> None:
        if leaving is Leaving.WINDOW:
            return
        if leaving is Leaving.ESCAPE:
            self.line.clear()
            self._refusal.hide()
            self.closed.emit()
        elif self.settle() and leaving is not Leaving.ENTER:
            self.closed.emit()
            if leaving is not Leaving.AWAY:
                self.focusNextPrevChild(leaving is Leaving.NEXT)

    def _refuse(self, sentence: str) -> None:
        self._refusal.show_text(sentence)
        self._refusal.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
