"""A menu that pops up with commands: at a row, at the head of a record, below a button."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui import icons
from desktop_app.ui.commands import Command
from desktop_app.words import Words


def pop_up(owner: QWidget, at: QPoint, commands: Sequence[Command], words: Words) -> QMenu:
    """Offer those of `commands` that can be run now, with their keys; none, no menu."""
    menu = QMenu(owner)
    menu.aboutToHide.connect(menu.deleteLater)
    for command in commands:
        if command.can_run():
            action = menu.addAction(icons.icon(command.icon), command.words(words))
            action.setShortcuts([QKeySequence(keys) for keys in command.keys])
            action.triggered.connect(command.run)
    if menu.isEmpty():
        menu.deleteLater()
    else:
        menu.popup(at)
    return menu
