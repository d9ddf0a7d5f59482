"""Two records line by line: left, right, and the result."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QScrollArea, QWidget

from desktop_app.domain.merging import Pick, Side
from desktop_app.ui import theme
from desktop_app.ui.duplicates.cell import Cell
from desktop_app.ui.duplicates.line import CompareLine
from desktop_app.ui.duplicates.said import Said
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.surface import Bar
from desktop_app.words import Words

SIDES = {
    Qt.Key.Key_0: Side.NEITHER,
    Qt.Key.Key_1: Side.LEFT,
    Qt.Key.Key_2: Side.RIGHT,
    Qt.Key.Key_3: Side.BOTH,
}
LABEL, GAP = 132, 8


class CompareTable(QScrollArea):
    """Keys 1, 2, 3 and 0 take left, right, both or neither; ↑ and ↓ walk through the lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.lines: list[CompareLine] = []

    def show_lines(self, said: Sequence[Said], words: Words) -> None:
        """Compare anew."""
        bed = QWidget()
        grid = QGridLayout(bed)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(GAP)
        grid.setRowMinimumHeight(0, 4)
        grid.addWidget(Bar(tone="surface2"), 0, 3, len(said) + 2, 1)  # under the results
        self.lines = [CompareLine(one, words, bed) for one in said]
        for number, line in enumerate(self.lines, start=1):
            _place(grid, number, line, words)
        grid.setRowStretch(len(said) + 1, 1)
        for column, share in ((1, 10), (2, 10), (3, 9)):
            grid.setColumnStretch(column, share)
        self.setWidget(bed)
        bed.setAutoFillBackground(False)

    def picks(self) -> list[Pick]:
        """What was chosen, wherever there was a choice."""
        found = (line.pick() for line in self.lines)
        return [pick for pick in found if pick is not None]

    def begin(self) -> None:
        """Give the keys to the first line."""
        self._focus(0)

    def current(self) -> int | None:
        """The line that has the keys."""
        focused = QApplication.focusWidget()
        for number, line in enumerate(self.lines):
            if focused is not None and focused in line.cells():
                return number
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, or walk."""
        number, key = self.current(), Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and number is not None and key in SIDES:
            self.lines[number].take(SIDES[key])
        elif plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = -1 if key == Qt.Key.Key_Up else 1
            self._focus(0 if number is None else number + step)
        else:
            event.ignore()

    def _focus(self, number: int) -> None:
        if not 0 <= number < len(self.lines):
            return
        line = self.lines[number]
        taken = [cell for cell in line.cells() if cell is not None]
        chosen: Cell = next((cell for cell in taken if cell.isChecked()), taken[0])
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(chosen, 0, 24)


def _place(grid: QGridLayout, number: int, line: CompareLine, words: Words) -> None:
    line.head.setContentsMargins(16, 0, 0, 0)
    line.head.setFixedWidth(theme.scaled(LABEL + 24))
    grid.addWidget(line.head, number, 0)
    for column, cell in enumerate(line.cells(), start=1):
        if cell is None:
            empty = PlainLabel(words("empty"), "small", "text3")
            empty.setContentsMargins(40, 0, 0, 0)
            grid.addWidget(empty, number, column)
        else:
            grid.addWidget(cell, number, column)
    line.result.setContentsMargins(24, 0, 16, 0)
    grid.addWidget(line.result, number, 3)
