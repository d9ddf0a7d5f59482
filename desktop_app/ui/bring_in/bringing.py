"""What is being brought in, from the first look into a file to the last row in the book.

Everything long is done beside the window; the wizard hears of it by signals.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.columns import Matching
from desktop_app.domain.draft import Reading
from desktop_app.exchange.tables.table import AS_FOUND, Form
from desktop_app.services import bring_in
from desktop_app.services.bring_in import Decision, Difference, Outcome, Plan, looking
from desktop_app.services.bring_in.looking import Opened
from desktop_app.ui.background import Task
from desktop_app.ui.desk import Desk

T = TypeVar("T")


class Bringing(QObject):
    """The files, their columns, the plan and the decisions about it."""

    opened = Signal()  # files were looked into, or read anew
    planned = Signal()
    carried = Signal()
    failed = Signal(object)  # what went wrong
    began = Signal()
    progressed = Signal(int, int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stop: Callable[[], None] | None = None
        self.files: tuple[Opened, ...] = ()
        self.reading = Reading()
        self.plan = Plan()
        self.decisions: dict[int, Decision] = {}
        self.declined: dict[int, frozenset[Difference]] = {}
        self.left_out: frozenset[int] = frozenset()  # stories, by their numbers
        self.outcome: Outcome | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._stop is not None

    def tables(self) -> list[int]:
        """The numbers of the files that are tables."""
        return [at for at, one in enumerate(self.files) if one.table is not None]

    def unclear(self) -> int | None:
        """The first table of which some column or day is not clear by itself."""
        return next((at for at, one in enumerate(self.files) if not one.is_clear), None)

    def open(self, paths: Sequence[Path]) -> None:
        """Look into files."""
        book = self._desk.book

        def work(task: Task[tuple[Opened, ...]]) -> tuple[Opened, ...]:
            found = []
            for at, path in enumerate(paths):
                task.step(at, len(paths))
                found.append(looking.look_into(book, path))
            return tuple(found)

        self._run(work, self._seen)

    def take_text(self, text: str) -> None:
        """Read a text instead of files, and plan what is found in it."""
        book = self._desk.book
        self._forget()

        def work(task: Task[tuple[Opened, Reading, Plan]]) -> tuple[Opened, Reading, Plan]:
            found = looking.of_text(text)
            reading = looking.together((found,))
            return found, reading, bring_in.plan(book, reading, progress=task.step)

        self._run(work, self._text_planned)

    def reopen(self, at: int, wish: Form = AS_FOUND, profile: str = "") -> None:
        """Look into one file again, told how to read it."""
        book, files = self._desk.book, self.files

        def work(_task: Task[tuple[Opened, ...]]) -> tuple[Opened, ...]:
            again = looking.look_into(book, files[at].path, wish, profile)
            return (*files[:at], again, *files[at + 1 :])

        self._run(work, self._seen)

    def match(self, at: int, matching: Matching) -> None:
        """The columns of a table mean something else."""
        files = list(self.files)
        files[at] = replace(files[at], matching=matching)
        self.files = tuple(files)

    def make_plan(self) -> None:
        """Read all files as they are matched now, and plan anew."""
        files, book = self.files, self._desk.book
        self._forget()

        def work(task: Task[tuple[Reading, Plan]]) -> tuple[Reading, Plan]:
            reading = looking.together(files)
            return reading, bring_in.plan(book, reading, progress=task.step)

        self._run(work, self._planned)

    def decide(self, numbers: Sequence[int], decision: Decision | None) -> None:
        """Say what is to become of some contacts; None lets the plan say it again."""
        for number in numbers:
            if decision is None:
                self.decisions.pop(number, None)
            else:
                self.decisions[number] = decision
        self._plan_again(self.reading)

    def switch(self, number: int, one: Difference) -> None:
        """Take a single change of a contact out of the plan, or into it again."""
        before = self.declined.get(number, frozenset())
        self.declined[number] = before ^ {one}
        self._plan_again(self.reading)

    def take_story(self, number: int, *, wanted: bool) -> None:
        """Bring a story of a page in, or only its people."""
        self.left_out = self.left_out - {number} if wanted else self.left_out | {number}
        self._plan_again(self.reading)

    def correct(self, number: int, field: str, text: str) -> None:
        """Put one cell of a contact right."""
        drafts = list(self.reading.drafts)
        changed = looking.corrected(drafts[number], field, text)
        if changed == drafts[number]:
            return
        drafts[number] = changed
        self._plan_again(replace(self.reading, drafts=tuple(drafts)))

    def carry_out(self) -> None:
        """Write what the plan says."""
        book, plan = self._desk.book, self.plan

        def work(task: Task[Outcome]) -> Outcome:
            return bring_in.carry_out(book, plan, progress=task.step)

        self._run(work, self._carried)

    def cancel(self) -> None:
        """Ask what is being done to stop."""
        if self._stop is not None:
            self._stop()

    def _plan_again(self, reading: Reading) -> None:
        book, decisions, declined = self._desk.book, dict(self.decisions), dict(self.declined)
        without = self.left_out

        def work(task: Task[tuple[Reading, Plan]]) -> tuple[Reading, Plan]:
            told = task.step
            made = bring_in.plan(
                book,
                reading,
                decisions=decisions,
                declined=declined,
                stories_left_out=without,
                progress=told,
            )
            return reading, made

        self._run(work, self._planned)

    def _forget(self) -> None:
        self.decisions, self.declined, self.left_out = {}, {}, frozenset()

    def _run(self, work: Callable[[Task[T]], T], done: Callable[[T], None]) -> None:
        if self.busy:
            return
        task = self._desk.background.run(self, work, done, self._failed)
        task.progressed.connect(self.progressed)
        self._stop = task.cancel
        self.began.emit()

    def _seen(self, files: tuple[Opened, ...]) -> None:
        self._stop = None
        self.files = files
        self.opened.emit()

    def _planned(self, made: tuple[Reading, Plan]) -> None:
        self._stop = None
        self.reading, self.plan = made
        self.planned.emit()

    def _text_planned(self, made: tuple[Opened, Reading, Plan]) -> None:
        found, reading, plan = made
        self.files = (found,)
        self._planned((reading, plan))

    def _carried(self, outcome: Outcome) -> None:
        self._stop = None
        self.outcome = outcome
        self.carried.emit()

    def _failed(self, error: BaseException) -> None:
        self._stop = None
        self.failed.emit(error)
