"""A label with a control beside it and a quiet sentence below: one line of the settings."""

from PySide6.QtWidgets import QWidget

from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.label import PlainLabel


class ControlRow(QWidget):
    """Names its control for the eye and the ear."""

    def __init__(self, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._control = control
        self._label = PlainLabel("", "bodyM")
        self._below = PlainLabel("", "caption", "text3", wrap=True)
        self._label.setBuddy(control)
        words = column(self._label, self._below, gap=2)
        self.setLayout(row(Stretch(words), control, gap=16, margins=(18, 8, 18, 8)))

    def say(self, label: str, below: str = "") -> None:
        """The label and what there is to know about it."""
        self._label.show_text(label)
        self._below.show_text(below)
        self._below.setVisible(bool(below))
        if not self._control.accessibleName():
            self._control.setAccessibleName(label)
