"""The value of a field as it is read; pressing it begins to edit or follows it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.ui import icons, text, theme
from desktop_app.ui.kit.measured import Measured
from desktop_app.ui.kit.painting import brush_on, edges, focus_ring, ground
from desktop_app.ui.tokens import Tone

TALL, SIDE = 40, 12


class FieldValue(Measured, QAbstractButton):
    """Plain words on the page; hover shows that they can be changed."""

    edited = Signal()  # F2

    def __init__(self, *, link: bool, wraps: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link, self._wraps, self._empty = link, wraps, ""
        self._tone: Tone = "text"
        self._measured: tuple[int, str, QFont] | None = None
        self._height = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)

    def show_value(self, label: str, value: str, empty: str, tone: Tone = "text") -> None:
        """Show `value`, or what could be added when there is none."""
        self.setText(value)
        self._empty, self._tone = empty, tone
        self.setAccessibleName(f"{label}: {value or empty}")
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Long notes wrap."""
        return self._wraps

    def heightForWidth(self, width: int) -> int:
        """As tall as the wrapped words."""
        asked = (width, self.text(), theme.font("body"))
        if asked != self._measured:  # layouts ask many times, and long notes take theirs
            flags, room = int(Qt.TextFlag.TextWordWrap), max(width - 2 * SIDE, 40)
            words = QFontMetrics(asked[2]).boundingRect(0, 0, room, 10_000, flags, asked[1])
            self._measured, self._height = asked, words.height()
        return max(theme.scaled(TALL), self._height + 20)

    def sizeHint(self) -> QSize:
        """One line tall."""
        return QSize(120, theme.scaled(TALL))

    def minimumSizeHint(self) -> QSize:
        """Gives way; cut words are whole in the tool tip."""
        return QSize(60, theme.scaled(TALL))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, F2 edits even where Enter follows."""
        if event.key() == Qt.Key.Key_F2:
            self.edited.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, on a quiet ground while the pointer is over them."""
        painter = brush_on(self)
        bed = edges(self).adjusted(0, 2, 0, -2)
        hovered = self.underMouse() and self.isEnabled()
        if hovered:
            ground(painter, bed, 7, theme.colour("hover"))
        if self.hasFocus():
            focus_ring(painter, bed, 7)
        room = QRectF(self.rect()).adjusted(SIDE, 0, -SIDE, 0)
        if not self.text():
            text.draw(painter, room, self._empty, "body", "accentText" if hovered else "text3")
            if hovered:
                at = QPointF(room.right() - 14, room.center().y() - 8)
                icons.draw(painter, "plus", "text3", at, 16)
            return
        tone: Tone = "accentText" if self._link else self._tone
        if self._wraps:
            painter.setFont(theme.font("body"))
            painter.setPen(theme.colour(tone))
            flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(room, flags, self.text())
            return
        text.draw(painter, room, self.text(), "body", tone)
        whole = text.width(self.text(), "body") <= room.width() + 0.5
        self.setToolTip("" if whole else theme.plain_tip(self.text()))
