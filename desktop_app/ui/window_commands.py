"""The commands that are the same everywhere."""

from typing import TYPE_CHECKING

from desktop_app.domain.marks import N_
from desktop_app.ui.commands import Command, Menu

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


def window_commands(window: "MainWindow") -> tuple[Command, ...]:
    """What the window itself can do, with its steps and ways."""
    return (
        Command(
            name=N_("Search or type a command"),
            run=window.call_palette,
            menu=Menu.GO,
            icon="search",
            keys=("Ctrl+K", "Ctrl+E"),
            in_palette=False,
        ),
        Command(
            name=N_("New record"),
            run=window.new,
            menu=Menu.FILE,
            icon="plus",
            keys=("Ctrl+N",),
        ),
        Command(
            name=N_("Quit"),
            run=window.quit,
            menu=Menu.FILE,
            icon="log-out",
            keys=("Ctrl+Q",),
        ),
        *window.steps.commands(),
        *window.news.pins.commands(window.ways.trail.here),
        *window.ways.commands(),
    )
