"""A picture as it is in the book, with the point that no crop may cut off."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui import theme
from desktop_app.ui.kit.painting import brush_on, edges, focus_ring, ground
from desktop_app.ui.kit.small_picture import small_picture
from desktop_app.words import Words

TALL, WIDEST, STEP, RING = 150, 640, 0.05, 13.0
MOVES = {
    Qt.Key.Key_Left: (-STEP, 0.0),
    Qt.Key.Key_Right: (STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -STEP),
    Qt.Key.Key_Down: (0.0, STEP),
}


def read_small(content: bytes) -> QImage:
    """The picture, no larger than it is shown here; null if it cannot be read."""
    return small_picture(content, 2 * WIDEST)


class FocusPicture(QWidget):
    """A click or the arrow keys move the point; `moved` tells where, as shares."""

    moved = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image, self._focus = QImage(), (0.5, 0.5)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_picture(self, image: QImage, focus: tuple[float, float]) -> None:
        """Another picture, or another point."""
        self._image, self._focus = image, focus
        self.update()

    def say(self, words: Words) -> None:
        """What it is for the ear."""
        self.setAccessibleName(words("Most important point of the picture"))
        tip = words("Click or use the arrow keys to move the point that is never cut off")
        self.setAccessibleDescription(tip)
        self.setToolTip(theme.plain_tip(tip))

    def sizeHint(self) -> QSize:
        """A strip of the page."""
        return QSize(240, TALL)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The point goes where the pointer is."""
        room = self._room()
        if event.button() == Qt.MouseButton.LeftButton and room.contains(event.position()):
            at = event.position() - room.topLeft()
            self._move(at.x() / room.width(), at.y() / room.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move it by a twentieth."""
        by = MOVES.get(Qt.Key(event.key()))
        if by is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        else:
            self._move(self._focus[0] + by[0], self._focus[1] + by[1])

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, a ring around the point."""
        painter, room = brush_on(self), self._room()
        if self._image.isNull():
            ground(painter, edges(self), 8, theme.colour("sunken"))
            return
        painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(room, self._image)
        at = room.topLeft() + QPointF(
            self._focus[0] * room.width(), self._focus[1] * room.height()
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, tone in ((5.0, "#000000"), (2.5, "#FFFFFF")):
            painter.setPen(QPen(theme.colour(tone), width))
            painter.drawEllipse(at, RING, RING)
        if self.hasFocus():
            focus_ring(painter, room.adjusted(-2, -2, 2, 2), 4)

    def _room(self) -> QRectF:
        """Where the picture lies, whole, in the upper left."""
        if self._image.isNull():
            return QRectF(self.rect())
        whole = self._image.size().scaled(
            self.width() - 6, self.height() - 6, Qt.AspectRatioMode.KeepAspectRatio
        )
        return QRectF(3, 3, max(whole.width(), 1), max(whole.height(), 1))

    def _move(self, x: float, y: float) -> None:
        self.moved.emit(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))
