"""Ctrl+K: one line to everything, records and commands."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.ui import theme
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.find_line import FindLine
from desktop_app.ui.kit.key_hint import KeyHint
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.picture import IconLabel
from desktop_app.ui.kit.row_look import Head, RowLook
from desktop_app.ui.kit.rows_view import RowsView
from desktop_app.ui.kit.states import EmptyState
from desktop_app.ui.kit.surface import Card, Hairline
from desktop_app.ui.kit.veil import Veil
from desktop_app.ui.lines_model import LinesModel, Source
from desktop_app.ui.palette_lines import Line, Supply, lines
from desktop_app.ui.palette_rows import TALL
from desktop_app.ui.place import Spot
from desktop_app.words import Words

WIDE, FROM_TOP, AROUND, LEAST = 640, 96, 112, 260


class Palette(Veil):
    """Lies over the window; ↑ ↓ choose, Enter opens, Esc closes, `>` asks for commands only."""

    opened = Signal(str, str)  # kind, key

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._supply: Supply | None = None
        self._words = Words("en")
        self._lines: dict[str, Line] = {}
        self.view = RowsView(TALL)
        self.line = FindLine(self.view)
        self._count = PlainLabel("", "small", "text3")
        source = Source(keys=self._keys, lines=self._looks, heads=self._heads)
        self._model: LinesModel[str] = LinesModel(source, self)
        self.view.setModel(self._model)
        self._nothing = EmptyState("search")
        self.line.asked.connect(self.search)
        self.line.taken.connect(self._go)
        self.line.left.connect(self.hide)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        self._hints = tuple(PlainLabel("", "caption", "text2") for _ in range(3))
        self._caps = tuple(KeyHint(keys) for keys in ("↑ ↓", "↵", ">"))
        foot = row(gap=6, margins=(20, 11, 20, 11))
        for cap, hint in zip(self._caps, self._hints, strict=True):
            foot.addWidget(cap)
            foot.addWidget(hint)
            foot.addSpacing(8)
        foot.addStretch(1)
        glass = IconLabel("search", "text3", 20)
        head = row(glass, Stretch(self.line), self._count, gap=16, margins=(24, 14, 24, 14))
        self.panel = Card(
            column(
                *(head, Hairline(), Stretch(self._stack), Hairline(), foot),
                gap=0,
                margins=(0, 0, 0, 0),
            ),
            radius=14,
            parent=self,
        )

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.line.setPlaceholderText(words("Search or type a command"))
        self.line.setAccessibleName(words("Search or type a command"))
        self.view.setAccessibleName(words("Hits"))
        for hint, said in zip(
            self._hints,
            (words("choose"), words("go there"), words("commands only")),
            strict=True,
        ):
            hint.show_text(said)

    def call(self, supply: Supply, begin: str = "") -> None:
        """Come up, empty or with `begin` typed."""
        self._supply = supply
        self.line.setFont(theme.font("xl"))
        self.line.setText(begin)
        self.cover()
        self.search()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def search(self) -> None:
        """Show what fits the words typed."""
        self.line.rest()
        typed = self.line.text().strip()
        found = list(lines(self._supply, typed, self._words)) if self._supply else []
        self._lines = {str(number): line for number, line in enumerate(found)}
        self._model.restart()
        self._stack.setCurrentIndex(0 if found or not typed else 1)
        self._nothing.say(self._words("Nothing found for “{text}”.", text=typed))
        hits = self._words.count("{n} hit", "{n} hits", len(found)) if typed else ""
        self._count.show_text(hits)
        self.view.step(1)
        self.place()

    def _go(self, index: QModelIndex) -> None:
        key = self._model.key(index)
        if key is None:
            return
        goal = self._lines[key].goal
        self.hide()
        if isinstance(goal, Spot):
            self.opened.emit(goal.kind, goal.key)
        else:
            goal.run()

    def _keys(self) -> Sequence[str]:
        return list(self._lines)

    def _looks(self, keys: Sequence[str]) -> dict[str, RowLook]:
        return {key: self._lines[key].look for key in keys}

    def _heads(self) -> Sequence[tuple[str, int]]:
        groups = [line.group for line in self._lines.values()]
        return [(group, groups.count(group)) for group in dict.fromkeys(groups)]

    def place(self) -> None:
        """In the upper half, as tall as its hits."""
        rows, heads = len(self._lines) * TALL, len(self._model.heads) * Head.tall
        wanted = max(theme.scaled(AROUND + rows + heads), LEAST)
        tall = min(wanted, self.height() - FROM_TOP - 40)
        wide = min(theme.scaled(WIDE), self.width() - 40)
        self.panel.setGeometry((self.width() - wide) // 2, FROM_TOP, wide, tall)
        self.update()  # the shade around the panel too

    def hideEvent(self, event: QEvent) -> None:
        """Give the keys back to the window."""
        self._supply = None
