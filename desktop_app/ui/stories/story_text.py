"""Words of a story, typed where they are read: as tall as they need, marked where remarked."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from desktop_app.ui import theme
from desktop_app.ui.kit.painting import RESTYLED
from desktop_app.ui.tokens import Role, Tone

READING = 142.0  # line height in per cent of the letters


class Leaving(Enum):
    """How the writer left the words by key."""

    NEXT = auto()
    ESCAPE = auto()


class StoryText(QTextEdit):
    """Plain words without a frame. `left` when the focus goes, `keyed` when a key leaves."""

    left = Signal()
    keyed = Signal(object)  # Leaving

    def __init__(
        self,
        role: Role = "body",
        tone: Tone = "text",
        *,
        lines: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._tone, self._lines = role, tone, lines
        self._spans: tuple[tuple[int, int], ...] = ()
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._mark)
        self._restyle()

    def typed(self) -> str:
        """The words as they stand; `toPlainText` would lose no-break spaces."""
        raw = self.document().toRawText()
        return raw.replace("\u2029", "\n").replace("\u2028", "\n")

    def show_words(self, words: str) -> None:
        """Show other words; the caret stays where it was."""
        if words == self.typed():
            return
        at = self.textCursor().position()
        self.setPlainText(words)
        self._space_lines()
        caret = self.textCursor()
        caret.setPosition(min(at, len(words)))
        self.setTextCursor(caret)

    def underline(self, spans: Sequence[tuple[int, int]]) -> None:
        """Underline these passages."""
        self._spans = tuple(spans)
        self._mark()

    def passage(self) -> str:
        """The words that are selected, whole ones even where only a part of them is."""
        caret, typed = self.textCursor(), self.typed()
        start, end = caret.selectionStart(), caret.selectionEnd()
        if start == end:
            return ""
        while start > 0 and (typed[start - 1] + typed[start]).isalnum():
            start -= 1
        while end < len(typed) and (typed[end - 1] + typed[end]).isalnum():
            end += 1
        return typed[start:end].strip()

    def sizeHint(self) -> QSize:
        """As tall as the words."""
        return QSize(200, self._tall())

    def minimumSizeHint(self) -> QSize:
        """Narrow if it must be, never lower than its words."""
        return QSize(80, self._tall())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other lines."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Wear the new colours and letters."""
        super().changeEvent(event)
        if event.type() in RESTYLED and event.type() == QEvent.Type.StyleChange:
            self._restyle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not the words."""
        event.ignore()

    def event(self, event: QEvent) -> bool:
        """Undo belongs to the book where nothing typed here can be taken back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            document = self.document()
            if (undo and not document.isUndoAvailable()) or (
                redo and not document.isRedoAvailable()
            ):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc reverts, Enter leaves a line that is only one."""
        leaving = self._meaning(event)
        if leaving is None:
            super().keyPressEvent(event)
        else:
            self.keyed.emit(leaving)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes has written; a menu of ours does not count as going."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _meaning(self, event: QKeyEvent) -> Leaving | None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            return Leaving.ESCAPE
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return Leaving.NEXT if enter and not self._lines else None

    def _restyle(self) -> None:
        self.setFont(theme.font(self._role))
        self.document().setDefaultFont(theme.font(self._role))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        palette.setColor(QPalette.ColorRole.Text, theme.colour(self._tone))
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme.colour("text3"))
        self.setPalette(palette)
        self._space_lines()
        self._mark()
        self._fit()

    def _space_lines(self) -> None:
        """Airy lines; setting them is no step that Ctrl+Z takes back."""
        if not self._lines:
            return
        form = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        form.setLineHeight(READING, kind.value)
        caret = QTextCursor(self.document())
        caret.select(QTextCursor.SelectionType.Document)
        quiet = self.blockSignals(True)  # noqa: FBT003 -- Qt's own spelling
        caret.mergeBlockFormat(form)
        self.blockSignals(quiet)
        self.document().clearUndoRedoStacks()

    def _mark(self) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(theme.colour("warning"))
        form.setBackground(theme.colour("warningTint"))
        for start, end in self._spans:
            mark = QTextEdit.ExtraSelection()
            caret = QTextCursor(self.document())
            caret.setPosition(min(start, self.document().characterCount() - 1))
            caret.setPosition(
                min(end, self.document().characterCount() - 1),
                QTextCursor.MoveMode.KeepAnchor,
            )
            mark.cursor, mark.format = caret, form
            marks.append(mark)
        self.setExtraSelections(marks)

    def _tall(self) -> int:
        line = self.fontMetrics().lineSpacing()
        return max(int(self.document().size().height() + 0.999), line) + 2

    def _fit(self) -> None:
        if self.height() != self._tall():
            self.setFixedHeight(self._tall())
            self.updateGeometry()
