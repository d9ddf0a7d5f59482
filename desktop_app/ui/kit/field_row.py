"""A label and its value, edited where it is read. Writes on leaving, never clears a word."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.field_editor import (
    Keys,
    Leaving,
    LineEditor,
    NoteEditor,
    PartedEditor,
)
from desktop_app.ui.kit.field_value import FieldValue
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.tokens import Tone
from desktop_app.words import Words

Write: TypeAlias = Callable[[str], None]
LABEL_ROOM = 128


class FieldRow(QWidget):
    """Click or F2 edits, Enter saves, Tab saves and opens the next, Esc reverts.

    `write` is called with the words typed and may raise a `UserError`: its message is shown
    beneath and the words stay. After a write the page shows the new value through
    `show_value`; the row itself believes nothing.
    """

    followed = Signal()

    def __init__(
        self,
        write: Write | None = None,
        *,
        link: bool = False,
        lines: bool = False,
        editor: PartedEditor | None = None,
        label_room: int = LABEL_ROOM,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._write, self._link, self._value, self._typed = write, link, "", ""
        self._open = False  # hiding the editor takes its focus: that must not write again
        self._label_words = self._empty = ""
        self._tone: Tone = "text"
        self._label = PlainLabel("", "small", "text3", cut=True)
        self._read = FieldValue(link=link, wraps=lines)
        self._read.clicked.connect(self._pressed)
        self._read.edited.connect(self.edit)
        usual = NoteEditor() if lines else LineEditor()
        self._editor: LineEditor | NoteEditor | PartedEditor = editor or usual
        self._editor.hide()
        self._keys = Keys(self._editor.focusProxy() or self._editor, lines=lines)
        self._keys.left.connect(self._leave)
        self._refusal = PlainLabel("", "caption", "danger", wrap=True)
        self._refusal.hide()
        self._label.setBuddy(self._read)
        self._lay_out(label_room)

    def _lay_out(self, label_room: int) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(18, 0, 8, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnMinimumWidth(0, label_room - 18 + 6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowMinimumHeight(0, 40)
        self._grid.addWidget(self._label, 0, 0)
        self._grid.addWidget(self._read, 0, 1)
        self._grid.addWidget(self._editor, 0, 1)
        self._grid.addWidget(self._refusal, 1, 1)
        self._actions: list[Button] = []

    def say(self, words: Words, label: str, empty: str = "") -> None:
        """The label, and what is offered while there is no value (“Add e-mail”)."""
        self._words, self._label_words, self._empty = words, label, empty or "–"
        self._label.show_text(label)
        self._editor.setAccessibleName(label)
        self._show()

    def show_value(self, value: str, tone: Tone = "text", *, typed: str | None = None) -> None:
        """Show what the book says now; words being typed are left alone.

        `typed` is what editing begins with, where that differs from what is read.
        """
        self._value, self._tone = value, tone
        self._typed = value if typed is None else typed
        self._show()

    def add_action(self, icon: str) -> Button:
        """A small button that shows while the pointer or the focus is here; name it."""
        button = Button(icon, kind="ghost", size=28)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._actions.append(button)
        self._grid.addWidget(button, 0, 1 + len(self._actions))
        button.hide()
        return button

    def editing(self) -> bool:
        """Whether somebody is typing here."""
        return self._open

    def edit(self) -> None:
        """Open the value for typing."""
        if self._write is None:
            return
        if not self.editing():
            self._open = True
            self._editor.begin(self._typed)
            self._read.hide()
            self._editor.show()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> bool:
        """Write what is being typed, because the page moves on; tells whether it could."""
        return not self.editing() or self._written(keep_open=False)

    def come_next(self) -> None:
        """Tab has come here from the field before: open it."""
        self.edit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the actions."""
        for button in self._actions:
            button.setVisible(bool(self._value))

    def leaveEvent(self, event: QEvent) -> None:
        """Hide them again, unless one has the focus."""
        for button in self._actions:
            button.setVisible(button.hasFocus())

    def _show(self) -> None:
        self._read.setEnabled(self._write is not None or self._link)
        self._read.show_value(self._label_words, self._value, self._empty, self._tone)

    def _pressed(self) -> None:
        if self._link and self._value:
            self.followed.emit()
        else:
            self.edit()

    def _leave(self, leaving: Leaving) -> None:
        if not self._open or (leaving is Leaving.AWAY and self._focus_is_inside()):
            return
        if leaving is Leaving.ESCAPE:
            self._close()
            self._read.setFocus()
        elif leaving is Leaving.WINDOW:
            self._written(keep_open=True)
        elif self._written(keep_open=False):
            if leaving is Leaving.ENTER:
                self._read.setFocus()
            elif leaving is not Leaving.AWAY:
                self._move_on(backwards=leaving is Leaving.BACK)

    def _written(self, *, keep_open: bool) -> bool:
        typed = self._editor.typed()
        if typed != self._typed and not self._put(typed):
            return False
        if not keep_open:
            self._close()
        return True

    def _put(self, typed: str) -> bool:
        """Write, or show why not."""
        if self._write is None:
            return False
        try:
            self._write(typed)
        except UserError as refusal:
            self._refuse(self._words.error(refusal))
            return False
        return True

    def _focus_is_inside(self) -> bool:
        """Whether the focus only went to another part of the editor."""
        focused = QApplication.focusWidget()
        return focused is not None and self._editor.isAncestorOf(focused)

    def _refuse(self, sentence: str) -> None:
        self._mark(refused=True)
        self._refusal.show_text(sentence)
        self._refusal.show()
        self._editor.setAccessibleDescription(sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _close(self) -> None:
        self._mark(refused=False)
        self._refusal.hide()
        self._editor.setAccessibleDescription("")
        focused = self._editor.hasFocus()
        self._open = False
        self._editor.hide()
        self._read.show()
        if focused:
            self._read.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self, *, refused: bool) -> None:
        if self._editor.property("refused") != refused:
            self._editor.setProperty("refused", refused)
            self._editor.style().unpolish(self._editor)
            self._editor.style().polish(self._editor)

    def _move_on(self, *, backwards: bool) -> None:
        here: QWidget | None = self
        for _ in range(400):  # the chain of focus is a ring; a page has fewer parts
            if here is None:
                break
            here = here.previousInFocusChain() if backwards else here.nextInFocusChain()
            row = here.parentWidget() if isinstance(here, FieldValue) else None
            if isinstance(row, FieldRow) and row is not self and row._can_be_edited():
                row.come_next()
                return
        self._read.setFocus()

    def _can_be_edited(self) -> bool:
        return self.isVisible() and self._write is not None
