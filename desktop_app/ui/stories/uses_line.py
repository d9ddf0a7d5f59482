"""Where else a figure or a picture is shown: in stories, and in sheets that went out."""

from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.services import editions
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.record.uses import uses_in_words
from desktop_app.words import Words


class UsesLine(PlainLabel):
    """One quiet sentence; nothing where it is shown nowhere else."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "caption", "text3", wrap=True, parent=parent)
        self._desk = desk

    def show_record(self, key: Key, here: Key, words: Words) -> None:
        """The uses of a record besides the story `here`."""
        found = editions.uses(self._desk.book, [key])[key]
        told = uses_in_words(found, words, here)
        self.show_text(told)
        self.setVisible(bool(told))
