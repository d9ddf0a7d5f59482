"""The menu of help: the handbook at the chapter of what is shown, the keys, the diagnosis."""

from PySide6.QtCore import QObject

from desktop_app.domain.marks import N_
from desktop_app.ui.commands import Command, Menu
from desktop_app.ui.handbook.chapters import chapters
from desktop_app.ui.handbook.window import Handbook
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.messages import Mishaps
from desktop_app.ui.window_commands import window_commands
from desktop_app.words import Words

TOLD_IN = {
    "cluster": "people",
    "person": "people",
    "cooperation": "cooperations",
    "story": "stories",
    "network": "network",
    "settings": "safety",
}
"""The chapter for the place that shows a kind of record."""


class Help(QObject):
    """F1."""

    def __init__(self, window: MainWindow, mishaps: Mishaps) -> None:
        super().__init__(window)
        self._window = window
        self._handbook: Handbook | None = None
        told = chapters("en")
        self.others: tuple[Command, ...] = ()  # what else the window can do
        self._ways = tuple(ChapterWay(self, one.name) for one in told)
        self.commands = (
            Command(
                name=N_("Handbook"),
                run=self.handbook,
                menu=Menu.HELP,
                icon="book-open",
                keys=("F1",),
            ),
            Command(
                name=N_("Keyboard"),
                run=self.keys,
                menu=Menu.HELP,
                icon="command",
            ),
            Command(
                name=N_("Copy diagnosis"),
                run=mishaps.copy_diagnosis,
                menu=Menu.HELP,
                icon="clipboard",
            ),
            *(way.command() for way in self._ways),
        )

    def handbook(self) -> None:
        """Open at the chapter of the place that is shown."""
        here = self._window.place()
        kind = here.kinds[0] if here is not None and here.kinds else ""
        self.read(TOLD_IN.get(kind, "start"))

    def read(self, chapter: str) -> None:
        """Open at a chapter, in the language of the window."""
        if self._handbook is None:
            self._handbook = Handbook(self._window)
            self._handbook.asked_keys.connect(self.keys)
        self._handbook.say(self._window.words)
        self._handbook.read(chapter)

    def keys(self) -> None:
        """The page of keys."""
        self._window.visit("settings", "keys")

    def all_commands(self) -> tuple[Command, ...]:
        """Those of the window and of every place."""
        own = (command for each in self._window.places for command in each.commands())
        return (*window_commands(self._window), *self.others, *self.commands, *own)


class ChapterWay(QObject):
    """The way to one chapter, found by its title in the search box."""

    def __init__(self, helped: Help, chapter: str) -> None:
        super().__init__(helped)
        self._helped, self._chapter = helped, chapter

    def command(self) -> Command:
        """The command for menu and palette."""
        return Command(
            name=self._chapter,
            run=self._open,
            menu=Menu.HELP,
            icon="book-open",
            title=self._title,
        )

    def _open(self) -> None:
        self._helped.read(self._chapter)

    def _title(self, words: Words) -> str:
        told = {one.name: one.title for one in chapters(words.language)}
        return words("Handbook: {chapter}", chapter=told[self._chapter])
