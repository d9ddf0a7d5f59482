"""The page of settings. Everything applies at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop_app.ui.choices import Choices
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.place import Place
from desktop_app.ui.places import SETTINGS
from desktop_app.ui.preferences.about import About
from desktop_app.ui.preferences.copies import Copies
from desktop_app.ui.preferences.general import General
from desktop_app.ui.preferences.keys import KeysPage
from desktop_app.ui.preferences.looks import LookList
from desktop_app.ui.preferences.office import Office
from desktop_app.words import Words

WIDE = 760


class Preferences(Place):
    """Sections below each other, as wide as a line can be read."""

    name, icon, kinds = SETTINGS

    def __init__(
        self,
        desk: Desk,
        choices: Choices,
        commands: Callable[[], Sequence[Command]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands, self._asked = commands, ""
        self._title = PlainLabel("", "display")
        self._general, self._office = General(choices), Office(choices)
        self.copies, self._keys, self._about = Copies(desk), KeysPage(), About(desk)
        self.copies.told.connect(self.told)
        self.looks = LookList(desk, choices)
        self.looks.told.connect(self.told)
        self.looks.wrote.connect(self.wrote)
        self._sections = (
            *(self._general, self._office, self.looks),
            *(self.copies, self._keys, self._about),
        )
        self._rooms: dict[str | None, QWidget] = {
            "keys": self._keys,
            "backups": self.copies,
            "looks": self.looks,
        }
        inside = QWidget()
        inside.setMaximumWidth(WIDE)
        parts = (self._title, *self._sections, Stretch())
        inside.setLayout(column(*parts, gap=16, margins=(28, 22, 28, 20)))
        self._scroll = QScrollArea()
        holder = QWidget()
        holder.setLayout(row(Stretch(inside, 10), Stretch(), gap=0))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(holder)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        holder.setAutoFillBackground(False)
        self.setLayout(column(self._scroll, gap=0))

    def open(self, key: str | None) -> None:
        """Show the page; `keys` rolls to the list of keys, `backups` to the backups."""
        self.copies.refresh()
        self._keys.list(self._commands())
        self._asked = key or ""
        self.moved.emit("settings", self._asked, self._title.whole)
        if key in self._rooms:
            self._scroll.ensureWidgetVisible(self._rooms[key], 0, 400)
            self._rooms[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._title.show_text(words(self.name))
        for section in self._sections:
            section.say(words)
        if self.isVisible():
            self.moved.emit("settings", self._asked, self._title.whole)

    def panes(self) -> tuple[QWidget, ...]:
        """Only the page."""
        return (self._scroll,)

    def settle(self) -> bool:
        """Write what is being typed."""
        return self._office.settle()
