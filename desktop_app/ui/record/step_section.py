"""The next steps on a record: what, until when, and whether it is done."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.extras import FollowUp
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.services import follow_ups
from desktop_app.ui.clock import today
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.button import Button
from desktop_app.ui.record.part import Part, PartField, PartKind
from desktop_app.ui.record.part_head import PartHead
from desktop_app.ui.record.part_row import PartRow
from desktop_app.ui.record.part_section import PartSection
from desktop_app.words import Words

STEPS = PartKind(
    table="follow_up",
    title=N_("Next steps"),
    add=N_("Add next step"),
    example=N_("For example: 15 June 2027: call back"),
    delete=N_("Delete next step"),
    fields=(
        PartField(column="what", label=N_("What")),
        PartField(column="due", label=N_("Due"), due=True),
        PartField(column="owner", label=N_("Who")),
        PartField(column="note", label=N_("Note"), lines=True),
    ),
)


class StepRow(PartRow):
    """A box to tick before the step."""

    ticked = Signal(str)

    def __init__(self, desk: Desk, part: Part, parent: QWidget | None = None) -> None:
        self.box = Button("square", kind="ghost", size=28)
        super().__init__(
            desk, STEPS, part, head=PartHead(part, side=8), lead=self.box, parent=parent
        )
        self.box.clicked.connect(self._tick)

    def say(self, words: Words) -> None:
        """Speak another language."""
        super().say(words)
        self._name_box()

    def show_part(self, part: Part) -> None:
        """Show the step as the book has it."""
        super().show_part(part)
        self.box.show_icon("square-check" if part.quiet else "square")
        self._name_box()

    def _name_box(self) -> None:
        words, what = self._words, self.part.title
        done = words("Reopen: {step}", step=what)
        self.box.name("", spoken=done if self.part.quiet else words("Done: {step}", step=what))

    def _tick(self) -> None:
        self.ticked.emit(self.part.key)


class StepSection(PartSection):
    """Open steps first, the earliest due on top; a date typed with them is the due date."""

    def __init__(self, desk: Desk, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(desk, STEPS, self._add, parent=parent)
        self._record_kind = kind
        self._key: Key | None = None
        self._done: frozenset[str] = frozenset()

    def show_steps(self, key: Key, steps: Sequence[FollowUp]) -> None:
        """The next steps of record `key`."""
        self._key = key
        self._done = frozenset(step.id for step in steps if step.done is not None)
        self.show_parts([self._part(step) for step in sorted(steps, key=_order)])

    def make_row(self, part: Part) -> PartRow:
        """The row of a step."""
        row = StepRow(self.desk, part)
        row.ticked.connect(self._tick)
        return row

    def _part(self, step: FollowUp) -> Part:
        due = self.words.date(step.due) if step.due is not None else ""
        latest = step.due.latest if step.due is not None else None
        late = step.done is None and latest is not None and latest < today()
        return Part(
            key=step.id,
            title=step.what,
            sub=" · ".join(part for part in (due, step.owner) if part),
            mark=self.words("overdue") if late else "",
            quiet=step.done is not None,
            values={
                "what": step.what,
                "due": step.due,
                "owner": step.owner,
                "note": step.note,
            },
        )

    def _add(self, typed: str) -> None:
        if self._key is None:
            return
        about, language = (self._record_kind, self._key), self.words.language
        follow_ups.write_step(
            self.desk.book, typed, language=language, today=today(), about=about
        )

    def _tick(self, key: str) -> None:
        if key in self._done:
            follow_ups.reopen_follow_up(self.desk.book, Key(key))
        else:
            on = When.from_edtf(today().isoformat())
            follow_ups.complete_follow_up(self.desk.book, Key(key), on)


def _order(step: FollowUp) -> tuple[bool, str, str]:
    due = step.due.sort_text if step.due is not None else "2"
    return step.done is not None, due, step.id
