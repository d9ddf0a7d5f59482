"""This week by day: what takes place and what is due; a weekend only if it brings something."""

from collections.abc import Mapping

from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.domain.today import WeekLine
from desktop_app.domain.weekdays import days_from, monday_before
from desktop_app.services import today
from desktop_app.ui.clock import Clock
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.timeline.icons_of import ICONS
from desktop_app.ui.today.card import TodayCard
from desktop_app.ui.today.day_words import short_weekday, written
from desktop_app.ui.today.row import TodayRow

TALL, WORKDAYS, DAYS = 44, 5, 7
FREE = "free "


class WeekCard(TodayCard):
    """Every workday has its row."""

    title = N_("This week")
    tables = frozenset(("event", "follow_up"))

    def __init__(self, desk: Desk, clock: Clock) -> None:
        super().__init__(desk, clock, TALL)
        self.lines: Mapping[str, WeekLine] = {}
        self._week = PlainLabel("", "small", "text3")
        self.corner.addWidget(self._week)

    def open_row(self, key: str) -> None:
        """The event, or the record a step is on."""
        line = self.lines.get(key)
        if line is None:
            return
        if line.event is not None:
            self.navigate.emit(Kind.EVENT, line.id)
        elif line.about is not None and not line.about.deleted:
            self.navigate.emit(line.about.kind, line.about.id)

    def read(self) -> None:
        """Show what the book says now."""
        day = self.clock.today()
        found = today.week(self.desk.book, day)
        self.lines = {line.id: line for line in found}
        self._week.show_text(self.words("Week {n}", n=day.isocalendar().week))
        rows: dict[str, TodayRow] = {}
        for number in range(DAYS):
            this = days_from(monday_before(day), number)
            lines = [line for line in found if line.day == this]
            end = written(self.words, this, day)
            for line in lines:
                rows[line.id] = _row(line, short_weekday(self.words, this), end)
            if not lines and number < WORKDAYS:
                rows[f"{FREE}{number}"] = TodayRow(
                    title="–",
                    said=self.words("nothing entered"),
                    day=short_weekday(self.words, this),
                    end=end,
                    quiet=True,
                )
        self.show_rows(rows, 0, shown=0)


def _row(line: WeekLine, day: str, end: str) -> TodayRow:
    icon = "square-check" if line.event is None else ICONS[line.event]
    return TodayRow(title=line.title, day=day, end=end, icon=icon)
