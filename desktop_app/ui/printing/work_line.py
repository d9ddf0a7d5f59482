"""How far long work is: a bar, the time that is left, and a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop_app.ui.kit.arrange import Stretch, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.printing.time_left import TimeLeft, said
from desktop_app.words import Words


class WorkLine(QWidget):
    """Hidden while nothing is done."""

    stopped = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._left = words, TimeLeft()
        self.bar, self.stop = QProgressBar(), Button(kind="ghost", size=28, role="captionS")
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(8)
        self.bar.setAccessibleName(words("Progress"))
        self.told = PlainLabel("", "small", "text2")
        self.stop.name(words("Cancel"), spoken=words("Stop what is being done"))
        self.stop.clicked.connect(self._stop)
        self.setLayout(row(Stretch(self.bar), self.told, self.stop, gap=8))
        self.hide()

    def begin(self) -> None:
        """Something long begins."""
        self._left = TimeLeft()
        self.bar.setRange(0, 0)
        self.told.show_text("")
        self.stop.setEnabled(True)
        self.show()

    def progress(self, done: int, total: int) -> None:
        """How far it is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if told := said(self._words, self._left.heard(done, total)):
            self.told.show_text(told)

    def end(self) -> None:
        """It is over."""
        self.hide()

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stopped.emit()
