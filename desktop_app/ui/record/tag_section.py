"""The tags of a record."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain.extras import Tag
from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind
from desktop_app.services import tags
from desktop_app.ui.desk import Desk
from desktop_app.ui.record.adding_section import AddingSection
from desktop_app.ui.record.flow import Flow
from desktop_app.ui.record.tag_chip import TagChip
from desktop_app.words import Words


class TagSection(AddingSection):
    """Chips that go when pressed, and a line that knows the words the office uses."""

    def __init__(self, desk: Desk, kind: Kind, parent: QWidget | None = None) -> None:
        self._bed = QWidget()
        super().__init__(self._bed, self._add, parent)
        self._desk, self._kind = desk, kind
        self._key: Key | None = None
        self.chips: dict[Key, TagChip] = {}
        self._flow = Flow(margins=(16, 2, 16, 4))
        self._bed.setLayout(self._flow)

    def speak(self, words: Words) -> None:
        """Speak another language."""
        self.name(words, words("Tags"), words("Add tag"), words("For example: plastics"))
        for chip in self.chips.values():
            chip.say(words)

    def show_tags(self, key: Key, shown: Sequence[Tag]) -> None:
        """The tags of record `key`."""
        self._key = key
        wanted = {tag.id: tag for tag in shown}
        for gone in self.chips.keys() - wanted.keys():
            chip = self.chips.pop(gone)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for place, tag in enumerate(shown):
            if tag.id not in self.chips:
                self.chips[tag.id] = self._chip(tag)
                self._flow.put(place, self.chips[tag.id])
            self.chips[tag.id].show_tag(tag)
        self._bed.updateGeometry()
        self.show_empty(empty=not shown)

    def begin(self) -> None:
        """Ask for a tag."""
        self.entry.offer([tag.name for tag, _ in tags.every(self._desk.book)])
        super().begin()

    def _chip(self, tag: Tag) -> TagChip:
        chip = TagChip(tag, self._bed)
        chip.say(self.words)
        chip.clicked.connect(self._take_off)
        chip.show()
        return chip

    def _add(self, typed: str) -> None:
        if self._key is not None:
            tags.add_tag(self._desk.book, self._kind, self._key, typed)

    def _take_off(self) -> None:
        chip = self.sender()
        if self._key is not None and isinstance(chip, TagChip):
            tags.take_tag(self._desk.book, self._key, chip.tag.id)
