"""Who changed what and when, and the way back to an earlier value."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.history import WHOLE, FieldEdit, Shown, Step
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.when import When
from desktop_app.services import find, history
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.section import Section
from desktop_app.ui.moments import moment
from desktop_app.words import Words

FEW, LONGEST = 20, 160
NOT_SHOWN = frozenset((WHOLE, "place", "deleted", "qualifier", "record_kind"))
KINDS_OF_STEPS = {"undo": N_("Undone: {step}"), "redo": N_("Done again: {step}")}


class HistorySection(Section):
    """Folded until somebody asks; then it keeps up with the record it was given."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(folded=True, parent=parent)
        self._desk = desk
        self._key: Key | None = None
        self._most = FEW
        self._words = Words("en")
        self._more = Button("chevron-down", kind="ghost", size=30)
        self._more.clicked.connect(self._show_more)
        self._rows: list[StepRow] = []
        self.body.addLayout(row(self._more, Stretch(), margins=(12, 4, 12, 0)))
        self.unfolded.connect(self._read)
        desk.changed.connect(self._read)

    def speak(self, words: Words) -> None:
        """Speak another language."""
        self._more.name(words("Show older steps"))
        self.say(words, words("History"))
        self._read()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while it was hidden."""
        super().showEvent(event)
        self._read()

    def show_record(self, key: Key) -> None:
        """Show the steps of this record and of all its parts."""
        if key != self._key:
            self._most = FEW
        self._key = key
        self._read()

    def _show_more(self) -> None:
        self._most *= 4
        self._read()

    def _read(self) -> None:
        if self.is_folded() or self._key is None or not self.isVisible():
            return
        steps = history.steps(self._desk.book, self._key, limit=self._most + 1)
        named = find.named(self._desk.book, _keys(steps))
        titles = {key: record.title for key, record in named.items()}
        for old in self._rows:
            old.hide()
            old.deleteLater()
        shown = steps[: self._most]
        self._rows = [StepRow(self._desk, step, titles, self._words) for step in shown]
        for place, new in enumerate(self._rows):
            self.body.insertWidget(place, new)
        self._more.setVisible(len(steps) > self._most)


class StepRow(QWidget):
    """One step: what, when, by whom, and each value before and after."""

    def __init__(
        self,
        desk: Desk,
        step: Step,
        titles: Mapping[Key, str],
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._refusal = PlainLabel("", "caption", "danger", wrap=True)
        self._refusal.hide()
        self._desk, self._words = desk, words
        self._edits: dict[Button, FieldEdit] = {}
        label = words(step.label)
        shape = KINDS_OF_STEPS.get(step.kind)
        title = words(shape, step=label) if shape else label
        when = moment(step.at, words)
        by = words("{moment}, {author}", moment=when, author=step.author)
        lines = [self._line(edit, titles) for edit in _shown_edits(step)]
        self.setLayout(
            column(
                PlainLabel(title, "smallM", wrap=True),
                PlainLabel(by if step.author else when, "caption", "text3", wrap=True),
                *lines,
                self._refusal,
                gap=2,
                margins=(20, 6, 12, 8),
            )
        )

    def _line(self, edit: FieldEdit, titles: Mapping[Key, str]) -> QWidget:
        words, line = self._words, QWidget(self)
        before, after = (
            said(value, edit.column, titles, words) for value in (edit.before, edit.after)
        )
        told = words("{before} → {after}", before=before, after=after)
        back = Button("rotate-ccw", kind="ghost", size=28)
        back.name("", spoken=words("Put back: {value}", value=before))
        back.clicked.connect(self._ask)
        self._edits[back] = edit
        text = PlainLabel(told, "caption", "text2", wrap=True)
        line.setLayout(row(Stretch(text), back, gap=6))
        return line

    def _ask(self) -> None:
        edit = next((e for button, e in self._edits.items() if button is self.sender()), None)
        if edit is None:
            return
        try:
            history.put_back(self._desk.book, edit)
        except UserError as refusal:
            self._refusal.show_text(self._words.error(refusal))
            self._refusal.show()


def said(value: Shown, field: str, titles: Mapping[Key, str], words: Words) -> str:
    """A value of the history as it is read; long texts are cut, keys are named."""
    if isinstance(value, When):
        return words.date(value)
    if isinstance(value, bool):
        return words("yes") if value else words("no")
    if value is None or isinstance(value, Mapping) or value == "":
        return "–"
    text = titles.get(Key(str(value)), str(value)) if field.endswith("_id") else str(value)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _shown_edits(step: Step) -> list[FieldEdit]:
    return [edit for edit in step.edits if edit.column not in NOT_SHOWN]


def _keys(steps: Sequence[Step]) -> list[Key]:
    values = (
        value
        for step in steps
        for edit in step.edits
        if edit.column.endswith("_id")
        for value in (edit.before, edit.after)
    )
    return sorted({Key(value) for value in values if isinstance(value, str)})
