"""The page of a cooperation: its way, its milestones, those in it, and what hangs on it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.cooperation import Cooperation, PartnerRole
from desktop_app.domain.errors import UserError
from desktop_app.domain.event import IN_TOUCH, Event
from desktop_app.domain.ids import EventId, Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.services import capture, clusters, cooperations, events, fields, stories
from desktop_app.ui.capture.milestone_line import MilestoneLine
from desktop_app.ui.cooperations import drawn
from desktop_app.ui.cooperations.agreements import Agreements
from desktop_app.ui.cooperations.details import Details, Stages
from desktop_app.ui.cooperations.event_card import EventCard
from desktop_app.ui.cooperations.head import Deeds, StageLine
from desktop_app.ui.cooperations.kinds import PARTNERS
from desktop_app.ui.cooperations.names import ROLES
from desktop_app.ui.cooperations.who_section import Acts, Party, WhoSection
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.record_page import RecordPage
from desktop_app.ui.record.carried import Carried
from desktop_app.ui.record.entry_line import EntryLine
from desktop_app.ui.timeline.card import TimelineCard
from desktop_app.ui.timeline.milestones import MilestoneTable
from desktop_app.words import Words

MARGIN = 16


class CooperationPage(RecordPage):
    """Catches up with the book as a whole; fields being typed in are left alone."""

    navigate = Signal(str, str)  # kind, key
    encountered = Signal()
    told = Signal(str)  # a sentence for a toast
    wrote = Signal(object)  # the path of what was saved

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(write_title=self._rename, parent=parent)
        self._book, self._words = desk.book, Words("en")
        self.found: Cooperation | None = None
        self._chosen = ""
        self.stage, self.deeds = StageLine(), Deeds()
        self.card, self.table = TimelineCard(self._words), MilestoneTable(self._words)
        self.reader = MilestoneLine(desk)
        self.table.read_lines(self.reader, self.reader)
        self.event_card = EventCard(desk)
        self.who = WhoSection(
            desk,
            PARTNERS,
            Acts(self._add_partner, self._take_out),
            N_("Who is in it?"),
            asks_role=True,
        )
        self.details, self.stages = Details(desk), Stages(desk)
        self.agreements = Agreements(desk)
        self.carried = Carried(desk, Kind.COOPERATION, "cooperation", self)
        self.above.addWidget(self.stage)
        self.buttons.addWidget(self.deeds)
        self.wide.addWidget(self.card)
        for left in (self.table, self.event_card, self.agreements):
            self.left.addWidget(left)
        steps, *others = self.carried.sections()
        for right in (self.who, steps, self.details, self.stages, *others):
            self.right.addWidget(right)
        self._connect()

    def _connect(self) -> None:
        self.carried.told.connect(self.told)
        self.carried.wrote.connect(self.wrote)
        self.card.chosen.connect(self.choose)
        self.reader.told_more.connect(self._bring_into_sight)
        self.reader.corrected.connect(self.table.resume)
        self.card.new_wanted.connect(self.table.begin_new)
        self.table.chosen.connect(self.choose)
        self.table.added.connect(self._add_event)
        self.table.date_changed.connect(self._change_date)
        self.table.title_changed.connect(self._change_title)
        self.table.removed.connect(self._remove_event)
        self.who.followed.connect(self.navigate)
        self.event_card.followed.connect(self.navigate)
        self.agreements.followed.connect(self.navigate)
        self.deeds.turned.connect(self.turn)
        self.deeds.removed.connect(self.remove)
        self.deeds.encountered.connect(self.encountered)
        self.deeds.story_wanted.connect(self._open_story)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.setAccessibleName(words("Cooperation"))
        self.title.say(words, words("Title"))
        self.card.say(words)
        self.table.say(words)
        self.reader.say(words)
        self.carried.say(words)
        for part in (self.who, self.agreements, self.event_card, self.details, self.stages):
            part.speak(words)
        if self.found is not None:
            self.show_cooperation(self.found)

    def show_cooperation(self, found: Cooperation) -> None:
        """Show this cooperation, or what has become of it."""
        if self.found is None or self.found.id != found.id:
            self._chosen = ""
            self.verticalScrollBar().setValue(0)
        self.found, words = found, self._words
        self.stage.show_cooperation(found, words)
        self.deeds.show_cooperation(found, words)
        self.title.show_value(found.title)
        happened = sum(one.kind not in IN_TOUCH for one in found.events)
        count = words.count("{n} milestone", "{n} milestones", happened) if happened else ""
        self.show_facts(" · ".join(part for part in (found.field, count) if part))
        self._show_way(found)
        self._show_parties(found)
        self.reader.stand_near(
            frozenset(one.who.id for one in found.parties if one.who is not None)
        )
        self.details.show_cooperation(found)
        self.stages.show_cooperation(found)
        self.agreements.show_agreements(found.id, found.agreements)
        self.carried.show(found.id, found.extras, found.source)
        self._show_event()

    def settle(self) -> bool:
        """Write what is being typed, new lines too."""
        lines = [line.settle() for line in self.findChildren(EntryLine)]
        return super().settle() and all(lines)

    def take_keys(self) -> None:
        """Give the keys to the milestones; without any, to the row for the first."""
        self.table.take_keys()

    def choose(self, key: str) -> None:
        """Mark a milestone in picture and table, and open it below."""
        if key != self._chosen and self.settle():
            self._chosen = key
            self.card.choose(key)
            self.table.choose(key)
            self._show_event()

    def unfold(self, key: Key) -> None:
        """Open one of its milestones or agreements."""
        if not self.agreements.unfold(key):
            self.choose(key)

    def turn(self) -> None:
        """Let it rest, or take it up again."""
        if self.found is not None:
            act = cooperations.wake if self.found.resting else cooperations.rest
            act(self._book, self.found.id)

    def remove(self) -> None:
        """Put it into the bin; the toast offers the way back."""
        if self.found is not None:
            cooperations.remove_cooperation(self._book, self.found.id)

    def _show_way(self, found: Cooperation) -> None:
        who = [one.who.id for one in found.partners if one.who is not None]
        lines = {Key(key): line for key, line in clusters.lines(self._book, who).items()}
        picture = drawn.picture(found, lines, self._words)
        self.card.show_picture(picture)
        self.table.show_rows(drawn.rows(found, self._words))

    def _bring_into_sight(self) -> None:
        """What was recognised in the line that is typed, once it has its place."""
        QTimer.singleShot(0, self, self._scroll_to_reading)

    def _scroll_to_reading(self) -> None:
        self.ensureWidgetVisible(self.reader, 0, MARGIN)

    def _show_parties(self, found: Cooperation) -> None:
        self.who.show_parties(
            [
                Party(
                    *(one.id, one.organisation, one.person, one.role.value, one.task),
                    says=(self._words(ROLES[one.role]),),
                )
                for one in found.parties
            ]
        )

    def _show_event(self) -> None:
        happened = self.found.events if self.found is not None else ()
        event: Event | None = next((one for one in happened if one.id == self._chosen), None)
        if event is None:
            self._chosen = ""
        self.event_card.show_event(event)

    def _rename(self, title: str) -> None:
        if self.found is not None:
            fields.change_field(self._book, "cooperation", self.found.id, "title", title)

    def _add_partner(self, kind: str, key: Key) -> Key | None:
        if self.found is None:
            return None
        if kind == Kind.PERSON:
            role = PartnerRole.CONTACT
            return cooperations.add_partner(self._book, self.found.id, role, person=key)
        return cooperations.add_partner(self._book, self.found.id, organisation=key)

    def _take_out(self, partner: Key) -> None:
        cooperations.remove_partner(self._book, partner)

    def _add_event(self, date: str, title: str) -> None:
        if self.found is None:
            return
        try:
            told = self.reader.told(date, title, self.found.id)
            key = capture.log(self._book, told).id
        except UserError as error:
            self.table.refuse(self._words.error(error))
            return
        self.choose(key)

    def _change_date(self, key: str, date: str) -> None:
        try:
            events.change_date(self._book, EventId(Key(key)), date, self._words.language)
        except UserError as error:
            self.table.refuse(self._words.error(error))

    def _change_title(self, key: str, title: str) -> None:
        try:
            fields.change_field(self._book, "event", Key(key), "title", title)
        except UserError as error:
            self.table.refuse(self._words.error(error))

    def _remove_event(self, key: str) -> None:
        events.remove_event(self._book, EventId(Key(key)))

    def _open_story(self, key: str) -> None:
        if key:
            self.navigate.emit(Kind.STORY, key)
        elif self.found is not None:
            language = self._words.language
            story = stories.tell_story(self._book, self.found.id, language)
            self.navigate.emit(Kind.STORY, story)
