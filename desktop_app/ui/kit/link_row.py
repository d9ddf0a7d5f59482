"""One line inside a section that leads to another record, or invites to add one."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.ui import icons, text, theme
from desktop_app.ui.kit import avatar
from desktop_app.ui.kit.measured import Measured
from desktop_app.ui.kit.painting import brush_on, dot, focus_ring, ground

TALL, LEFT, WORDS = 52, 16, 62


class LinkRow(Measured, QAbstractButton):
    """A picture, a title with a quieter line, and at the right a word or a chevron."""

    def __init__(
        self,
        *,
        letters: str = "",
        key: str = "",
        square: bool = False,
        icon: str = "",
        dots: Sequence[str] = (),
        invites: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._letters, self._key, self._square = letters, key, square
        self._icon, self._dots, self._invites = icon, tuple(dots), invites
        self._chevron = "chevron-right"
        self._title = self._sub = self._trailing = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def key(self) -> str:
        """The key it was made with, for the one who asks which row was pressed."""
        return self._key

    def show_who(self, letters: str, key: str) -> None:
        """Another record: its initials, on the ground of its key."""
        self._letters, self._key = letters, key
        self.update()

    def say(self, title: str, sub: str = "", trailing: str = "") -> None:
        """The words; all of them are read out."""
        self._title, self._sub, self._trailing = title, sub, trailing
        self.setAccessibleName(", ".join(filter(None, (title, sub, trailing))))
        self.update()

    def turn(self, chevron: str) -> None:
        """Another sign at the right end, or none for what leads nowhere."""
        self._chevron = chevron
        self.update()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(160, theme.scaled(TALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, picture, words, what stands at the right."""
        painter, room = brush_on(self), QRectF(self.rect())
        bed = room.adjusted(6, 1, -6, -1)
        if self.underMouse() or self.isDown():
            ground(painter, bed, 8, theme.colour("hover"))
        if self.hasFocus():
            focus_ring(painter, bed, 8)
        self._paint_picture(painter, QRectF(LEFT, room.center().y() - 17, 34, 34))
        self._paint_words(painter, room, self._paint_end(painter, room))

    def _paint_picture(self, painter: QPainter, bed: QRectF) -> None:
        if self._invites:
            painter.setPen(QPen(theme.colour("inputLine"), 1.2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(bed.adjusted(0.5, 0.5, -0.5, -0.5))
            icons.draw(painter, "plus", "text3", bed.center() - QPointF(8, 8), 16)
        elif self._letters:
            which = avatar.tint(self._key)
            avatar.draw(painter, bed, self._letters, which, square=self._square)
        else:
            ground(painter, bed, 9, theme.colour("sunken"))
            if self._icon:
                icons.draw(painter, self._icon, "text2", bed.center() - QPointF(8.5, 8.5), 17)
            first = bed.center().x() - (len(self._dots) - 1) * 4.5
            for number, tone in enumerate(self._dots):
                dot(painter, QPointF(first + 9 * number, bed.center().y()), 5.5, tone)

    def _paint_end(self, painter: QPainter, room: QRectF) -> float:
        middle = room.center().y()
        if self._trailing:
            wide = text.width(self._trailing, "caption")
            end = QRectF(room.right() - wide - 18, 0, wide + 3, room.height())
            text.draw(painter, end, self._trailing, "caption", "text3")
            return end.left() - 8
        if self._invites or not self._chevron:
            return room.right() - 16
        at = QPointF(room.right() - 34, middle - 8)
        icons.draw(painter, self._chevron, "text3", at, 16)
        return at.x() - 8

    def _paint_words(self, painter: QPainter, room: QRectF, right: float) -> None:
        high, low = text.height("small") + 2, text.height("caption") + 2
        tall = high + low if self._sub else high
        top = room.center().y() - tall / 2
        wide = right - WORDS
        title = QRectF(WORDS, top, wide, high)
        if self._invites:
            text.draw(painter, title, self._title, "smallM", "accentText")
        else:
            text.draw(painter, title, self._title, "smallS", "text")
        if self._sub:
            below = QRectF(WORDS, top + high, wide, low)
            text.draw(painter, below, self._sub, "caption", "text2")
        cut = text.width(self._title, "smallS") > wide
        cut |= text.width(self._sub, "caption") > wide
        whole = "\n".join(filter(None, (self._title, self._sub)))
        self.setToolTip(theme.plain_tip(whole) if cut else "")
