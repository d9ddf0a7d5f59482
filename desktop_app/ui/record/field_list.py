"""The fields of a record: the usual ones always, the others when they say something."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.ids import Key
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.link_field import LinkField
from desktop_app.ui.kit.section import Section
from desktop_app.ui.record.bound_field import Field, bound_field, show_value
from desktop_app.ui.record.further import MenuButton
from desktop_app.ui.record.part import PartField, Value
from desktop_app.words import Words

Column = tuple[str, str]  # table, column


class FieldList(Section):
    """Every field knows its table; all rows of one record bear the same key here.

    An empty field that is not usual is behind the button “Add field”.
    """

    def __init__(
        self,
        desk: Desk,
        fields: Sequence[tuple[str, PartField]],
        usual: frozenset[str],
        *,
        title: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._title_message, self._usual = title, usual
        self.fields: dict[Column, Field] = {
            (table, each.column): bound_field(desk, table, each) for table, each in fields
        }
        self._labels = {(table, each.column): each.label for table, each in fields}
        self._filled: frozenset[Column] = frozenset()
        self._words = Words("en")
        self._more = MenuButton()
        lines: QVBoxLayout = self.body
        for field in self.fields.values():
            lines.addWidget(field)
        lines.addWidget(self._more)

    @property
    def links(self) -> tuple[LinkField, ...]:
        """The fields that lead to other records."""
        return tuple(each for each in self.fields.values() if isinstance(each, LinkField))

    def speak(self, words: Words) -> None:
        """Speak another language; the values are shown again by the page."""
        self.say(words, words(self._title_message))
        for field in self.fields.values():
            field.say(words)
        self._more.name(words("Add field"))

    def show_values(self, key: Key, values: Mapping[Column, Value]) -> None:
        """What the book says of record `key`."""
        for column, field in self.fields.items():
            show_value(field, key, values.get(column))
        self._filled = frozenset(column for column, value in values.items() if value)
        self._offer()

    def begin(self, column: Column) -> None:
        """Open a field for typing, whether it was shown or not."""
        self._opening(column)()

    def _offer(self) -> None:
        hidden = []
        for column, field in self.fields.items():
            shown = column[1] in self._usual or column in self._filled or field.editing()
            field.setVisible(shown)
            if not shown:
                hidden.append(column)
        self._more.offer(
            [(self._words(self._labels[column]), self._opening(column)) for column in hidden]
        )

    def _opening(self, column: Column) -> Callable[[], None]:
        field = self.fields[column]

        def open_field() -> None:
            field.show()
            field.edit()

        return open_field
