"""A date of a row of the book, typed as people say it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.when import When
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.date_field import PartialDateField
from desktop_app.ui.fields.reading import reading
from desktop_app.ui.fields.record_field import RecordField
from desktop_app.ui.kit.arrange import row
from desktop_app.ui.kit.field_editor import PartedEditor
from desktop_app.words import Words


class DateEditor(PartedEditor):
    """The date field as the editor of a row."""

    def __init__(
        self,
        words: Words,
        name: str,
        resolve: Callable[[When], When],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = PartialDateField(words, resolve=resolve, below=True)
        self.field.say(words, name)
        self.setLayout(row(self.field, margins=(0, 2, 0, 2)))
        self.setFocusProxy(self.field.focusProxy() or self.field)
        self.when: When | None = None

    def typed(self) -> str:
        """The words as they stand."""
        return self.field.typed

    def begin(self, words: str) -> None:
        """Start from the date that is shown, in its own words."""
        self.field.begin(self.when)


class RecordDate(RecordField):
    """Reads out a date; editing it begins with the words it was typed in."""

    def __init__(
        self,
        desk: Desk,
        table: str,
        field: str,
        label: str,
        empty: str = "",
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, table, field, label, empty, parent=parent)
        self._date: DateEditor | None = None
        self._when: When | None = None

    def say(self, words: Words, label: str = "", empty: str = "") -> None:
        """Speak another language; the date too."""
        super().say(words, label, empty)
        if self._date is not None:
            self._date.field.say(words, label or words(self._label_message))
        if self._key is not None:
            self.show_day(self._key, self._when)

    def make_editor(self) -> DateEditor:
        """A date field."""
        name = self._words(self._label_message)
        self._date = DateEditor(self._words, name, self.understand)
        self._date.when = self._when
        return self._date

    def understand(self, said: When) -> When:
        """What the words mean here; a date of another kind reckons from today."""
        return said

    def show_day(self, key: Key, when: When | None) -> None:
        """Show a date of the row `key`, and how it was understood where that is not plain."""
        self._key, self._when = key, when
        if self._date is not None:
            self._date.when = when
        shown = self._words.date(when) if when is not None else ""
        typed = shown.replace("\N{NO-BREAK SPACE}", " ")
        self.show_value(shown, typed=(when.text or typed) if when is not None else "")
        self._read.setAccessibleDescription(
            reading(when, self._words).precision if when is not None else ""
        )
