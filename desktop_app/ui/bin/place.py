"""The bin: what was deleted in the last 30 days, newest first, and the way back."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.domain.binned import KEPT_DAYS, Binned
from desktop_app.domain.change import Change
from desktop_app.domain.errors import UserError
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.services import removal
from desktop_app.ui.bin.rows import TALL, days, fitting, look
from desktop_app.ui.clock import today
from desktop_app.ui.command_menu import pop_up
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.row_look import RowLook
from desktop_app.ui.kit.rows_view import RowsView
from desktop_app.ui.kit.search_field import SearchField
from desktop_app.ui.kit.states import EmptyState
from desktop_app.ui.kit.surface import Card, Ground
from desktop_app.ui.lines_model import LinesModel, Source
from desktop_app.ui.place import Place
from desktop_app.ui.places import BIN, OPENED
from desktop_app.words import Words


class Bin(Place):
    """A list, and two buttons for the rows that are marked."""

    name, icon, kinds = BIN

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, Words("en")
        self._records: tuple[Binned, ...] = ()
        self._fitting: list[Binned] = []
        self._title, self._count = PlainLabel("", "display"), PlainLabel("", "small", "text3")
        self._told = PlainLabel("", "small", "text2", wrap=True)
        self.field = SearchField()
        self.back = Button("archive-restore", kind="primary")
        self.back_and_open = Button("arrow-right")
        source = Source(keys=self._keys, lines=self._lines, heads=self._heads)
        self._model: LinesModel[Key] = LinesModel(source, self)
        self.view = RowsView(TALL, several=True)
        self.view.setModel(self._model)
        self._empty, self._nothing = EmptyState("trash-2"), EmptyState("search")
        self._pages = QStackedWidget()
        for page in (self.view, self._empty, self._nothing):
            self._pages.addWidget(page)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = row(self._title, self._count, Stretch(), gap=10)
        acts = row(Stretch(self.field), self.back_and_open, self.back)
        bed = Card(column(self._pages, gap=0, margins=(1, 6, 1, 6)))
        parts = column(
            head, self._told, 4, acts, Stretch(bed), gap=10, margins=(28, 22, 28, 20)
        )
        self.setLayout(column(Ground(parts), gap=0))

    def _connect(self) -> None:
        self.field.searched.connect(self._read)
        self.field.left_down.connect(self.view.setFocus)
        self.view.marked.connect(self._name_acts)
        self.view.doubleClicked.connect(self._pressed)
        self.view.activated.connect(self._pressed)
        self.view.menu_wanted.connect(self._offer)
        self.back.clicked.connect(self.restore)
        self.back_and_open.clicked.connect(self.restore_and_open)
        self._desk.changed.connect(self._catch_up)

    def say(self, words: Words) -> None:
        """Speak another language, at once."""
        self._words = words
        self._title.show_text(words(self.name))
        told = words(
            "What was deleted in the last {n} days. Restoring brings a record back with all "
            "that belongs to it.",
            n=KEPT_DAYS,
        )
        self._told.show_text(told)
        self.field.say(words("Filter the bin"))
        self.view.setAccessibleName(words(self.name))
        self.back.name(words("Restore"))
        self.back_and_open.name(words("Restore and open"))
        self._empty.say(words("The bin is empty."))
        self._nothing.say(words("Nothing in the bin has these words."))
        self._read()
        if self.isVisible():
            self.moved.emit(self.kinds[0], "", self._title.whole)

    def open(self, key: str | None) -> None:
        """Show what lies in the bin now."""
        self._read()
        self.moved.emit(self.kinds[0], key or "", self._title.whole)

    def commands(self) -> tuple[Command, ...]:
        """What can be done with the rows that are marked."""
        return (
            Command(
                name=N_("Restore"), run=self.restore, icon="archive-restore", ready=self._any
            ),
            Command(
                name=N_("Restore and open"),
                run=self.restore_and_open,
                icon="arrow-right",
                ready=self._opens,
            ),
            Command(
                name=N_("Filter this list"),
                run=self.field.setFocus,
                icon="list-filter",
                keys=("Ctrl+F",),
            ),
        )

    def panes(self) -> tuple[QWidget, ...]:
        """The list."""
        return (self.view,)

    def marked(self) -> list[Binned]:
        """The records whose rows are marked."""
        keys = set(self.view.marked_keys())
        return [record for record in self._fitting if record.id in keys]

    def restore(self) -> None:
        """Take the marked records out of the bin, in one step."""
        wanted = self.marked()
        if not wanted or not self._bring_back(wanted):
            return
        words = self._words
        if len(wanted) == 1:
            self.told.emit(words("Restored: {title}", title=wanted[0].title))
        else:
            told = words.count("{n} record restored", "{n} records restored", len(wanted))
            self.told.emit(told)

    def restore_and_open(self) -> None:
        """Take the one marked record out of the bin and go there."""
        wanted = self.marked()
        if self._opens() and self._bring_back(wanted):
            self.navigate.emit(wanted[0].kind.value, wanted[0].id)

    def _bring_back(self, wanted: Sequence[Binned]) -> bool:
        try:
            removal.restore_all(self._desk.book, [record.id for record in wanted])
        except UserError as refusal:
            self.told.emit(self._words.error(refusal))
            return False
        return True

    def _any(self) -> bool:
        return bool(self.view.marked_keys())

    def _opens(self) -> bool:
        """Whether one record is marked, and some place shows its kind."""
        wanted = self.marked()
        return len(wanted) == 1 and wanted[0].kind.value in OPENED

    def _pressed(self, _index: QModelIndex) -> None:
        if self._opens():
            self.restore_and_open()
        else:
            self.restore()

    def _offer(self, at: QPoint) -> None:
        pop_up(self, at, self.commands()[:2], self._words)

    def _catch_up(self, change: Change) -> None:
        came_or_went = any(edit.before is None or edit.after is None for edit in change.edits)
        if self.isVisible() and came_or_went:
            self._read()

    def _read(self) -> None:
        since = today() - timedelta(days=KEPT_DAYS)
        self._records = tuple(removal.in_bin(self._desk.book, since=since))
        self._fitting = fitting(self._records, self.field.text(), self._words)
        self._model.restart()
        if self._fitting:
            self.view.step(1)
        number = len(self._fitting)
        self._count.show_text(self._words.number(number) if number else "")
        self._pages.setCurrentIndex(0 if self._fitting else 2 if self._records else 1)
        self._name_acts()

    def _name_acts(self) -> None:
        self.back.setEnabled(self._any())
        self.back_and_open.setEnabled(self._opens())

    def _keys(self) -> Sequence[Key]:
        return [record.id for record in self._fitting]

    def _heads(self) -> Sequence[tuple[str, int]]:
        return days(self._fitting, today(), self._words)

    def _lines(self, keys: Sequence[Key]) -> Mapping[Key, RowLook]:
        wanted = set(keys)
        return {
            record.id: look(record, self._words)
            for record in self._fitting
            if record.id in wanted
        }
