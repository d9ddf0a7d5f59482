"""The frame: rail, top bar, one place at a time. Book and places come after the first paint."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QByteArray, QSettings, QSize, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from desktop_app.paths import user_data
from desktop_app.ui import panes, theme
from desktop_app.ui.commands import Command, CommandMenus
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.split import BOTH, FULL
from desktop_app.ui.kit.surface import Ground
from desktop_app.ui.kit.toast import Toast
from desktop_app.ui.menu_key import MenuKey
from desktop_app.ui.palette_door import PaletteDoor
from desktop_app.ui.place import Place, Spot
from desktop_app.ui.places import PLACES, REST
from desktop_app.ui.rail import Rail
from desktop_app.ui.rail_news import RailNews
from desktop_app.ui.steps import Steps
from desktop_app.ui.top_bar import TopBar
from desktop_app.ui.ways import Ways
from desktop_app.ui.window_commands import window_commands
from desktop_app.words import Words

if TYPE_CHECKING:  # the first frame does not wait for it
    from desktop_app.ui.palette_lines import Find

LEAST, USUAL = QSize(860, 600), QSize(1440, 900)


class Speaker(Protocol):
    """Whatever speaks."""

    def say(self, words: Words) -> None:
        """Speak another language."""


class MainWindow(QMainWindow):
    """Shows places, routes between them, and holds what is the same everywhere."""

    leaving = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words
        self.places: tuple[Place, ...] = ()
        self._more: tuple[Command, ...] = ()
        self._memory = QSettings(str(user_data() / "window.ini"), QSettings.Format.IniFormat)
        self.rail, self.top, self.ways = Rail(PLACES, REST), TopBar(), Ways(self, self._memory)
        self._stack = QStackedWidget()
        body = column(self.top, Stretch(self._stack), gap=0)
        self.setCentralWidget(Ground(row(self.rail, Stretch(body), gap=0)))
        self.menus = CommandMenus(self, self.menuBar())
        self._menu_key = MenuKey(self.menuBar(), self)
        self.toast, self.search = Toast(self), PaletteDoor(self)
        self.steps, self.news = Steps(self.toast, self), RailNews(self.rail, self)
        self.steps.renamed.connect(self._name_steps)
        self.toast.looked.connect(self.ways.bin)
        self._connect_parts()
        self.setMinimumSize(LEAST)
        self.setWindowTitle("Brückenbuch")
        kept = self._memory.value("geometry")
        if not (isinstance(kept, QByteArray) and self.restoreGeometry(kept)):
            self.resize(USUAL)
        self.say(words)

    def _connect_parts(self) -> None:
        self.rail.chosen.connect(self.go_to)
        self.rail.navigate.connect(self.visit)
        self.top.searched.connect(self.call_palette)
        self.search.opened.connect(self.visit)
        self.top.back.clicked.connect(self.ways.back)
        self.top.forward.clicked.connect(self.ways.forward)
        self.top.undo.clicked.connect(self.steps.undo)
        self.top.past.clicked.connect(self.steps.list_steps)
        self.top.new.clicked.connect(self.new)
        self.top.menu.clicked.connect(self.show_list)

    def furnish(
        self,
        desk: Desk,
        places: Sequence[Place],
        find: "Find",
        commands: Sequence[Command] = (),
    ) -> None:
        """Put the places in, in the order of the rail, and show the first."""
        self.places, self.search.find, self._more = tuple(places), find, tuple(commands)
        self.rail.list_places(self.places)
        for place in self.places:
            self._stack.addWidget(place)
            place.navigate.connect(self.visit)
            place.moved.connect(self._moved)
            place.told.connect(self.toast.tell)
        self.steps.serve(desk)
        self.say(self.words)
        self.news.serve(desk, self.places)
        self.go_to(0)

    def stand_in(self, page: QWidget) -> None:
        """Show a page instead of places: the book could not be opened."""
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def say(self, words: Words) -> None:
        """Speak another language, everywhere and at once."""
        self.words = words
        frame: tuple[Speaker, ...] = (self.rail, self.top, self.steps, self.news)
        for part in (*frame, self.search, *self.places):
            part.say(words)
        self._offer()
        self._name_steps()

    def place(self) -> Place | None:
        """The place that is shown."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Place) else None

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
        self._offer()
        self.places[number].open(key)
        panes.begin(self.places[number], anew=key is None)

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
            self.ways.went(Spot(kind, key, title))
            self.setWindowTitle(f"{title} – Brückenbuch" if title else "Brückenbuch")
            self._name_ways()

    def _name_steps(self) -> None:
        self.top.show_undo(self.words, self.steps.undo_label())
        self._name_ways()

    def _name_ways(self) -> None:
        self.top.back.setEnabled(self.ways.trail.can_go_back())
        self.top.forward.setEnabled(self.ways.trail.can_go_forward())
        self.menus.catch_up()

    def _offer(self) -> None:
        here = self.place()
        own = here.commands() if here is not None else ()
        self.menus.offer((*own, *window_commands(self), *self._more), self.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rail gives way first."""
        super().resizeEvent(event)
        self.rail.slim(slim=self.width() < theme.scaled(FULL))
        self.top.menu.setVisible(self.width() < theme.scaled(BOTH))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Write what is being typed; remember where the window was."""
        if (here := self.place()) is not None and not here.settle():
            event.ignore()
            return
        self._memory.setValue("geometry", self.saveGeometry())
        self.leaving.emit()
        super().closeEvent(event)
