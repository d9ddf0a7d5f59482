"""The wizard: file, columns, plan, done. One page a step; going back keeps everything."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.reference import Kind
from desktop_app.services.archives import is_archive
from desktop_app.services.bring_in import Fate
from desktop_app.services.bring_in.calendars import is_calendar
from desktop_app.ui.background import Cancelled
from desktop_app.ui.bring_in.bringing import Bringing
from desktop_app.ui.bring_in.columns_page import ColumnsPage
from desktop_app.ui.bring_in.done_page import DonePage
from desktop_app.ui.bring_in.file_page import FilePage
from desktop_app.ui.bring_in.plan_page import PlanPage
from desktop_app.ui.bring_in.step_head import StepHead
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.dialog_frame import Dialog
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.notice import Notice
from desktop_app.words import Words

FILE, COLUMNS, PLAN, DONE = range(4)
WIDE, HIGH = 1_280, 760


class Wizard(Dialog):
    """Nothing is written before “Bring in” is pressed on the plan."""

    shown = Signal(str, str)  # kind, key: somebody wants to see what was brought in
    undo_wanted = Signal()
    archived = Signal(object)  # path of the archive of a book, which has one too
    dated = Signal(list)  # paths of calendars, which have a dialog of their own

    def __init__(self, parent: QWidget, desk: Desk, words: Words) -> None:
        super().__init__(parent)
        self._words, self._window = words, parent
        self.bringing = Bringing(desk, self)
        self.file = FilePage(self.bringing)
        self.columns = ColumnsPage(self.bringing)
        self.plan = PlanPage(self.bringing)
        self.done_page = DonePage(self.bringing)
        self.pages = QStackedWidget()
        for page in (self.file, self.columns, self.plan, self.done_page):
            self.pages.addWidget(page)
        self._head, self.steps = PlainLabel("", "title"), StepHead()
        self.refusal = Notice("danger")
        self._doing = PlainLabel("", "small", "text2")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(8)
        self.back, self.next = Button("arrow-left"), Button(kind="primary")
        self.cancel = Button(kind="ghost")
        self._lay_out()
        self._connect()
        self.say(words)
        self._show(FILE)

    def _lay_out(self) -> None:
        self.setModal(True)
        feet = row(self.back, Stretch(self._doing), self._bar, self.cancel, self.next)
        self._bar.setFixedWidth(220)
        self.refusal.hide()
        self.setLayout(
            column(
                row(self._head, 28, Stretch(self.steps)),
                self.refusal,
                Stretch(self.pages),
                feet,
                gap=16,
                margins=(28, 22, 28, 20),
            )
        )
        room = self._window.size()
        self.resize(min(WIDE, room.width() - 60), min(HIGH, room.height() - 60))

    def _connect(self) -> None:
        bringing = self.bringing
        bringing.began.connect(self._begin)
        bringing.progressed.connect(self._progress)
        bringing.opened.connect(self._opened)
        bringing.planned.connect(self._planned)
        bringing.carried.connect(self._carried)
        bringing.failed.connect(self._failed)
        self.file.wanted.connect(self.open_files)
        self.file.box.given.connect(self.bringing.take_text)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.cancel.clicked.connect(self._cancel)
        self.refusal.fixed.connect(self.refusal.hide)
        self.done_page.looked.connect(self._look)
        self.done_page.undone.connect(self._undo)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.setWindowTitle(words("Import"))
        self._head.show_text(words("Import"))
        self.steps.say(
            [words("File"), words("Columns"), words("Check"), words("Finished")],
        )
        self.back.name(words("Back"))
        self._bar.setAccessibleName(words("Progress"))
        for page in (self.file, self.columns, self.plan, self.done_page):
            page.say(words)
        self._name_ways()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Look into files, as if they had been chosen on the first page."""
        if whole := next(filter(is_archive, paths), None):
            self.reject()
            self.archived.emit(whole)
            return
        if calendars := [path for path in paths if is_calendar(path)]:
            self.reject()
            self.dated.emit(calendars)
            return
        self._show(FILE)
        self.bringing.open(list(paths))

    def open_text(self, text: str) -> None:
        """Show a text on the first page, to be read when somebody says so."""
        self._show(FILE)
        self.file.box.text.setPlainText(text)
        (self.file.box.take if text.strip() else self.file.box.text).setFocus()

    def _show(self, step: int) -> None:
        self.pages.setCurrentIndex(step)
        self.steps.show_step(step)
        self._name_ways()

    def _name_ways(self) -> None:
        words, step, busy = self._words, self.pages.currentIndex(), self.bringing.busy
        self.back.setVisible(step in (COLUMNS, PLAN))
        self.back.setEnabled(not busy)
        names = {
            FILE: words("Continue"),
            COLUMNS: words("Continue"),
            PLAN: words("Bring in"),
            DONE: words("Close"),
        }
        self.next.name(names[step])
        ready = {
            FILE: bool(self.bringing.files),
            COLUMNS: True,
            PLAN: self.bringing.plan.writes,
            DONE: True,
        }
        self.next.setEnabled(ready[step] and not busy)
        self.cancel.name(words("Stop") if busy else words("Cancel"))
        self.cancel.setVisible(step != DONE or busy)
        self._bar.setVisible(busy)
        self._doing.show_text("" if not busy else self._doing.whole)

    def _go_on(self) -> None:
        step = self.pages.currentIndex()
        if step == FILE and (unclear := self.bringing.unclear()) is not None:
            self.columns.show_table(unclear)
            self._show(COLUMNS)
        elif step in (FILE, COLUMNS):
            self.bringing.make_plan()
        elif step == PLAN:
            self.bringing.carry_out()
        else:
            self.accept()

    def _go_back(self) -> None:
        """Also to the columns that needed no look."""
        at_plan = self.pages.currentIndex() == PLAN
        if at_plan and self.bringing.tables():
            self.columns.show_table(self.columns.shown)
            self._show(COLUMNS)
        else:
            self._show(FILE)

    def _cancel(self) -> None:
        if self.bringing.busy:
            self.bringing.cancel()
            self.cancel.setEnabled(False)
        else:
            self.reject()

    def _begin(self) -> None:
        words, step = self._words, self.pages.currentIndex()
        self.refusal.hide()
        self._bar.setRange(0, 0)
        doing = {PLAN: words("Bringing in …"), FILE: words("Reading …")}
        self._doing.show_text(doing.get(step, words("Planning …")))
        self._name_ways()

    def _progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _end(self) -> None:
        self.cancel.setEnabled(True)
        self._doing.show_text("")
        self._name_ways()

    def _opened(self) -> None:
        self._end()
        self.file.show_files()
        if self.pages.currentIndex() == COLUMNS:
            self.columns.show_table()
        self._name_ways()
        self.next.setFocus()

    def _planned(self) -> None:
        """The keys go to the button if nothing asks to be looked at, else to the rows."""
        self._end()
        again = self.pages.currentIndex() == PLAN
        self.file.show_files()
        self.plan.show_plan()
        self._show(PLAN)
        plan = self.bringing.plan
        if not again:
            asks = plan.count(Fate.DOUBTFUL) or plan.skipped
            (self.plan.table if asks or not plan.writes else self.next).setFocus()

    def _carried(self) -> None:
        self._end()
        self.done_page.show_outcome()
        self._show(DONE)
        self.next.setFocus()

    def _failed(self, error: BaseException) -> None:
        self._end()
        words = self._words
        if isinstance(error, Cancelled):
            self.refusal.say(words("Stopped"), words("Nothing was changed."), words("Close"))
        elif isinstance(error, UserError):
            self.refusal.say(words("Not brought in"), words.error(error), words("Close"))
        else:
            raise error
        self.refusal.show()

    def _look(self) -> None:
        outcome = self.bringing.outcome
        if outcome is not None and outcome.stories:
            self.accept()
            self.shown.emit(Kind.STORY, next(iter(outcome.stories.values())))
        elif outcome is not None and outcome.records:
            number, key = next(iter(outcome.records.items()))
            kind = self.bringing.reading.drafts[number].kind
            self.accept()
            self.shown.emit(kind.value, key)

    def _undo(self) -> None:
        self.accept()
        self.undo_wanted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """While something is written, closing stops it first."""
        if self.bringing.busy:
            self.bringing.cancel()
            event.ignore()
            return
        super().closeEvent(event)
