"""A box that is ticked, with its words beside it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from desktop_app.ui import icons, text, theme
from desktop_app.ui.kit.measured import NeverCut, PressedAnywhere
from desktop_app.ui.kit.painting import brush_on, edges, focus_ring, ground

BOX, SIDE, GAP, TALL = 16, 4, 10, 30


class Tick(NeverCut, PressedAnywhere, QCheckBox):
    """Its outline can be seen on every ground, ticked or not."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as its words need."""
        wide = BOX + 2 * SIDE + (GAP + text.width(self.text(), "body") if self.text() else 0)
        return QSize(int(wide + 0.999) + SIDE, theme.scaled(TALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, check mark, words."""
        painter = brush_on(self)
        if self.hasFocus():
            focus_ring(painter, edges(self), 6)
        on = self.isEnabled()
        box = QRectF(SIDE, (self.height() - BOX) / 2, BOX, BOX).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked():
            ground(painter, box, 4, theme.colour("accent" if on else "border2"))
            at = QPointF(box.left() + 1.5, box.top() + 1.5)
            icons.draw(painter, "check", "onAccent", at, 12, stroke=3)
        else:
            over = on and self.underMouse()
            fill = theme.colour("hover" if over else "surface")
            ground(painter, box, 4, fill, theme.colour("inputLine"))
        words = QRectF(SIDE + BOX + GAP, 0, self.width(), self.height())
        words.setRight(self.width())
        text.draw(painter, words, self.text(), "body", "text" if on else "text3")
