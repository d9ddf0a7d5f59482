"""The buttons over the picture: one for each bridge in sight, kept while it stays in sight."""

from itertools import pairwise

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.layout.timeline import Bridge, Course, Layout
from desktop_app.ui.timeline import wording
from desktop_app.ui.timeline.spot_button import SpotButton
from desktop_app.words import Words

TARGET = 36


class Spots(QObject):
    """Keeps the buttons in step with the layout."""

    picked = Signal(str)
    walked = Signal(int)

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._buttons: dict[str, SpotButton] = {}
        self._spare: list[SpotButton] = []

    def arrange(self, layout: Layout, course: Course, words: Words, chosen: str) -> None:
        """Put a button over every bridge, and one over the tray."""
        wanted = {bridge.key: bridge for bridge in layout.bridges}
        tray = course.undated[0].key if layout.tray is not None else ""
        for key in [key for key in self._buttons if key not in wanted and key != tray]:
            button = self._buttons.pop(key)
            button.hide()
            self._spare.append(button)
        for key, bridge in wanted.items():
            self._button(key).stand_for(key, _spoken(words, bridge, chosen))
            self._buttons[key].setGeometry(_target(bridge))
        if layout.tray is not None:
            box = layout.tray
            self._button(tray).stand_for(tray, wording.tray(words, len(course.undated)))
            self._buttons[tray].setGeometry(
                QRect(round(box.x), round(box.y), round(box.width), round(box.height))
            )
        ordered = [self._buttons[key] for key in (*wanted, tray) if key in self._buttons]
        for button in ordered:
            button.show()
        for before, after in pairwise(ordered):
            QWidget.setTabOrder(before, after)

    def focus(self, bridge_key: str) -> None:
        """Give a bridge's button the keyboard."""
        if bridge_key in self._buttons:
            self._buttons[bridge_key].setFocus()

    def _button(self, key: str) -> SpotButton:
        if key not in self._buttons:
            if self._spare:
                button = self._spare.pop()
            else:
                button = SpotButton(self._canvas)
                button.picked.connect(self.picked)
                button.walked.connect(self.walked)
            self._buttons[key] = button
        return self._buttons[key]


def _spoken(words: Words, bridge: Bridge, chosen: str) -> str:
    """A crowd is read out as a crowd, unless one of it is chosen."""
    one = next((one for one in bridge.milestones if one.key == chosen), None)
    return wording.spoken(words, bridge.milestones if one is None else (one,))


def _target(bridge: Bridge) -> QRect:
    side = max(round(2 * bridge.radius) + 3, TARGET)
    return QRect(round(bridge.x - side / 2), round(bridge.centre - side / 2), side, side)
