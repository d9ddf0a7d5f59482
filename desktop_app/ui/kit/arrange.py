"""Rows and columns of widgets, said in one line."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop_app.values import dataclass

Margins: TypeAlias = tuple[int, int, int, int]
NONE: Margins = (0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Takes the free room, or gives the part it holds that room."""

    part: QWidget | QLayout | None = None
    factor: int = 1


Part: TypeAlias = QWidget | QLayout | Stretch | int


def row(*parts: Part, gap: int = 8, margins: Margins = NONE) -> QHBoxLayout:
    """Parts side by side; an int is empty room in pixels."""
    layout = QHBoxLayout()
    _fill(layout, parts, gap, margins)
    return layout


def column(*parts: Part, gap: int = 8, margins: Margins = NONE) -> QVBoxLayout:
    """Parts one below the other; an int is empty room in pixels."""
    layout = QVBoxLayout()
    _fill(layout, parts, gap, margins)
    return layout


def _fill(layout: QBoxLayout, parts: Sequence[Part], gap: int, margins: Margins) -> None:
    layout.setSpacing(gap)
    layout.setContentsMargins(*margins)
    for part in parts:
        if isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        elif part.part is None:
            layout.addStretch(part.factor)
        elif isinstance(part.part, QWidget):
            layout.addWidget(part.part, part.factor)
        else:
            layout.addLayout(part.part, part.factor)
