"""What is inside the window: rail, top bar, room for places. Built after the first frame."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from desktop_app.ui import theme
from desktop_app.ui.commands import Command, CommandMenus
from desktop_app.ui.frame import FULL
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.split import BOTH
from desktop_app.ui.kit.surface import Ground
from desktop_app.ui.kit.toast import Toast
from desktop_app.ui.menu_key import MenuKey
from desktop_app.ui.palette_door import PaletteDoor
from desktop_app.ui.places import PLACES, REST
from desktop_app.ui.rail import Rail
from desktop_app.ui.rail_news import RailNews
from desktop_app.ui.saved_file import SavedFile
from desktop_app.ui.steps import Steps
from desktop_app.ui.top_bar import TopBar
from desktop_app.ui.ways import Ways
from desktop_app.ui.window_commands import window_commands

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


class Inside:
    """The parts of one window, laid out and connected with it."""

    def __init__(self, window: "MainWindow") -> None:
        self.rail, self.top, self.ways = Rail(PLACES, REST), TopBar(), Ways(window)
        self.stack = QStackedWidget()
        body = column(self.top, Stretch(self.stack), gap=0)
        ground = Ground(row(self.rail, Stretch(body), gap=0))
        window.setCentralWidget(ground)
        ground.show()  # at once: the first place reads when it is seen
        self.menus = CommandMenus(window, window.menuBar())
        self.menu_key = MenuKey(window.menuBar(), window)
        self.toast, self.search = Toast(window), PaletteDoor(window)
        self.saved = SavedFile(self.toast)
        self.steps, self.news = Steps(self.toast, window), RailNews(self.rail, window)
        self._window = window
        self._connect(window)

    def offer(self, own: Sequence[Command], more: Sequence[Command]) -> None:
        """Give the menus what can be done here, and what can be done everywhere."""
        here, words = self._window, self._window.words
        self.menus.offer((*own, *window_commands(here), *more), words)

    def fit(self, width: int) -> None:
        """The rail gives way first, then the list."""
        self.rail.slim(slim=width < theme.scaled(FULL))
        self.top.menu.setVisible(width < theme.scaled(BOTH))

    def _connect(self, window: "MainWindow") -> None:
        window.leaving.connect(self.news.rest)
        self.steps.renamed.connect(window.name_steps)
        self.toast.looked.connect(self.ways.bin)
        self.rail.chosen.connect(window.go_to)
        self.rail.navigate.connect(window.visit)
        self.top.searched.connect(window.call_palette)
        self.search.opened.connect(window.visit)
        self.top.back.clicked.connect(self.ways.back)
        self.top.forward.clicked.connect(self.ways.forward)
        self.top.undo.clicked.connect(self.steps.undo)
        self.top.past.clicked.connect(self.steps.list_steps)
        self.top.new.clicked.connect(window.new)
        self.top.menu.clicked.connect(window.show_list)
