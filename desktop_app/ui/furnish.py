"""Putting the places into the window, once there is a book. Imported after the first frame."""

from collections.abc import Sequence
from functools import partial

from desktop_app.domain.hit import Hit
from desktop_app.services import find, listing, today
from desktop_app.ui import places
from desktop_app.ui.bring_in.door import BringInDoor
from desktop_app.ui.capture.door import CaptureDoor
from desktop_app.ui.choices import Choices
from desktop_app.ui.clock import Clock
from desktop_app.ui.desk import Desk
from desktop_app.ui.duplicates.door import DuplicatesDoor
from desktop_app.ui.hand_out.door import HandOutDoor
from desktop_app.ui.handbook.help_commands import Help
from desktop_app.ui.later_place import LaterPlace, SpareTime
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.messages import Mishaps
from desktop_app.ui.place import Place
from desktop_app.ui.preferences.switches import Switches
from desktop_app.ui.visited import Visited

MOST_HITS = 24


class Search:
    """What the palette asks: only kinds that some place can show."""

    def __init__(self, desk: Desk, places: Sequence[Place]) -> None:
        self._desk = desk
        self._kinds = tuple(kind for place in places for kind in place.kinds)

    def find(self, text: str) -> Sequence[Hit]:
        """Best first."""
        return find.find(self._desk.book, text, limit=MOST_HITS, kinds=self._kinds)


def furnish(window: MainWindow, desk: Desk, choices: Choices, mishaps: Mishaps) -> None:
    """Give the window its places and what it needs of the book."""
    helped = Help(window, mishaps)
    clock = Clock(parent=window)
    begun = partial(_today, desk, clock, window.ways.visited)
    counted = partial(_count_due, desk, clock)
    made = (LaterPlace(places.TODAY, begun, counted), *all_places(desk, clock, choices, helped))
    spare = SpareTime(made, window)
    window.leaving.connect(spare.end)
    window.leaving.connect(clock.rest)
    switches = Switches(choices, window)
    door = CaptureDoor(window, desk, clock)
    door.serve(made)
    brought = BringInDoor(window, desk)
    handed = HandOutDoor(window, desk)
    twins = DuplicatesDoor(window, desk)
    twins.serve(made)
    doors = (door, brought, handed, twins)
    helped.others = tuple(command for each in doors for command in each.commands)
    more = (*helped.others, *switches.commands, *helped.commands)
    window.furnish(desk, made, Search(desk, made).find, more)
    clock.new_day.connect(window.news.count)


def all_places(
    desk: Desk, clock: Clock, choices: Choices, helped: Help
) -> tuple[LaterPlace, ...]:
    """The places after Today in the order of the rail; the settings come last."""
    return (
        LaterPlace(places.CLUSTERS, partial(_clusters, desk), partial(_count, desk, "cluster")),
        LaterPlace(places.CONTACTS, partial(_contacts, desk), partial(_count, desk, "person")),
        LaterPlace(
            places.COOPERATIONS,
            partial(_cooperations, desk),
            partial(_count, desk, "cooperation"),
        ),
        LaterPlace(
            places.STORIES, partial(_stories, desk, choices), partial(_count, desk, "story")
        ),
        LaterPlace(places.NETWORK, partial(_network, desk, clock)),
        LaterPlace(places.BIN, partial(_bin, desk)),
        LaterPlace(places.SETTINGS, partial(_preferences, desk, choices, helped)),
    )


def _count(desk: Desk, kind: str) -> int:
    return listing.count(desk.book, kind)


def _count_due(desk: Desk, clock: Clock) -> int:
    return today.count_due(desk.book, clock.today())


def _today(desk: Desk, clock: Clock, visited: Visited) -> Place:
    from desktop_app.ui.today.place import Today  # noqa: PLC0415 -- when it is built

    return Today(desk, clock, visited)


def _clusters(desk: Desk) -> Place:
    from desktop_app.ui.clusters.place import Clusters  # noqa: PLC0415 -- when it is built

    return Clusters(desk)


def _contacts(desk: Desk) -> Place:
    from desktop_app.ui.contacts.place import Contacts  # noqa: PLC0415 -- when it is built

    return Contacts(desk)


def _cooperations(desk: Desk) -> Place:
    from desktop_app.ui.cooperations.place import Cooperations  # noqa: PLC0415 -- when it is built

    return Cooperations(desk)


def _stories(desk: Desk, choices: Choices) -> Place:
    from desktop_app.ui.stories.place import Stories  # noqa: PLC0415 -- when it is built

    return Stories(desk, choices)


def _network(desk: Desk, clock: Clock) -> Place:
    from desktop_app.ui.network.place import NetworkPlace  # noqa: PLC0415 -- when it is built

    return NetworkPlace(desk, clock)


def _bin(desk: Desk) -> Place:
    from desktop_app.ui.bin.place import Bin  # noqa: PLC0415 -- when it is built

    return Bin(desk)


def _preferences(desk: Desk, choices: Choices, helped: Help) -> Place:
    from desktop_app.ui.preferences.page import Preferences  # noqa: PLC0415 -- when it is built

    return Preferences(desk, choices, helped.all_commands)
