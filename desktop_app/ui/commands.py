"""Every command once: menus, keys, the palette and the page of keys read the same tuple."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop_app.domain.marks import N_
from desktop_app.ui import icons
from desktop_app.values import dataclass
from desktop_app.words import Words


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = N_("&File")
    EDIT = N_("&Edit")
    VIEW = N_("&View")
    GO = N_("&Go")
    HELP = N_("&Help")


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One thing that can be done.

    `run` is a bound method. `ready` says whether it can be done now; `title` gives a name
    that changes (“Undo: change date”).
    """

    name: str
    run: Callable[[], None]
    menu: Menu = Menu.EDIT
    icon: str = ""
    keys: tuple[str, ...] = ()
    ready: Callable[[], bool] | None = None
    title: Callable[[Words], str] | None = None
    in_palette: bool = True

    def words(self, words: Words) -> str:
        """Its name in the reader's language."""
        return self.title(words) if self.title is not None else words(self.name)

    def can_run(self) -> bool:
        """Whether it can be done now."""
        return self.ready is None or self.ready()


class CommandMenus(QObject):
    """Turns commands into actions of a window: shortcuts always, menus when shown."""

    def __init__(self, window: QWidget, bar: QMenuBar) -> None:
        super().__init__(window)
        self._window, self._bar = window, bar
        self._menus = {menu: QMenu(bar) for menu in Menu}
        for menu in self._menus.values():
            bar.addMenu(menu)
            menu.aboutToShow.connect(self._draw)
        self._actions: list[tuple[Command, QAction]] = []
        self._words: Words | None = None

    def commands(self) -> tuple[Command, ...]:
        """Those that are on offer."""
        return tuple(command for command, _ in self._actions)

    def offer(self, commands: Sequence[Command], words: Words) -> None:
        """Offer these instead of those before."""
        for _, action in self._actions:
            self._window.removeAction(action)
            action.deleteLater()
        self._actions = [(command, self._action(command)) for command in commands]
        for menu, shown in self._menus.items():
            shown.clear()
            shown.addActions([a for command, a in self._actions if command.menu is menu])
            shown.menuAction().setVisible(not shown.isEmpty())
        self.say(words)

    def say(self, words: Words) -> None:
        """Name everything anew."""
        self._words = words
        for menu, shown in self._menus.items():
            shown.setTitle(words(menu.value))
        self.catch_up()

    def _action(self, command: Command) -> QAction:
        action = QAction(self._window)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.triggered.connect(command.run)
        self._window.addAction(action)
        return action

    def _draw(self) -> None:
        """A menu is opened: the icons are drawn now, which the start need not wait for."""
        self.catch_up()
        for command, action in self._actions:
            if command.icon and action.icon().isNull():
                action.setIcon(icons.icon(command.icon))

    def catch_up(self) -> None:
        """Names and readiness as they are now."""
        if self._words is None:
            return
        for command, action in self._actions:
            action.setText(command.words(self._words))
            action.setEnabled(command.can_run())
