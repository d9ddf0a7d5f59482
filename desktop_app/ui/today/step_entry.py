"""The line a step is typed into: what, until when, and the record it is on."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.due import read_step
from desktop_app.domain.errors import UserError
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.services import find
from desktop_app.ui.clock import Clock
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.record_picker import RecordPicker
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.chip import Chip
from desktop_app.ui.kit.field_editor import LineEditor
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.words import Words

NOTHING = N_("No record")
KINDS = (Kind.PERSON, Kind.CLUSTER, Kind.ORGANISATION, Kind.COOPERATION, Kind.STORY)
About = tuple[Kind, Key]
Add = Callable[[str, About | None], None]


class StepLine(LineEditor):
    """Enter adds, Esc closes; Tab goes on to the record."""

    entered = Signal()
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The two keys that end it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class StepEntry(QWidget):
    """How the date was understood stands below the words before they are entered."""

    closed = Signal()

    def __init__(
        self, desk: Desk, clock: Clock, add: Add, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._clock, self._add, self._words = desk, clock, add, Words("en")
        self._about: About | None = None
        self.line = StepLine()
        self.about = Button("link", kind="ghost", size=34)
        self.picker = RecordPicker(desk, KINDS, none=NOTHING, parent=self)
        self.due = Chip("", "accent", icon="calendar")
        self._refusal = PlainLabel("", "caption", "danger", wrap=True)
        self._refusal.hide()
        self.due.hide()
        self.setFocusProxy(self.line)
        read = row(self.due, Stretch())
        self.setLayout(
            column(
                row(Stretch(self.line), self.about, gap=6),
                *(read, self._refusal),
                gap=4,
                margins=(16, 2, 14, 6),
            )
        )
        self.line.textChanged.connect(self._read)
        self.line.entered.connect(self.settle)
        self.line.given_up.connect(self.close_line)
        self.about.clicked.connect(self._ask)
        self.picker.picked.connect(self._choose)
        self.picker.emptied.connect(self._forget)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.line.setAccessibleName(words("Add next step"))
        self.line.setPlaceholderText(words("For example: Friday: call Lucie back"))
        self.picker.say(words, words("Which record is it about?"))
        self._name_about()
        self._read()

    def begin(self) -> None:
        """Stand ready."""
        self.show()
        self.line.setFocus()

    def settle(self) -> bool:
        """Add what is typed; tells whether it could, or there was nothing."""
        typed = self.line.text().strip()
        if not typed:
            return True
        try:
            self._add(typed, self._about)
        except UserError as refusal:
            self._refuse(self._words.error(refusal))
            return False
        self._clear()
        return True

    def close_line(self) -> None:
        """Leave without adding."""
        self._clear()
        self.hide()
        self.closed.emit()

    def _clear(self) -> None:
        self.line.clear()
        self._refusal.hide()
        self._forget()

    def _read(self) -> None:
        _, due = read_step(self.line.text(), self._words.language, self._clock.today())
        self.due.setVisible(due is not None)
        if due is not None:
            self.due.say(self._words.date(due), "accent")
        said = self._words("Due: {date}", date=self._words.date(due)) if due else ""
        self.line.setAccessibleDescription(said)

    def _ask(self) -> None:
        self.picker.ask(self.about, filled=self._about is not None)

    def _choose(self, kind: str, key: str) -> None:
        self._about = (Kind(kind), Key(key))
        self._name_about()
        self.line.setFocus()

    def _forget(self) -> None:
        self._about = None
        self._name_about()

    def _name_about(self) -> None:
        if self._about is None:
            self.about.name("", spoken=self._words("Which record is it about?"))
            return
        named = find.named(self._desk.book, [self._about[1]])
        self.about.name(named[self._about[1]].title)

    def _refuse(self, sentence: str) -> None:
        self._refusal.show_text(sentence)
        self._refusal.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
