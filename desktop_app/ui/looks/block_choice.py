"""The blocks of a look: which are shown, and in which order."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.house_look import OPTIONAL
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.tick import Tick
from desktop_app.ui.looks.naming import BLOCKS
from desktop_app.words import Words


class BlockLine(QWidget):
    """A tick, and two buttons that move it."""

    ticked = Signal()
    moved = Signal(str, int)  # block, how far

    def __init__(self, block: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.block = block
        self.box = Tick()
        self.up, self.down = (
            Button(icon, kind="ghost", size=26) for icon in ("arrow-up", "arrow-down")
        )
        self.box.clicked.connect(self.ticked)
        self.up.clicked.connect(self._up)
        self.down.clicked.connect(self._down)
        self.setLayout(row(Stretch(self.box), self.up, self.down, gap=2))

    def say(self, words: Words) -> None:
        """What the block is called."""
        name = words(BLOCKS[self.block])
        self.box.setText(name)
        self.up.name("", spoken=words("Move up: {block}", block=name))
        self.down.name("", spoken=words("Move down: {block}", block=name))

    def _up(self) -> None:
        self.moved.emit(self.block, -1)

    def _down(self) -> None:
        self.moved.emit(self.block, 1)


class BlockChoice(QWidget):
    """One line for each block that may be moved or left out."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = {block: BlockLine(block, self) for block in OPTIONAL}
        self._order = list(OPTIONAL)
        self._column: QVBoxLayout = column(*self.lines.values(), gap=2)
        self.setLayout(self._column)
        for line in self.lines.values():
            line.ticked.connect(self.changed)
            line.moved.connect(self._move)

    @property
    def hidden(self) -> tuple[str, ...]:
        """What is left out."""
        return tuple(b for b in self._order if not self.lines[b].box.isChecked())

    @property
    def order(self) -> tuple[str, ...]:
        """The order, where it is another one than the usual."""
        return tuple(self._order) if self._order != list(OPTIONAL) else ()

    def say(self, words: Words) -> None:
        """Speak another language."""
        for line in self.lines.values():
            line.say(words)

    def show_blocks(self, hidden: Sequence[str], order: Sequence[str]) -> None:
        """What the look says."""
        rest = [block for block in OPTIONAL if block not in order]
        self._order = [*order, *rest]
        for block, line in self.lines.items():
            line.box.setChecked(block not in hidden)
        self._arrange()

    def _move(self, block: str, by: int) -> None:
        at = self._order.index(block)
        to = at + by
        if to in range(len(self._order)):
            self._order.insert(to, self._order.pop(at))
            self._arrange()
            self.changed.emit()

    def _arrange(self) -> None:
        for place, block in enumerate(self._order):
            line = self.lines[block]
            self._column.removeWidget(line)
            self._column.insertWidget(place, line)
            line.up.setEnabled(place > 0)
            line.down.setEnabled(place < len(self._order) - 1)
