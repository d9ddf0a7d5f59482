"""A row of a card of Today: a sign before it, a title with a quieter line, words at its end."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop_app.ui import icons, text, theme
from desktop_app.ui.kit import avatar
from desktop_app.ui.tokens import Tone
from desktop_app.values import dataclass

SIDE, LEAD, END = 20, 36, 14
CIRCLE = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayRow:
    """`box` is False for an open circle, True for a ticked one; else `icon` or `letters`.

    `day` stands before the title; `said` is read out where the row says less than it means.
    """

    title: str
    sub: str = ""
    end: str = ""
    end_tone: Tone = "text2"
    box: bool | None = None
    icon: str = ""
    letters: str = ""
    key: str = ""
    day: str = ""
    quiet: bool = False
    said: str = ""
    menu: bool = False
    tall = 54

    @property
    def spoken(self) -> str:
        """All of it."""
        return ", ".join(filter(None, (self.day, self.said, self.title, self.sub, self.end)))

    def paint(self, painter: QPainter, room: QRectF, *, chosen: bool) -> None:
        """From left to right."""
        self._paint_lead(painter, QPointF(room.left() + SIDE, room.center().y()))
        words = room.adjusted(SIDE + LEAD, 0, -SIDE - (END if self.menu else 0), 0)
        if self.menu:
            at = QPointF(room.right() - SIDE - 6, room.center().y() - 8)
            icons.draw(painter, "ellipsis-vertical", "text3", at, 16)
        if self.end:
            wide = min(text.width(self.end, "small") + 2, words.width() * 0.5)
            end = QRectF(words.right() - wide, words.top(), wide, words.height())
            text.draw(painter, end, self.end, "small", self.end_tone, align=text.RIGHT)
            words.setRight(end.left() - 12)
        if self.day:
            wide = text.width("Mmm", "bodyM") + 10
            text.draw(painter, words, self.day, "bodyM", "text2")
            words.setLeft(words.left() + wide)
        self._paint_words(painter, words)

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        ink: Tone = "text3" if self.quiet else "text"
        high, low = text.height("body") + 1, text.height("small") + 1
        if not self.sub:
            text.draw(painter, room, self.title, "bodyM", ink)
            return
        top = room.center().y() - (high + low) / 2
        upper = QRectF(room.left(), top, room.width(), high)
        text.draw(painter, upper, self.title, "bodyM", ink)
        lower = QRectF(room.left(), top + high, room.width(), low)
        text.draw(painter, lower, self.sub, "small", "text3" if self.quiet else "text2")

    def _paint_lead(self, painter: QPainter, left: QPointF) -> None:
        centre = QPointF(left.x() + CIRCLE, left.y())
        if self.box is not None:
            painter.setBrush(theme.colour("accent") if self.box else Qt.BrushStyle.NoBrush)
            line = theme.colour("accent" if self.box else "inputLine")
            painter.setPen(QPen(line, 1.6))
            painter.drawEllipse(centre, CIRCLE - 0.8, CIRCLE - 0.8)
            if self.box:
                at = centre - QPointF(6, 6)
                icons.draw(painter, "check", "onAccent", at, 12, stroke=2.6)
        elif self.letters:
            face = QRectF(left.x() - 4, left.y() - 14, 28, 28)
            avatar.draw(painter, face, self.letters, avatar.tint(self.key))
        elif self.icon:
            icons.draw(painter, self.icon, "text2", QPointF(left.x() + 1, left.y() - 9), 18)
