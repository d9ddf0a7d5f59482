"""The page on which many stories are printed: what, into which files, and what holds some back.

Imported when it is opened: the paper engine comes along.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.ids import StoryId
from desktop_app.services import looks
from desktop_app.ui import theme
from desktop_app.ui.background import Cancelled, Task
from desktop_app.ui.choices import Choices
from desktop_app.ui.clock import today
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.dialog_frame import Dialog
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.notice import Notice
from desktop_app.ui.kit.surface import Bar
from desktop_app.ui.kit.tick import Tick
from desktop_app.ui.printing import batch_work
from desktop_app.ui.printing.batch_options import BatchOptions
from desktop_app.ui.printing.batch_wish import EACH, BatchWish
from desktop_app.ui.printing.batch_work import Examined, Saved
from desktop_app.ui.printing.held_list import HeldList
from desktop_app.ui.printing.work_line import WorkLine
from desktop_app.words import Words

PAUSE = 250  # milliseconds without a change
LEFT = 400


class BatchPage(Dialog):
    """Esc goes back; `wanted` leads to the field of a story that holds it back."""

    told = Signal(str)
    wrote = Signal(object)  # the path of what was saved
    wanted = Signal(str, object)  # story, Finding

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        words: Words,
        choices: Choices,
        groups: Mapping[str, Sequence[StoryId]],
        folder: Path,
    ) -> None:
        super().__init__(parent)
        self._desk, self._words, self._choices, self._folder = desk, words, choices, folder
        self._looking: Task[Examined] | None = None
        self._saving: Task[Saved] | None = None
        self.examined: Examined | None = None
        self.setWindowTitle(words("Print stories"))
        self.setModal(True)
        self.options = BatchOptions(
            groups, looks.names(desk.book)[1:], choices.now.file_names, words
        )
        self.options.changed.connect(self._changed)
        self.held, self.leave_out = HeldList(words), Tick(words("Leave these out"))
        self.held.wanted.connect(self._go)
        self.leave_out.clicked.connect(self._enable)
        self._state = PlainLabel("", "body", "text", wrap=True)
        self._problem = Notice("danger")
        self._problem.hide()
        self.work = WorkLine(words)
        self.work.stopped.connect(self._cancel)
        self.save, self.close_ = Button("file-down", kind="primary"), Button(kind="ghost")
        self.save.clicked.connect(self._ask)
        self.close_.name(words("Close"))
        self.close_.clicked.connect(self.reject)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._examine)
        self._lay_out()
        self._changed()

    def _lay_out(self) -> None:
        left = Bar(tone="surface", line="right")
        left.setFixedWidth(theme.scaled(LEFT))
        left.setLayout(column(Stretch(self.options), margins=(20, 18, 20, 16)))
        told = column(self._state, self.leave_out, Stretch(self.held), gap=10)
        feet = row(Stretch(self.work, 9), Stretch(), self.close_, self.save, gap=10)
        right = column(Stretch(told), self._problem, feet, gap=12, margins=(24, 20, 20, 16))
        self.setLayout(row(left, Stretch(right), gap=0))
        self.resize(1080, 720)

    def wish(self) -> BatchWish:
        """What is wished for now."""
        options = self.options
        return BatchWish(
            stories=options.stories,
            languages=options.tongues,
            form=options.form.value,
            kind=options.kind.value,
            look=options.look.value,
            names=options.pattern.pattern,
            title=options.title.text(),
            office_contact=self._choices.now.office_contact,
            day=today(),
        )

    def busy(self) -> bool:
        """Whether something is being looked at or made beside the window."""
        return self._looking is not None or self._saving is not None

    def done(self, result: int) -> None:
        """Nothing more is looked at, nothing more is made."""
        self._pause.stop()
        self._cancel()
        if self._looking is not None:
            self._looking.cancel()
        super().done(result)

    def _changed(self) -> None:
        self.examined = None
        self._problem.hide()
        self._state.show_text(self._words("Looking at the stories …"))
        self._enable()
        self._pause.start()

    def _examine(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
            self._pause.start()
            return
        wish, book = self.wish(), self._desk.book

        def work(task: Task[Examined]) -> Examined:
            return batch_work.examine(book, wish, task.step)

        self._looking = self._desk.background.run(self, work, self._seen, self._unseen)

    def _unseen(self, error: BaseException) -> None:
        self._looking = None
        if not isinstance(error, Cancelled):
            raise error

    def _seen(self, examined: Examined) -> None:
        self._looking = None
        if examined.wish != self.wish():
            return  # another look is on its way
        self.examined, words = examined, self._words
        if examined.refusal is not None:
            sentence = words.error(examined.refusal)
            self._state.show_text(sentence)
            self.options.pattern.refuse(sentence)
        else:
            self.options.pattern.show_names(examined.names)
            self._state.show_text(self._summary(examined))
        self.held.show_held(examined.held)
        self._enable()

    def _summary(self, examined: Examined) -> str:
        words, sheets = self._words, len(examined.wish.sheets)
        ready = words.count(
            "{n} sheet is ready.", "{n} sheets are ready.", sheets - len(examined.held)
        )
        if not examined.held:
            return ready
        held = words.count(
            "{n} sheet must not leave the book yet.",
            "{n} sheets must not leave the book yet.",
            len(examined.held),
        )
        return f"{ready} {held}"

    def _enable(self) -> None:
        seen = self.examined
        held = seen.held if seen else ()
        self.leave_out.setVisible(bool(held))
        self.held.setVisible(bool(held))
        fine = seen is not None and seen.refusal is None
        ready = bool(self._kept()) if held and self.leave_out.isChecked() else not held
        self.save.setEnabled(fine and ready and self._saving is None)
        each = self.options.form.value == EACH
        self.save.name(self._words("Save files …") if each else self._words("Save PDF …"))

    def _kept(self) -> tuple[StoryId, ...]:
        """The stories of which nothing is held back."""
        held = {one.story for one in self.examined.held} if self.examined else set()
        return tuple(key for key in self.options.stories if key not in held)

    def _ask(self) -> None:
        words, wish = self._words, self.wish()
        if wish.form == EACH:
            chosen = QFileDialog.getExistingDirectory(
                self, words("Save files"), str(self._folder)
            )
        else:
            name = words("Stories.pdf")
            chosen, _ = QFileDialog.getSaveFileName(
                self, words("Save PDF"), str(self._folder / name), "PDF (*.pdf)"
            )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, target: Path) -> None:
        """Make the files beside the window."""
        wish, book = replace(self.wish(), stories=self._kept()), self._desk.book
        self._choices.name_files(wish.names)
        self._choices.remember_folder(str(target if wish.form == EACH else target.parent))
        self._problem.hide()

        def work(task: Task[Saved]) -> Saved:
            return batch_work.save(book, wish, target, task.step)

        self._saving = self._desk.background.run(self, work, self._saved, self._failed)
        self._saving.progressed.connect(self.work.progress)
        self.work.begin()
        self.options.setEnabled(False)
        self._enable()

    def _cancel(self) -> None:
        if self._saving is not None:
            self._saving.cancel()

    def _end(self) -> None:
        self._saving = None
        self.work.end()
        self.options.setEnabled(True)
        self._enable()

    def _saved(self, saved: Saved) -> None:
        self._end()
        words, folder = self._words, saved.last.parent.name
        if saved.files == 1:
            self.told.emit(words("Saved: {name}", name=saved.last.name))
        else:
            self.told.emit(
                words.count(
                    "{n} file saved in {folder}",
                    "{n} files saved in {folder}",
                    saved.files,
                    folder=folder,
                )
            )
        self.wrote.emit(saved.last if saved.files == 1 else saved.last.parent)
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self._problem.say("", self._words("Stopped. What was saved already stays."))
        elif isinstance(error, UserError):
            self._problem.say("", self._words.error(error))
        else:
            raise error
        self._problem.show()

    def _go(self, story: str, finding: object) -> None:
        self.reject()
        self.wanted.emit(story, finding)
