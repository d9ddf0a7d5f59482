"""The hexagon of a cluster in its own colour."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui import icons, theme
from desktop_app.ui.kit.painting import brush_on, edges, ground
from desktop_app.ui.timeline import strand_colours

SIDE, ICON = 72, 34


class Emblem(QWidget):
    """Decoration beside the name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = 0
        self.setFixedSize(SIDE, SIDE)

    def show_colour(self, place: int) -> None:
        """The colour at this place of the palette."""
        self._place = place
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hexagon on a quiet ground."""
        painter, middle = brush_on(self), (SIDE - ICON) / 2
        ground(painter, edges(self), 18, theme.colour("surface"), theme.colour("border"))
        ink = strand_colours.line(self._place)
        icons.draw(painter, "hexagon", ink, QPointF(middle, middle), ICON, stroke=2.2)
