"""The archive of a whole book dropped on the window: an empty book becomes that book."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.services import archives
from desktop_app.ui.background import Cancelled, Task
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.dialog_frame import Dialog
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.notice import Notice
from desktop_app.words import Words

WIDE = 560


class ArchiveDialog(Dialog):
    """Says what would happen; builds the book beside ours, and only then takes its place."""

    built = Signal(object)  # Path of the book

    def __init__(self, parent: QWidget, desk: Desk, words: Words, path: Path) -> None:
        super().__init__(parent)
        self._desk, self._words, self._path = desk, words, path
        self._task: Task[Path] | None = None
        self.told = PlainLabel("", "body", "text2", wrap=True)
        self.refusal = Notice("danger")
        self.bar = QProgressBar()
        self.bring, self.leave = Button("archive-restore", kind="primary"), Button(kind="ghost")
        self._lay_out()
        self.bring.clicked.connect(self.build)
        self.leave.clicked.connect(self._leave)

    def _lay_out(self) -> None:
        words, empty = self._words, archives.is_empty(self._desk.book)
        self.setWindowTitle(words("Import"))
        self.setModal(True)
        self.told.show_text(
            words(
                "{file} is the archive of a whole book. This book is still empty: it becomes"
                " the book of the archive, with its history.",
                file=self._path.name,
            )
            if empty
            else words(archives.NOT_EMPTY)
        )
        self.bring.name(words("Bring in"))
        self.bring.setVisible(empty)
        self.leave.name(words("Cancel") if empty else words("Close"))
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(8)
        self.bar.setAccessibleName(words("Progress"))
        self.bar.hide()
        self.refusal.hide()
        feet = row(Stretch(), self.leave, self.bring)
        head = PlainLabel(words("Import"), "h2")
        parts = (head, self.told, self.refusal, self.bar, feet)
        self.setLayout(column(*parts, gap=14, margins=(24, 20, 24, 18)))
        self.setFixedWidth(min(WIDE, self._parent_width() - 40))
        (self.bring if empty else self.leave).setFocus()

    def _parent_width(self) -> int:
        parent = self.parentWidget()
        return parent.width() if parent is not None else WIDE

    def build(self) -> None:
        """Build the book beside ours; nothing of ours is touched."""
        book, path = self._desk.book.path, self._path

        def work(task: Task[Path]) -> Path:
            return archives.build_beside(book, path, task.step)

        self.refusal.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.bring.setEnabled(False)
        self._task = self._desk.background.run(self, work, self._built, self._failed)
        self._task.progressed.connect(self._progress)

    def _progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _built(self, fresh: Path) -> None:
        self._task = None
        self.accept()
        self.built.emit(fresh)

    def _failed(self, error: BaseException) -> None:
        self._task = None
        self.bar.hide()
        self.bring.setEnabled(True)
        self.leave.setEnabled(True)
        words = self._words
        if isinstance(error, Cancelled):
            self.refusal.say(words("Stopped"), words("Nothing was changed."))
        elif isinstance(error, UserError):
            self.refusal.say(words("Not brought in"), words.error(error))
        else:
            raise error
        self.refusal.show()
        self.adjustSize()

    def _leave(self) -> None:
        if self._task is None:
            self.reject()
        else:
            self._task.cancel()
            self.leave.setEnabled(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        """While the book is built, closing stops that first."""
        if self._task is not None:
            self._leave()
            event.ignore()
            return
        super().closeEvent(event)
