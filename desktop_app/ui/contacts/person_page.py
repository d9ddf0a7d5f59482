"""The page of a person."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.marks import N_
from desktop_app.domain.names import PersonName
from desktop_app.domain.person import Person
from desktop_app.domain.reach import ReachKind, best
from desktop_app.domain.reference import Kind
from desktop_app.services import people, quotes
from desktop_app.ui.contacts.appearances_section import AppearancesSection
from desktop_app.ui.contacts.consents_section import ConsentsSection
from desktop_app.ui.contacts.memberships_section import MembershipsSection
from desktop_app.ui.contacts.name_section import NameSection
from desktop_app.ui.contacts.quotes_section import QuotesSection
from desktop_app.ui.contacts.roles_section import RolesSection
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.follow_up_row import FollowUpsSection
from desktop_app.ui.fields.history_section import HistorySection
from desktop_app.ui.fields.leaving import address_of, leave
from desktop_app.ui.fields.period import joined
from desktop_app.ui.fields.reaches_section import ReachesSection
from desktop_app.ui.fields.record_choice import RecordChoice
from desktop_app.ui.fields.record_field import RecordField
from desktop_app.ui.fields.source_section import SourceSection
from desktop_app.ui.fields.tags_field import TagsField
from desktop_app.ui.kit.avatar import Avatar
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.chip import Chip
from desktop_app.ui.kit.record_page import RecordPage
from desktop_app.ui.vocabulary import LANGUAGES
from desktop_app.words import Words

OWN_TABLES = frozenset(
    ("person", "person_name", "role", "reach", "address", "tag", "tagging", "follow_up")
)


class PersonPage(RecordPage):
    """Everything about one person, edited where it stands."""

    wanted = Signal(str, str)  # kind, key of another record
    retitled = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.face = Avatar(72)
        super().__init__(write_title=self._rename, picture=self.face, parent=parent)
        self._desk, self._words = desk, Words("en")
        self._person: Person | None = None
        self.language = RecordChoice(desk, "person", "language", N_("Language"), LANGUAGES)
        self.met = RecordField(desk, "person", "met", N_("Met at"), N_("Add where you met"))
        self.tags = TagsField(desk, Kind.PERSON)
        self.note = RecordField(desk, "person", "note", N_("Note"), N_("Add note"), lines=True)
        below = (self.language, self.met, self.tags, self.note)
        self.reaches = ReachesSection(desk, Kind.PERSON, below)
        self.name = NameSection(desk)
        self.roles = RolesSection(desk)
        self.quotes = QuotesSection(desk)
        self.steps = FollowUpsSection(desk, Kind.PERSON)
        self.appears = AppearancesSection(desk, Kind.PERSON)
        self.clusters = MembershipsSection(desk, Kind.PERSON)
        self.consents = ConsentsSection(desk)
        self.source = SourceSection(desk, "person")
        self.history = HistorySection(desk)
        self.write = Button("mail")
        self.write.clicked.connect(self._write_email)
        self.buttons.insertWidget(0, self.write)
        self._lay_out()

    def _lay_out(self) -> None:
        for left in (self.reaches, self.roles, self.quotes, self.name):
            self.left.addWidget(left)
        right = (self.steps, self.appears, self.clusters, self.consents, self.source)
        for part in (*right, self.history):
            self.right.addWidget(part)
        for asking in (self.roles, self.clusters, self.appears):
            asking.wanted.connect(self.wanted)

    def say(self, words: Words) -> None:
        """Speak another language, at once."""
        self._words = words
        self.title.say(words, words("Name"))
        hint = words("Enter saves, Esc reverts")
        self.reaches.speak(words, words("Contact details"), hint)
        for left in (self.name, self.roles, self.quotes):
            left.speak(words)
        for right in (self.steps, self.appears, self.clusters, self.consents):
            right.speak(words)
        for last in (self.source, self.history):
            last.speak(words)
        self.write.name(words("Email"), spoken=words("Write an email"))
        if self._person is not None:
            self._show(self._person)

    def show_record(self, person: Person, change: Change | None = None) -> None:
        """Show somebody, or, after a `change`, what changed of them."""
        if person != self._person:
            self._show(person)
        if change is None or not change.only(OWN_TABLES):
            self._show_around(person)

    def _show(self, person: Person) -> None:
        self._person = person
        words, today = self._words, datetime.now().astimezone().date()
        self.face.show_name(person.name.plain, person.id)
        self.title.show_value(person.title)
        self.retitled.emit(person.title)
        self.show_facts(_facts(person, today))
        self.show_chips(self._chips_of(person, today))
        self.reaches.show_reaches(person.id, person.reaches, person.addresses, person.roles)
        self.language.show_row(person.id, person.language)
        self.met.show_row(person.id, person.met)
        self.tags.show_tags(person.id, person.extras.tags)
        self.note.show_row(person.id, person.note)
        self.name.show_record(person)
        self.roles.show_record(person)
        self.steps.show_record(person.id, person.extras.follow_ups)
        self.clusters.show_record(person.id, person.memberships)
        self.source.show_source(person.id, person.source)
        email = best(person.usable_reaches(today), frozenset((ReachKind.EMAIL,)))
        self.write.setVisible(email is not None)
        self.setAccessibleName(words("Contact: {name}", name=person.title))

    def _show_around(self, person: Person) -> None:
        """What is kept elsewhere and shown here."""
        book, today = self._desk.book, datetime.now().astimezone().date()
        self.appears.show_record(person.id)
        self.consents.show_record(person.id)
        function = next((role.function for role in person.current_roles(today)), "")
        self.quotes.show_record(person.id, function, quotes.said_by(book, person.id))
        self.history.show_record(person.id)

    def _chips_of(self, person: Person, today: date) -> list[Chip]:
        words = self._words
        coordinated = _once(
            role.coordinates.title for role in person.current_roles(today) if role.coordinates
        )
        chips = [Chip(title, "accent", icon="hexagon") for title in coordinated]
        chips += [Chip(tag.name, icon="tag") for tag in person.extras.tags]
        if person.language:
            word = LANGUAGES.get(person.language)
            name = words(word) if word is not None else person.language
            chips.append(Chip(name, icon="languages"))
        return chips

    def _rename(self, typed: str) -> None:
        """A salutation that is not typed stays; only the name was shown."""
        if self._person is None:
            return
        name = PersonName.parse(typed)
        if not name.salutation:
            name = replace(name, salutation=self._person.name.salutation)
        people.rename_person(self._desk.book, self._person.id, name)

    def _write_email(self) -> None:
        if self._person is not None:
            today = datetime.now().astimezone().date()
            usable = self._person.usable_reaches(today)
            email = best(usable, frozenset((ReachKind.EMAIL,)))
            leave(address_of(email) if email is not None else None)


def _facts(person: Person, today: date) -> str:
    """“Project manager · Muster GmbH”: the first current role."""
    role = next(iter(person.current_roles(today)), None)
    if role is None:
        return ""
    at = role.organisation.title if role.organisation is not None else ""
    return joined(role.function, at)


def _once(titles: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(titles))
