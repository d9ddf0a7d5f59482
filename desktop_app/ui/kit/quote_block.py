"""The exact words of somebody, with a bar in the colour of their cluster."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui import theme
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.painting import brush_on, ground


class QuoteBlock(QWidget):
    """Shown as said; a quote is never edited by passing over it."""

    def __init__(self, tone: str = "clALine", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._words = PlainLabel("", "small", "text", wrap=True, selectable=True, slanted=True)
        self._below = PlainLabel("", "caption", "text3", wrap=True)
        self.setLayout(column(self._words, self._below, gap=8, margins=(34, 2, 20, 10)))

    def say(self, words: str, below: str) -> None:
        """The quote with its marks, and where it is used."""
        self._words.show_text(words)
        self._below.show_text(below)
        self._below.setVisible(bool(below))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar beside the words."""
        bar = QRectF(18, 4, 3, self._words.height())
        ground(brush_on(self), bar, 1.5, theme.colour(self._tone))
