"""The quiet bar above a list while several rows are marked: how many, and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop_app.ui import theme
from desktop_app.ui.commands import Command
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.painting import brush_on, edges, ground
from desktop_app.ui.record.flow import Flow
from desktop_app.words import Words


class MarkedBar(QWidget):
    """Count and buttons; while something long is done, how far it is and a way to stop it."""

    cleared = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Words("en")
        self._count = PlainLabel("", "smallM")
        self._clear = Button("x", kind="ghost", size=28)
        self._clear.clicked.connect(self.cleared)
        self._acts, self._work = QWidget(), QWidget()
        self._flow = Flow(gap=4)
        self._acts.setLayout(self._flow)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(8)
        self.stop = Button(kind="ghost", size=28, role="captionS")
        self.stop.clicked.connect(self.stopped)
        self._work.setLayout(row(Stretch(self._bar), self.stop, gap=6))
        self._work.hide()
        head = row(Stretch(self._count), self._clear, gap=4)
        self.setLayout(column(head, self._acts, self._work, gap=2, margins=(12, 4, 6, 6)))
        self._buttons: dict[Button, Command] = {}
        self.hide()

    def say(self, words: Words, commands: Sequence[Command]) -> None:
        """Speak another language, and offer these commands."""
        self._words = words
        self._clear.name("", spoken=words("Mark nothing"), hint="Esc")
        self.stop.name(words("Cancel"), spoken=words("Stop what is being done"))
        self._bar.setAccessibleName(words("Progress"))
        for old in self._buttons:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = {}
        for place, command in enumerate(commands):
            button = Button(command.icon, kind="ghost", size=34)
            button.name("", spoken=command.words(words))
            button.clicked.connect(command.run)
            self._flow.put(place, button)
            self._buttons[button] = command

    def button(self, name: str) -> Button:
        """The button of the command with this English name."""
        return next(button for button, command in self._buttons.items() if command.name == name)

    def count(self, number: int) -> None:
        """How many rows are marked; with fewer than two there is no bar."""
        said = self._words.count("{n} selected", "{n} selected", number)
        if number > 1 and said != self._count.whole:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self._count.show_text(said)
        self.setVisible(number > 1 or not self._work.isHidden())

    def begin(self) -> None:
        """Something long begins."""
        self._bar.setRange(0, 0)
        self.stop.setEnabled(True)
        self._acts.hide()
        self._work.show()
        self.show()

    def progress(self, done: int, total: int) -> None:
        """How far it is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def end(self) -> None:
        """It is over."""
        self._work.hide()
        self._acts.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tinted ground."""
        ground(brush_on(self), QRectF(edges(self)), 10, theme.colour("accentTint"))
