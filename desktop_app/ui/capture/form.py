"""The fields of the quick capture: the line with its chips, the record, note, next step."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.due import read_step
from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind, Ref
from desktop_app.domain.typed_line import TypedLine, Value
from desktop_app.services.drafts import Draft
from desktop_app.ui.capture.belonging import HOLDERS, Belonging
from desktop_app.ui.capture.captured import Typed, is_newcomer
from desktop_app.ui.capture.chips import ReadingChips, Sign
from desktop_app.ui.capture.line_reader import LineReader
from desktop_app.ui.clock import Clock
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.chip import Chip
from desktop_app.ui.kit.field_editor import LineEditor, NoteEditor
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.segmented import Segmented
from desktop_app.words import Words

READ_PAUSE, NOTE_TALL = 120, 64
ENCOUNTER, CONTACT = "encounter", "contact"


class CaptureForm(QWidget):
    """Reads while somebody types; what sort of capture it is follows the words until chosen."""

    typed = Signal()  # something was typed or chosen
    measured = Signal()  # it may need more room or less

    def __init__(self, desk: Desk, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock, self._words = clock, Words("en")
        self._settled_sort = False
        self.reader = LineReader(desk, parent=self)
        self.sort = Segmented((ENCOUNTER, CONTACT))
        self.line, self.chips = LineEditor(), ReadingChips(desk)
        self._hint = PlainLabel("", "caption", "text3", wrap=True)
        self.rest = PlainLabel("", "caption", "text2", wrap=True)
        self.belongs = Belonging(desk)
        self.note, self.step = NoteEditor(), LineEditor()
        self.due = Chip("", "accent", icon="calendar")
        self._labels = (PlainLabel("", "small", "text2"), PlainLabel("", "small", "text2"))
        self._pause = QTimer(self, singleShot=True, interval=READ_PAUSE)
        self.note.setFixedHeight(NOTE_TALL)
        self.due.hide()
        self.setLayout(
            column(
                column(self.line, self._hint, self.chips, self.rest, gap=8),
                self.belongs,
                column(self._labels[0], self.note, gap=4),
                column(self._labels[1], row(Stretch(self.step), self.due), gap=4),
                gap=14,
            )
        )
        self._connect()

    def _connect(self) -> None:
        self.chips.stand_behind(self.line)
        self._pause.timeout.connect(self.read)
        for field in (self.line, self.note, self.step):
            field.textChanged.connect(self._wait)
        self.chips.chosen.connect(self._choose)
        self.chips.barred.connect(self._bar)
        self.sort.chosen.connect(self._turn)
        self.belongs.changed.connect(self._belong)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.sort.say(words("What is captured"), (words("Encounter"), words("Contact")))
        self.line.setAccessibleName(words("What happened, or who is it?"))
        self.line.setPlaceholderText(words("What happened, or who is it?"))
        self._hint.show_text(
            words("For example: yesterday call Kaiser: will send the draft, by Friday offer")
        )
        self._labels[0].show_text(words("Note"))
        self._labels[1].show_text(words("Next step"))
        self.note.setAccessibleName(words("Note"))
        self.step.setAccessibleName(words("Next step"))
        self.step.setPlaceholderText(words("For example: Friday: call Lucie back"))
        self.chips.say(words)
        self.belongs.say(words)

    def begin(self, draft: Draft, here: Ref | None) -> None:
        """Start from a draft; without one, empty and on the record at hand."""
        self.clear()
        self.line.setText(draft.line)
        self.note.setPlainText(draft.note)
        self.step.setText(draft.step)
        self.belongs.take(_record(draft) or here)
        self._belong()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Empty, for the next one; it belongs where this one did."""
        self.reader.begin_anew()
        self._settled_sort = False
        for field in (self.line, self.note, self.step):
            field.clear()
        self.sort.choose(ENCOUNTER)
        self.read()

    def draft(self) -> Draft:
        """What stands here now."""
        ref = self.belongs.ref
        return Draft(
            line=self.line.text(),
            note=self.note.typed(),
            step=self.step.text(),
            kind=ref.kind.value if ref is not None else "",
            key=ref.id if ref is not None else "",
            title=ref.title if ref is not None else "",
        )

    def beside(self) -> Typed:
        """What stands beside the line."""
        return Typed(
            note=self.note.typed(),
            step=self.step.text(),
            belongs=self.belongs.ref,
            today=self._clock.today(),
        )

    def is_contact(self) -> bool:
        """Whether somebody new is captured."""
        return self.sort.value == CONTACT

    def reading(self) -> TypedLine:
        """The line as it is understood now."""
        text, language, today = self.line.text(), self._words.language, self._clock.today()
        if self.is_contact():
            return self.reader.read_newcomer(text, language, today)
        return self.reader.read(text, language, today, dated=bool(text.strip()))

    def read(self) -> None:
        """Show how the words are understood."""
        self._pause.stop()
        text, language, today = self.line.text(), self._words.language, self._clock.today()
        if not self._settled_sort:
            event = self.reader.read(text, language, today)
            contact = self.reader.read_newcomer(text, language, today)
            self.sort.choose(CONTACT if is_newcomer(event, contact) else ENCOUNTER)
        line = self.reading() if text.strip() else None
        self.chips.show_line(line)
        self._hint.setVisible(line is None)
        self._show_rest(line)
        _, due = read_step(self.step.text(), language, today)
        self.due.setVisible(due is not None)
        if due is not None:
            self.due.say(self._words.date(due), "accent")
        self.measured.emit()

    def _show_rest(self, line: TypedLine | None) -> None:
        """The words that are no chip, and what becomes of them."""
        title, note = (line.title, line.note) if line is not None else ("", "")
        words, told = self._words, []
        if title:
            told.append(words("Title: {title}", title=title))
        if note:
            told.append(words("Note: {note}", note=note))
        self.rest.show_text(" · ".join(told))
        self.rest.setVisible(bool(told))

    def _wait(self) -> None:
        self._pause.start()
        self.typed.emit()

    def _choose(self, sign: Sign, value: Value) -> None:
        self.reader.choose(sign, value)
        self.read()
        self.typed.emit()

    def _bar(self, sign: Sign) -> None:
        self.reader.bar(sign)
        self.read()
        self.line.setFocus()
        self.typed.emit()

    def _turn(self) -> None:
        self._settled_sort = True
        self.read()

    def _belong(self) -> None:
        ref = self.belongs.ref
        self.reader.stand_near([ref.id] if ref is not None else [])
        self.read()
        self.typed.emit()


def _record(draft: Draft) -> Ref | None:
    """The record a draft belongs to."""
    if not draft.key or draft.kind not in HOLDERS:
        return None
    return Ref(id=Key(draft.key), kind=Kind(draft.kind), title=draft.title)
