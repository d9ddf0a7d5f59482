"""A label and its value, edited where it is read. Writes on leaving, never clears a word."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.ui import theme
from desktop_app.ui.kit import reading_order
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
AnyEditor: TypeAlias = LineEditor | NoteEditor | PartedEditor
LABEL_ROOM = 128


class FieldRow(QWidget):
    """Click or F2 edits, Enter saves, Tab saves and opens the next, Esc reverts.

    `write` is called with the words typed and may raise a `UserError`: its message is shown
    beneath and the words stay. After a write the page shows the new value through
    `show_value`; the row itself believes nothing.
    """

    followed = Signal()
    closed = Signal()  # written, reverted or left

    def __init__(
        self,
        write: Write | None = None,
        *,
        link: bool = False,
        lines: bool = False,
        label_room: int = LABEL_ROOM,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._write, self._link, self._value, self._typed = write, link, "", ""
        self._editor: AnyEditor | None = None  # made when it is needed: most never are
        self._open = False  # hiding the editor takes its focus: that must not write again
        self._writing = False  # nor must hiding the whole row, because its words are known now
        self._label_words = self._empty = ""
        self._tone: Tone = "text"
        self._label = PlainLabel("", "small", "text3", cut=True, two_lines=True)
        self._read = FieldValue(link=link, wraps=lines)
        self._read.clicked.connect(self._pressed)
        self._read.edited.connect(self.edit)
        self._read.installEventFilter(self)
        self._lines = lines
        self._refusal = PlainLabel("", "caption", "danger", wrap=True)
        self._refusal.hide()
        self._label.setBuddy(self._read)
        self._lay_out(label_room)
        self._measure()

    def _lay_out(self, label_room: int) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(18, 0, 8, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(2)
        self._label_room = label_room - 18 + 6
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowMinimumHeight(0, 40)
        self._grid.addWidget(self._label, 0, 0)
        self._grid.addWidget(self._read, 0, 1)
        self._grid.addWidget(self._refusal, 1, 1)
        self._actions: list[Button] = []

    def say(self, words: Words, label: str, empty: str = "") -> None:
        """The label, and what is offered while there is no value (“Add e-mail”)."""
        self._words, self._label_words, self._empty = words, label, empty or "–"
        self._label.show_text(label)
        if self._editor is not None:
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
        button.installEventFilter(self)
        self._actions.append(button)
        self._grid.addWidget(button, 0, 1 + len(self._actions))
        button.hide()
        return button

    def drop_action(self, button: Button) -> None:
        """This value has no use for one of the actions."""
        if button in self._actions:
            self._actions.remove(button)
            button.hide()

    def editing(self) -> bool:
        """Whether somebody is typing here."""
        return self._open

    def edit(self) -> None:
        """Open the value for typing."""
        if self._write is None:
            return
        editor = self._built()
        if not self.editing():
            self._open = True
            editor.begin(self._typed)
            self._read.hide()
            editor.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def make_editor(self) -> AnyEditor:
        """What the value is edited in; a row of another kind makes another one."""
        return NoteEditor() if self._lines else LineEditor()

    def settle(self) -> bool:
        """Write what is being typed, because the page moves on; tells whether it could."""
        return not self.editing() or self._written(keep_open=False)

    def come_to(self) -> None:
        """The keys have come here: read first, Enter opens it."""
        self._read.setFocus(Qt.FocusReason.TabFocusReason)

    def come_next(self) -> None:
        """Tab has come here from the field before: open it."""
        self.edit()

    def changeEvent(self, event: QEvent) -> None:
        """Labels need more room in larger letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the actions."""
        self._offer_actions()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide them again, unless the focus is here."""
        self._offer_actions()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The actions are there for the keyboard as well: while the focus is in the row."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._offer_actions()
        return False

    def _offer_actions(self) -> None:
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        wanted = bool(self._value) and not self._open and (inside or self.underMouse())
        for button in self._actions:
            button.setVisible(wanted)

    def _built(self) -> AnyEditor:
        if self._editor is None:
            self._editor = self.make_editor()
            self._editor.hide()
            self._editor.setAccessibleName(self._label_words)
            self._grid.addWidget(self._editor, 0, 1)
            proxy = self._editor.focusProxy()
            self._keys = Keys(proxy or self._editor, lines=self._lines)
            self._keys.left.connect(self._leave)
        return self._editor

    def _show(self) -> None:
        self._read.setEnabled(self._write is not None or self._link)
        self._read.show_value(self._label_words, self._value, self._empty, self._tone)

    def _pressed(self) -> None:
        if self._link and self._value:
            self.followed.emit()
        else:
            self.edit()

    def _leave(self, leaving: Leaving) -> None:
        if not self._open or self._writing:
            return
        if leaving is Leaving.AWAY and self._focus_is_inside():
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
        typed = self._built().typed()
        if typed != self._typed and not self._put(typed):
            return False
        if not keep_open:
            self._close()
        return True

    def _put(self, typed: str) -> bool:
        """Write, or show why not."""
        if self._write is None:
            return False
        self._writing = True
        try:
            self._write(typed)
        except UserError as refusal:
            self._refuse(self._words.error(refusal))
            return False
        finally:
            self._writing = False
        return True

    def _measure(self) -> None:
        self._grid.setColumnMinimumWidth(0, theme.scaled(self._label_room))

    def _focus_is_inside(self) -> bool:
        """Whether the focus only went to another part of the editor."""
        focused = QApplication.focusWidget()
        return focused is not None and self._built().isAncestorOf(focused)

    def _refuse(self, sentence: str) -> None:
        self._mark(refused=True)
        self._refusal.show_text(sentence)
        self._refusal.show()
        if self._editor is not None:
            self._editor.setAccessibleDescription(sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _close(self) -> None:
        self._mark(refused=False)
        self._refusal.hide()
        editor = self._built()
        editor.setAccessibleDescription("")
        focused = editor.hasFocus()
        self._open = False
        editor.hide()
        self._read.show()
        if focused:
            self._read.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def _mark(self, *, refused: bool) -> None:
        editor = self._editor
        if editor is not None and editor.property("refused") != refused:
            editor.setProperty("refused", refused)
            editor.style().unpolish(editor)
            editor.style().polish(editor)

    def _move_on(self, *, backwards: bool) -> None:
        for here in reading_order.following(self.window(), self._read, backwards=backwards):
            row = here.parentWidget() if isinstance(here, FieldValue) else None
            if isinstance(row, FieldRow) and row is not self and row._can_be_edited():
                row.come_next()
                return
        self._read.setFocus()

    def _can_be_edited(self) -> bool:
        return self.isVisible() and self._write is not None
