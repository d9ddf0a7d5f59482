"""What is to be done: overdue first, then today, this week, later."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.today import StepLine
from desktop_app.domain.weekdays import days_from, monday_before
from desktop_app.domain.when import When
from desktop_app.services import follow_ups, removal, today
from desktop_app.ui.clock import Clock
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.row_look import RowLook
from desktop_app.ui.today.card import TodayCard
from desktop_app.ui.today.day_words import due, due_tone
from desktop_app.ui.today.put_off import PutOff
from desktop_app.ui.today.row import TodayRow
from desktop_app.ui.today.step_entry import About, StepEntry
from desktop_app.words import Words

FEW = 10


class StepsCard(TodayCard):
    """Rows with a box; below them the line to type the next step into."""

    title = N_("To do")
    tables = frozenset(
        {
            *("follow_up", "person", "role", "organisation", "organisation_name"),
            *("cooperation", "partner", "event", "agreement", "block_text"),
        }
    )

    def __init__(self, desk: Desk, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(desk, clock, TodayRow.tall, ticks=True, few=FEW, parent=parent)
        self.lines: Mapping[str, StepLine] = {}
        self.plus = Button("plus", kind="ghost", size=32)
        self.corner.addWidget(self.plus)
        self.empty = PlainLabel("", "body", "text2")
        self.empty.setContentsMargins(20, 6, 20, 8)
        self.entry = StepEntry(desk, clock, self._add)
        self.entry.hide()
        for part in (self.empty, self.entry):
            self.body.addWidget(part)
        self.menu, self.put_off = QMenu(self), PutOff(self)
        self._asked = ""
        self._connect()

    def _connect(self) -> None:
        self.plus.clicked.connect(self.begin)
        self.entry.closed.connect(self._focus_back)
        self.list.ticked.connect(self.tick)
        self.list.asked.connect(self.ask)
        self.list.edited.connect(self.ask_day)
        self.list.removed.connect(self.remove)
        self.menu.triggered.connect(self._run)
        self.put_off.chosen.connect(self._put_off)

    def say(self, words: Words) -> None:
        """Speak another language."""
        super().say(words)
        self.plus.name(words("Step"), spoken=words("Add next step"))
        self.empty.show_text(words("All done."))
        self.list.setAccessibleDescription(
            words("Space ticks, Enter opens the record, F2 puts off")
        )
        self.entry.say(words)
        self.put_off.say(words)

    def begin(self) -> None:
        """Ask for the next step."""
        self.entry.begin()

    def settle(self) -> bool:
        """Add what is typed, because the window moves on."""
        return self.entry.settle()

    def open_row(self, key: str) -> None:
        """The record the step is on; one on its own has nothing but its menu."""
        about = self.lines[key].about
        if about is None or about.deleted:
            self.ask(key, self._below(key))
        else:
            self.navigate.emit(about.kind, about.id)

    def tick(self, key: str) -> None:
        """Done, or not after all."""
        if self.lines[key].done:
            follow_ups.reopen_follow_up(self.desk.book, Key(key))
        else:
            on = When.from_edtf(self.clock.today().isoformat())
            follow_ups.complete_follow_up(self.desk.book, Key(key), on)

    def remove(self, key: str) -> None:
        """Into the bin."""
        removal.remove(self.desk.book, "follow_up", Key(key))

    def ask(self, key: str, at: QPoint) -> None:
        """What can be done with a step."""
        self._asked, words, line = key, self.words, self.lines[key]
        self.menu.clear()
        done = words("Reopen") if line.done else words("Done")
        self._offer(done, "tick", "Space")
        if line.about is not None and not line.about.deleted:
            self._offer(words("Open: {title}", title=line.about.title), "open", "Return")
        if not line.done:
            self.menu.addSeparator()
            self._offer(words("Put off until tomorrow"), "tomorrow")
            self._offer(words("Put off until next week"), "week")
            self._offer(words("Another day …"), "day", "F2")
        self.menu.addSeparator()
        self._offer(words("Delete next step"), "remove", "Delete")
        self.menu.popup(at)

    def ask_day(self, key: str) -> None:
        """Ask until when."""
        self.put_off.ask(key, self.lines[key].due, self.clock.today(), self._below(key))

    def _offer(self, name: str, what: str, keys: str = "") -> None:
        action = self.menu.addAction(name.replace("&", "&&"))
        action.setData(what)
        action.setShortcut(QKeySequence(keys))

    def _run(self, action: QAction) -> None:
        chosen: str = action.data()
        does: Mapping[str, Callable[[str], None]] = {
            "tick": self.tick,
            "open": self.open_row,
            "tomorrow": self._until_tomorrow,
            "week": self._until_next_week,
            "day": self.ask_day,
            "remove": self.remove,
        }
        does[chosen](self._asked)

    def _until_tomorrow(self, key: str) -> None:
        self._put_off_to(key, days_from(self.clock.today(), 1))

    def _until_next_week(self, key: str) -> None:
        self._put_off_to(key, days_from(monday_before(self.clock.today()), 7))

    def _put_off_to(self, key: str, day: date) -> None:
        self._put_off(key, When.from_edtf(day.isoformat()))

    def _put_off(self, key: str, until: When) -> None:
        follow_ups.put_off(self.desk.book, Key(key), until)

    def _add(self, typed: str, about: About | None) -> None:
        language, day = self.words.language, self.clock.today()
        follow_ups.write_step(self.desk.book, typed, language=language, today=day, about=about)

    def read(self) -> None:
        """Show what the book says now."""
        day = self.clock.today()
        found = today.steps(self.desk.book, day, limit=self.limit())
        self.lines = {line.id: line for line in found.lines}
        rows: dict[str, RowLook] = {
            line.id: _row(line, self.words, day) for line in found.lines
        }
        self.show_rows(rows, found.open, shown=sum(not line.done for line in found.lines))
        self.empty.setVisible(found.open == 0)

    def _below(self, key: str) -> QPoint:
        row = self.list.keys().index(key)
        place = self.list.visualRect(self.list.model().index(row, 0))
        return self.list.viewport().mapToGlobal(QPoint(place.left() + 56, place.bottom()))

    def _focus_back(self) -> None:
        (self.list if self.list.keys() else self.plus).setFocus()


def _row(line: StepLine, words: Words, day: date) -> TodayRow:
    about = line.about.title if line.about is not None else ""
    with_ = (about, line.beside, line.owner)
    return TodayRow(
        title=line.what,
        sub=", ".join(part for part in with_ if part),
        end=words("done") if line.done else due(words, line.due, day),
        end_tone="text3" if line.done else due_tone(line.due, day),
        box=line.done,
        quiet=line.done,
        menu=True,
    )
