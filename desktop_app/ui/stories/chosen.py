"""The record a block shows: press it to go there, the pencil to choose another."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.ids import Key, PersonId
from desktop_app.domain.reference import Ref
from desktop_app.services import people
from desktop_app.services.fields import change_link
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.record_picker import RecordPicker
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.avatar import initials
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.link_row import LinkRow
from desktop_app.words import Words

Make = Callable[[Key, str], object]


def letters_of(desk: Desk, person: Ref) -> str:
    """The initials of somebody; the title of a doctor is none of them."""
    line = people.lines(desk.book, [person.id]).get(PersonId(person.id))
    return line.initials if line is not None else initials(person.title)


class Chosen(QWidget):
    """Writes `column` of the block. `make` puts a record made of the words
    typed into it, which `new` offers.
    """

    wanted = Signal(str, str)  # kind, key

    def __init__(
        self,
        desk: Desk,
        column_name: str,
        kinds: Sequence[str],
        *,
        icon: str,
        new: str = "",
        make: Make | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._column, self._make = desk, column_name, make
        self._block = Key("")
        self._target: Ref | None = None
        self._link = LinkRow(icon=icon)
        self._link.clicked.connect(self._press)
        self._pencil = Button("pencil", kind="ghost", size=30)
        self._pencil.clicked.connect(self.ask)
        self._refusal = PlainLabel("", "caption", "danger", wrap=True)
        self._refusal.hide()
        self.picker = RecordPicker(desk, kinds, new=new, parent=self)
        self.picker.picked.connect(self._picked)
        self.picker.named.connect(self._named)
        line = row(Stretch(self._link), self._pencil, gap=4)
        self.setLayout(column(line, self._refusal, gap=2))
        self.setFocusProxy(self._link)

    def say(self, words: Words, name: str, change: str) -> None:
        """What is asked for, and what the pencil does."""
        self._words = words
        self.picker.say(words, name)
        self._pencil.name("", spoken=change)

    def show_target(
        self, block: Key, target: Ref | None, title: str, sub: str = "", letters: str = ""
    ) -> None:
        """The record of this block in words; without one, `title` invites to choose."""
        self._block, self._target = block, target
        if target is not None:
            self._link.show_who(letters, target.id)
        self._link.say(title, sub)
        self._pencil.setVisible(target is not None)

    def ask(self) -> None:
        """Let a record be chosen."""
        self._refusal.hide()
        self.picker.ask(self._link)

    def _press(self) -> None:
        if self._target is None or self._target.deleted:
            self.ask()
        else:
            self.wanted.emit(str(self._target.kind), self._target.id)

    def _picked(self, _kind: str, key: str) -> None:
        self._point_to(Key(key))

    def _named(self, words: str) -> None:
        if self._make is None:
            return
        try:
            self._make(self._block, words)
        except UserError as refusal:
            self._refuse(refusal)

    def _point_to(self, key: Key) -> None:
        try:
            change_link(self._desk.book, "block", self._block, self._column, key)
        except UserError as refusal:
            self._refuse(refusal)

    def _refuse(self, refusal: UserError) -> None:
        self._refusal.show_text(self._words.error(refusal))
        self._refusal.show()
