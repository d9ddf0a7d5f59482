"""The name of a record in large letters, edited where it stands."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.ui import text, theme
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.field_editor import Keys, Leaving, LineEditor
from desktop_app.ui.kit.field_row import Write
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.measured import Measured
from desktop_app.ui.kit.painting import brush_on, edges, focus_ring, ground
from desktop_app.words import Words

TALL, OUT = 36, 3


class TitleText(Measured, QAbstractButton):
    """The title as it is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        wide = int(text.width(self.text(), "display")) + 2 * OUT + 2
        return QSize(wide, theme.scaled(TALL))

    def minimumSizeHint(self) -> QSize:
        """Gives way."""
        return QSize(80, theme.scaled(TALL))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 edit."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Large words; the ground shows that they can be changed."""
        painter, room = brush_on(self), QRectF(self.rect())
        if self.underMouse() and self.isEnabled():
            ground(painter, edges(self), 8, theme.colour("sunken"))
        if self.hasFocus():
            focus_ring(painter, edges(self), 8)
        inner = room.adjusted(OUT, 0, -OUT, 0)
        text.draw(painter, inner, self.text(), "display", "text")
        cut = text.width(self.text(), "display") > inner.width() + 0.5
        self.setToolTip(theme.plain_tip(self.text()) if cut else "")


class Title(QWidget):
    """Reads as a title, edits as a line, refuses beneath. Like `FieldRow`, believes nothing."""

    closed = Signal()  # written, reverted or left

    def __init__(self, write: Write | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._write, self._name, self._open = write, "", False
        self._read = TitleText()
        self._read.setEnabled(write is not None)
        self._read.clicked.connect(self.edit)
        self.setFocusProxy(self._read)
        self._editor = LineEditor()
        self._editor.hide()
        self._keys = Keys(self._editor, lines=False)
        self._keys.left.connect(self._leave)
        self._refusal = PlainLabel("", "caption", "danger", wrap=True)
        self._refusal.hide()
        layout = column(self._read, self._editor, self._refusal, gap=2)
        layout.setAlignment(self._read, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(layout)

    def say(self, words: Words, name: str) -> None:
        """What the title is called for the ear: “Name”, “Title”."""
        self._words, self._name = words, name
        self._editor.setAccessibleName(name)
        self._read.setAccessibleName(f"{name}: {self._read.text()}")

    def show_value(self, title: str) -> None:
        """What the book says now."""
        self._read.setText(title)
        self._read.setAccessibleName(f"{self._name}: {title}")
        self._read.updateGeometry()

    def edit(self) -> None:
        """Open it for typing."""
        if self._write is None:
            return
        self._open = True
        self._editor.begin(self._read.text())
        self._read.hide()
        self._editor.show()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> bool:
        """Write what is being typed; tells whether it could."""
        if not self._open:
            return True
        typed = self._editor.typed()
        if typed != self._read.text() and self._write is not None:
            try:
                self._write(typed)
            except UserError as refusal:
                self._refusal.show_text(self._words.error(refusal))
                self._refusal.show()
                return False
        self._close()
        return True

    def _leave(self, leaving: Leaving) -> None:
        if not self._open:
            return
        if leaving is Leaving.ESCAPE:
            self._close()
        elif leaving is not Leaving.WINDOW and not self.settle():
            return
        if leaving in (Leaving.NEXT, Leaving.BACK):
            self.focusNextPrevChild(leaving is Leaving.NEXT)
        elif leaving in (Leaving.ENTER, Leaving.ESCAPE) and self._read.isVisible():
            self._read.setFocus()  # the page may have gone on to another one by now

    def _close(self) -> None:
        self._open = False
        self._refusal.hide()
        self._editor.hide()
        self._read.show()
        self.closed.emit()
