"""The way to the palette, which is built when it is first called."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.commands import Command
from desktop_app.ui.place import Spot
from desktop_app.words import Words

if TYPE_CHECKING:
    from desktop_app.ui.palette import Palette
    from desktop_app.ui.palette_lines import Find


class PaletteDoor(QObject):
    """Ctrl+K."""

    opened = Signal(str, str)  # kind, key

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._words = window, Words("en")
        self.palette: Palette | None = None
        self.find: Find | None = None

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        if self.palette is not None:
            self.palette.say(words)

    def call(self, recent: tuple[Spot, ...], commands: Sequence[Command]) -> None:
        """Let the palette come up, once there is a book to search."""
        from desktop_app.ui.palette import Palette  # noqa: PLC0415 -- built when it is called
        from desktop_app.ui.palette_lines import Supply  # noqa: PLC0415 -- the same

        if self.find is None:
            return
        if self.palette is None:
            self.palette = Palette(self._window)
            self.palette.say(self._words)
            self.palette.opened.connect(self.opened)
        ready = tuple(command for command in commands if command.can_run())
        self.palette.call(Supply(find=self.find, recent=recent, commands=ready))
