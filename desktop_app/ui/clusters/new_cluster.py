"""A new cluster: one line for its name, everything else on its page."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.picture import IconLabel
from desktop_app.ui.kit.surface import Card
from desktop_app.ui.record.entry_line import EntryLine
from desktop_app.words import Words

WIDE = 460


class NewCluster(QWidget):
    """Enter makes it, Esc gives up."""

    given_up = Signal()

    def __init__(self, add: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = PlainLabel("", "title")
        self._hint = PlainLabel("", "small", "text2", wrap=True)
        self.entry = EntryLine(add)
        self.entry.closed.connect(self._close)
        self._make = Button("plus", kind="primary")
        self._make.clicked.connect(self.entry.settle)
        self._cancel = Button(kind="ghost")
        self._cancel.clicked.connect(self.given_up)
        head = row(IconLabel("hexagon", "accent", 24), Stretch(self._head), gap=10)
        card = Card(
            column(
                row(head, margins=(16, 0, 16, 0)),
                row(self._hint, margins=(16, 0, 16, 4)),
                self.entry,
                row(Stretch(), self._cancel, self._make, margins=(16, 4, 16, 0)),
                gap=8,
                margins=(8, 20, 8, 20),
            )
        )
        card.setFixedWidth(WIDE)
        self.setLayout(
            column(Stretch(), row(Stretch(), card, Stretch()), Stretch(factor=2), gap=0)
        )
        self.setFocusProxy(self.entry)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._head.show_text(words("New cluster"))
        self._hint.show_text(
            words("Only the name is needed. Everything else is typed on its page.")
        )
        self.entry.say(words, words("Name of the cluster"))
        self._make.name(words("Create cluster"))
        self._cancel.name(words("Cancel"))

    def begin(self, name: str = "") -> None:
        """Stand ready."""
        self.entry.line.setText(name)
        self.entry.setFocus()

    def _close(self) -> None:
        if not self.entry.line.text():
            self.given_up.emit()
