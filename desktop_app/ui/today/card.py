"""A card of Today: a title with a number, rows, and a way to all of them."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.change import Change
from desktop_app.ui.clock import Clock
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.row_look import RowLook
from desktop_app.ui.kit.surface import Card
from desktop_app.ui.today.card_list import CardList
from desktop_app.words import Words


class TodayCard(Card):
    """Reads itself from the book when it is told to; hides while it has nothing to say.

    What is below reads in `read`, and says in `tables` which rows of the book it shows.
    """

    navigate = Signal(str, str)  # kind, key
    scrolled = Signal(QPoint, int)  # a row came to have the focus: where, and how tall it is

    title = ""  # marked with N_
    tables = frozenset[str]()

    def __init__(
        self,
        desk: Desk,
        clock: Clock,
        tall: int,
        *,
        ticks: bool = False,
        few: int = 6,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.desk, self.clock, self.words, self.few = desk, clock, Words("en"), few
        self._whole = False
        self._title, self._number = PlainLabel("", "h2"), PlainLabel("", "small", "text3")
        self.list = CardList(tall, ticks=ticks)
        self.all = Button("chevron-down", kind="ghost", size=30)
        self.corner = row(gap=6)
        head = row(
            *(self._title, self._number, Stretch(), self.corner),
            gap=8,
            margins=(20, 0, 14, 0),
        )
        self.body = column(self.list, gap=0)
        foot = row(self.all, Stretch(), margins=(12, 0, 12, 0))
        self.setLayout(column(head, self.body, foot, gap=6, margins=(0, 14, 0, 12)))
        self.all.hide()
        self.list.opened.connect(self.open_row)
        self.list.reached.connect(self._tell_place)
        self.all.clicked.connect(self._show_all)

    def say(self, words: Words) -> None:
        """Speak another language; `read` comes after it."""
        self.words = words
        self._title.show_text(words(self.title))
        self.list.setAccessibleName(words(self.title))
        self.setAccessibleName(words(self.title))

    def read(self) -> None:
        """Show what the book says now."""

    def hear(self, change: Change) -> None:
        """Read again what a change may concern."""
        if any(edit.table in self.tables for edit in change.edits):
            self.read()

    def open_row(self, key: str) -> None:
        """A row was pressed."""

    def limit(self) -> int | None:
        """How many rows are asked for."""
        return None if self._whole else self.few

    def show_rows(self, rows: Mapping[str, RowLook], number: int, *, shown: int) -> None:
        """These rows; `shown` of the `number` that there are are among them."""
        self.list.show_rows(rows)
        self._number.show_text(self.words.number(number) if number else "")
        self.all.setVisible(shown < number)
        self.all.name(self.words("Show all {number}", number=self.words.number(number)))

    def _show_all(self) -> None:
        self._whole = True
        self.read()
        self.list.setFocus()

    def _tell_place(self, top: int, tall: int) -> None:
        self.scrolled.emit(self.list.mapTo(self, QPoint(0, top)), tall)
