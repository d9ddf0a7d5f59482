"""A small field that pops up to put a step off to another day."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.due import Turn, read_due, turn_of
from desktop_app.domain.when import When
from desktop_app.ui import theme
from desktop_app.ui.fields.date_field import PartialDateField
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.field_editor import Leaving
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.painting import brush_on, edges, ground
from desktop_app.words import Words

WIDE = 300


class PutOff(QWidget):
    """Enter puts off, Esc leaves it; words that say no day stay, and are said not to."""

    chosen = Signal(str, object)  # the key of the step, When

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._key, self._today, self._words = "", date.min, Words("en")
        self.field = PartialDateField(self._words, resolve=self._resolve, below=True)
        self.field.left.connect(self._leave)
        self._name = PlainLabel("", "smallS")
        self._refusal = PlainLabel("", "caption", "danger", wrap=True)
        self._refusal.hide()
        self.setLayout(
            column(self._name, self.field, self._refusal, gap=8, margins=(16, 14, 16, 14))
        )

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._name.show_text(words("Put off until"))
        self.field.say(words, words("Put off until"))
        self.setAccessibleName(words("Put off until"))

    def ask(self, key: str, due: When | None, today: date, at: QPoint) -> None:
        """Pop up where the row is, beginning with the day it has."""
        self._key, self._today = key, today
        self._refusal.hide()
        self.setFixedWidth(theme.scaled(WIDE))
        self.adjustSize()
        room = self.screen().availableGeometry()
        left = min(at.x(), room.right() - self.width() - 8)
        top = min(at.y(), room.bottom() - self.height() - 8)
        self.move(max(left, room.left() + 8), max(top, room.top() + 8))
        self.show()
        self.field.begin(due)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card with an outline."""
        line = theme.colour("border2")
        ground(brush_on(self), edges(self), 12, theme.colour("surface"), line)

    def _resolve(self, when: When) -> When:
        return read_due(when.text, self._words.language, self._today)

    def _leave(self, leaving: Leaving) -> None:
        if leaving is Leaving.ESCAPE:
            self.close()
        if leaving is not Leaving.ENTER:
            return
        due = self.field.when
        if turn_of(due, self._today) is Turn.UNDATED:
            self._refusal.show_text(self._words("“{text}” is no day.", text=self.field.typed))
            self._refusal.show()
            self.adjustSize()
            return
        self.close()
        self.chosen.emit(self._key, due)
