"""What painted controls have in common; before Qt's class: `Tick(NeverCut, QCheckBox)`."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.ui.kit.painting import RESTYLED

if TYPE_CHECKING:
    Control = QWidget
    Pressed = QAbstractButton
else:  # only one class of Qt may be in the line, and it comes behind
    Control = Pressed = object


class Measured(Control):
    """Its `sizeHint` depends on its letters."""

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when letters change."""
        if event.type() in RESTYLED:
            self.updateGeometry()
        super().changeEvent(event)


class NeverCut(Measured):
    """Takes no less room than it would like."""

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()


class PressedAnywhere(Pressed):
    """All of it can be pressed, not only where Qt would have its box or circle."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The left button presses."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.click()
