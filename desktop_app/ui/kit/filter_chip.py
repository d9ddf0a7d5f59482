"""A chip that narrows a list while it is pressed in; read out as a box that is ticked."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.ui import icons, text, theme
from desktop_app.ui.kit.measured import Measured
from desktop_app.ui.kit.painting import brush_on, dot, edges, focus_ring, ground
from desktop_app.ui.tokens import Tone

SIDE, TALL, DOT, ICON, CROSS, WIDEST = 10, 26, 13, 16, 17, 220


class FilterChip(Measured, QAbstractButton):
    """A word with the dot of its cluster, or an icon; a cross says that pressing lets go."""

    def __init__(
        self, words: str, *, tone: str = "", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone, self._icon = tone, icon
        self.setCheckable(True)
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(theme.plain_tip(words))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the word, but no wider than a narrow list."""
        wide = 2 * SIDE + self._mark() + text.width(self.text(), "captionM")
        wide += CROSS if self.isChecked() else 0
        return QSize(int(min(wide + 1.999, theme.scaled(WIDEST))), theme.scaled(TALL))

    def minimumSizeHint(self) -> QSize:
        """A long word gives way."""
        return QSize(48, theme.scaled(TALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tinted when it narrows, outlined when it could."""
        painter, middle = brush_on(self), self.height() / 2
        on, active = self.isChecked(), self.underMouse() or self.isDown()
        fill: Tone = "accentTint" if on else "hover" if active else "surface"
        line = None if on and not active else theme.colour("border2")
        ground(painter, edges(self), middle, theme.colour(fill), line)
        if self.hasFocus():
            focus_ring(painter, edges(self), middle)
        ink: Tone = "accentText" if on else "text2"
        if self._tone:
            dot(painter, QPointF(SIDE + 4, middle), 4, self._tone)
        elif self._icon:
            icons.draw(painter, self._icon, ink, QPointF(SIDE - 1, middle - 6), 12, stroke=2)
        left, right = SIDE + self._mark(), self.width() - SIDE - (CROSS if on else 0)
        room = QRectF(left, 0, right - left + 1, self.height())
        text.draw(painter, room, self.text(), "captionM", ink)
        if on:
            at = QPointF(self.width() - SIDE - 11, middle - 6)
            icons.draw(painter, "x", ink, at, 12, stroke=2.2)

    def _mark(self) -> int:
        return DOT if self._tone else ICON if self._icon else 0
