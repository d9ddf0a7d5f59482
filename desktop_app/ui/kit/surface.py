"""Grounds: a card, a bar, a hairline. Painted, so no style sheet touches their children."""

from typing import Literal, TypeAlias

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from desktop_app.ui import theme
from desktop_app.ui.kit.painting import brush_on, edges, ground
from desktop_app.ui.tokens import Tone

Side: TypeAlias = Literal["top", "bottom", "left", "right"]


class Card(QWidget):
    """A rounded surface with an outline."""

    def __init__(
        self,
        layout: QLayout | None = None,
        *,
        tone: Tone = "surface",
        line: Tone | None = "border",
        radius: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone, self._line, self._radius = tone, line, radius
        if layout is not None:
            self.setLayout(layout)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground under the children."""
        line = theme.colour(self._line) if self._line else None
        ground(brush_on(self), edges(self), self._radius, theme.colour(self._tone), line)


class Bar(QWidget):
    """A flat surface with a hairline on one side: rail, top bar, list."""

    def __init__(
        self,
        layout: QLayout | None = None,
        *,
        tone: Tone = "surface",
        line: Side | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone, self._side = tone, line
        if layout is not None:
            self.setLayout(layout)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground under the children."""
        painter, room = brush_on(self), QRectF(self.rect())
        painter.fillRect(room, theme.colour(self._tone))
        lines = {
            "top": QRectF(0, 0, room.width(), 1),
            "bottom": QRectF(0, room.height() - 1, room.width(), 1),
            "left": QRectF(0, 0, 1, room.height()),
            "right": QRectF(room.width() - 1, 0, 1, room.height()),
        }
        if self._side:
            painter.fillRect(lines[self._side], theme.colour("border"))


class Ground(Bar):
    """The canvas that everything lies on."""

    def __init__(self, layout: QLayout | None = None, parent: QWidget | None = None) -> None:
        super().__init__(layout, tone="canvas", parent=parent)


class Hairline(QWidget):
    """One pixel between two parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        brush_on(self).fillRect(QRectF(self.rect()), theme.colour("border"))
