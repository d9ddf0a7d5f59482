"""A small rounded word: a state, a cluster, a language."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui import icons, text, theme
from desktop_app.ui.kit.measured import Measured
from desktop_app.ui.kit.painting import brush_on, dot, edges, ground
from desktop_app.ui.tokens import Tone

Meaning: TypeAlias = Literal[
    "neutral", "accent", "success", "warning", "danger", "info", "clA", "clB"
]
INKS: Mapping[Meaning, tuple[Tone, Tone]] = {
    "neutral": ("sunken", "text2"),
    "accent": ("accentTint", "accentText"),
    "success": ("successTint", "success"),
    "warning": ("warningTint", "warning"),
    "danger": ("dangerTint", "danger"),
    "info": ("infoTint", "info"),
    "clA": ("clATint", "clA"),
    "clB": ("clBTint", "clB"),
}
HEIGHT, SIDE, ICON, DOT = 24, 9, 17, 13


class Chip(Measured, QWidget):
    """One word on a tinted ground; the meaning is said by the word, not by the tint."""

    def __init__(
        self,
        words: str = "",
        meaning: Meaning = "neutral",
        *,
        icon: str = "",
        dot: Tone | str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._dot = icon, dot
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.say(words, meaning)

    def say(self, words: str, meaning: Meaning = "neutral") -> None:
        """Show other words."""
        self._words, self._meaning = words, meaning
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        extra = (ICON if self._icon else 0) + (DOT if self._dot else 0)
        wide = 2 * SIDE + text.width(self._words, "captionM") + extra
        return QSize(int(wide + 1.999), theme.scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """May be cut when the window is narrow; the tool tip has the whole."""
        return QSize(min(self.sizeHint().width(), 64), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, dot, icon, words."""
        fill, ink = INKS[self._meaning]
        painter = brush_on(self)
        ground(painter, edges(self), self.height() / 2, theme.colour(fill))
        x, middle = float(SIDE), self.height() / 2
        if self._dot:
            dot(painter, QPointF(x + 4, middle), 4, self._dot)
            x += DOT
        if self._icon:
            icons.draw(painter, self._icon, ink, QPointF(x - 1, middle - 7), 14, stroke=2)
            x += ICON
        room = QRectF(x, 0, self.width() - x - SIDE + 1, self.height())
        text.draw(painter, room, self._words, "captionM", ink)
        tip = self.sizeHint().width() > self.width()
        self.setToolTip(theme.plain_tip(self._words) if tip else "")
