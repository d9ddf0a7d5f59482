"""One cooperation in motion: its partners, its way as a bridge, what was and what comes."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.layout.timeline import Course
from desktop_app.ui import text, theme
from desktop_app.ui.kit.measured import Measured
from desktop_app.ui.kit.painting import brush_on, edges, focus_ring, ground
from desktop_app.ui.timeline import strand_colours
from desktop_app.ui.timeline.mini import paint_mini
from desktop_app.ui.tokens import Tone
from desktop_app.values import dataclass

TALL, SIDE, NAME, BRIDGE, LINE, LEAST = 158, 16, 21, 40, 19, 150


@dataclass(frozen=True, slots=True, kw_only=True)
class MotionLook:
    """What a card shows; `names` are a title of its own, or the first two partners."""

    key: str
    title: str
    names: tuple[str, ...]
    dotted: bool
    course: Course
    last: str
    last_day: str
    state: str
    tone: Tone
    way: str

    @property
    def spoken(self) -> str:
        """All of it."""
        parts = (self.title, self.state, self.last, self.last_day, self.way)
        return ", ".join(part for part in parts if part)


class MotionCard(Measured, QAbstractButton):
    """Pressing it opens the cooperation; the arrow keys go to its neighbours."""

    stepped = Signal(int)

    def __init__(self, look: MotionLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_look(look)

    def show_look(self, look: MotionLook) -> None:
        """Show a cooperation, or it as it is now."""
        self.look = replace(look)
        self.setAccessibleName(look.spoken)
        self.setToolTip(
            theme.plain_tip("\n".join(filter(None, (*look.names, look.last, look.state))))
        )
        self.update()

    def sizeHint(self) -> QSize:
        """One card."""
        return QSize(220, theme.scaled(TALL))

    def minimumSizeHint(self) -> QSize:
        """Gives way."""
        return QSize(LEAST, theme.scaled(TALL))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens as a press does."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
        }
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif (by := steps.get(Qt.Key(event.key()))) is not None:
            self.stepped.emit(by)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """From top to bottom."""
        painter, look = brush_on(self), self.look
        active = self.underMouse() or self.isDown()
        fill = theme.colour("hover" if active else "surface")
        ground(painter, edges(self), 12, fill, theme.colour("border"))
        if self.hasFocus():
            focus_ring(painter, edges(self), 12)
        unit = self.height() / TALL
        line = QRectF(SIDE, 13 * unit, self.width() - 2 * SIDE, NAME * unit)
        for number, name in enumerate(look.names[:2]):
            self._paint_name(painter, line.translated(0, number * line.height()), name, number)
        bridge = QRectF(SIDE, line.top() + 2 * line.height() + 6 * unit, line.width(), 0)
        bridge.setHeight(BRIDGE * unit)
        paint_mini(painter, bridge, look.course)
        lower = QRectF(SIDE, bridge.bottom() + 8 * unit, line.width(), LINE * unit)
        self._paint_last(painter, QRectF(lower))
        lower.translate(0, lower.height())
        text.draw(painter, lower, look.state, "captionM", look.tone)

    def _paint_last(self, painter: QPainter, line: QRectF) -> None:
        """What it was gives way to when it was."""
        wide = text.width(self.look.last_day, "caption") + 2
        day = QRectF(line.right() - wide, line.top(), wide, line.height())
        text.draw(painter, day, self.look.last_day, "caption", "text2", align=text.RIGHT)
        text.draw(
            painter, line.adjusted(0, 0, -wide - 8, 0), self.look.last, "caption", "text2"
        )

    def _paint_name(self, painter: QPainter, line: QRectF, name: str, number: int) -> None:
        strands = self.look.course.strands
        if not self.look.dotted or number >= len(strands):
            text.draw(painter, line, name, "smallS" if number == 0 else "caption", "text")
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(strand_colours.line(strands[number].colour))
        painter.drawEllipse(QPointF(line.left() + 4, line.center().y()), 4, 4)
        text.draw(painter, line.adjusted(17, 0, 0, 0), name, "smallS", "text")
