"""Putting the places into the window, once there is a book. Imported after the first frame."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop_app.domain.hit import Hit
from desktop_app.domain.marks import N_
from desktop_app.services import find
from desktop_app.ui.choices import Choices
from desktop_app.ui.clusters.place import Clusters
from desktop_app.ui.commands import Command, Menu
from desktop_app.ui.contacts.place import Contacts
from desktop_app.ui.cooperations.place import Cooperations
from desktop_app.ui.desk import Desk
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.messages import Mishaps
from desktop_app.ui.place import Place
from desktop_app.ui.preferences.page import Preferences
from desktop_app.ui.stories.place import Stories
from desktop_app.ui.window_commands import window_commands

MOST_HITS = 24


class Search:
    """What the palette asks: only kinds that some place can show."""

    def __init__(self, desk: Desk, places: Sequence[Place]) -> None:
        self._desk = desk
        self._kinds = tuple(kind for place in places for kind in place.kinds)

    def find(self, text: str) -> Sequence[Hit]:
        """Best first."""
        return find.find(self._desk.book, text, limit=MOST_HITS, kinds=self._kinds)


class HelpWays(QObject):
    """Leads to the page of keys."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def keys(self) -> None:
        """F1."""
        self._window.visit("settings", "keys")


def furnish(window: MainWindow, desk: Desk, choices: Choices, mishaps: Mishaps) -> None:
    """Make the places, and give the window what it needs of the book."""
    places = all_places(desk, choices)
    ways = HelpWays(window)
    help_commands = (
        Command(
            name=N_("Keyboard"),
            run=ways.keys,
            menu=Menu.HELP,
            icon="command",
            keys=("F1",),
        ),
        Command(
            name=N_("Copy diagnosis"),
            run=mishaps.copy_diagnosis,
            menu=Menu.HELP,
            icon="clipboard",
        ),
    )
    window.furnish(desk, places, Search(desk, places).find, help_commands)
    for place in places:
        if isinstance(place, Preferences):
            own = (command for each in places for command in each.commands())
            place.keys.list((*window_commands(window), *help_commands, *own))


def all_places(desk: Desk, choices: Choices) -> tuple[Place, ...]:
    """The places in the order of the rail; the settings come last."""
    return (
        Clusters(desk),
        Contacts(desk),
        Cooperations(desk),
        Stories(desk, choices),
        Preferences(desk, choices),
    )
