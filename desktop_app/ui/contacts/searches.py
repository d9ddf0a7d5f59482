"""Keeping what the list of contacts is narrowed to, and coming back to it."""

from PySide6.QtCore import QObject

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.services import pins
from desktop_app.ui.ask_name import AskName
from desktop_app.ui.commands import Command, Menu
from desktop_app.ui.contacts.contact_list import ContactList
from desktop_app.ui.desk import Desk
from desktop_app.words import Words


class Searches(QObject):
    """Asks for a name; the book keeps the search, and the rail shows it."""

    def __init__(self, desk: Desk, shown: ContactList) -> None:
        super().__init__(shown)
        self._desk, self._list, self._words = desk, shown, Words("en")
        self.dialog: AskName | None = None
        shown.filters.wanted_search.connect(self.ask)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words

    def command(self) -> Command:
        """The same as the button beside the chips."""
        return Command(
            name=N_("Save this search …"),
            run=self.ask,
            menu=Menu.VIEW,
            icon="bookmark",
            ready=self._narrows,
        )

    def ask(self) -> None:
        """Ask what the search is called."""
        words, search = self._words, self._list.search()
        parts = (self._list.filters.name(), search.wanted.strip())
        name = " · ".join(part for part in parts if part)
        self.dialog = AskName(self._list, words, words("Save search"), name, self._keep)
        self.dialog.open()

    def show(self, key: str) -> bool:
        """Narrow the list as a pin says; False if the key is of no such pin."""
        search = pins.search_of(self._desk.book, Key(key))
        if search is not None:
            self._list.narrow(search)
        return search is not None

    def _keep(self, name: str) -> None:
        pins.save_search(self._desk.book, name, self._list.search())

    def _narrows(self) -> bool:
        return self._list.search().narrows
