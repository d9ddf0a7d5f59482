"""A cooperation's way as a small picture: for record headers and overviews."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.layout.timeline import Course, course
from desktop_app.ui import theme
from desktop_app.ui.kit.painting import RESTYLED, brush_on
from desktop_app.ui.timeline import wording
from desktop_app.ui.timeline.mini import paint_mini
from desktop_app.words import Words

WIDE, TALL = 160, 28


class MiniBridge(QWidget):
    """Decoration beside a name; what it shows is also said in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._course = course((), ())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_course(self, shown: Course, words: Words) -> None:
        """Show a cooperation."""
        self._course = shown
        spoken = wording.way(words, shown)
        self.setAccessibleName(spoken)
        self.setToolTip(theme.plain_tip(spoken))
        self.update()

    def sizeHint(self) -> QSize:
        """One line tall."""
        return QSize(WIDE, theme.scaled(TALL))

    def minimumSizeHint(self) -> QSize:
        """Gives way down to where two milestones can still be told apart."""
        return QSize(60, theme.scaled(TALL))

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        if event.type() in RESTYLED:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Strands and milestones."""
        paint_mini(brush_on(self), QRectF(self.rect()), self._course)
