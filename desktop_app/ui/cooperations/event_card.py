"""The milestone that is chosen, with all that is known of it, edited in place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.event import Event
from desktop_app.domain.ids import EventId, Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.services import events
from desktop_app.ui.cooperations.kinds import PARTICIPANTS
from desktop_app.ui.cooperations.names import PARTICIPANT_ROLES, STATUSES
from desktop_app.ui.cooperations.point_section import PointSection
from desktop_app.ui.cooperations.who_section import Acts, Party, WhoSection
from desktop_app.ui.desk import Desk
from desktop_app.ui.event_kinds import EVENT_KINDS
from desktop_app.ui.fields.record_choice import RecordChoice
from desktop_app.ui.fields.record_date import RecordDate
from desktop_app.ui.fields.record_field import RecordField
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.section import Section
from desktop_app.words import Words


class EventFields(Section):
    """Title, date, kind, state, place, what happened, what came of it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk, self._words = desk, Words("en")
        self._event: Event | None = None
        table = "event"
        self.title = RecordField(desk, table, "title", N_("Title"))
        self.day = RecordDate(desk, table, "day", N_("Date"), N_("Add a date"))
        self.kind = RecordChoice(desk, table, "kind", N_("Kind"), EVENT_KINDS)
        self.status = RecordChoice(desk, table, "status", N_("State"), STATUSES)
        self.city = RecordField(desk, table, "city", N_("Place"), N_("Add a place"))
        self.detail = RecordField(
            desk, table, "detail", N_("What happened"), N_("Add what happened"), lines=True
        )
        self.result = RecordField(
            desk, table, "result", N_("Result"), N_("Add a result"), lines=True
        )
        self.note = RecordField(desk, table, "note", N_("Note"), N_("Add a note"), lines=True)
        self._rows = (
            *(self.title, self.day, self.kind, self.status, self.city),
            *(self.detail, self.result, self.note),
        )
        super().__init__(*self._rows, parent=parent)
        self.shown = Button("eye", kind="ghost", size=28, role="captionM")
        self.bin = Button("trash-2", kind="ghost", size=28)
        self.shown.clicked.connect(self._turn_public)
        self.bin.clicked.connect(self._remove)
        self.corner.addWidget(self.shown)
        self.corner.addWidget(self.bin)

    def speak(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.say(words, words("Chosen milestone"))
        for row in self._rows:
            row.say(words)
        self.bin.name("", spoken=words("Delete milestone"))

    def show_event(self, event: Event) -> None:
        """Catch up with the book."""
        self._event, words = event, self._words
        self.title.show_row(event.id, event.title)
        self.day.show_day(event.id, event.when)
        self.kind.show_row(event.id, event.kind)
        self.status.show_row(event.id, event.status)
        self.city.show_row(event.id, event.city)
        self.detail.show_row(event.id, event.detail)
        self.result.show_row(event.id, event.result)
        self.note.show_row(event.id, event.note)
        self.shown.show_icon("eye" if event.public else "eye-off")
        name = words("On sheets") if event.public else words("Internal")
        tip = words("Keep off sheets") if event.public else words("Show on sheets")
        self.shown.name(name, spoken=words("{state}: {act}", state=name, act=tip))

    def _turn_public(self) -> None:
        if self._event is not None:
            act = events.keep_internal if self._event.public else events.publish_event
            act(self._desk.book, self._event.id)

    def _remove(self) -> None:
        if self._event is not None:
            events.remove_event(self._desk.book, self._event.id)


class EventCard(QWidget):
    """Fields, participants and agreed points of the chosen milestone; nothing without one."""

    followed = Signal(str, str)  # kind, key

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, Words("en")
        self._key: EventId | None = None
        self.fields = EventFields(desk)
        self.points = PointSection(desk, self._add_point)
        acts = Acts(self._add_participant, self._take_off)
        self.who = WhoSection(desk, PARTICIPANTS, acts, N_("Who took part?"))
        self.who.followed.connect(self.followed)
        self.setLayout(column(self.fields, self.who, self.points, gap=14))

    def speak(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        for part in (self.fields, self.points, self.who):
            part.speak(words)

    def show_event(self, event: Event | None) -> None:
        """Catch up with the book; without an event there is no card."""
        self.setVisible(event is not None)
        if event is None:
            self._key = None
            return
        self._key = event.id
        self.fields.show_event(event)
        self.points.show_points(event.points)
        self.who.show_parties(
            [
                Party(
                    *(one.id, one.organisation, one.person, one.role.value, one.note),
                    says=(self._words(PARTICIPANT_ROLES[one.role]),),
                )
                for one in event.participants
            ]
        )

    def _add_point(self, text: str) -> None:
        if self._key is not None:
            events.add_point(self._desk.book, self._key, text)

    def _add_participant(self, kind: str, key: Key) -> Key | None:
        if self._key is None:
            return None
        if kind == Kind.PERSON:
            return events.add_participant(self._desk.book, self._key, person=key)
        return events.add_participant(self._desk.book, self._key, organisation=key)

    def _take_off(self, participant: Key) -> None:
        events.remove_participant(self._desk.book, participant)
