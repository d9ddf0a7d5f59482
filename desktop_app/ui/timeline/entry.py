"""A milestone typed in one line, or in two steps: the date, Enter, the title, Enter."""

from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop_app.domain.when import When
from desktop_app.ui.fields.date_field import PartialDateField
from desktop_app.ui.kit.arrange import row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.field_editor import Keys, Leaving, LineEditor
from desktop_app.words import Words


class Reader(Protocol):
    """Reads what is typed, and shows what it recognised."""

    def follow(self, date: str, text: str) -> None:
        """Something was typed."""

    def is_line(self, text: str) -> bool:
        """Whether a text tells more than a date."""

    def clear(self) -> None:
        """Nothing is typed any more."""

    def stand_behind(self, line: QWidget) -> None:
        """Tab leads from this field to what is shown."""


class MilestoneEntry(QWidget):
    """Two steps on one line. Esc goes back a step, then gives up.

    With a `reader` the first step takes a whole line.
    """

    lined = Signal(str)  # Enter in the first step, and more than a date was typed
    date_committed = Signal(str)  # other words for the date, on Enter or on leaving
    dated = Signal()  # Enter: on to the title
    titled = Signal(str)  # Enter: done
    title_left = Signal(str)  # the focus went elsewhere
    given_up = Signal()

    def __init__(
        self, words: Words, *, lines: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._reader: Reader | None = None
        self._date = PartialDateField(words, lines=lines)
        self._date.typing.connect(self._follow_date)
        self._date.left.connect(self._date_left)
        self._date.committed.connect(self._date_committed)
        self._back = Button(kind="ghost", size=30)
        self._back.clicked.connect(self.ask_date)
        self._title = LineEditor()
        self._title.textEdited.connect(self._follow_title)
        self._keys = Keys(self._title, lines=False)
        self._keys.left.connect(self._title_left)
        self._steps = QStackedLayout(self)
        second = QWidget()
        second.setLayout(row(self._back, self._title))
        self._steps.addWidget(self._date)
        self._steps.addWidget(second)
        self.say(words)

    @property
    def when(self) -> When:
        """The date as typed."""
        return self._date.when

    @property
    def busy(self) -> bool:
        """Whether somebody has begun to type here."""
        return self._date.editing or self._steps.currentIndex() == 1

    def read_with(self, reader: Reader) -> None:
        """Take whole lines from now on."""
        self._reader = reader
        reader.stand_behind(self._title)
        self.say(self._words)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._date.say(words, words("Date of the milestone"))
        self._title.setAccessibleName(words("Title of the milestone"))
        self._title.setPlaceholderText(words("What happened?"))

    def begin(self, when: When | None, title: str) -> None:
        """Start from a milestone."""
        self._title.setText(title)
        self._date.begin(when)
        self._steps.setCurrentIndex(0)

    def clear(self) -> None:
        """Stand empty for the next milestone."""
        self._date.clear()
        self._title.clear()
        if self._reader is not None:
            self._reader.clear()
        self._steps.setCurrentIndex(0)

    def resume(self) -> None:
        """Go on typing where it was left."""
        field = self._date if self._steps.currentIndex() == 0 else self._title
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_date(self) -> None:
        """The first step."""
        self._steps.setCurrentIndex(0)
        self._date.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_title(self) -> None:
        """The second step; the date stays in sight and can be gone back to."""
        said = self._words.date(self.when, short=True)
        self._back.name(said, spoken=self._words("Change the date {date}", date=said))
        self._steps.setCurrentIndex(1)
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)
        self._title.selectAll()

    def _date_left(self, leaving: Leaving) -> None:
        if leaving is Leaving.ESCAPE:
            self.given_up.emit()
        elif leaving is Leaving.ENTER and (typed := self._date.typed.strip()):
            if self._reader is not None and self._reader.is_line(typed):
                self.lined.emit(typed)
            else:
                self.dated.emit()

    def _follow_date(self, typed: str) -> None:
        if self._reader is not None:
            self._reader.follow("", typed)

    def _follow_title(self, typed: str) -> None:
        if self._reader is not None:
            self._reader.follow(self.when.text, typed)

    def _date_committed(self, when: When) -> None:
        self.date_committed.emit(when.text)

    def _title_left(self, leaving: Leaving) -> None:
        if leaving is Leaving.ESCAPE:
            self.ask_date()
        elif leaving is Leaving.ENTER:
            self.titled.emit(self._title.text().strip())
        elif leaving is Leaving.AWAY:
            self.title_left.emit(self._title.text().strip())
        elif leaving is not Leaving.WINDOW:
            self.focusNextPrevChild(leaving is Leaving.NEXT)
