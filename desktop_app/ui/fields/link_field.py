"""A field that points to another record: press to go there, F2 or the pencil to change it."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Ref
from desktop_app.services.fields import change_link
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.record_picker import RecordPicker
from desktop_app.ui.kit.field_row import FieldRow
from desktop_app.words import Words

Make: TypeAlias = Callable[[str], Key]


class LinkField(FieldRow):
    """`wanted` asks for the record that was pressed. `none`, `new` as for the picker.

    `make` makes the record that is not in the book yet, from the name typed.
    """

    wanted = Signal(str, str)  # kind, key

    def __init__(
        self,
        desk: Desk,
        table: str,
        column: str,
        label: str,
        empty: str,
        kinds: Sequence[str],
        *,
        none: str = "",
        new: str = "",
        make: Make | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self._point_to, link=True, parent=parent)
        self._desk, self._table, self._column = desk, table, column
        self._label_message, self._empty_message, self._make = label, empty, make
        self._key: Key | None = None
        self._ref: Ref | None = None
        self.picker = RecordPicker(desk, kinds, none=none, new=new, parent=self)
        self.picker.picked.connect(self._picked)
        self.picker.emptied.connect(self._emptied)
        self.picker.named.connect(self._named)
        self._pencil = self.add_action("pencil")
        self._pencil.clicked.connect(self.edit)
        self.followed.connect(self._follow)

    def say(self, words: Words, label: str = "", empty: str = "") -> None:
        """Speak another language."""
        named = label or words(self._label_message)
        super().say(words, named, empty or words(self._empty_message))
        self.picker.say(words, named)
        self._pencil.name("", spoken=words("Change: {field}", field=named))
        if self._key is not None:
            self.show_link(self._key, self._ref)

    def show_link(self, key: Key, ref: Ref | None) -> None:
        """Show where the row `key` points to."""
        self._key, self._ref = key, ref
        if ref is None:
            self.show_value("")
        elif ref.deleted:
            self.show_value(self._words("{title} (in the bin)", title=ref.title))
        else:
            self.show_value(ref.title)

    def edit(self) -> None:
        """Ask which record it shall be."""
        self.picker.ask(self._read, filled=self._ref is not None)

    def come_next(self) -> None:
        """Tab stops here; the list pops up when asked for."""
        self._read.setFocus()

    def _follow(self) -> None:
        if self._ref is not None and not self._ref.deleted:
            self.wanted.emit(self._ref.kind.value, self._ref.id)

    def _picked(self, _kind: str, key: str) -> None:
        self._put(key)

    def _emptied(self) -> None:
        self._put("")

    def _named(self, name: str) -> None:
        if self._make is None:
            return
        try:
            made = self._make(name)
        except UserError as refusal:
            self._refuse(self._words.error(refusal))
            return
        self._put(made)

    def _point_to(self, target: str) -> None:
        if self._key is not None:
            found = Key(target) if target else None
            change_link(self._desk.book, self._table, self._key, self._column, found)
