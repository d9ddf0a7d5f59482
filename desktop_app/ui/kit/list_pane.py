"""The left half of a place: title with count, filter, choices, and the list."""

from collections.abc import Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.rows_view import RowsView
from desktop_app.ui.kit.search_field import SearchField
from desktop_app.ui.kit.segmented import Segmented
from desktop_app.ui.kit.states import EmptyState
from desktop_app.ui.kit.surface import Bar
from desktop_app.ui.lines_model import LinesModel, Source

K = TypeVar("K", bound=Hashable)


class ListPane(Bar, Generic[K]):
    """Shows a source; `chosen` tells the key, `wanted_new` that the plus was pressed.

    The source asks the place what to show; the place asks `filter_text()` and `segment()`.
    `narrows` says whether a segment is a part of the list, or a list of its own.
    """

    chosen = Signal(object)
    wanted_new = Signal()
    filtered = Signal()

    def __init__(
        self,
        source: Source[K],
        *,
        tall: int,
        icon: str,
        segments: Sequence[str] = (),
        narrows: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tone="surface2", line="right", parent=parent)
        self._narrows = narrows and bool(segments)
        self.model: LinesModel[K] = LinesModel(source, self)
        self.view = RowsView(tall, several=True)
        self.view.setModel(self.model)
        self.view.chosen.connect(self.chosen)
        self._title = PlainLabel("", "h2")
        self._count = PlainLabel("", "small", "text3")
        self._plus = Button("plus", kind="ghost", size=30)
        self._plus.clicked.connect(self.wanted_new)
        self.field = SearchField()
        self.field.searched.connect(self._filter)
        self.field.left_down.connect(self.view.setFocus)
        self._segments = Segmented(segments) if segments else None
        self._first_segment = segments[0] if segments else ""
        if self._segments is not None:
            self._segments.chosen.connect(self._filter)
        self._empty = EmptyState(icon, button_icon="plus")
        self._empty.asked.connect(self.wanted_new)
        self._nothing = EmptyState("search")
        self._lay_out()
        self.chosen_key: K | None = None
        self.view.chosen.connect(self._remember)

    def _lay_out(self) -> None:
        self.tools = row(gap=2)  # what a place puts beside the plus
        head = row(
            *(self._title, self._count, Stretch(), self.tools, self._plus),
            gap=6,
            margins=(20, 11, 10, 7),
        )
        self._stack = QStackedWidget()
        for page in (self.view, self._empty, self._nothing):
            self._stack.addWidget(page)
        parts: list[QWidget] = [] if self._segments is None else [self._segments]
        choices = row(*parts, Stretch(), margins=(16, 8, 16, 0))
        self.above = column(gap=6, margins=(16, 0, 16, 0))  # what a place puts over the rows
        self.setLayout(
            column(
                head,
                row(self.field, margins=(16, 0, 16, 0)),
                choices,
                8,
                self.above,
                Stretch(self._stack),
                gap=0,
                margins=(0, 0, 1, 0),
            )
        )

    def say(
        self,
        title: str,
        *,
        filter_by: str,
        new: str,
        empty: str,
        nothing: str,
        segments: Sequence[str] = (),
    ) -> None:
        """All its words; rows are read again in the new language."""
        self._title.show_text(title)
        self.field.say(filter_by)
        self.view.setAccessibleName(title)
        self._plus.name("", spoken=new)
        self._empty.say(empty, new)
        self._nothing.say(nothing)
        if self._segments is not None:
            self._segments.say(filter_by, segments)
        self.model.forget()

    def filter_text(self) -> str:
        """What the list is filtered by."""
        return self.field.text()

    def segment(self) -> str:
        """Which of the choices is chosen; without choices, nothing."""
        return "" if self._segments is None else self._segments.value

    def narrowed(self) -> bool:
        """Whether the list leaves anything out."""
        part = self._narrows and self.segment() != self._first_segment
        return bool(self.filter_text()) or part

    def choose_segment(self, value: str) -> None:
        """Choose a segment without telling anybody; the list is read when asked to."""
        if self._segments is not None:
            self._segments.choose(value)

    def restart(self) -> None:
        """Read the list anew: at the start, or because the filter changed."""
        self.model.restart()
        self.view.choose(self.chosen_key)
        self._show_state()

    def refresh(self, touched: frozenset[K], *, moved: bool) -> None:
        """Catch up with the book without losing place or selection."""
        self.model.refresh(touched, moved=moved)
        self._show_state()

    def choose(self, key: K | None) -> None:
        """Mark `key`, because the page shows it."""
        self.chosen_key = key
        self.view.choose(key)

    def first(self) -> K | None:
        """The first record of the list."""
        row = 1 if 0 in self.model.heads else 0
        return self.model.key(self.model.index(row, 0)) if self.model.count() else None

    def keys(self) -> list[K]:
        """All records of the list, in its order."""
        return self.model.keys_of(range(self.model.rowCount()))

    def _remember(self, key: K) -> None:
        self.chosen_key = key

    def _filter(self) -> None:
        self.restart()
        self.filtered.emit()

    def _show_state(self) -> None:
        number = self.model.count()
        self._count.show_text(f"{number:n}" if number else "")
        filtered = self.narrowed()
        self._stack.setCurrentIndex(0 if number else 2 if filtered else 1)
        self.setFocusProxy(self.view if number else self.field)
