"""The dialog of an export: what, for which program, then where to and what stayed behind."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.handing_out import Format
from desktop_app.domain.ids import Key
from desktop_app.domain.label_sheet import USUAL_LABELS
from desktop_app.domain.reference import Kind
from desktop_app.services.hand_out import HandedOut, Order, hand_out
from desktop_app.ui import theme
from desktop_app.ui.background import Cancelled, Task
from desktop_app.ui.desk import Desk
from desktop_app.ui.hand_out.targets import ARCHIVE, BOOK, LISTS, TARGETS, Target, fitting
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.choice import Choice
from desktop_app.ui.kit.dialog_frame import Dialog
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.notice import Notice
from desktop_app.ui.saved_file import open_file, open_folder
from desktop_app.words import Words

WIDE = 560


class HandOutDialog(Dialog):
    """Hands out `keys`, or one of the lists if there are none."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        words: Words,
        keys: Sequence[Key] = (),
        kinds: tuple[Kind, ...] = (),
    ) -> None:
        super().__init__(parent)
        self._desk, self._words, self._keys, self._kinds = desk, words, tuple(keys), kinds
        self._task: Task[HandedOut] | None = None
        self._path = Path()
        self.what, self.target, self.labels = Choice(), Choice(), Choice()
        self._what_label = PlainLabel(words("What"), "smallM", "text2")
        self._target_label = PlainLabel(words("For"), "smallM", "text2")
        self._labels_label = PlainLabel(words("Format"), "smallM", "text2")
        self._marked = PlainLabel("", "body")
        self._told = PlainLabel("", "small", "text2", wrap=True)
        self.save, self.close_ = Button("download", kind="primary"), Button(kind="ghost")
        self.open_, self.folder = Button(kind="ghost"), Button("folder-open", kind="ghost")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(8)
        self.saved, self.refusal = Notice("success"), Notice("danger")
        self.losses = PlainLabel("", "small", "text2", wrap=True)
        self._lay_out()
        self.setFixedWidth(min(WIDE, parent.width() - 40))
        self.what.chosen.connect(self._offer)
        self.target.chosen.connect(self._describe)
        self.save.clicked.connect(self.ask)
        self.close_.clicked.connect(self._leave)
        self.open_.clicked.connect(self._open)
        self.folder.clicked.connect(self._open_folder)
        self.refusal.fixed.connect(self.refusal.hide)
        self._begin()

    def _lay_out(self) -> None:
        words = self._words
        self.setWindowTitle(words("Export"))
        self.setModal(True)
        self.save.name(words("Save as …"))
        self.close_.name(words("Close"))
        self.open_.name(words("Open"))
        self.folder.name(words("Open folder"))
        self._bar.setAccessibleName(words("Progress"))
        self.what.setAccessibleName(words("What"))
        self.target.setAccessibleName(words("For"))
        self.labels.setAccessibleName(words("Which labels?"))
        for label in (self._what_label, self._target_label, self._labels_label):
            label.setFixedWidth(theme.scaled(70))
        self._hide_outcome()
        self._bar.hide()
        self.setLayout(
            column(
                PlainLabel(words("Export"), "h2"),
                row(self._what_label, Stretch(self.what), Stretch(self._marked)),
                row(self._target_label, Stretch(self.target)),
                row(self._labels_label, Stretch(self.labels)),
                self._told,
                self.refusal,
                self.saved,
                self.losses,
                self._bar,
                row(self.open_, self.folder, Stretch(), self.close_, self.save),
                gap=12,
                margins=(24, 20, 24, 18),
            )
        )

    def _begin(self) -> None:
        words, several = self._words, bool(self._keys)
        self.what.setVisible(not several)
        self._marked.setVisible(several)
        self._marked.show_text(
            words.count("{n} selected record", "{n} selected records", len(self._keys))
        )
        lists = [(name, words(one.name)) for name, one in LISTS.items()]
        self.what.offer(lists, next(iter(LISTS)))
        self._offer(self.what.value)

    def _chosen_kinds(self) -> tuple[Kind, ...]:
        return self._kinds if self._keys else LISTS[self.what.value].kinds

    def _offer(self, _what: str) -> None:
        """The programs that can take what is chosen."""
        words, before = self._words, self.target.currentData()
        if self._whole_book():
            self.target.offer([(Format.JSON.value, words(ARCHIVE.name))], Format.JSON.value)
        else:
            formats = fitting(self._chosen_kinds())
            values = [one.value for one in formats]
            value = before if before in values else values[0]
            self.target.offer([(f.value, words(TARGETS[f].name)) for f in formats], value)
        self._describe(self.target.value)

    def _describe(self, _value: str) -> None:
        self._told.show_text(self._words(self._target().told))
        printed = self.target.value == Format.LABELS
        if printed and not self.labels.count():
            from desktop_app.ui.paper.work import label_choices  # noqa: PLC0415 -- paper is large

            choices = [(name, title) for name, title, _ in label_choices()]
            self.labels.offer(choices, USUAL_LABELS)
        for part in (self._labels_label, self.labels):
            part.setVisible(printed)
        self._hide_outcome()

    def _whole_book(self) -> bool:
        return not self._keys and self.what.value == BOOK

    def _target(self) -> Target:
        return ARCHIVE if self._whole_book() else TARGETS[Format(self.target.value)]

    def ask(self) -> None:
        """Ask where to."""
        words, target = self._words, self._target()
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        name = words("Contacts") if not self._whole_book() else "Brückenbuch"
        if not self._keys and not self._whole_book():
            name = words(LISTS[self.what.value].name)
        chosen, _ = QFileDialog.getSaveFileName(
            self, words("Export"), str(folder / f"{name}{target.suffix}")
        )
        if chosen:
            path = Path(chosen)
            whole = (
                path if path.suffix.lower() == target.suffix else Path(chosen + target.suffix)
            )
            self.write(whole)

    def write(self, path: Path) -> None:
        """Write the file beside the window."""
        book, order = self._desk.book, self._order()
        self._path = path

        def work(task: Task[HandedOut]) -> HandedOut:
            return hand_out(book, path, order, progress=task.step)

        self._hide_outcome()
        self._bar.setRange(0, 0)
        self._bar.show()
        self.save.setEnabled(False)
        self.close_.name(self._words("Cancel"))
        self._task = self._desk.background.run(self, work, self._written, self._failed)
        self._task.progressed.connect(self._progress)

    def _order(self) -> Order:
        return Order(
            format=Format(self.target.value),
            now=datetime.now(UTC).astimezone(),
            kinds=self._chosen_kinds(),
            keys=self._keys or None,
            language=self._words.language,
            labels=self.labels.value or USUAL_LABELS,
            whole_book=self._whole_book(),
        )

    def _progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _end(self) -> None:
        self._task = None
        self._bar.hide()
        self.save.setEnabled(True)
        self.close_.name(self._words("Close"))

    def _written(self, made: HandedOut) -> None:
        self._end()
        words = self._words
        said = words.count(
            "{n} record in {name}", "{n} records in {name}", made.count, name=self._path.name
        )
        self.saved.say(words("Saved"), said)
        for part in (self.saved, self.open_, self.folder):
            part.show()
        lost = [
            words("{what} ({times})", what=words(w), times=times) for w, times in made.losses
        ]
        if lost:
            letters = self.target.value in (Format.EMAILS, Format.LABELS)
            head = (
                words("Not in the file:")
                if letters
                else words("What this format cannot carry stays in the book only:")
            )
            self.losses.show_text("\n".join([head, *lost]))
            self.losses.show()
        self.adjustSize()
        self.close_.setFocus()

    def _hide_outcome(self) -> None:
        for part in (self.saved, self.refusal, self.losses, self.open_, self.folder):
            part.hide()

    def _open(self) -> None:
        open_file(self._path)

    def _open_folder(self) -> None:
        open_folder(self._path)

    def _failed(self, error: BaseException) -> None:
        self._end()
        words = self._words
        if isinstance(error, Cancelled):
            self.refusal.say(words("Stopped"), words("No file was written."), words("Close"))
        elif isinstance(error, UserError):
            self.refusal.say(words("Not saved"), words.error(error), words("Close"))
        else:
            raise error
        self.refusal.show()

    def _leave(self) -> None:
        if self._task is not None:
            self._task.cancel()
        else:
            self.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """While a file is written, closing stops it first."""
        if self._task is not None:
            self._task.cancel()
            event.ignore()
            return
        super().closeEvent(event)
