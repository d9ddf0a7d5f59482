"""The button with three dots: whatever else can be done with the record of a page."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui import icons
from desktop_app.ui.commands import Command
from desktop_app.ui.kit.button import Button
from desktop_app.words import Words


class MoreButton(Button):
    """Asks its place for the commands when it is pressed: they may have changed."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("ellipsis", parent=parent)
        self.menu = QMenu(self)
        self.clicked.connect(self.asked)

    def speak(self, words: Words) -> None:
        """Speak another language."""
        self.name("", spoken=words("More"))

    def show_menu(self, commands: Sequence[Command], words: Words) -> None:
        """Those commands that can be run now."""
        self.menu.clear()
        for command in commands:
            if command.can_run():
                action = self.menu.addAction(icons.icon(command.icon), command.words(words))
                action.triggered.connect(command.run)
        self.menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
