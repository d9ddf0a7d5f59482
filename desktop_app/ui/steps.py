"""Undo and redo for the whole window, and the toast that offers the way back."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.marks import N_
from desktop_app.ui.commands import Command
from desktop_app.ui.kit.toast import Toast
from desktop_app.words import Words

if TYPE_CHECKING:
    from desktop_app.domain.change import Change, Edit
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.past.step_list import StepList

RECORDS = frozenset(
    ("person", "organisation", "cooperation", "event", "agreement", "story", "quote", "picture")
)
"""What can be looked for in the bin when it was deleted."""


class Steps(QObject):
    """Names the next step back, takes it, and says what was done."""

    renamed = Signal()

    def __init__(self, toast: Toast, window: QWidget) -> None:
        super().__init__(window)
        self._toast, self._words, self._window = toast, Words("en"), window
        self.list: StepList | None = None
        self._desk: Desk | None = None
        self._labels: tuple[str | None, str | None] | None = None
        self._turning = False
        self._forth = False  # which way the button of the toast goes
        toast.asked.connect(self._answer)

    def serve(self, desk: "Desk") -> None:
        """Begin with this book."""
        self._desk, self._labels = desk, None
        desk.changed.connect(self._hear)
        self.renamed.emit()

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.renamed.emit()

    def undo_label(self) -> str | None:
        """The step that would be taken back, in English; None if there is none."""
        return self._next()[0]

    def redo_label(self) -> str | None:
        """The step that would be done again, in English; None if there is none."""
        return self._next()[1]

    def _next(self) -> tuple[str | None, str | None]:
        """Both, asked of the book once for each change: a dozen names are made of them."""
        if self._desk is None:
            return None, None
        if self._labels is None:
            self._labels = self._desk.book.undo_label(), self._desk.book.redo_label()
        return self._labels

    def undo(self) -> None:
        """Take the last step back."""
        self.go(-1)

    def redo(self) -> None:
        """Do it again."""
        self.go(1)

    def go(self, steps: int) -> None:
        """Take several steps, back if it is negative; stop where fields were left alone."""
        if self._desk is None:
            return
        done: list[Change] = []
        self._turning = True
        try:
            while len(done) < abs(steps) and not (done and done[-1].kept):
                change = self._desk.book.undo() if steps < 0 else self._desk.book.redo()
                if change is None:
                    break
                done.append(change)
        finally:
            self._turning = False
        self._forth = bool(done) and steps < 0
        again = self._words("Redo") if self._forth and len(done) == 1 else ""
        self._toast.tell(self._told(done, steps), again, icon="redo-2")

    def list_steps(self) -> None:
        """Show the newest steps, to choose how far to go back."""
        from desktop_app.ui.past.step_list import StepList  # noqa: PLC0415 -- when asked for

        if self._desk is None:
            return
        self.list = StepList(self._window, self._desk.book, self._words)
        self.list.gone.connect(self.go)
        self.list.finished.connect(self.list.deleteLater)
        self.list.open()

    def commands(self) -> tuple[Command, ...]:
        """Undo and redo, named by the step they would take."""
        return (
            Command(
                name=N_("Undo"),
                run=self.undo,
                icon="undo-2",
                keys=("Ctrl+Z",),
                ready=self._can_undo,
                title=self._undo_name,
            ),
            Command(
                name=N_("Redo"),
                run=self.redo,
                icon="redo-2",
                keys=("Ctrl+Y", "Ctrl+Shift+Z"),
                ready=self._can_redo,
                title=self._redo_name,
            ),
            Command(name=N_("List of steps …"), run=self.list_steps, icon="history"),
        )

    def tell_of_new(self, sentence: str, more: str, look: Callable[[], None]) -> None:
        """Say what was written, with the way back and the way there."""
        self._forth = False
        self._toast.tell(sentence, self._words("Undo"), more, look=look)

    def _told(self, done: "Sequence[Change]", steps: int) -> str:
        """What was done, and where it stopped if it did not go all the way."""
        words, back = self._words, steps < 0
        if not done:
            return words("There is nothing to undo" if back else "There is nothing to redo")
        last = words(done[-1].label)
        if len(done) == 1:
            said = words("Undone: {step}" if back else "Done again: {step}", step=last)
        elif back:
            said = words.count("{n} step undone", "{n} steps undone", len(done))
        else:
            said = words.count("{n} step done again", "{n} steps done again", len(done))
        stopped = ""
        if len(done) < abs(steps):
            stopped = words("Stopped at “{step}”.", step=last)
        more = " ".join(filter(None, (stopped, self._kept(done[-1]))))
        return f"{said}. {more}" if more else said

    def _kept(self, change: "Change") -> str:
        kept = len(change.kept)
        if not kept:
            return ""
        return self._words.count(
            "{n} field was left as it is, because it was changed again since.",
            "{n} fields were left as they are, because they were changed again since.",
            kept,
        )

    def _hear(self, change: "Change") -> None:
        self._labels = None
        if not self._turning and any(map(_leaves_sight, change.edits)):
            self._tell_of(change)
        self.renamed.emit()

    def _tell_of(self, change: "Change") -> None:
        """What went, how many if they are several, and where deleted records are."""
        words, step = self._words, self._words(change.label)
        gone = [e for e in change.edits if e.table in RECORDS and e.after is None]
        if any(edit.table == "merge" for edit in change.edits):
            gone = []  # it is in the record it was merged into, not in the bin
        if len(gone) > 1 and len({edit.table for edit in gone}) == 1:
            many = words.count(
                "{step}: {n} record", "{step}: {n} records", len(gone), step=step
            )
            step = many
        self._forth = False
        self._toast.tell(step, words("Undo"), words("Bin") if gone else "")

    def _answer(self) -> None:
        """Go the other way than the step that the toast tells of."""
        self.go(1 if self._forth else -1)

    def _can_undo(self) -> bool:
        return self.undo_label() is not None

    def _can_redo(self) -> bool:
        return self.redo_label() is not None

    def _undo_name(self, words: Words) -> str:
        label = self.undo_label()
        return words("Undo: {step}", step=words(label)) if label else words("Undo")

    def _redo_name(self, words: Words) -> str:
        label = self.redo_label()
        return words("Redo: {step}", step=words(label)) if label else words("Redo")


def _leaves_sight(edit: "Edit") -> bool:
    """Whether a row went into the bin, or a next step is done or put off."""
    if edit.after is None:
        return True
    if edit.before is None or edit.table != "follow_up":
        return False
    return any(edit.before[one] != edit.after[one] for one in ("done", "due"))
