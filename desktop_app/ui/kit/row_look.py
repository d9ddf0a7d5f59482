"""What a row of a list shows, and how it is painted: people, clusters, stories, heads."""

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop_app.ui import icons, text, theme
from desktop_app.ui.kit import avatar, rings
from desktop_app.ui.kit.painting import dot, ground
from desktop_app.ui.tokens import Tone
from desktop_app.values import dataclass


class RowLook(Protocol):
    """One row: its height, its words for the ear, its painting."""

    @property
    def tall(self) -> int:
        """The height at 100 %."""

    @property
    def spoken(self) -> str:
        """The row as it is read out."""

    def paint(self, painter: QPainter, room: QRectF, *, chosen: bool) -> None:
        """Paint the row; its ground is there already."""


@dataclass(frozen=True, slots=True)
class Head:
    """A letter above the rows that begin with it."""

    letter: str
    tall = 28

    @property
    def spoken(self) -> str:
        """The letter."""
        return self.letter

    def paint(self, painter: QPainter, room: QRectF, *, chosen: bool) -> None:
        """A small grey letter."""
        text.draw(painter, room.adjusted(20, 6, -8, 0), self.letter, "captionS", "text3")


def two_lines(
    painter: QPainter, room: QRectF, title: str, sub: str, *, strong: bool = False
) -> None:
    """A title with a quieter line below, centred in `room`."""
    high, low = text.height("body") + 2, text.height("caption") + 2
    top = room.center().y() - (high + low + 1) / 2
    if not sub:
        text.draw(painter, room, title, "bodyS" if strong else "bodyM", "text")
        return
    upper = QRectF(room.left(), top, room.width(), high)
    lower = QRectF(room.left(), top + high + 1, room.width(), low)
    text.draw(painter, upper, title, "bodyS" if strong else "bodyM", "text")
    text.draw(painter, lower, sub, "caption", "text2")


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """Somebody: initials, name, organisation, a dot for each cluster."""

    title: str
    sub: str
    key: str
    letters: str
    dots: tuple[str, ...] = ()
    square: bool = False
    tall = 60

    @property
    def spoken(self) -> str:
        """Name, organisation."""
        return f"{self.title}, {self.sub}" if self.sub else self.title

    def paint(self, painter: QPainter, room: QRectF, *, chosen: bool) -> None:
        """Initials left, words in the middle, dots right."""
        middle = room.center().y()
        face = QRectF(room.left() + 18, middle - 19, 38, 38)
        which = avatar.tint(self.key)
        avatar.draw(painter, face, self.letters, which, square=self.square)
        if chosen and not self.square:
            painter.setPen(QPen(theme.colour("surface"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(face)
        words = room.adjusted(68, 0, -34 - 11 * max(len(self.dots) - 1, 0), 0)
        two_lines(painter, words, self.title, self.sub, strong=chosen)
        for number, tone in enumerate(self.dots):
            centre = QPointF(room.right() - 26 - 11 * number, middle - 10)
            dot(painter, centre, 4.5, tone)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClusterRow:
    """A cluster: its colour on a hexagon, name, region and field, how many members.

    `members` is the claim as it stands at the right, `members_spoken` the same for the ear.
    """

    title: str
    sub: str
    tone: str
    members: str = ""
    members_spoken: str = ""
    counted: str = "users"  # the icon of what is counted at the right
    tall = 60

    @property
    def spoken(self) -> str:
        """Name, region, members."""
        return ", ".join(part for part in (self.title, self.sub, self.members_spoken) if part)

    def paint(self, painter: QPainter, room: QRectF, *, chosen: bool) -> None:
        """The hexagon in the strand's colour, then the words."""
        middle = room.center().y()
        bed = QRectF(room.left() + 18, middle - 19, 38, 38)
        ground(painter, bed, 10, theme.colour("surface" if chosen else "sunken"))
        at = QPointF(bed.center().x() - 10, middle - 10)
        icons.draw(painter, "hexagon", theme.colour(self.tone), at, 20, stroke=2.4)
        words = room.adjusted(68, 0, -20, 0)
        if self.members:
            wide = min(text.width(self.members, "captionM") + 2, words.width() / 3)
            end = QRectF(words.right() - wide, middle - 10, wide, 20)
            text.draw(painter, end, self.members, "captionM", "text2", align=text.RIGHT)
            icons.draw(painter, self.counted, "text3", QPointF(end.left() - 18, middle - 7), 14)
            words.setRight(end.left() - 26)
        two_lines(painter, words, self.title, self.sub, strong=chosen)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRow:
    """A story: title, partners, state in words with its dot, a ring for each language."""

    title: str
    state: str
    state_tone: Tone
    sub: str = ""
    languages: tuple[rings.LanguageDone, ...] = ()

    @property
    def tall(self) -> int:
        """Room for the partners where they are told."""
        return 78 if self.sub else 62

    @property
    def spoken(self) -> str:
        """Title, partners, state, languages in per cent."""
        done = (f"{ring.language.upper()} {ring.done:.0%}" for ring in self.languages)
        return ", ".join(filter(None, (self.title, self.sub, self.state, *done)))

    def paint(self, painter: QPainter, room: QRectF, *, chosen: bool) -> None:
        """Title above, then the partners, state and rings below."""
        left, wide = room.left() + 20, room.width() - 40
        high, low = text.height("body") + 2, text.height("caption") + 3
        top = room.center().y() - (high + low * (2 if self.sub else 1)) / 2
        title = QRectF(left, top, wide, high)
        text.draw(painter, title, self.title, "bodyS" if chosen else "bodyM", "text")
        top += high
        if self.sub:
            text.draw(painter, QRectF(left, top, wide, low), self.sub, "caption", "text2")
            top += low
        right = rings.draw(painter, room.right() - 20, top, self.languages)
        dot(painter, QPointF(left + 4, top + low / 2), 3.5, self.state_tone)
        lower = QRectF(left + 14, top, right - left - 14, low)
        text.draw(painter, lower, self.state, "caption", "text2")
