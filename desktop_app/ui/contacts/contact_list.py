"""The list of the contacts: people or organisations, filtered, below their letters."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.ids import Key
from desktop_app.domain.pin import Search, Whom
from desktop_app.ui.contacts.filter_row import FilterRow
from desktop_app.ui.contacts.lists import KINDS, ContactLists
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.list_pane import ListPane
from desktop_app.ui.lines_model import Source
from desktop_app.words import Words

FAR = 4
OFFERED = frozenset(("tag", "tagging", "cluster", "organisation_name"))
"""Tables whose changes may change the chips."""


class ContactList(ListPane[Key]):
    """Two lists in one pane: a segment says which of them is read."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._lists, self._words = ContactLists(desk), Words("en")
        source = Source(
            keys=self._keys,
            lines=self._lists.lines,
            heads=self._lists.heads,
            find=self._lists.find,
        )
        self.filters = FilterRow(desk)
        self._offered: Whom | None = None  # for whom the chips were read, if they still hold
        super().__init__(
            source, tall=60, icon="users", segments=tuple(Whom), narrows=False, parent=parent
        )
        self.above.addWidget(self.filters)
        for tool in (self.filters.keep, self.filters.more):
            self.tools.addWidget(tool)
        self.filters.changed.connect(self._filter)

    @property
    def whom(self) -> Whom:
        """Whether people or organisations are listed."""
        return Whom(self.segment())

    def speak(self, words: Words) -> None:
        """Speak another language; some words depend on who is listed."""
        if words is not self._words:
            self._offered = None
        self._words = self._lists.words = words
        self.filters.say(words)
        of_people = self.whom is Whom.PEOPLE
        self.say(
            words("Contacts"),
            filter_by=words("Filter contacts"),
            new=words("New contact") if of_people else words("New organisation"),
            empty=words("No contacts yet. Write the first one into the book.")
            if of_people
            else words("No organisations yet. Write the first one into the book."),
            nothing=words("Nothing in this list fits the filter."),
            segments=(words("People"), words("Organisations")),
        )

    def turn_to(self, whom: Whom) -> None:
        """List the others."""
        if whom is not self.whom:
            self.choose_segment(whom)
            self.restart()

    def restart(self) -> None:
        """Read the list anew, and say what it is."""
        if self._offered is not self.whom:
            self._offered = self.whom
            self.filters.offer(KINDS[self.whom])
        super().restart()
        self.filters.can_keep(narrows=self.search().narrows)
        self.speak(self._words)

    def narrowed(self) -> bool:
        """Whether words or chips leave anything out."""
        return super().narrowed() or bool(self.filters.facets)

    def search(self) -> Search:
        """What the list shows now."""
        return Search(whom=self.whom, wanted=self.filter_text(), facets=self.filters.facets)

    def narrow(self, search: Search) -> None:
        """Show what was kept."""
        self.choose_segment(search.whom)
        self.field.show_text(search.wanted)
        self.filters.choose(search.facets)
        self.restart()

    def catch_up(self, change: Change) -> bool:
        """Touch only what the change touched; tells whether rows came, went or moved."""
        sits = change.moves("organisation", "region_code", "country")
        if sits or any(edit.table in OFFERED for edit in change.edits):
            self.filters.offer(KINDS[self.whom])
        news = self._lists.news(change)
        if news.renamed:
            self.model.forget()
        self.refresh(news.touched, moved=news.moved)
        return news.moved

    def row_of(self, key: Key | None) -> int:
        """Where a record stands."""
        return (self.model.row(key) or 0) if key is not None else 0

    def near(self, row: int) -> Key | None:
        """The record at a row, or the next one to it: what is shown after a deletion."""
        below = range(row, min(row + FAR, self.model.rowCount()))
        above = range(min(row, self.model.rowCount()) - 1, max(row - FAR, -1), -1)
        keys = (self.model.key(self.model.index(number, 0)) for number in (*below, *above))
        return next((key for key in keys if key is not None), None)

    def _keys(self) -> Sequence[Key]:
        self._lists.whom, self._lists.wanted = self.whom, self.filter_text()
        self._lists.within = self.filters.facets
        return self._lists.keys()
