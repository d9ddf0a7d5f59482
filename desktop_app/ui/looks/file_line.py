"""A file of a look as one line: what it is, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.kit.arrange import Stretch, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.field_editor import LineEditor
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.words import Words


class FileLine(QWidget):
    """One that is `named` has its name to type, and moves up and down; any can be dropped."""

    dropped = Signal(int)  # place
    moved = Signal(int, int)  # place, how far
    named = Signal(int, str)  # place, name

    def __init__(
        self, name: str, *, named: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._place = 0
        self.up, self.down, self.drop = (
            Button(icon, kind="ghost", size=26) for icon in ("arrow-up", "arrow-down", "x")
        )
        self.name = LineEditor()
        self.name.begin(name)
        self.up.clicked.connect(self._up)
        self.down.clicked.connect(self._down)
        self.drop.clicked.connect(self._drop)
        self.name.textEdited.connect(self._name)
        if named:
            told: QWidget = self.name
            buttons = [self.up, self.down, self.drop]
        else:
            told, buttons = PlainLabel(name, "small", "text2", cut=True), [self.drop]
            for unused in (self.name, self.up, self.down):
                unused.setParent(self)
                unused.hide()
        self.setLayout(row(Stretch(told), *buttons, gap=2))

    def say(self, words: Words, place: int, name: str) -> None:
        """Where it stands, and what its buttons do."""
        self._place = place
        self.drop.name("", spoken=words("Use no longer: {name}", name=name))
        self.up.name("", spoken=words("Move up: {block}", block=name))
        self.down.name("", spoken=words("Move down: {block}", block=name))
        self.name.setAccessibleName(words("Whom the logo stands for"))

    def _drop(self) -> None:
        self.dropped.emit(self._place)

    def _up(self) -> None:
        self.moved.emit(self._place, -1)

    def _down(self) -> None:
        self.moved.emit(self._place, 1)

    def _name(self, name: str) -> None:
        self.named.emit(self._place, name)
