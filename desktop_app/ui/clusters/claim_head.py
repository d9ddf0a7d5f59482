"""A claim in large letters, exactly as it was made; an earlier one in small letters."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui import icons, text, theme
from desktop_app.ui.kit.painting import brush_on, focus_ring, ground
from desktop_app.ui.record.part import Part
from desktop_app.ui.record.part_head import SIDE, PartHead
from desktop_app.ui.tokens import Role

SHORT, AIR, CHEVRON = 24, 9, 44
WRAP = int(Qt.TextFlag.TextWordWrap)


class ClaimHead(PartHead):
    """Wraps where a claim is a whole sentence: a claim is never cut."""

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(part, parent=parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Long claims wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As tall as the wrapped claim and the line below it."""
        low = text.height("caption") + 4 if self._part.sub else 0
        return int(self._claim_height(width) + low + 2 * AIR)

    def sizeHint(self) -> QSize:
        """As tall as a usual width needs."""
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def minimumSizeHint(self) -> QSize:
        """The width gives way, the height does not."""
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The claim, and below it what is counted, since when and from where."""
        painter, room = brush_on(self), QRectF(self.rect())
        bed = room.adjusted(SIDE - 10, 1, -6, -1)
        if self.underMouse() or self.isDown():
            ground(painter, bed, 8, theme.colour("hover"))
        if self.hasFocus():
            focus_ring(painter, bed, 8)
        name = "chevron-up" if self._open else "chevron-down"
        at = QPointF(room.right() - 34, AIR + text.height(self._role()) / 2 - 8)
        icons.draw(painter, name, "text3", at, 16)
        tall = self._claim_height(self.width())
        upper = QRectF(SIDE, AIR, room.width() - SIDE - CHEVRON, tall)
        painter.setFont(theme.font(self._role()))
        painter.setPen(theme.colour("text2" if self._part.quiet else "text"))
        painter.drawText(upper, WRAP, self._part.title)
        lower = QRectF(SIDE, AIR + tall + 2, upper.width(), text.height("caption") + 2)
        if self._part.mark:
            self._paint_mark(painter, lower, text.width(self._part.sub, "caption"))
        text.draw(painter, lower, self._part.sub, "caption", "text2")

    def _role(self) -> Role:
        if self._part.quiet:
            return "smallS"
        return "display" if len(self._part.title) <= SHORT else "h2"

    def _claim_height(self, width: int) -> float:
        metrics = QFontMetrics(theme.font(self._role()))
        room = max(width - SIDE - CHEVRON, 60)
        return metrics.boundingRect(0, 0, room, 10_000, WRAP, self._part.title).height()
