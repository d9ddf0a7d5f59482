"""A field that opens a short list of choices, with a sign that it does."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox

from desktop_app.ui import icons
from desktop_app.ui.kit.painting import brush_on

ICON, RIGHT = 16, 24


class ChoiceBox(QComboBox):
    """As the style draws it, and a chevron."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chevron stands where the list opens."""
        super().paintEvent(event)
        at = QPointF(self.width() - RIGHT, (self.height() - ICON) / 2)
        icons.draw(brush_on(self), "chevron-down", "text2", at, ICON)
