"""Where the data are and how fresh the backup is; pressing it leads to the backups."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.ui import icons, text, theme
from desktop_app.ui.kit.painting import RESTYLED, brush_on, focus_ring, ground
from desktop_app.ui.tokens import Tone

LINE, ICON, AIR = 22, 15, 5


class RailFoot(QAbstractButton):
    """Two quiet lines, each with its icon; only the icons where the rail is slim."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._device = self._backup = ""
        self._safe = True
        self._slim = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, device: str, backup: str, *, safe: bool) -> None:
        """The two sentences; `safe` tells whether there is a backup at all."""
        self._device, self._backup, self._safe = device, backup, safe
        self.setAccessibleName(", ".join(filter(None, (device, backup))))
        self._tip()
        self.update()

    def slim(self, *, slim: bool) -> None:
        """Icons only, or icons with words."""
        self._slim = slim
        self._tip()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(40, theme.scaled(2 * LINE) + 2 * AIR)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        if event.type() in RESTYLED:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One line below the other."""
        painter, room = brush_on(self), QRectF(self.rect())
        if self.underMouse() or self.isDown():
            ground(painter, room, 8, theme.colour("surface", 0.55))
        if self.hasFocus():
            focus_ring(painter, room, 8)
        tall = (room.height() - 2 * AIR) / 2
        line = QRectF(room.left(), room.top() + AIR, room.width(), tall)
        self._line(painter, line, "hard-drive", "text3", self._device)
        sign: tuple[str, Tone] = (
            ("shield-check", "success") if self._safe else ("shield-alert", "warning")
        )
        self._line(painter, line.translated(0, tall), *sign, self._backup)

    def _line(self, painter: QPainter, line: QRectF, icon: str, tone: Tone, words: str) -> None:
        left = line.center().x() - ICON / 2 if self._slim else line.left() + 12
        icons.draw(painter, icon, tone, QPointF(left, line.center().y() - ICON / 2), ICON)
        if not self._slim:
            text.draw(
                painter, line.adjusted(12 + ICON + 8, 0, -4, 0), words, "caption", "text3"
            )

    def _tip(self) -> None:
        said = "\n".join(filter(None, (self._device, self._backup)))
        self.setToolTip(theme.plain_tip(said) if self._slim else "")
