"""The tags of a record on one line, separated by commas."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain.extras import Tag
from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind
from desktop_app.services import tags
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.field_row import FieldRow
from desktop_app.words import Words


class TagsField(FieldRow):
    """Typing over the line is one step, however many tags come and go."""

    def __init__(self, desk: Desk, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(self._change, parent=parent)
        self._desk, self._kind = desk, kind
        self._record: Key | None = None

    def say(self, words: Words, label: str = "", empty: str = "") -> None:
        """Speak another language."""
        super().say(words, label or words("Tags"), empty or words("Add tags"))

    def show_tags(self, record: Key, worn: Sequence[Tag]) -> None:
        """Show the tags of a record."""
        self._record = record
        self.show_value(", ".join(tag.name for tag in worn))

    def _change(self, typed: str) -> None:
        if self._record is not None:
            tags.set_tags(self._desk.book, self._kind, self._record, typed.split(","))
