"""The page of somebody who is not in the book yet: only the name is asked for."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.record_page import RecordPage
from desktop_app.words import Words

Make: TypeAlias = Callable[[str], Key]


class NewPage(RecordPage):
    """Enter writes the record into the book; leaving the name empty or Esc writes nothing."""

    made = Signal(str)  # key
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(write_title=self._write, parent=parent)
        self._make: Make | None = None
        self._key: Key | None = None
        self._name = PlainLabel("", "smallM", "text2")
        self.above.addWidget(self._name)
        self.title.closed.connect(self._end)

    def say(self, words: Words, *, person: bool) -> None:
        """Speak another language: of somebody, or of an organisation."""
        if person:
            name = words("Name of the contact")
            hint = words("For example: Dr. Lucie Exemple. Enter writes it down, Esc does not.")
        else:
            name = words("Name of the organisation")
            hint = words("For example: Muster GmbH. Enter writes it down, Esc does not.")
        self.title.say(words, name)
        self._name.show_text(name)
        self.show_facts(hint)

    def begin(self, make: Make) -> None:
        """Ask for the name of what `make` makes."""
        self._make, self._key = make, None
        self.title.show_value("")
        self.title.edit()

    def _write(self, typed: str) -> None:
        if self._make is not None:
            self._key = self._make(typed)

    def _end(self) -> None:
        if self._key is not None:
            self.made.emit(self._key)
        else:
            self.given_up.emit()
