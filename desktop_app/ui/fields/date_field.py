"""A date typed as people say it; how it is read stands beside it before Enter."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.when import When
from desktop_app.ui import text, theme
from desktop_app.ui.fields.month_cells import Choice
from desktop_app.ui.fields.month_grid import MonthGrid
from desktop_app.ui.fields.reading import choices, reading
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.chip import Chip
from desktop_app.ui.kit.field_editor import Keys, Leaving, LineEditor
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.picture import IconLabel
from desktop_app.words import Words

LINE, MOST, AIR, PAUSE = 128, 320, 30, 600
NOTHING = When(text="")


def as_said(when: When) -> When:
    """Relative dates stay relative: nobody knows the record they hang on."""
    return when


class DateLine(LineEditor):
    """The text field; ↓ opens the month grid."""

    grid_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↓ has no other use in a single line."""
        if event.key() == Qt.Key.Key_Down:
            self.grid_wanted.emit()
        else:
            super().keyPressEvent(event)


class PartialDateField(QWidget):
    """Words stay as they are typed. Enter or leaving commits, Esc restores.

    The reading stands beside the words, or `below` them where there is little room.
    With `lines` more than a date may be typed: then it grows, and says nothing of its own.
    `resolve` finds the record a relative date hangs on, so that the chip can say what follows.
    """

    committed = Signal(object)  # When
    typing = Signal(str)
    left = Signal(object)  # Leaving, after what it committed

    def __init__(
        self,
        words: Words,
        *,
        resolve: Callable[[When], When] = as_said,
        below: bool = False,
        lines: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._resolve, self._before = words, resolve, NOTHING
        self._lines = lines
        self._line = DateLine()

        self._arrow = IconLabel("corner-down-right", "text3", 15)
        self._chip = Chip("", "accent")
        self._precision = PlainLabel("", "caption", "text3", cut=True)
        self._offers = (Button(size=28, kind="tint"), Button(size=28, kind="tint"))
        self._grid: MonthGrid | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out(below=below)
        self._connect()
        self.say(words, words("Date"))

    def _lay_out(self, *, below: bool) -> None:
        read = row(self._arrow, self._chip, *self._offers, Stretch(self._precision))
        if below:
            self.setLayout(column(row(self._line, Stretch()), read, gap=4))
        else:
            self.setLayout(row(self._line, Stretch(read), Stretch(factor=0)))
        self.setFocusProxy(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        self._keys = Keys(self._line, lines=False)
        self._keys.left.connect(self._leave)
        self._line.textChanged.connect(self._read)
        self._line.textEdited.connect(self.typing)
        self._line.grid_wanted.connect(self.open_grid)
        self._pause.timeout.connect(self._announce)
        self._offers[0].clicked.connect(self._take_first)
        self._offers[1].clicked.connect(self._take_second)

    @property
    def when(self) -> When:
        """What the words say now; what was shown, if they are still the same."""
        typed = self._line.text()
        if typed == self._shown(self._before):
            return self._before
        return self._resolve(When.parse(typed, self._words.language))

    @property
    def typed(self) -> str:
        """The words as they stand."""
        return self._line.text()

    @property
    def editing(self) -> bool:
        """Whether words stand here that were not committed."""
        return self._line.text() != self._shown(self._before)

    def say(self, words: Words, name: str) -> None:
        """Speak another language; `name` says which date this is."""
        self._words = words
        self._line.setAccessibleName(name)
        self._line.setPlaceholderText(words("autumn 2015"))
        if self._grid is not None:
            self._grid.say(words)
        self._read()

    def show_when(self, when: When | None) -> None:
        """Show a date; words being typed are left alone."""
        if self._line.hasFocus() and self.editing:
            return
        self._before = when or NOTHING
        self._line.setText(self._shown(self._before))
        self._read()

    def begin(self, when: When | None) -> None:
        """Start from a date, all of its words selected."""
        self._before = when or NOTHING
        self._line.begin(self._shown(self._before))
        self._read()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Stand empty for the next date."""
        self._before = NOTHING
        self._line.clear()
        self._read()

    def settle(self) -> None:
        """Commit what is being typed, because the page moves on."""
        if self.editing:
            self._before = self.when
            self.committed.emit(self._before)

    def open_grid(self) -> None:
        """Show the months, beginning at what is typed or today."""
        shown = self.when.earliest or self.when.latest or datetime.now().astimezone().date()
        if self._grid is None:
            # Only now: Qt leaves a field with a window among its children out of the way of Tab
            # when it is laid into a page.
            self._grid = MonthGrid(self._words, self)
            self._grid.picked.connect(self._take)
        below = self._line.mapToGlobal(QPointF(0, self._line.height() + 4))
        self._grid.open_at(Choice(shown.year, shown.month), below)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._read()

    def _shown(self, when: When) -> str:
        """The words of a date; a date that has none, because it was reckoned, is worded."""
        return when.text or self._words.date(when).replace("\xa0", " ")

    def _leave(self, leaving: Leaving) -> None:
        if leaving is Leaving.ESCAPE:
            self._line.setText(self._shown(self._before))
        else:
            self.settle()
        self.left.emit(leaving)
        if leaving in (Leaving.NEXT, Leaving.BACK):
            self.focusNextPrevChild(leaving is Leaving.NEXT)

    def _read(self) -> None:
        when = self.when
        longer = self._lines and self._says_more()
        shown = bool(self._line.text().strip()) and not longer
        offers = choices(when) if shown else ()
        said = reading(when, self._words)
        wide = text.width(self._line.text(), "body") + AIR
        most = max(theme.scaled(MOST), self.width() if longer else 0)
        self._line.setFixedWidth(round(min(max(wide, theme.scaled(LINE)), most)))
        self._arrow.setVisible(shown)
        self._chip.setVisible(shown and bool(said.says) and not offers)
        self._chip.say(said.says, "accent")
        self._precision.setVisible(shown)
        self._precision.show_text(
            self._words("Which one is meant?") if offers else said.precision
        )
        for place, button in enumerate(self._offers):
            button.setVisible(place < len(offers))
            if place < len(offers):
                button.name(self._words.date(offers[place]))
        self._line.setAccessibleDescription(said.spoken if shown else "")
        if shown and self._line.hasFocus():
            self._pause.start()
        else:
            self._pause.stop()

    def _says_more(self) -> bool:
        """Whether words stand behind the date, or there is none and they are several."""
        typed = self._line.text().strip()
        when, rest = When.leading(typed, self._words.language)
        if when is not None:
            return bool(rest)
        return " " in typed and When.parse(typed, self._words.language).anchor is None

    def _announce(self) -> None:
        spoken = self._line.accessibleDescription()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._line, spoken))

    def _take(self, choice: Choice) -> None:
        self._write(When.from_edtf(choice.edtf))

    def _take_first(self) -> None:
        self._write(choices(self.when)[0])

    def _take_second(self) -> None:
        self._write(choices(self.when)[1])

    def _write(self, when: When) -> None:
        """Type a date for the user, as they would have."""
        self._line.setText(self._words.date(when).replace("\xa0", " "))
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
