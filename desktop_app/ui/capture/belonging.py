"""“Belongs to”: the record that a capture hangs on, taken from the page at hand."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind, Ref
from desktop_app.services import find
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.record_picker import RecordPicker
from desktop_app.ui.kinds import KINDS
from desktop_app.ui.kit.arrange import Stretch, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.words import Words

NOTHING = N_("No record")
HOLDERS: Sequence[str] = (Kind.COOPERATION, Kind.PERSON, Kind.CLUSTER, Kind.ORGANISATION)


class Belonging(QWidget):
    """One button that names the record; pressing it chooses another one, or none."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, Words("en")
        self.ref: Ref | None = None
        self._label = PlainLabel("", "small", "text2")
        self.button = Button("link", kind="tint", size=28, role="captionM", opens_menu=True)
        self.picker = RecordPicker(desk, HOLDERS, none=NOTHING, parent=self)
        self.button.clicked.connect(self._ask)
        self.picker.picked.connect(self._pick)
        self.picker.emptied.connect(self._empty)
        self.setLayout(row(self._label, self.button, Stretch()))

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._label.show_text(words("Belongs to"))
        self.picker.say(words, words("Which record is it about?"))
        self._show()

    def take(self, ref: Ref | None) -> None:
        """It belongs to this record from now on."""
        self.ref = ref
        self._show()

    def _show(self) -> None:
        words, ref = self._words, self.ref
        kind = KINDS.get(ref.kind) if ref is not None else None
        self.button.show_icon(kind.icon if kind is not None else "link")
        said = ref.title if ref is not None else words(NOTHING)
        self.button.name(said, spoken=words("Belongs to: {record}", record=said))

    def _ask(self) -> None:
        self.picker.ask(self.button, filled=self.ref is not None)

    def _pick(self, kind: str, key: str) -> None:
        named = find.named(self._desk.book, [Key(key)]).get(Key(key))
        if named is not None:
            self.take(Ref(id=Key(key), kind=Kind(kind), title=named.title))
            self.changed.emit()

    def _empty(self) -> None:
        self.take(None)
        self.changed.emit()
