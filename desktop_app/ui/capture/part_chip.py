"""A part of a line as a chip: pressing it corrects, Del makes it only words again."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.domain.typed_line import Certainty, Part
from desktop_app.ui import icons, text, theme
from desktop_app.ui.capture.part_words import SORTS, icon_for, words_for
from desktop_app.ui.kit.delete_key import keeps_delete
from desktop_app.ui.kit.measured import Measured
from desktop_app.ui.kit.painting import brush_on, edges, focus_ring, ground
from desktop_app.ui.tokens import Tone
from desktop_app.words import Words

SIDE, ICON, TALL, CHEVRON = 10, 20, 28, 16


class PartChip(Measured, QAbstractButton):
    """What is only guessed has a broken outline and a question mark."""

    dropped = Signal()

    def __init__(self, part: Part, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_part(part, words)

    def show_part(self, part: Part, words: Words) -> None:
        """Another reading of the same words."""
        self.part = part
        said = words_for(part.what, part.value, words)
        self.guess = part.certainty is Certainty.GUESS
        self.setText(words("{reading}?", reading=said) if self.guess else said)
        label = words(SORTS[part.what].label)
        spoken = words("{label}: {reading}", label=label, reading=self.text())
        if part.text:
            spoken = words("{reading}, read from “{words}”", reading=spoken, words=part.text)
        self.setAccessibleName(spoken)
        hint = words("Press to correct it, Del makes it only words again")
        self.setAccessibleDescription(hint)
        self.setToolTip(theme.plain_tip(f"{spoken}\n{hint}"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        wide = 2 * SIDE + ICON + CHEVRON + text.width(self.text(), "captionM")
        return QSize(int(wide + 1.999), theme.scaled(TALL))

    def minimumSizeHint(self) -> QSize:
        """Long words give way; the tool tip has them all."""
        return QSize(64, theme.scaled(TALL))

    def event(self, event: QEvent) -> bool:
        """Del means this chip here."""
        return keeps_delete(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, Del drops."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.click()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, words, a chevron for the menu."""
        painter, active = brush_on(self), self.underMouse() or self.isDown()
        tint: Tone = "warningTint" if self.guess else "accentTint"
        ink: Tone = "warning" if self.guess else "accentText"
        radius = self.height() / 2
        ground(painter, edges(self), radius, theme.colour(tint))
        if self.guess or active:
            pen = QPen(theme.colour(ink), 1)
            pen.setStyle(Qt.PenStyle.DashLine if self.guess else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(edges(self), radius, radius)
        if self.hasFocus():
            focus_ring(painter, edges(self), radius)
        middle = self.height() / 2
        icon = icon_for(self.part.what, self.part.value)
        icons.draw(painter, icon, ink, QPointF(SIDE, middle - 7), 14, stroke=2)
        room = QRectF(
            SIDE + ICON, 0, self.width() - 2 * SIDE - ICON - CHEVRON + 1, self.height()
        )
        text.draw(painter, room, self.text(), "captionM", ink)
        at = QPointF(self.width() - SIDE - 12, middle - 6)
        icons.draw(painter, "chevron-down", ink, at, 12, stroke=2)
