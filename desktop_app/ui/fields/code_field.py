"""A field of a row that is chosen from a list of codes: the country, the region."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain.codes import CodeList
from desktop_app.domain.errors import UserError
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.services import classifying
from desktop_app.services.countries import country_name
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.code_picker import CodePicker
from desktop_app.ui.fields.record_field import RecordField
from desktop_app.words import Words

NONE, AS_TYPED = N_("Take it away"), N_("Write “{name}”")


class CodeField(RecordField):
    """Pressing it pops up the list; words that are in no list may be written all the same."""

    def __init__(
        self,
        desk: Desk,
        table: str,
        column: str,
        label: str,
        empty: str,
        lists: Sequence[CodeList],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, table, column, label, empty, parent=parent)
        self._now = ""
        self.picker = CodePicker(lists, none=NONE, new=AS_TYPED, parent=self)
        self.picker.picked.connect(self._picked)
        self.picker.emptied.connect(self._emptied)
        self.picker.named.connect(self._named)

    def say(self, words: Words, label: str = "", empty: str = "") -> None:
        """Speak another language; names of countries too."""
        named = label or words(self._label_message)
        super().say(words, named, empty)
        self.picker.say(words, named)
        if self._key is not None:
            self.show_row(self._key, self._now)

    def show_row(self, key: Key, value: str) -> None:
        """Show the name behind a code; other words stand for themselves."""
        self._now = value
        super().show_row(key, self.read(value))

    def read(self, value: str) -> str:
        """What the value is called; here that of a country."""
        return country_name(value, self._words.language)

    def edit(self) -> None:
        """Ask which."""
        self.picker.ask(self._read, filled=bool(self._now))

    def come_next(self) -> None:
        """Tab stops here; the list pops up when asked for."""
        self._read.setFocus()

    def choose(self, code: str) -> None:
        """A line of the list was chosen."""
        self._put(code)

    def _picked(self, _list: str, code: str) -> None:
        self.choose(code)

    def _emptied(self) -> None:
        self._put("")

    def _named(self, name: str) -> None:
        self._put(name)


class RegionField(CodeField):
    """A region chosen brings its code and its country along."""

    def read(self, value: str) -> str:
        """The region as the book calls it."""
        return value

    def choose(self, code: str) -> None:
        """Write name, code, version and country in one step."""
        if self._key is None:
            return
        language = self._words.language
        try:
            classifying.choose_region(self._desk.book, self._key, code, language)
        except UserError as refusal:
            self._refuse(self._words.error(refusal))

    def _change(self, typed: str) -> None:
        if self._key is not None:
            classifying.call_region(self._desk.book, self._key, typed)
