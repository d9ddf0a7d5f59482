"""Fields the office added to a kind of record."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain.extras import CustomField, CustomValue
from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind
from desktop_app.services import custom_fields
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.field_row import FieldRow
from desktop_app.ui.record.adding_section import AddingSection
from desktop_app.ui.record.keyed_rows import KeyedRows
from desktop_app.words import Words


class OwnField(FieldRow):
    """What one record says in an added field."""

    def __init__(self, desk: Desk, field: Key, parent: QWidget | None = None) -> None:
        super().__init__(self._change, parent=parent)
        self._desk, self._field = desk, field
        self._record: Key | None = None

    def show_field(self, words: Words, record: Key, field: CustomField, value: str) -> None:
        """Show it for `record`."""
        self._record = record
        self.say(words, field.name)
        self.show_value(value)

    def _change(self, typed: str) -> None:
        if self._record is not None:
            custom_fields.say_custom(self._desk.book, self._record, self._field, typed)


class OwnSection(AddingSection):
    """All added fields of the kind, empty ones too; the plus adds one to every record."""

    def __init__(self, desk: Desk, kind: Kind, parent: QWidget | None = None) -> None:
        content, lines = QWidget(), column(gap=0)
        content.setLayout(lines)
        super().__init__(content, self._add, parent)
        self._desk, self._kind = desk, kind
        self.rows: KeyedRows[OwnField] = KeyedRows(lines, self._make)

    def speak(self, words: Words) -> None:
        """Speak another language; the fields are shown again by the page."""
        add, example = words("Add own field"), words("Name of the field")
        self.name(words, words("Own fields"), add, example)

    def show_values(self, record: Key, said: Sequence[CustomValue]) -> None:
        """What `record` says in the added fields of its kind."""
        fields = custom_fields.fields(self._desk.book, self._kind)
        values = {each.field: each.value for each in said}
        rows = self.rows.show([field.id for field in fields])
        for row, field in zip(rows, fields, strict=True):
            row.show_field(self.words, record, field, values.get(field.id, ""))
        self.show_empty(empty=not fields)

    def _make(self, key: str) -> OwnField:
        return OwnField(self._desk, Key(key))

    def _add(self, typed: str) -> None:
        custom_fields.add_custom_field(self._desk.book, self._kind, typed)
