"""Calls, mails and meetings with somebody, the newest first; each can be typed over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.event import Event, EventStatus
from desktop_app.domain.ids import EventId, Key
from desktop_app.domain.marks import N_
from desktop_app.services import events
from desktop_app.ui.desk import Desk
from desktop_app.ui.event_kinds import EVENT_KINDS
from desktop_app.ui.record.part import Part, PartField, PartKind
from desktop_app.ui.record.part_section import PartSection
from desktop_app.ui.record.usual_parts import NOTE
from desktop_app.ui.record.wording import facts

ENCOUNTERS = PartKind(
    table="event",
    title=N_("Encounters"),
    add=N_("Log an encounter"),
    example="",
    delete=N_("Delete encounter"),
    fields=(
        PartField(column="title", label=N_("What happened")),
        PartField(column="day", label=N_("Date"), empty=N_("Add date"), dated=True),
        PartField(column="kind", label=N_("Kind"), choices=EVENT_KINDS),
        PartField(column="city", label=N_("Place")),
        PartField(column="result", label=N_("Result"), lines=True),
        NOTE,
    ),
)


class EncounterSection(PartSection):
    """Milestones of cooperations are not repeated here: they stand under “Appears in”."""

    encountered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, ENCOUNTERS, self._add, parent=parent)

    def begin(self) -> None:
        """The quick capture asks for all of it in one line."""
        self.encountered.emit()

    def remove_part(self, key: str) -> None:
        """Put an encounter into the bin."""
        events.remove_event(self.desk.book, EventId(Key(key)))

    def show_encounters(self, person: Key) -> None:
        """What the book says of `person`."""
        self.show_parts(
            [self._part(one) for one in events.in_touch_with(self.desk.book, person)]
        )

    def _part(self, event: Event) -> Part:
        words = self.words
        kind = words(EVENT_KINDS[event.kind])
        day = words.date(event.when, short=True) if event.when is not None else ""
        planned = words("planned") if event.status is EventStatus.PLANNED else ""
        cancelled = words("cancelled") if event.status is EventStatus.CANCELLED else ""
        return Part(
            key=event.id,
            title=event.title or kind,
            sub=facts(kind if event.title else "", event.city, event.note),
            trailing=day,
            mark=planned or cancelled,
            values={
                "title": event.title,
                "day": event.when,
                "kind": event.kind.value,
                "city": event.city,
                "result": event.result,
                "note": event.note,
            },
        )

    def _add(self, _typed: str) -> None:
        """Nothing is typed here: `begin` leads to the quick capture."""
