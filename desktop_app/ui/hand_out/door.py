"""The way to an export from the menu."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain.marks import N_
from desktop_app.ui.commands import Command, Menu
from desktop_app.ui.desk import Desk

if TYPE_CHECKING:
    from desktop_app.ui.hand_out.dialog import HandOutDialog
    from desktop_app.ui.main_window import MainWindow


class HandOutDoor(QObject):
    """Opens the dialog over the window."""

    def __init__(self, window: "MainWindow", desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self.dialog: HandOutDialog | None = None
        self.commands = (
            Command(name=N_("Export …"), run=self.call, menu=Menu.FILE, icon="download"),
        )

    def call(self) -> None:
        """Show the dialog."""
        from desktop_app.ui.hand_out.dialog import HandOutDialog  # noqa: PLC0415 -- when called

        here = self._window.place()
        if here is not None and not here.settle():
            return
        self.dialog = HandOutDialog(self._window, self._desk, self._window.words)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()
