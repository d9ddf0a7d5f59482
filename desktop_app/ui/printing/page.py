"""The print page: left what will come out, right how; below it, PDF and printer.

Imported when it is opened: the paper engine comes along.
"""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QFrame, QScrollArea, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.services import looks
from desktop_app.ui import theme
from desktop_app.ui.background import Cancelled, Task
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.dialog_frame import Dialog
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.notice import Notice
from desktop_app.ui.kit.surface import Bar
from desktop_app.ui.printing import print_work
from desktop_app.ui.printing.options import PrintOptions
from desktop_app.ui.printing.print_work import Shown
from desktop_app.ui.printing.wish import PrintWish
from desktop_app.ui.printing.work_line import WorkLine
from desktop_app.ui.stories.sheet_view import SheetView
from desktop_app.words import Words

PAUSE = 250  # milliseconds without a change
RIGHT = 280


class PrintPage(Dialog):
    """Esc goes back; while it prints, the bar tells how far it is and can stop it."""

    told = Signal(str)
    wrote = Signal(object)  # the path of what was saved

    def __init__(
        self, parent: QWidget, desk: Desk, words: Words, wish: PrintWish, folder: Path
    ) -> None:
        super().__init__(parent)
        self._desk, self._words, self._folder = desk, words, folder
        self.shown: Shown | None = None
        self._task: Task[int] | Task[Path] | None = None
        self._showing = False
        self.setWindowTitle(words("Print story") if wish.is_story else words("Print"))
        self.setModal(True)
        self.view = SheetView()
        self.view.resized.connect(self._changed)
        self.options = PrintOptions(wish, looks.names(desk.book)[1:])
        self.options.say(words)
        self.options.changed.connect(self._changed)
        self._paper = PlainLabel("", "small", "text2", wrap=True)
        self._problem, self._no_printer = (
            Notice("danger"),
            PlainLabel("", "small", "warning", wrap=True),
        )
        self.save, self.print = Button("file-down"), Button("printer", kind="primary")
        self.work = WorkLine(words)
        self.work.stopped.connect(self._cancel)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._show)
        self._lay_out()
        self.options.offer(
            QPrinterInfo.availablePrinterNames(), QPrinterInfo.defaultPrinterName()
        )
        self._changed()

    def _lay_out(self) -> None:
        words = self._words
        self._problem.hide()
        self._no_printer.show_text(words("No printer was found. The PDF can be saved."))
        self._no_printer.hide()
        self.view.setAccessibleName(words("Preview of the sheet"))
        self.save.name(words("Save as PDF"))
        self.print.name(words("Print now"))
        self.save.clicked.connect(self._ask)
        self.print.clicked.connect(self.start)
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.options)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.viewport().setAutoFillBackground(False)
        self.options.setAutoFillBackground(False)
        told = column(self._paper, self._no_printer, self._problem, gap=8)
        feet = column(told, self.work, self.save, self.print, gap=8)
        right = Bar(tone="surface", line="left")
        right.setFixedWidth(theme.scaled(RIGHT) + 40)
        right.setLayout(column(Stretch(scroll), feet, gap=12, margins=(20, 16, 20, 16)))
        self.setLayout(row(Stretch(self.view), right, gap=0))
        self.resize(1080, 800)

    def _changed(self) -> None:
        self._pause.start()

    def _show(self) -> None:
        if self._showing:
            self._pause.start()
            return
        wish, book, width = self.options.wish(), self._desk.book, self.view.pixels()
        self._showing = True

        def work(_task: Task[Shown]) -> Shown:
            return print_work.show(book, wish, width)

        self._desk.background.run(self, work, self._seen, self._unseen)

    def _seen(self, shown: Shown) -> None:
        self._showing, self.shown = False, shown
        words, sides = self._words, len(shown.sides)
        leaves = sides if shown.wish.sides == "one-sided" else (sides + 1) // 2
        told = words.count("{n} side", "{n} sides", sides)
        paper = words.count(
            "{n} sheet of paper", "{n} sheets of paper", leaves * shown.wish.copies
        )
        self._paper.show_text(words("{sides}, {paper}", sides=told, paper=paper))
        self.view.show_pictures(shown.sides)
        self._problem.hide()
        self._enable(ready=bool(shown.sides))

    def _unseen(self, error: BaseException) -> None:
        self._showing = False
        if not isinstance(error, UserError):
            raise error
        self._refuse(error)
        self._enable(ready=False)

    def _enable(self, *, ready: bool) -> None:
        there = bool(self.options.printer.currentText())
        free = ready and self._task is None
        self.save.setEnabled(free)
        self.print.setEnabled(free and there)
        self._no_printer.setVisible(not there)

    def done(self, result: int) -> None:
        """Nothing more is shown, nothing more is printed."""
        self._pause.stop()
        self._cancel()
        super().done(result)

    def busy(self) -> bool:
        """Whether something is being shown or printed beside the window."""
        return self._showing or self._task is not None

    def start(self) -> None:
        """Print as wished."""
        wish, book = self.options.wish(), self._desk.book
        printer = self.options.printer.currentText()

        def work(task: Task[int]) -> int:
            return print_work.print_it(book, wish, printer, task)

        self._begin(self._desk.background.run(self, work, self._printed, self._failed))

    def save_to(self, target: Path) -> None:
        """One PDF for each language, beside the window: to a file, or into a folder."""
        wish, book = self.options.wish(), self._desk.book

        def work(task: Task[Path]) -> Path:
            return print_work.save(book, wish, target, task)

        self._begin(self._desk.background.run(self, work, self._saved, self._failed))

    def _begin(self, task: Task[int] | Task[Path]) -> None:
        self._task = task
        task.progressed.connect(self.work.progress)
        self.work.begin()
        self._problem.hide()
        self._enable(ready=False)

    def _ask(self) -> None:
        words, wish = self._words, self.options.wish()
        if len(wish.languages) > 1:
            chosen = QFileDialog.getExistingDirectory(
                self, words("Save as PDF"), str(self._folder)
            )
        else:
            name = print_work.name_of(self._desk.book, wish, wish.languages[0])
            chosen, _ = QFileDialog.getSaveFileName(
                self, words("Save as PDF"), str(self._folder / name), "PDF (*.pdf)"
            )
        if chosen:
            self.save_to(Path(chosen))

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _end(self) -> None:
        self._task = None
        self.work.end()
        self._enable(ready=self.shown is not None)

    def _saved(self, file: Path) -> None:
        self._end()
        self.told.emit(self._words("Saved: {name}", name=file.name))
        self.wrote.emit(file)
        self.accept()

    def _printed(self, sides: int) -> None:
        self._end()
        words = self._words
        self.told.emit(
            words.count("{n} page sent to the printer", "{n} pages sent to the printer", sides)
        )
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, UserError):
            self._refuse(error)
        elif not isinstance(error, Cancelled):
            raise error

    def _refuse(self, error: UserError) -> None:
        self._problem.say("", self._words.error(error))
        self._problem.show()
