"""The dialog with the newest steps: choose one to undo everything down to it, or to redo."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.domain.ids import Key
from desktop_app.services.book import Book
from desktop_app.ui.clock import today
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.dialog_frame import Dialog
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.row_look import RowLook
from desktop_app.ui.kit.rows_view import RowsView
from desktop_app.ui.kit.states import EmptyState
from desktop_app.ui.kit.surface import Card
from desktop_app.ui.lines_model import LinesModel, Source
from desktop_app.ui.past.acts import TALL, past_of
from desktop_app.words import Words

WIDE, HIGH = 500, 520


class StepList(Dialog):
    """Marks all steps between now and the chosen one; Enter goes there, Esc changes nothing."""

    gone = Signal(int)  # how many steps to go: back is negative

    def __init__(self, parent: QWidget, book: Book, words: Words) -> None:
        super().__init__(parent)
        self._words, self._past = words, past_of(book)
        self._reaching = False
        self.view = RowsView(TALL)
        source = Source(keys=self._past.keys, lines=self._lines, heads=self._heads)
        self._model: LinesModel[Key] = LinesModel(source, self)
        self.view.setModel(self._model)
        self.view.setAccessibleName(words("Steps"))
        self.go = Button(kind="primary")
        self.go.name(words("Undo"))
        self._close = Button()
        self._close.name(words("Close"))
        self._lay_out()
        self.view.marked.connect(self._reach)
        self.view.activated.connect(self._pressed)
        self.view.doubleClicked.connect(self._pressed)
        self.go.clicked.connect(self._leave)
        self._close.clicked.connect(self.reject)
        self._model.restart()
        self._begin()

    def _lay_out(self) -> None:
        words = self._words
        self.setWindowTitle(words("List of steps"))
        self.setModal(True)
        nothing = EmptyState("history")
        nothing.say(words("Nothing has been done yet."))
        pages = QStackedWidget()
        for page in (self.view, nothing):
            pages.addWidget(page)
        pages.setCurrentIndex(0 if self._past.keys() else 1)
        told = PlainLabel(
            words("Choose a step: everything down to it is taken back, one by one."),
            "small",
            "text2",
            wrap=True,
        )
        bed = Card(column(pages, gap=0, margins=(1, 6, 1, 6)))
        title = PlainLabel(words("List of steps"), "h2")
        feet = row(Stretch(), self._close, self.go)
        self.setLayout(
            column(title, told, Stretch(bed), feet, gap=12, margins=(22, 18, 22, 18))
        )
        self.resize(WIDE, HIGH)

    def _begin(self) -> None:
        """The newest step that can be taken back, or the next one to do again."""
        first = (*self._past.behind[:1], *self._past.ahead[-1:])
        self.go.setEnabled(bool(first))
        if first:
            self.view.choose(first[0].txn)
            self.view.setFocus()

    def _reach(self) -> None:
        """Mark everything between now and the current row, and say how far that is."""
        key = self._model.key(self.view.currentIndex())
        if self._reaching or key is None:
            return
        away = self._past.away(key)
        nearest = self._past.behind[0] if away < 0 else self._past.ahead[-1]
        rows = [self._model.row(each) or 0 for each in (key, nearest.txn)]
        span = QItemSelection(self._model.index(min(rows), 0), self._model.index(max(rows), 0))
        self._reaching = True
        self.view.selectionModel().select(span, QItemSelectionModel.SelectionFlag.Select)
        self._reaching = False
        words = self._words
        if away < 0:
            self.go.name(words.count("Undo {n} step", "Undo {n} steps", -away))
        else:
            self.go.name(words.count("Redo {n} step", "Redo {n} steps", away))

    def _pressed(self, _index: QModelIndex) -> None:
        self._leave()

    def _leave(self) -> None:
        key = self._model.key(self.view.currentIndex())
        if key is not None:
            self.accept()
            self.gone.emit(self._past.away(key))

    def _lines(self, keys: Sequence[Key]) -> Mapping[Key, RowLook]:
        return dict(self._past.rows(keys, today(), self._words))

    def _heads(self) -> Sequence[tuple[str, int]]:
        words, heads = self._words, []
        if self._past.ahead:
            heads.append((words("Can be done again"), len(self._past.ahead)))
        if self._past.behind:
            heads.append((words("Can be taken back"), len(self._past.behind)))
        return heads
