"""A part of a record on one line; pressed, it shows its fields below."""

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.field_row import FieldRow
from desktop_app.ui.kit.link_row import LinkRow
from desktop_app.words import Words


class Part(Protocol):
    """Whatever has a key of its own inside a record."""

    @property
    def id(self) -> Key:
        """The key of its row."""


P = TypeVar("P", bound=Part)


class PartRow(QWidget, Generic[P]):
    """A role, a name, a consent: a line with its words, its fields folded away.

    A subclass says what the line shows in `show_head`; it makes its fields in `make_fields`,
    when they are first asked for, and fills them in `show_fields`.
    """

    removed = Signal(str)  # key
    wanted = Signal(str, str)  # kind, key of a record that was pressed

    def __init__(self, desk: Desk, *, icon: str, delete: str) -> None:
        super().__init__()
        self.desk, self._delete_message = desk, delete
        self.part: P | None = None
        self.words = Words("en")
        self.fields: tuple[FieldRow, ...] = ()
        self.head = LinkRow(icon=icon, chevron="chevron-down")
        self.head.clicked.connect(self._turn)
        self.above = column(gap=0)  # what stands over the line, where a kind of part has that
        self._inside: QWidget | None = None
        self._delete = Button("trash-2", kind="ghost", size=30)
        self._delete.clicked.connect(self._remove)
        self.feet = row(Stretch(), margins=(18, 2, 12, 6))
        self._rest = column(self.above, self.head, gap=0)
        self.setLayout(self._rest)

    def make_fields(self) -> Sequence[FieldRow]:
        """The fields of the part; buttons go into `feet`."""
        return ()

    def show_head(self, part: P) -> None:
        """Say the line."""

    def show_fields(self, part: P) -> None:
        """Fill the fields that `make_fields` made."""

    def say(self, words: Words) -> None:
        """Speak another language; the part is shown again by its section."""
        self.words = words
        self._delete.name(words(self._delete_message))
        for field in self.fields:
            field.say(words, "")

    def show_part(self, part: P) -> None:
        """Show what the book says now; words being typed are left alone."""
        self.part = part
        self.show_head(part)
        if self._inside is not None:
            self.show_fields(part)

    def unfold(self) -> None:
        """Show the fields, and open the first for typing."""
        if self._inside is None or self._inside.isHidden():
            self._turn()
        if self.fields:
            self.fields[0].come_next()

    def _turn(self) -> None:
        inside = self._inside or self._make_inside()
        shown = inside.isHidden()
        inside.setVisible(shown)
        self.head.turn("chevron-up" if shown else "chevron-down")
        told = self.words("The fields are shown below") if shown else ""
        self.head.setAccessibleDescription(told)

    def _make_inside(self) -> QWidget:
        self._inside = QWidget(self)
        self._inside.hide()
        self.fields = tuple(self.make_fields())
        self.feet.addWidget(self._delete)
        self._inside.setLayout(column(*self.fields, self.feet, gap=0))
        self._rest.addWidget(self._inside)
        self.say(self.words)
        if self.part is not None:
            self.show_fields(self.part)
        return self._inside

    def _remove(self) -> None:
        if self.part is not None:
            self.removed.emit(self.part.id)
