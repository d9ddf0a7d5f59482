"""A section of parts: rows that unfold, a plus, and a line to type the next one into."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.services.removal import remove
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.record.adding_section import AddingSection
from desktop_app.ui.record.keyed_rows import KeyedRows
from desktop_app.ui.record.part import Part, PartKind
from desktop_app.ui.record.part_row import PartRow
from desktop_app.words import Words

MOST = 25


class PartSection(AddingSection):
    """Shows the parts it is given; adding is the owner's, everything else is done here."""

    followed = Signal(str, str)  # kind, key

    def __init__(
        self,
        desk: Desk,
        kind: PartKind,
        add: Callable[[str], None],
        *,
        parent: QWidget | None = None,
    ) -> None:
        content, lines = QWidget(), column(gap=0)
        content.setLayout(lines)
        super().__init__(content, add, parent)
        self.desk, self.kind = desk, kind
        self._parts: dict[str, Part] = {}
        self._all: tuple[Part, ...] = ()
        self._whole = False
        self.rest = Button("chevron-down", kind="ghost", size=30)
        self.rest.clicked.connect(self._show_all)
        lines_below = row(self.rest, Stretch(), margins=(10, 2, 10, 2))
        self.body.insertLayout(1, lines_below)
        self.rows: KeyedRows[PartRow] = KeyedRows(lines, self._make)

    def speak(self, words: Words) -> None:
        """Speak another language; the parts are shown again by the page."""
        title, add = words(self.kind.title), words(self.kind.add)
        self.name(words, title, add, words(self.kind.example))
        for line in self.rows.all():
            line.say(words)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these parts, in this order; of many, the first until all are asked for."""
        known = {part.key for part in self._all}
        self._whole = self._whole and any(part.key in known for part in parts)
        self._all = tuple(parts)
        shown = parts if self._whole else parts[:MOST]
        self._parts = {part.key: part for part in shown}
        for line, part in zip(self.rows.show(tuple(self._parts)), shown, strict=True):
            line.show_part(part)
        self.count(len(parts) or None)
        self.rest.setVisible(len(shown) < len(parts))
        self.rest.name(self.words.count("Show all {n}", "Show all {n}", len(parts)))
        self.show_empty(empty=not parts)

    def _show_all(self) -> None:
        self._whole = True
        self.show_parts(self._all)

    def remove_part(self, key: str) -> None:
        """Put a part into the bin; the window offers to undo it."""
        remove(self.desk.book, self.kind.table, Key(key))

    def make_row(self, part: Part) -> PartRow:
        """The row of a new part."""
        return PartRow(self.desk, self.kind, part)

    def _make(self, key: str) -> PartRow:
        line = self.make_row(self._parts[key])
        line.say(self.words)
        line.removed.connect(self.remove_part)
        line.followed.connect(self.followed)
        return line
