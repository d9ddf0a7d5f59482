"""The part of the rail with the pins: takes the free room, and is empty without any."""

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.pins.pin_list import PinList, PinLook
from desktop_app.words import Words


class PinSection(QWidget):
    """A quiet head above the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = PlainLabel("", "captionM", "text3")
        self.list = PinList()
        head = row(self._head, margins=(12, 12, 8, 4))
        self.setLayout(column(head, Stretch(self.list), gap=0))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._slim = False
        self.show_pins(())

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._head.show_text(words("Pinned"))
        self.list.setAccessibleName(words("Pinned"))

    def show_pins(self, pins: Sequence[PinLook]) -> None:
        """These pins; without any there is no head either."""
        self.list.show_pins(pins)
        self._arrange()

    def slim(self, *, slim: bool) -> None:
        """Icons only, or icons with names."""
        self._slim = slim
        self._arrange()

    def _arrange(self) -> None:
        some = self.list.count() > 0
        self._head.setVisible(some and not self._slim)
        self.list.setVisible(some)
