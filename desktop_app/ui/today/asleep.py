"""Who is falling asleep: people who have not been heard of for longer than their rhythm."""

from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.domain.rhythm import Drowsy
from desktop_app.services import today
from desktop_app.ui.clock import Clock
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.avatar import initials
from desktop_app.ui.kit.row_look import RowLook
from desktop_app.ui.today.card import TodayCard
from desktop_app.ui.today.day_words import ago
from desktop_app.ui.today.row import TodayRow

FEW = 5


class AsleepCard(TodayCard):
    """Who waited longest comes first; nobody asleep, no card."""

    title = N_("Falling asleep")
    tables = frozenset(
        ("person", "tag", "tagging", "event", "participant", "role", "organisation_name")
    )

    def __init__(self, desk: Desk, clock: Clock) -> None:
        super().__init__(desk, clock, TodayRow.tall, few=FEW)

    def open_row(self, key: str) -> None:
        """The page of the person, where the rhythm is."""
        self.navigate.emit(Kind.PERSON, key)

    def read(self) -> None:
        """Show what the book says now."""
        found, number = today.asleep(self.desk.book, self.clock.today(), limit=self.limit())
        rows: dict[str, RowLook] = {one.id: self._row(one) for one in found}
        self.show_rows(rows, number, shown=len(found))
        self.setVisible(bool(found))

    def _row(self, one: Drowsy) -> TodayRow:
        words = self.words
        since = ago(words, one.last, self.clock.today())
        if not one.met:
            last = words("no contact yet, entered {ago}", ago=since)
        elif one.occasion:
            last = words("last contact {ago}, {occasion}", ago=since, occasion=one.occasion)
        else:
            last = words("last contact {ago}", ago=since)
        return TodayRow(
            title=one.name,
            sub=", ".join(filter(None, (last, one.organisation))),
            letters=initials(one.name),
            key=one.id,
        )
