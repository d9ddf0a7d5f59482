"""The picture of somebody, or initials on a quiet ground that stays the same for a record."""

import zlib
from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui import theme
from desktop_app.ui.kit.painting import brush_on


def initials(name: str) -> str:
    """First letters of the first and the last word: “Dr. Aude Pélisson-Schecker” → “AP”."""
    named = [word for word in name.split() if word[0].isalnum()]
    untitled = [word for word in named if not (word.endswith(".") and len(word) > 2)]
    found = [word[0] for word in untitled or named]
    return (found[0] + found[-1] if len(found) > 1 else "".join(found)).upper()


def tint(key: str) -> int:
    """Which of the grounds belongs to `key`, on every machine."""
    return zlib.crc32(key.encode())


def draw(
    painter: QPainter, room: QRectF, letters: str, which: int, *, square: bool = False
) -> None:
    """Paint the letters on their ground; organisations are square, people round."""
    tints = theme.look().avatars
    chosen = tints[which % len(tints)]
    side = room.width()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(chosen.ground))
    if square:
        painter.drawRoundedRect(room, side * 0.24, side * 0.24)
    else:
        painter.drawEllipse(room)
    painter.setFont(_letters(max(round(side * 0.36), 1)))
    painter.setPen(QColor(chosen.ink))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, letters)


@cache
def _letters(pixels: int) -> QFont:
    """Small ones of any size; only their size depends on the room."""
    made = QFont(theme.font("captionS"))
    made.setPixelSize(pixels)
    return made


class Avatar(QWidget):
    """Decoration beside a name; the name is read, this is not."""

    def __init__(
        self, size: int = 36, *, square: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._side, self._square = size, square
        self._letters, self._which = "", 0
        self._picture = QImage()
        self.setFixedSize(QSize(size, size))

    def show_name(self, name: str, key: str) -> None:
        """The letters of `name` on the ground of `key`."""
        self._letters, self._which = initials(name), tint(key)
        self.setAccessibleName(name)
        self.update()

    def show_picture(self, picture: QImage) -> None:
        """The picture in the place of the letters; an empty one leaves them."""
        self._picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, else letters on their ground."""
        room, painter = QRectF(0, 0, self._side, self._side), brush_on(self)
        if self._picture.isNull():
            draw(painter, room, self._letters, self._which, square=self._square)
            return
        shape = QPainterPath()
        if self._square:
            shape.addRoundedRect(room, self._side * 0.24, self._side * 0.24)
        else:
            shape.addEllipse(room)
        painter.setClipPath(shape)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(room, self._picture, _middle(self._picture))


def _middle(picture: QImage) -> QRectF:
    """The largest square in the middle of a picture; of a tall one a little above it."""
    side = min(picture.width(), picture.height())
    left, above = (picture.width() - side) / 2, (picture.height() - side) / 3
    return QRectF(left, above, side, side)
