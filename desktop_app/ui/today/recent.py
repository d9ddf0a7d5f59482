"""The records somebody opened last."""

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.services import today
from desktop_app.ui.clock import Clock
from desktop_app.ui.desk import Desk
from desktop_app.ui.kinds import KINDS
from desktop_app.ui.today.card import TodayCard
from desktop_app.ui.today.day_words import ago
from desktop_app.ui.today.row import TodayRow
from desktop_app.ui.visited import Visit, Visited

TALL, MOST = 44, 6
HOUR, MINUTE = 3600, 60


class RecentCard(TodayCard):
    """What lies in the bin is left out."""

    title = N_("Opened last")
    tables = frozenset(("person", "organisation", "organisation_name", "cooperation", "story"))

    def __init__(self, desk: Desk, clock: Clock, visited: Visited) -> None:
        super().__init__(desk, clock, TALL)
        self._visited = visited
        self._kinds: dict[str, str] = {}
        visited.changed.connect(self._went)

    def open_row(self, key: str) -> None:
        """The record itself."""
        self.navigate.emit(self._kinds[key], key)

    def _went(self) -> None:
        if self.window().isVisible() and self.parentWidget() is not None:
            self.read()

    def read(self) -> None:
        """Show what the book says now."""
        visits = [one for one in self._visited.newest() if one.kind in KINDS]
        there = today.still_there(self.desk.book, [Key(one.key) for one in visits])
        newest: dict[str, Visit] = {}
        for one in visits:
            if (named := there.get(Key(one.key))) is not None:
                newest.setdefault(named.id, one)
        shown = dict(list(newest.items())[:MOST])
        self._kinds = {key: one.kind for key, one in shown.items()}
        rows = {
            key: TodayRow(
                title=there[Key(one.key)].title, icon=KINDS[one.kind].icon, end=self._ago(one)
            )
            for key, one in shown.items()
        }
        self.show_rows(rows, 0, shown=0)
        self.setVisible(bool(rows))

    def _ago(self, visit: Visit) -> str:
        now, words = self.clock.now(), self.words
        if visit.at.date() != now.date():
            return ago(words, visit.at.date(), now.date())
        seconds = max((now - visit.at).total_seconds(), 0)
        if seconds < HOUR:
            minutes = max(round(seconds / MINUTE), 1)
            return words.count("{n} minute ago", "{n} minutes ago", minutes)
        return f"{visit.at:%H:%M}"
