"""The ways through the window by key: back, forward, place 1 to 6, pane to pane."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain.marks import N_
from desktop_app.ui import panes
from desktop_app.ui.commands import Command, Menu
from desktop_app.ui.place import Place, Spot
from desktop_app.ui.places import REST
from desktop_app.ui.trail import Trail
from desktop_app.ui.visited import Visited

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


class Ways(QObject):
    """Moves the window; remembers where it has been."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self.trail = window, Trail()
        self.visited = Visited(window.memory, parent=self)

    def went(self, kind: str, key: str, title: str) -> None:
        """The window shows this record now."""
        spot = Spot(kind, key, title)
        self.trail.visit(spot)
        self.visited.visit(spot)

    def begin(self, place: Place, *, anew: bool) -> None:
        """Give the keys to a place that was entered."""
        panes.begin(place, anew=anew)

    def back(self) -> None:
        """The record before."""
        self._return_to(self.trail.back())

    def forward(self) -> None:
        """The record after."""
        self._return_to(self.trail.forward())

    def first(self) -> None:
        """The first place."""
        self._window.go_to(0)

    def second(self) -> None:
        """The second place."""
        self._window.go_to(1)

    def third(self) -> None:
        """The third place."""
        self._window.go_to(2)

    def fourth(self) -> None:
        """The fourth place."""
        self._window.go_to(3)

    def fifth(self) -> None:
        """The fifth place."""
        self._window.go_to(4)

    def sixth(self) -> None:
        """The sixth place."""
        self._window.go_to(5)

    def bin(self) -> None:
        """What was deleted."""
        self._window.visit("bin", "")

    def settings(self) -> None:
        """The settings, which come last."""
        self._window.go_to(len(self._window.places) - 1)

    def next_pane(self) -> None:
        """F6."""
        panes.walk(self._window.panes(), 1)

    def previous_pane(self) -> None:
        """Shift+F6."""
        panes.walk(self._window.panes(), -1)

    def commands(self) -> tuple[Command, ...]:
        """All of them, for menus and keys."""
        goals = (self.first, self.second, self.third, self.fourth, self.fifth, self.sixth)
        places = tuple(
            Command(
                name=place.name,
                run=goal,
                menu=Menu.GO,
                icon=place.icon,
                keys=(f"Ctrl+{number}",),
            )
            for number, (place, goal) in enumerate(
                zip(self._window.places[: -len(REST)], goals, strict=False), start=1
            )
        )
        bin_ = Command(name=N_("Bin"), run=self.bin, menu=Menu.EDIT, icon="trash-2")
        return (*self._history(), *places, bin_, *self._panes())

    def _history(self) -> tuple[Command, ...]:
        return (
            Command(
                name=N_("Back"),
                run=self.back,
                menu=Menu.GO,
                icon="arrow-left",
                keys=("Alt+Left",),
                ready=self.trail.can_go_back,
                in_palette=False,
            ),
            Command(
                name=N_("Forward"),
                run=self.forward,
                menu=Menu.GO,
                icon="arrow-right",
                keys=("Alt+Right",),
                ready=self.trail.can_go_forward,
                in_palette=False,
            ),
        )

    def _panes(self) -> tuple[Command, ...]:
        return (
            Command(
                name=N_("Next part of the window"),
                run=self.next_pane,
                menu=Menu.VIEW,
                keys=("F6",),
                in_palette=False,
            ),
            Command(
                name=N_("Previous part of the window"),
                run=self.previous_pane,
                menu=Menu.VIEW,
                keys=("Shift+F6",),
                in_palette=False,
            ),
            Command(
                name=N_("Settings"),
                run=self.settings,
                menu=Menu.VIEW,
                icon="settings",
                keys=("Ctrl+,",),
            ),
        )

    def _return_to(self, spot: Spot | None) -> None:
        if spot is not None:
            self._window.visit(spot.kind, spot.key)
