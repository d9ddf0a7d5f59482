"""A section of parts that point to records: the plus pops up a list to choose from."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import UserError
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.record_picker import RecordPicker
from desktop_app.ui.record.part import PartKind
from desktop_app.ui.record.part_section import PartSection
from desktop_app.words import Words


class PickingSection(PartSection):
    """Its owner says what happens with the record chosen, or with the name of a new one.

    `new` is the last line of the list, marked with `N_`, with the gap {name}.
    """

    def __init__(
        self,
        desk: Desk,
        kind: PartKind,
        kinds: Sequence[str],
        *,
        new: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, kind, self.add_named, parent=parent)
        self.picker = RecordPicker(desk, kinds, new=new, parent=self)
        self.picker.picked.connect(self._picked)
        self.picker.named.connect(self._named)

    def speak(self, words: Words) -> None:
        """Speak another language."""
        super().speak(words)
        self.picker.say(words, words(self.kind.add))

    def begin(self) -> None:
        """Ask which record."""
        self.refuse("")
        self.picker.ask(self.invitation if self.invitation.isVisible() else self.plus)

    def add_record(self, kind: str, key: str) -> None:
        """A record of the book was chosen."""

    def add_named(self, name: str) -> None:
        """A record that is not in the book yet was named."""

    def _picked(self, kind: str, key: str) -> None:
        try:
            self.add_record(kind, key)
        except UserError as refusal:
            self.refuse(self.words.error(refusal))

    def _named(self, name: str) -> None:
        try:
            self.add_named(name)
        except UserError as refusal:
            self.refuse(self.words.error(refusal))
