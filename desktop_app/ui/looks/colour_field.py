"""One colour of a look: a swatch that opens the colours, and its number to type."""

import re

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QColorDialog, QWidget

from desktop_app.ui import theme
from desktop_app.ui.kit.arrange import Stretch, row
from desktop_app.ui.kit.field_editor import LineEditor
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.painting import brush_on, edges, focus_ring, ground
from desktop_app.words import Words

NUMBER = re.compile(r"#?([0-9A-Fa-f]{6})")


class Swatch(QAbstractButton):
    """A patch of the colour itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = QColor("#FFFFFF")

    def sizeHint(self) -> QSize:
        """A square as tall as a field."""
        return QSize(theme.scaled(34), theme.scaled(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The patch with an outline."""
        painter = brush_on(self)
        ground(painter, edges(self), 8, self.colour, theme.colour("inputLine"))
        if self.hasFocus():
            focus_ring(painter, edges(self), 8)


class ColourField(QWidget):
    """Tells of a colour only when it is one."""

    changed = Signal(str, str)  # key, colour

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._label = PlainLabel("", "small", "text2")
        self.swatch, self.number = Swatch(), LineEditor()
        self.number.setMaximumWidth(theme.scaled(110))
        self.swatch.clicked.connect(self._ask)
        self.number.textEdited.connect(self._typed)
        self.setLayout(row(self.swatch, Stretch(self._label), self.number, gap=10))

    def say(self, words: Words, name: str) -> None:
        """Which colour it is."""
        self._label.show_text(name)
        self._words = words
        self.swatch.setAccessibleName(words("Choose colour: {name}", name=name))
        self.number.setAccessibleName(name)

    def show_colour(self, colour: str) -> None:
        """What it is now."""
        self.number.setText(colour)
        self._paint(colour)

    def choose(self, colour: str) -> None:
        """Take another colour."""
        self.show_colour(colour.upper())
        self.changed.emit(self.key, colour.upper())

    def _typed(self, text: str) -> None:
        found = NUMBER.fullmatch(text.strip())
        if found is not None:
            colour = f"#{found[1].upper()}"
            self._paint(colour)
            self.changed.emit(self.key, colour)

    def _ask(self) -> None:
        title = self._words("Choose colour")
        chosen = QColorDialog.getColor(self.swatch.colour, self, title)
        if chosen.isValid():
            self.choose(chosen.name())

    def _paint(self, colour: str) -> None:
        self.swatch.colour = QColor(colour)
        self.swatch.update()
