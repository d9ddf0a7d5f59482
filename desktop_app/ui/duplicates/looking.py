"""While the book is looked through: how far it is, and a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.words import Words


class Looking(QWidget):
    """A sentence, a bar, a button."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = PlainLabel("", "body", "text2")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(320, 8)
        self.stop = Button()
        self.stop.clicked.connect(self.stopped)
        self.setLayout(
            column(
                Stretch(),
                row(Stretch(), self._told, Stretch()),
                row(Stretch(), self._bar, Stretch()),
                row(Stretch(), self.stop, Stretch()),
                Stretch(factor=2),
                gap=16,
            )
        )

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._told.show_text(words("Looking for duplicates …"))
        self._bar.setAccessibleName(words("Progress"))
        self.stop.name(words("Cancel"))

    def begin(self) -> None:
        """From the beginning."""
        self._bar.setRange(0, 0)
        self.stop.setEnabled(True)

    def progress(self, done: int, total: int) -> None:
        """How far it is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
