"""The window: rail, top bar, one place at a time. Only its frame is painted at first."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.frame import Frame

if TYPE_CHECKING:  # the first frame does not wait for them
    from desktop_app.ui.commands import Command, CommandMenus
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.inside import Inside
    from desktop_app.ui.kit.toast import Toast
    from desktop_app.ui.palette_door import PaletteDoor
    from desktop_app.ui.palette_lines import Find
    from desktop_app.ui.place import Place
    from desktop_app.ui.rail import Rail
    from desktop_app.ui.rail_news import RailNews
    from desktop_app.ui.saved_file import SavedFile
    from desktop_app.ui.steps import Steps
    from desktop_app.ui.top_bar import TopBar
    from desktop_app.ui.ways import Ways
    from desktop_app.words import Words


class Speaker(Protocol):
    """Whatever speaks."""

    def say(self, words: "Words") -> None:
        """Speak another language."""


class MainWindow(Frame):
    """Shows places, routes between them, and holds what is the same everywhere."""

    rail: "Rail"
    top: "TopBar"
    ways: "Ways"
    menus: "CommandMenus"
    toast: "Toast"
    search: "PaletteDoor"
    steps: "Steps"
    news: "RailNews"
    saved: "SavedFile"

    def __init__(
        self, words: "Words | None" = None, *, dark: bool = False, percent: int = 100
    ) -> None:
        """With `words` it is filled at once, else as soon as somebody calls `fill`."""
        super().__init__(dark=dark, percent=percent)
        self.places: tuple[Place, ...] = ()
        self._more: tuple[Command, ...] = ()
        self._inside: Inside | None = None
        if words is not None:
            self.fill(words)

    def fill(self, words: "Words") -> None:
        """Put rail, bar, menus and the room for places in."""
        from desktop_app.ui.inside import Inside  # noqa: PLC0415 -- after the first frame

        self._inside = made = Inside(self)
        self.rail, self.top, self.ways, self._stack = made.rail, made.top, made.ways, made.stack
        self.menus, self.toast, self.search = made.menus, made.toast, made.search
        self.steps, self.news, self.saved = made.steps, made.news, made.saved
        made.fit(self.width())
        self.say(words)

    def furnish(
        self,
        desk: "Desk",
        places: "Sequence[Place]",
        find: "Find",
        commands: "Sequence[Command]" = (),
    ) -> None:
        """Put the places in, in the order of the rail, and show the first."""
        self.places, self.search.find, self._more = tuple(places), find, tuple(commands)
        self.rail.list_places(self.places)
        for place in self.places:
            self._stack.addWidget(place)
            place.navigate.connect(self.visit)
            place.moved.connect(self._moved)
            place.told.connect(self.toast.tell)
            place.wrote.connect(self.saved.offer)
        self.steps.serve(desk)
        self.say(self.words)
        self.news.serve(desk, self.places)
        self.go_to(0)

    def stand_in(self, page: QWidget) -> None:
        """Show a page instead of places: the book could not be opened."""
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def say(self, words: "Words") -> None:
        """Speak another language, everywhere and at once."""
        self.words = words
        frame: tuple[Speaker, ...] = (self.rail, self.top, self.steps, self.news, self.saved)
        for part in (*frame, self.search, *self.places):
            part.say(words)
        self._offer()
        self.name_steps()

    def place(self) -> "Place | None":
        """The place that is shown."""
        shown = self._stack.currentWidget()
        return next((place for place in self.places if place is shown), None)

    def go_to(self, number: int) -> None:
        """Show place `number` where it was left."""
        if number < len(self.places):
            self._enter(number, None)

    def visit(self, kind: str, key: str) -> None:
        """Show a record in the place where its kind lives."""
        for number, place in enumerate(self.places):
            if kind in place.kinds:
                self._enter(number, key or None)

    def _enter(self, number: int, key: str | None) -> None:
        if (here := self.place()) is not None and not here.settle():
            self.rail.mark(self.places.index(here))
            return
        self._stack.setCurrentWidget(self.places[number])
        self.rail.mark(number)
        if self.places[number] is not here:
            self._offer()
        self.places[number].open(key)
        self.ways.begin(self.places[number], anew=key is None)

    def new(self) -> None:
        """A new record of the kind that is shown."""
        if (here := self.place()) is not None and here.settle():
            here.new()

    def show_list(self) -> None:
        """The list, where the window is too narrow for list and page."""
        if (here := self.place()) is not None:
            here.show_list()

    def call_palette(self) -> None:
        """The way to everything."""
        self.search.call(self.ways.trail.recent(), self.menus.commands())

    def quit(self) -> None:
        """Close the window; everything is written already."""
        self.close()

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 walks through."""
        here = self.place()
        return (self.rail, self.top, *(here.panes() if here is not None else ()))

    def _moved(self, kind: str, key: str, title: str) -> None:
        if self.sender() is self.place():
            self.ways.went(kind, key, title)
            self.setWindowTitle(f"{title} – Brückenbuch" if title else "Brückenbuch")
            self._name_ways()

    def name_steps(self) -> None:
        """Say what undo would take back."""
        self.top.show_undo(self.words, self.steps.undo_label())
        self._name_ways()

    def _name_ways(self) -> None:
        self.top.back.setEnabled(self.ways.trail.can_go_back())
        self.top.forward.setEnabled(self.ways.trail.can_go_forward())
        self.menus.catch_up()

    def _offer(self) -> None:
        if self._inside is not None:
            here = self.place()
            own = here.commands() if here is not None else ()
            self._inside.offer(own, self._more)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rail gives way first."""
        super().resizeEvent(event)
        if self._inside is not None:
            self._inside.fit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Write what is being typed, or stay open."""
        if (
            self._inside is not None
            and (here := self.place()) is not None
            and not here.settle()
        ):
            event.ignore()
            return
        super().closeEvent(event)
