"""The page of a person."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.marks import N_
from desktop_app.domain.names import PersonName
from desktop_app.domain.person import Person
from desktop_app.domain.reach import ReachKind, best
from desktop_app.domain.reference import Kind
from desktop_app.services import people
from desktop_app.ui.clock import today
from desktop_app.ui.contacts.appearances_section import AppearancesSection
from desktop_app.ui.contacts.consents_section import ConsentsSection
from desktop_app.ui.contacts.encounter_section import EncounterSection
from desktop_app.ui.contacts.face import face_of
from desktop_app.ui.contacts.memberships_section import MembershipsSection
from desktop_app.ui.contacts.other_names import OtherNamesSection
from desktop_app.ui.contacts.quotes_section import QuotesSection
from desktop_app.ui.contacts.roles_section import RolesSection
from desktop_app.ui.contacts.touch_section import TouchSection
from desktop_app.ui.contacts.vocabulary import PERSON, USUAL_OF_PERSON
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.avatar import Avatar
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.chip import Chip
from desktop_app.ui.kit.record_page import RecordPage
from desktop_app.ui.record.addresses import AddressesSection
from desktop_app.ui.record.carried import Carried
from desktop_app.ui.record.field_list import FieldList
from desktop_app.ui.record.further import Further
from desktop_app.ui.record.leaving import address_of, leave
from desktop_app.ui.record.more_button import MoreButton
from desktop_app.ui.record.reaches_section import ReachesSection
from desktop_app.ui.record.wording import facts
from desktop_app.ui.vocabulary import LANGUAGES
from desktop_app.words import Words

OWN_TABLES = frozenset(
    ("person", "person_name", "role", "reach", "address", "tag", "tagging", "follow_up")
)
EMAIL = frozenset((ReachKind.EMAIL,))


class PersonPage(RecordPage):
    """Everything about one person, edited where it stands."""

    followed = Signal(str, str)  # kind, key of another record
    told = Signal(str)
    wrote = Signal(object)  # the path of what was saved
    encountered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.face = Avatar(72)
        super().__init__(write_title=self._rename, picture=self.face, parent=parent)
        self._desk, self._words = desk, Words("en")
        self.person: Person | None = None
        self.reaches = ReachesSection(desk, Kind.PERSON)
        self.roles, self.quotes = RolesSection(desk), QuotesSection(desk)
        self.about = FieldList(desk, PERSON, USUAL_OF_PERSON, title=N_("Person"))
        self.other_names = OtherNamesSection(desk)
        self.addresses = AddressesSection(desk, Kind.PERSON)
        self.appears = AppearancesSection(desk, Kind.PERSON)
        self.encounters = EncounterSection(desk)
        self.encounters.encountered.connect(self.encountered)
        self.clusters = MembershipsSection(desk, Kind.PERSON)
        self.consents, self.touch = ConsentsSection(desk), TouchSection(desk)
        self.carried = Carried(desk, Kind.PERSON, "person", self)
        self.more_left = Further((self.addresses, self.other_names))
        self.more_right = Further(
            (self.clusters, self.carried.sources, self.carried.own, self.carried.files)
        )
        self.more, self.write = MoreButton(), Button("mail")
        self.encounter = Button("plus")
        self.encounter.clicked.connect(self.encountered)
        self.write.clicked.connect(self._write_email)
        for button in (self.more, self.write, self.encounter):
            self.buttons.addWidget(button)
        self._lay_out()

    def _lay_out(self) -> None:
        carried = self.carried
        names = (self.addresses, self.other_names, self.more_left)
        for left in (self.reaches, self.roles, self.quotes, self.about, *names):
            self.left.addWidget(left)
        rare = (self.clusters, carried.sources, carried.own, carried.files, self.more_right)
        usual = (carried.steps, self.touch, self.encounters, self.appears, self.consents)
        for right in (*usual, carried.tags, *rare, carried.history):
            self.right.addWidget(right)
        for asking in (self.roles, self.clusters, self.consents, self.quotes):
            asking.followed.connect(self.followed)
        self.appears.wanted.connect(self.followed)
        carried.told.connect(self.told)
        carried.wrote.connect(self.wrote)

    def say(self, words: Words) -> None:
        """Speak another language, at once."""
        self._words = words
        self.title.say(words, words("Name"))
        for section in (self.reaches, self.about, self.appears):
            section.speak(words)
        for parts in (self.roles, self.quotes, self.other_names, self.addresses):
            parts.speak(words)
        for right in (self.clusters, self.consents, self.touch, self.encounters):
            right.speak(words)
        self.carried.say(words)
        self.encounter.name(words("Encounter"), spoken=words("Log an encounter"))
        self.write.name(words("Email"), spoken=words("Write an email"))
        if self.person is not None:
            self._show(self.person)
            self._show_around(self.person)
        for more in (self.more, self.more_left, self.more_right):
            more.speak(words)

    def show_record(self, person: Person, change: Change | None = None) -> None:
        """Show somebody, or, after a `change`, what changed of them."""
        if person != self.person:
            self._show(person)
        if change is None or not change.only(OWN_TABLES):
            self._show_around(person)
        for more in (self.more_left, self.more_right):
            more.catch_up()

    def _show(self, person: Person) -> None:
        self.person = person
        self._show_head(person)
        self.reaches.show_reaches(person.id, person.reaches, person.roles)
        self.roles.show_roles(person)
        name = person.name
        values = {
            "salutation": name.salutation,
            "title": name.title,
            "given": name.given,
            "particle": name.particle,
            "family": name.family,
            "suffix": name.suffix,
            "language": person.language,
            "birthday": person.birthday,
            "met": person.met,
            "note": person.note,
        }
        columns = {("person", column): value for column, value in values.items()}
        self.about.show_values(person.id, columns)
        self.other_names.show_names(person.id, person.other_names)
        self.addresses.show_addresses(person.id, person.addresses)
        self.touch.show_rhythms(person.id, person.rhythm, person.extras.tags)
        self.clusters.show_memberships(person.id, person.memberships)
        claims = [("role", role.id, role.source) for role in person.roles if role.source]
        self.carried.show(person.id, person.extras, person.source, claims)

    def _show_head(self, person: Person) -> None:
        words = self._words
        self.face.show_name(person.name.plain, person.id)
        self.title.show_value(person.title)
        self.show_facts(_first_role(person))
        self.show_chips(self._chips_of(person))
        self.write.setVisible(best(person.usable_reaches(today()), EMAIL) is not None)
        self.setAccessibleName(words("Contact: {name}", name=person.title))

    def _show_around(self, person: Person) -> None:
        """What is kept elsewhere and shown here."""
        self.face.show_picture(face_of(self._desk, person.portrait))
        self.appears.show_record(person.id)
        self.encounters.show_encounters(person.id)
        self.consents.show_consents(person.id)
        function = next((role.function for role in person.current_roles(today())), "")
        self.quotes.show_quotes(person.id, function)

    def _chips_of(self, person: Person) -> list[Chip]:
        words, current = self._words, person.current_roles(today())
        coordinated = {role.coordinates.title: None for role in current if role.coordinates}
        chips = [Chip(title, "accent", icon="hexagon") for title in coordinated]
        chips += [Chip(tag.name, icon="tag") for tag in person.extras.tags]
        if person.language:
            word = LANGUAGES.get(person.language)
            name = words(word) if word is not None else person.language
            chips.append(Chip(name, icon="languages"))
        return chips

    def _rename(self, typed: str) -> None:
        """A salutation that is not typed stays; only the name was shown."""
        if self.person is None:
            return
        name = PersonName.parse(typed)
        if not name.salutation:
            name = replace(name, salutation=self.person.name.salutation)
        people.rename_person(self._desk.book, self.person.id, name)

    def _write_email(self) -> None:
        if self.person is not None:
            email = best(self.person.usable_reaches(today()), EMAIL)
            leave(address_of(email) if email is not None else None)


def _first_role(person: Person) -> str:
    """“Project manager · Muster GmbH”: the first current role."""
    role = next(iter(person.current_roles(today())), None)
    if role is None:
        return ""
    at = role.organisation.title if role.organisation is not None else ""
    return facts(role.function, at)
