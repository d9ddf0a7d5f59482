"""Undo and redo for the whole window, and the toast that offers the way back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.marks import N_
from desktop_app.ui.commands import Command
from desktop_app.ui.kit.toast import Toast
from desktop_app.words import Words

if TYPE_CHECKING:
    from desktop_app.domain.change import Change
    from desktop_app.ui.desk import Desk

RECORDS = frozenset(
    ("person", "organisation", "cooperation", "event", "agreement", "story", "quote", "picture")
)
"""What can be looked for in the bin when it was deleted."""


class Steps(QObject):
    """Names the next step back, takes it, and says what was done."""

    renamed = Signal()

    def __init__(self, toast: Toast, parent: QObject) -> None:
        super().__init__(parent)
        self._toast, self._words = toast, Words("en")
        self._desk: Desk | None = None
        self._turning = False
        toast.asked.connect(self.undo)

    def serve(self, desk: "Desk") -> None:
        """Begin with this book."""
        self._desk = desk
        desk.changed.connect(self._hear)
        self.renamed.emit()

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.renamed.emit()

    def undo_label(self) -> str | None:
        """The step that would be taken back, in English; None if there is none."""
        return self._desk.book.undo_label() if self._desk is not None else None

    def redo_label(self) -> str | None:
        """The step that would be done again, in English; None if there is none."""
        return self._desk.book.redo_label() if self._desk is not None else None

    def undo(self) -> None:
        """Take the last step back."""
        self._turn(back=True)

    def redo(self) -> None:
        """Do it again."""
        self._turn(back=False)

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
        )

    def _turn(self, *, back: bool) -> None:
        if self._desk is None:
            return
        self._turning = True
        try:
            change = self._desk.book.undo() if back else self._desk.book.redo()
        finally:
            self._turning = False
        if change is None:
            words = self._words
            nothing = words("There is nothing to undo" if back else "There is nothing to redo")
            self._toast.tell(nothing)
            return
        step = self._words(change.label)
        done = self._words("Undone: {step}" if back else "Done again: {step}", step=step)
        self._toast.tell(" ".join(filter(None, (done, self._kept(change)))))

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
        went = any(edit.after is None for edit in change.edits)
        if went and not self._turning:
            self._tell_of(change)
        self.renamed.emit()

    def _tell_of(self, change: "Change") -> None:
        """What went, how many if they are several, and where deleted records are."""
        words, step = self._words, self._words(change.label)
        gone = [e for e in change.edits if e.table in RECORDS and e.after is None]
        if len(gone) > 1 and len({edit.table for edit in gone}) == 1:
            many = words.count(
                "{step}: {n} record", "{step}: {n} records", len(gone), step=step
            )
            step = many
        self._toast.tell(step, words("Undo"), words("Bin") if gone else "")

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
