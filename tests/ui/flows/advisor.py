"""Two hands at the window: they press keys and click what is called so, and are counted."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.services import find


class Advisor:
    """Counts as ux.md does: each key of a chord, each letter of a word, each click."""

    def __init__(self, window, qtbot, book):
        self.window, self.qtbot, self.book = window, qtbot, book
        self.used = 0

    def at(self, title):
        """Stand at a record, as if it had been opened before."""
        found = find.resolve(self.book, title)
        self.window.visit(found.kind, found.id)
        QApplication.processEvents()  # what was just made is shown by the loop
        return found.id

    def press(self, chord):
        pressed = QKeySequence(chord)[0]
        self.used += chord.count("+") + 1
        QTest.keyClick(self._hears(), pressed.key(), pressed.keyboardModifiers())
        QApplication.processEvents()

    def type(self, words):
        self.used += len(words)
        self.qtbot.keyClicks(self._hears(), words)

    def click(self, name):
        """Click the widget in sight that screen readers call so, or whose name begins so."""
        self.used += 1
        shown = [part for part in self.window.findChildren(QWidget) if part.isVisible()]
        named = [(_name(part), part) for part in shown]
        fitting = [each for each in named if each[0].startswith(name)]
        _, part = min(fitting, key=lambda each: (each[0] != name, len(each[0])))
        QTest.mouseClick(part, Qt.MouseButton.LeftButton, pos=QPoint(part.rect().center()))

    def drop(self, path):
        """Let go of a file above the window: as far as a click."""
        self.used += 1
        mime, copy = _file(path), Qt.DropAction.CopyAction
        held = (copy, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        place = QPointF(self.window.rect().center())
        QApplication.sendEvent(self.window, QDragEnterEvent(place, *held))
        QApplication.sendEvent(self.window, QDropEvent(place, *held))

    def copied(self, path):
        """The file was copied in a folder before."""
        QApplication.clipboard().setMimeData(_file(path))

    def waits_for(self, condition):
        self.qtbot.waitUntil(condition, timeout=10_000)

    def focus(self):
        return QApplication.focusWidget()

    def _hears(self):
        popped = QApplication.activePopupWidget()
        if popped is not None:
            return popped.focusWidget() or popped
        return self.focus() or self.window


def _file(path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


def _name(part):
    heard = QAccessible.queryAccessibleInterface(part)
    return heard.text(QAccessible.Text.Name) if heard is not None else ""
