"""A part of a record: read in one row, edited where it unfolds."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.link_field import LinkField
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.record.bound_field import Field, bound_field, show_value
from desktop_app.ui.record.part import Part, PartField, PartKind
from desktop_app.ui.record.part_head import PartHead
from desktop_app.words import Words


class PartRow(QWidget):
    """Its fields are made when it is first unfolded: a long list stays light."""

    removed = Signal(str)
    followed = Signal(str, str)  # kind, key

    def __init__(
        self,
        desk: Desk,
        kind: PartKind,
        part: Part,
        *,
        head: PartHead | None = None,
        lead: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._kind, self.part = desk, kind, part
        self._words = Words("en")
        self.head = head or PartHead(part)
        self.head.clicked.connect(self._press)
        self.head.edited.connect(self.unfold)
        self.head.removed.connect(self._remove)
        self.pencil = Button("pencil", kind="ghost", size=28)
        self.pencil.clicked.connect(self.turn)
        self.delete = Button("trash-2", kind="ghost", size=28, role="captionM")
        self.delete.clicked.connect(self._remove)
        self._fields: dict[str, Field] = {}
        self._inside = QWidget(self)
        self._inside.hide()
        self._lay_out(lead)
        self.show_part(part)

    def _lay_out(self, lead: QWidget | None) -> None:
        self._form: QVBoxLayout = column(gap=0)
        foot = row(self.delete, Stretch(), margins=(14, 2, 14, 8))
        self._inside.setLayout(column(self._form, foot, gap=0))
        self._line = row(gap=0, margins=(0, 0, 8, 0))
        if lead is not None:
            self._line.addSpacing(12)
            self._line.addWidget(lead)
        self._line.addWidget(self.head, 1)
        self._line.addWidget(self.pencil)
        self.setLayout(column(self._line, self._inside, gap=0))

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.delete.name(words(self._kind.delete))
        self._name_pencil()
        for field in self._fields.values():
            field.say(words)
        self._show_values()

    def show_part(self, part: Part) -> None:
        """Show what the book says now; words being typed are left alone."""
        self.part = part
        self.head.show_part(part)
        self.pencil.setVisible(part.leads_to is not None)
        self._name_pencil()
        self._show_values()

    def add_control(self, control: QWidget) -> None:
        """A button at the right end of the row."""
        self._line.addWidget(control)

    def unfolded(self) -> bool:
        """Whether its fields are shown."""
        return not self._inside.isHidden()

    def turn(self) -> None:
        """Show its fields, or fold them away."""
        if not self.unfolded():
            self.unfold()
        elif all(field.settle() for field in self._fields.values()):
            self._inside.hide()
            self.head.show_open(unfolded=False)

    def unfold(self) -> None:
        """Show its fields."""
        if not self._fields:
            for each in self._kind.fields:
                self._fields[each.column] = self._field(each)
                self._form.addWidget(self._fields[each.column])
            self.say(self._words)
        self._inside.show()
        self.head.show_open(unfolded=True)

    def field(self, column: str) -> Field:
        """The field of a column; the row must have been unfolded."""
        return self._fields[column]

    def _field(self, each: PartField) -> Field:
        field = bound_field(self._desk, self._kind.table, each)
        if isinstance(field, LinkField):
            field.wanted.connect(self.followed)
        return field

    def _show_values(self) -> None:
        for name, field in self._fields.items():
            show_value(field, self.part.key, self.part.values.get(name))

    def _name_pencil(self) -> None:
        self.pencil.name("", spoken=self._words("Edit: {title}", title=self.part.title))

    def _press(self) -> None:
        if (ref := self.part.leads_to) is not None:
            self.followed.emit(ref.kind.value, ref.id)
        else:
            self.turn()

    def _remove(self) -> None:
        self.removed.emit(self.part.key)
