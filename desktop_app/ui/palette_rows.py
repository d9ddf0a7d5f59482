"""One line of the palette: a record or a command, the matching letters in bold."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from desktop_app.domain.hit import Span
from desktop_app.ui import icons, text
from desktop_app.ui.kit import avatar, key_hint
from desktop_app.ui.tokens import Role
from desktop_app.values import dataclass

TALL, LEFT = 44, 60


def draw_marked(painter: QPainter, room: QRectF, words: str, spans: tuple[Span, ...]) -> float:
    """Paint `words` with `spans` in bold, cut where the room ends; tells where it ended."""
    x, at = room.left(), 0
    for start, end in (*spans, (len(words), len(words))):
        pieces: tuple[tuple[str, Role], ...] = (
            (words[at:start], "body"),
            (words[start:end], "bodyS"),
        )
        for piece, role in pieces:
            left = room.right() - x
            if piece and left > 8:
                wide = text.width(piece, role)
                part = QRectF(x, room.top(), min(wide, left), room.height())
                text.draw(painter, part, piece, role, "text")
                x += min(wide, left)
        at = end
    return x


@dataclass(frozen=True, slots=True, kw_only=True)
class PaletteRow:
    """What can be opened or done."""

    title: str
    key: str = ""
    spans: tuple[Span, ...] = ()
    meta: str = ""
    icon: str = ""
    face: bool = False  # people show their initials instead of an icon
    keys: str = ""
    tall = TALL

    @property
    def spoken(self) -> str:
        """All of its words."""
        return ", ".join(filter(None, (self.title, self.meta, self.keys)))

    def paint(self, painter: QPainter, room: QRectF, *, chosen: bool) -> None:
        """Picture, marked title, what else is known, keys."""
        middle = room.center().y()
        if self.face:
            bed = QRectF(room.left() + 20, middle - 14, 28, 28)
            which = avatar.tint(self.key)
            avatar.draw(painter, bed, avatar.initials(self.title), which)
        else:
            at = QPointF(room.left() + 25, middle - 9)
            icons.draw(painter, self.icon, "accentText" if chosen else "text2", at)
        right = room.right() - 22
        keys = self.keys or ("↵" if chosen else "")
        if keys:
            key_hint.draw(painter, right, middle, keys)
            right -= key_hint.wide(keys) + 12
        words = QRectF(room.left() + LEFT, room.top(), 0, room.height())
        words.setRight(right)
        end = draw_marked(painter, words, self.title, self.spans)
        if self.meta and right - end > 60:
            rest = QRectF(end + 12, room.top(), right - end - 12, room.height())
            text.draw(painter, rest, self.meta, "small", "text2" if chosen else "text3")
