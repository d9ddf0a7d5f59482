"""A section with the parts of a record: roles, names, consents, each on its line."""

from collections.abc import Callable, Sequence
from typing import Generic

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.services import removal
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.part_row import P, PartRow
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.field_row import FieldRow, Write
from desktop_app.ui.kit.link_row import LinkRow
from desktop_app.ui.kit.section import Section
from desktop_app.words import Words


class AddField(FieldRow):
    """A line that comes up when something is added, and goes when it is left."""

    def __init__(
        self, write: Write, *, lines: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(write, lines=lines, parent=parent)
        self.hide()
        self.closed.connect(self.hide)

    def ask(self) -> None:
        """Come up, empty."""
        self.show_value("")
        self.show()
        self.edit()


class PartsSection(Section, Generic[P]):
    """Keeps one row per part: those that stay keep the focus and the words being typed.

    `title` and `add` are marked with `N_`. `asked` tells that something shall be added.
    """

    asked = Signal()
    wanted = Signal(str, str)  # kind, key of a record that was pressed

    def __init__(
        self,
        desk: Desk,
        table: str,
        make: Callable[[], PartRow[P]],
        title: str,
        add: str,
        *,
        folded: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(adds=bool(add), folded=folded, parent=parent)
        self._desk, self._table, self._make = desk, table, make
        self._title_message, self._add_message = title, add
        self._words = Words("en")
        self._rows: dict[Key, PartRow[P]] = {}
        self._parts: Sequence[P] = ()
        self._list = column(gap=0)
        self.invitation = LinkRow(invites=True)
        self.invitation.clicked.connect(self.asked)
        self.added.connect(self.asked)
        self.body.addLayout(self._list)
        self.body.addWidget(self.invitation)

    def speak(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        add = words(self._add_message) if self._add_message else ""
        self.say(words, words(self._title_message), add=add)
        self.invitation.say(add)
        for each in self._rows.values():
            each.say(words)
        self.show_parts(self._parts)

    def show_parts(self, parts: Sequence[P]) -> None:
        """Show these parts in their order."""
        self._parts = parts
        self.count(len(parts) or None)
        self.invitation.setVisible(not parts and bool(self._add_message))
        known = {part.id for part in parts}
        for key in [key for key in self._rows if key not in known]:
            gone = self._rows.pop(key)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, part in enumerate(parts):
            shown = self._rows.get(part.id) or self._new_row(part.id)
            if self._list.indexOf(shown) != place:
                self._list.insertWidget(place, shown)
            shown.show_part(part)

    def rows(self) -> tuple[PartRow[P], ...]:
        """The rows in the order they are shown."""
        return tuple(self._rows[part.id] for part in self._parts)

    def reveal(self, key: Key) -> None:
        """Unfold the part that was just added, ready for typing."""
        if (found := self._rows.get(key)) is not None:
            found.unfold()

    def _new_row(self, key: Key) -> PartRow[P]:
        made = self._make()
        made.say(self._words)
        made.removed.connect(self._remove)
        made.wanted.connect(self.wanted)
        self._rows[key] = made
        return made

    def _remove(self, key: str) -> None:
        removal.remove(self._desk.book, self._table, Key(key))
