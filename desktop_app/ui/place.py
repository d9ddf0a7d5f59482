"""What the main window knows of a place: Clusters, Contacts, Cooperations, Stories."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.commands import Command
from desktop_app.words import Words


class Spot(NamedTuple):
    """A record somebody was at: what kind, which one, and what it was called then."""

    kind: str
    key: str
    title: str = ""


class Place(QWidget):
    """One kind of record: a list and a page. Places do not know each other.

    A place is made with the desk, then `say` is called, then `open`.
    """

    navigate = Signal(str, str)  # kind, key: a record of any place is asked for
    moved = Signal(str, str, str)  # kind, key, title: this place now shows this record
    told = Signal(str)  # a sentence for a toast
    wrote = Signal(object)  # the path of what was saved, after it was told
    compared = Signal(str, str)  # two keys: these records may be one
    encountered = Signal()  # people were in touch: the quick capture is asked for

    name = ""  # an English word marked with N_
    icon = ""
    kinds: tuple[str, ...] = ()  # the kinds of record that open here

    def open(self, key: str | None) -> None:
        """Show this record, or, without a key, whatever was shown last (or the first)."""

    def say(self, words: Words) -> None:
        """Speak another language, at once."""

    def settle(self) -> bool:
        """Write what is being typed, because the window moves on; tells whether it could."""
        return True

    def count(self) -> int | None:
        """How many records the rail names; None names none."""
        return None

    def commands(self) -> tuple[Command, ...]:
        """What can be done here; shown in menus, palette and the page of keys."""
        return ()

    def new(self) -> None:
        """Ctrl+N: begin a new record of this kind."""

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 walks through."""
        return (self,)

    def show_list(self) -> None:
        """Lay the list over the page, where the window is too narrow for both."""
