"""A panel over the dimmed window, with a soft shade around it."""

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QColor, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui import theme
from desktop_app.ui.kit import reading_order
from desktop_app.ui.kit.painting import brush_on, ground
from desktop_app.ui.kit.surface import Card


class Veil(QWidget):
    """As large as its window; a press beside the panel closes it.

    Whoever builds on it gives it a `panel` and says in `place` where that lies.
    """

    panel: Card

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def place(self) -> None:
        """Lay the panel where it belongs."""

    def leave(self) -> None:
        """Somebody pressed beside the panel."""
        self.hide()

    def cover(self) -> None:
        """Lie over the whole window."""
        self.setGeometry(self._window.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the size of the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self.cover()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay in the middle."""
        super().resizeEvent(event)
        self.place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the panel closes; one on the panel does not."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.leave()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: FBT001 -- Qt's name
        """Tab walks within the panel."""
        return reading_order.go_on(self, forward=next)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the window, and let the panel stand out."""
        painter = brush_on(self)
        veil = QColor("#0B1218")
        veil.setAlphaF(0.55 if theme.look().dark else 0.34)
        painter.fillRect(self.rect(), veil)
        shade = QColor(0, 0, 0)
        shade.setAlphaF(0.013)
        room = QRectF(self.panel.geometry())
        for step in range(14):
            spread = room.adjusted(-step, 6 - step, step, step + 8)
            ground(painter, spread, 14 + step, shade)
