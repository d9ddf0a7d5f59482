"""The keys that do something, as a small key cap."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui import text, theme
from desktop_app.ui.kit.painting import brush_on, ground

GERMAN = {"Ctrl": "Strg", "Shift": "⇧", "Return": "↵", "Enter": "↵", "Del": "Entf"}
FRENCH = {"Shift": "⇧", "Return": "↵", "Enter": "↵", "Del": "Suppr"}
ENGLISH = {"Shift": "⇧", "Return": "↵", "Enter": "↵"}


def spoken(keys: str, language: str) -> str:
    """`keys` (“Ctrl+Shift+N”) as they stand on a keyboard of `language`: “Strg ⇧ N”."""
    names = {"de": GERMAN, "fr": FRENCH}.get(language, ENGLISH)
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
    parts = [part or "+" for part in native.split("+")]
    arrows = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
    return " ".join(names.get(part, arrows.get(part, part)) for part in parts)


def wide(words: str) -> float:
    """How wide a key cap is."""
    return text.width(words, "micro") + 12


def draw(painter: QPainter, right: float, middle: float, words: str) -> None:
    """Paint a key cap that ends at `right`."""
    room = QRectF(right - wide(words), middle - 10, wide(words), 20)
    cap = room.adjusted(0.5, 0.5, -0.5, -0.5)
    ground(painter, cap, 4, theme.colour("surface"), theme.colour("border2"))
    text.draw(painter, room, words, "micro", "text3", align=text.CENTRE)


class KeyHint(QWidget):
    """A key cap beside the words that say what it does."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the keys."""
        return QSize(int(text.width(self._words, "micro") + 12.999), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cap."""
        draw(brush_on(self), self.width(), self.height() / 2, self._words)
