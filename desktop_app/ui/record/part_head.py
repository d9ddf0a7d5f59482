"""A part of a record as it is read: two lines of words and what stands at the right."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.ui import icons, text, theme
from desktop_app.ui.kit.delete_key import keeps_delete
from desktop_app.ui.kit.measured import Measured
from desktop_app.ui.kit.painting import brush_on, focus_ring, ground
from desktop_app.ui.record.part import Part
from desktop_app.ui.tokens import Tone

TALL, LOW, SIDE, MARK = 48, 38, 18, 8


class PartHead(Measured, QAbstractButton):
    """Pressing it leads to the record behind it or unfolds its fields; Del takes it away."""

    edited = Signal()  # F2
    removed = Signal()  # Del

    def __init__(self, part: Part, *, side: int = SIDE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part, self._side, self._open = part, side, False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_part(part)

    def show_part(self, part: Part) -> None:
        """Other words; all of them are read out."""
        self._part = part
        words = (part.title, part.mark, part.sub, part.trailing)
        self.setAccessibleName(", ".join(word for word in words if word))
        self.setToolTip(theme.plain_tip(self.accessibleName()))
        self.updateGeometry()
        self.update()

    def show_open(self, *, unfolded: bool) -> None:
        """Turn the chevron."""
        self._open = unfolded
        self.update()

    def sizeHint(self) -> QSize:
        """One line is lower than two."""
        return QSize(160, theme.scaled(TALL if self._part.sub else LOW))

    def event(self, event: QEvent) -> bool:
        """Del means this part here, not the whole record."""
        return keeps_delete(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, F2 edits, Del takes away."""
        if event.key() == Qt.Key.Key_F2:
            self.edited.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, words, what stands at the right."""
        painter, room = brush_on(self), QRectF(self.rect())
        bed = room.adjusted(self._side - 10, 1, -6, -1)
        if self.underMouse() or self.isDown():
            ground(painter, bed, 8, theme.colour("hover"))
        if self.hasFocus():
            focus_ring(painter, bed, 8)
        self._paint_words(painter, room, self._paint_end(painter, room))

    def _paint_end(self, painter: QPainter, room: QRectF) -> float:
        middle, right = room.center().y(), room.right() - 34
        name = "chevron-right"
        if self._part.leads_to is None:
            name = "chevron-up" if self._open else "chevron-down"
        icons.draw(painter, name, "text3", QPointF(right, middle - 8), 16)
        if self._part.trailing:
            wide = text.width(self._part.trailing, "caption") + 2
            right -= wide + 8
            end = QRectF(right, 0, wide, room.height())
            text.draw(painter, end, self._part.trailing, "caption", "text3")
        return right - 8

    def _paint_words(self, painter: QPainter, room: QRectF, right: float) -> None:
        part, left = self._part, float(self._side)
        high, low = text.height("small") + 2, text.height("caption") + 2
        top = room.center().y() - (high + low if part.sub else high) / 2
        title: Tone = "text3" if part.quiet else "text"
        upper = QRectF(left, top, right - left, high)
        lower = QRectF(left, top + high, right - left, low)
        if part.mark:
            if part.sub:
                self._paint_mark(painter, lower, text.width(part.sub, "caption"))
            else:
                self._paint_mark(painter, upper, text.width(part.title, "smallS"))
        text.draw(painter, upper, part.title, "smallS", title)
        if part.sub:
            text.draw(painter, lower, part.sub, "caption", "text2")

    def _paint_mark(self, painter: QPainter, line: QRectF, words: float) -> None:
        """Behind the words of a line, which give way to it."""
        wide = min(text.width(self._part.mark, "captionM") + 2 * MARK, line.width() / 2)
        left = min(line.left() + words + MARK, line.right() - wide)
        chip = QRectF(left, line.top(), wide, line.height())
        ground(painter, chip, chip.height() / 2, theme.colour("warningTint"))
        text.draw(painter, chip, self._part.mark, "captionM", "warning", align=text.CENTRE)
        line.setRight(left - MARK + 2)
