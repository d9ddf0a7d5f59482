"""The way to the duplicates, which are looked for when somebody asks."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.duplicates.after_import import AfterImport
from desktop_app.ui.duplicates.search import Found
from desktop_app.ui.place import Place

if TYPE_CHECKING:
    from desktop_app.ui.duplicates.panel import MergePanel
    from desktop_app.ui.main_window import MainWindow


class DuplicatesDoor(QObject):
    """The command of the window, and two records that a list asks to compare."""

    def __init__(self, window: "MainWindow", desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self.panel: MergePanel | None = None
        self._found: Found | None = None
        self.after_import = AfterImport(desk, window)
        self.after_import.found.connect(self._tell)
        self.commands = (
            Command(
                name=N_("Find duplicates …"),
                run=self.look,
                icon="git-compare",
                keys=("Ctrl+Shift+D", "F8"),
            ),
        )

    def serve(self, places: Iterable[Place]) -> None:
        """Come when a list asks for it."""
        for place in places:
            place.compared.connect(self.compare)

    def look(self) -> None:
        """Look through the whole book."""
        if (panel := self._panel()) is not None:
            panel.look()

    def compare(self, one: str, other: str) -> None:
        """Compare these two."""
        if (panel := self._panel()) is not None:
            panel.compare(Key(one), Key(other))

    def show_found(self) -> None:
        """What was found after the import."""
        found, panel = self._found, self._panel()
        if found is not None and panel is not None:
            panel.show_found(found)

    def _tell(self, found: Found, number: int) -> None:
        self._found, words = found, self._window.words
        told = words.count("{n} pair may be a duplicate", "{n} pairs may be duplicates", number)
        self._window.toast.tell(told, more=words("Compare"), look=self.show_found)

    def _panel(self) -> "MergePanel | None":
        from desktop_app.ui.duplicates.panel import MergePanel  # noqa: PLC0415 -- when called

        here = self._window.place()
        if here is not None and not here.settle():
            return None
        if self.panel is None:
            self.panel = MergePanel(self._window, self._desk)
            self.panel.opened.connect(self._window.visit)
            self.panel.told.connect(self._window.toast.tell)
            self.panel.closed.connect(self._return)
        self.panel.say(self._window.words)
        return self.panel

    def _return(self) -> None:
        """The keys go back to the place."""
        if (here := self._window.place()) is not None:
            self._window.ways.begin(here, anew=False)
