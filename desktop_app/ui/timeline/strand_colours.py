"""The colours of the strands on the screen, light and dark."""

from PySide6.QtGui import QColor

from desktop_app.layout.timeline.palette import COLOURS, place_of, spread
from desktop_app.ui import theme

__all__ = ["COLOURS", "letters", "line", "place_of", "spread"]


def line(place: int) -> QColor:
    """The colour of a strand."""
    colour = COLOURS[place % len(COLOURS)]
    return QColor(colour.line_dark if theme.look().dark else colour.line)


def letters(place: int) -> QColor:
    """The colour of its name."""
    colour = COLOURS[place % len(COLOURS)]
    return QColor(colour.letters_dark if theme.look().dark else colour.letters)
