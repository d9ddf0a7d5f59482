"""A small list that pops up to choose from: type to find, arrow keys, Enter, Esc."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui import theme
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.find_line import FindLine
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.painting import brush_on, edges, ground
from desktop_app.ui.kit.picture import IconLabel
from desktop_app.ui.kit.row_look import RowLook
from desktop_app.ui.kit.rows_view import RowsView
from desktop_app.ui.kit.surface import Hairline
from desktop_app.ui.lines_model import LinesModel, Source
from desktop_app.ui.palette_rows import TALL, PaletteRow
from desktop_app.words import Words

MOST, WIDE, AROUND = 8, 420, 48


class Offer(NamedTuple):
    """A line of the list, and what choosing it means."""

    look: PaletteRow
    kind: str  # "" for the line that takes the record away, "+" for a new one
    key: str = ""


class Picker(QWidget):
    """Tells what was chosen: a line by kind and key, none, or the words typed.

    `none` and `new` are the words of the last two lines, marked with `N_`; `new` has the gap
    {name}. Without them there are no such lines.
    """

    picked = Signal(str, str)  # kind, key
    emptied = Signal()
    named = Signal(str)

    def __init__(
        self,
        *,
        none: str = "",
        new: str = "",
        parent: QWidget | None = None,
    ) -> None:
        # A window among its children cuts a widget out of the tab order when it is laid into a
        # page; so the list joins its owner when it first pops up.
        super().__init__(None, Qt.WindowType.Popup)
        self._owner = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._none, self._new = none, new
        self.words = Words("en")
        self._filled = False
        self._lines: list[Offer] = []
        self.view = RowsView(TALL)
        self.line = FindLine(self.view)
        self.line.asked.connect(self.search)
        self.line.taken.connect(self._take)
        self.line.left.connect(self.close)
        self._model: LinesModel[int] = LinesModel(
            Source(keys=self._numbers, lines=self._looks), self
        )
        self.view.setModel(self._model)
        self._nothing = PlainLabel("", "small", "text2", wrap=True)
        glass = IconLabel("search", "text3", 16)
        head = row(glass, Stretch(self.line), gap=10, margins=(16, 10, 12, 10))
        self._nothing.setContentsMargins(16, 10, 16, 12)
        parts = (head, Hairline(), self._nothing, Stretch(self.view))
        self.setLayout(column(*parts, gap=0, margins=(1, 1, 1, 6)))

    def say(self, words: Words, name: str) -> None:
        """Speak another language; `name` says what is asked for (“Organisation”)."""
        self.words = words
        self.line.setPlaceholderText(name)
        self.line.setAccessibleName(name)
        self.view.setAccessibleName(words("Hits"))
        self.setAccessibleName(name)

    def ask(self, below: QWidget, *, filled: bool = False, begin: str = "") -> None:
        """Pop up under a widget; `filled` says whether there is a record to take away."""
        self._filled = filled
        if self._owner is not None and self.parentWidget() is not self._owner:
            self.setParent(self._owner, Qt.WindowType.Popup)
        self.line.setFont(theme.font("body"))
        self.line.setText(begin)
        self.search()
        room = below.screen().availableGeometry()
        at = below.mapToGlobal(QPoint(0, below.height() + 2))
        left = min(at.x(), room.right() - self.width() - 8)
        if at.y() + self.height() > room.bottom():
            at = below.mapToGlobal(QPoint(0, -self.height() - 2))
        self.move(max(left, room.left() + 8), max(at.y(), room.top() + 8))
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def search(self) -> None:
        """Show what fits the words typed; the beginning of the list before anything is."""
        self.line.rest()
        typed = self.line.text().strip()
        self._lines = [*self.offers(typed), *self._ways_out(typed)]
        self._model.restart()
        nothing = not any(line.key for line in self._lines)
        self._nothing.setVisible(nothing and bool(typed))
        self._nothing.show_text(self.words("Nothing found for “{text}”.", text=typed))
        self.view.step(1)
        self._measure()

    def hideEvent(self, event: QHideEvent) -> None:
        """The focus goes back to where the list popped up from."""
        super().hideEvent(event)
        self.line.rest()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card with an outline."""
        line = theme.colour("border2")
        ground(brush_on(self), edges(self), 12, theme.colour("surface"), line)

    def offers(self, typed: str) -> Sequence[Offer]:
        """What fits the words typed, or what is offered before there are any; here nothing."""
        return ()

    def _ways_out(self, typed: str) -> list[Offer]:
        ways = []
        if self._new and typed:
            look = PaletteRow(title=self.words(self._new, name=typed), icon="plus")
            ways.append(Offer(look, "+"))
        if self._none and self._filled and not typed:
            ways.append(Offer(PaletteRow(title=self.words(self._none), icon="unlink"), ""))
        return ways

    def _take(self, index: QModelIndex) -> None:
        number = self._model.key(index)
        if number is None:
            return
        line, typed = self._lines[number], self.line.text().strip()
        self.close()
        if line.key:
            self.picked.emit(line.kind, line.key)
        elif line.kind == "+":
            self.named.emit(typed)
        else:
            self.emptied.emit()

    def _numbers(self) -> Sequence[int]:
        return range(len(self._lines))

    def _looks(self, keys: Sequence[int]) -> Mapping[int, RowLook]:
        return {number: self._lines[number].look for number in keys}

    def _measure(self) -> None:
        told = 0 if self._nothing.isHidden() else 40
        tall = theme.scaled(AROUND + told + TALL * len(self._lines))
        self.setFixedSize(theme.scaled(WIDE), tall)
