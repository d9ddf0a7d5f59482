"""The window of the handbook: chapters on the left, the chosen one on the right."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui import theme
from desktop_app.ui.handbook.chapters import chapters
from desktop_app.ui.handbook.leaf import Leaf
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.dialog_frame import Dialog
from desktop_app.ui.kit.surface import Bar
from desktop_app.ui.rail import Entries
from desktop_app.words import Words

WIDE, TALL, LEFT = 1_030, 700, 330
ICONS = {
    "start": "compass",
    "find": "search",
    "people": "users",
    "dates": "calendar",
    "cooperations": "git-merge",
    "stories": "newspaper",
    "safety": "shield-check",
    "exchange": "arrow-up-down",
    "network": "share-2",
}


class Named(NamedTuple):
    """A chapter in the list."""

    name: str
    icon: str


class Handbook(Dialog):
    """Stays open beside the window it tells of; Esc closes it."""

    asked_keys = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Words("en")
        self.list, self.leaf = Entries(()), Leaf()
        self.keys = Button("keyboard")
        self.keys.setAutoFillBackground(False)
        self.list.currentRowChanged.connect(self._show)
        self.keys.clicked.connect(self.asked_keys)
        left = Bar(tone="rail", line="right")
        left.setLayout(
            column(self.list, Stretch(), row(self.keys, Stretch()), margins=(12, 16, 13, 16))
        )
        left.setFixedWidth(theme.scaled(LEFT))
        self.setLayout(row(left, Stretch(self.leaf), gap=0, margins=(0, 0, 0, 0)))
        self.resize(theme.scaled(WIDE), TALL)

    def say(self, words: Words) -> None:
        """Speak another language, at the chapter that is open."""
        self._words = words
        at = max(self.list.currentRow(), 0)
        told = chapters(words.language)
        self.list.list([Named(one.title, ICONS[one.name]) for one in told])
        self.list.setAccessibleName(words("Chapters"))
        self.keys.name(words("All keys"))
        self.setWindowTitle(words("Handbook"))
        self.list.setCurrentRow(at)

    def read(self, name: str) -> None:
        """Open at a chapter."""
        names = [one.name for one in chapters(self._words.language)]
        self.list.setCurrentRow(names.index(name))
        self.show()
        self.raise_()
        self.activateWindow()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, number: int) -> None:
        told = chapters(self._words.language)
        if 0 <= number < len(told):
            self.leaf.show_chapter(told[number])
