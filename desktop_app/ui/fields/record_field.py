"""A field row bound to one field of a row of the book."""

from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.services.fields import change_field
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.field_row import FieldRow
from desktop_app.words import Words


class RecordField(FieldRow):
    """Shows a field of the row last given to `show_row`, and types over it.

    `label` and `empty` are marked with `N_`. What was written comes back through the place,
    which hears of the change and shows the row again.
    """

    def __init__(
        self,
        desk: Desk,
        table: str,
        field: str,
        label: str,
        empty: str = "",
        *,
        lines: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self._change, lines=lines, parent=parent)
        self._desk, self._table, self._field = desk, table, field
        self._label_message, self._empty_message = label, empty
        self._key: Key | None = None

    def say(self, words: Words, label: str = "", empty: str = "") -> None:
        """Speak another language; without arguments it is called as it was made."""
        named = label or words(self._label_message)
        super().say(words, named, empty or (self._empty_message and words(self._empty_message)))

    def show_row(self, key: Key, value: str) -> None:
        """Show what the book says of the row `key`."""
        self._key = key
        self.show_value(value)

    def _change(self, typed: str) -> None:
        if self._key is not None:
            change_field(
                self._desk.book,
                self._table,
                self._key,
                self._field,
                typed,
                language=self._words.language,
            )
