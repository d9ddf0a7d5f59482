"""The page of an organisation, clusters included."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.marks import N_
from desktop_app.domain.organisation import Organisation, todays_name
from desktop_app.domain.reference import Kind
from desktop_app.services.fields import change_field
from desktop_app.ui.contacts.appearances_section import AppearancesSection
from desktop_app.ui.contacts.face import face_of
from desktop_app.ui.contacts.memberships_section import MembershipsSection
from desktop_app.ui.contacts.vocabulary import ORGANISATION, USUAL_OF_ORGANISATION
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.avatar import Avatar
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.chip import Chip
from desktop_app.ui.kit.record_page import RecordPage
from desktop_app.ui.record.addresses import AddressesSection
from desktop_app.ui.record.carried import Carried
from desktop_app.ui.record.field_list import FieldList
from desktop_app.ui.record.further import Further
from desktop_app.ui.record.leaving import leave, web_address
from desktop_app.ui.record.more_button import MoreButton
from desktop_app.ui.record.name_section import NameSection
from desktop_app.ui.record.people_section import PeopleSection
from desktop_app.ui.record.reaches_section import ReachesSection
from desktop_app.ui.record.sector_section import SectorSection
from desktop_app.ui.record.succession_section import SuccessionSection
from desktop_app.ui.record.wording import facts, place_of
from desktop_app.ui.vocabulary import ORGANISATION_KINDS
from desktop_app.words import Words

TABLE = "organisation"
OWN_TABLES = frozenset(
    (
        *("organisation", "organisation_name", "role", "reach"),
        *("address", "tag", "tagging", "follow_up"),
    )
)


class OrganisationPage(RecordPage):
    """Everything about one organisation, edited where it stands."""

    followed = Signal(str, str)  # kind, key of another record
    told = Signal(str)
    wrote = Signal(object)  # the path of what was saved
    encountered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.face = Avatar(72, square=True)
        super().__init__(write_title=self._correct_name, picture=self.face, parent=parent)
        self._desk, self._words = desk, Words("en")
        self.organisation: Organisation | None = None
        self.reaches = ReachesSection(desk, Kind.ORGANISATION)
        self.people, self.names = PeopleSection(desk), NameSection(desk)
        self.about = FieldList(desk, ORGANISATION, USUAL_OF_ORGANISATION, title=N_("Profile"))
        self.addresses = AddressesSection(desk, Kind.ORGANISATION)
        self.successions, self.sectors = SuccessionSection(desk), SectorSection(desk)
        self.appears = AppearancesSection(desk, Kind.ORGANISATION)
        self.clusters = MembershipsSection(desk, Kind.ORGANISATION)
        self.carried = Carried(desk, Kind.ORGANISATION, TABLE, self)
        self.more_left = Further((self.addresses, self.names, self.successions))
        self.more_right = Further(
            (self.clusters, self.carried.sources, self.carried.own, self.carried.files)
        )
        self.browse, self.as_cluster = Button("external-link"), Button("hexagon")
        self.browse.clicked.connect(self._browse)
        self.as_cluster.clicked.connect(self._open_cluster)
        self.more, self.encounter = MoreButton(), Button("plus")
        self.encounter.clicked.connect(self.encountered)
        for button in (self.more, self.browse, self.as_cluster, self.encounter):
            self.buttons.addWidget(button)
        self._lay_out()

    def _lay_out(self) -> None:
        carried = self.carried
        rare = (self.addresses, self.names, self.successions, self.more_left)
        for left in (self.reaches, self.people, self.about, self.sectors, *rare):
            self.left.addWidget(left)
        last = (self.clusters, carried.sources, carried.own, carried.files, self.more_right)
        for right in (carried.steps, self.appears, carried.tags, *last, carried.history):
            self.right.addWidget(right)
        for asking in (self.people, self.clusters, self.successions):
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
        self.sectors.speak(words)
        for parts in (self.people, self.names, self.successions):
            parts.speak(words)
        for further in (self.addresses, self.clusters):
            further.speak(words)
        self.carried.say(words)
        self.encounter.name(words("Encounter"), spoken=words("Log an encounter"))
        self.as_cluster.name(words("Open cluster"))
        self.browse.name(words("Website"), spoken=words("Open in the browser"))
        if self.organisation is not None:
            self._show(self.organisation)
            self.appears.show_record(self.organisation.id)
        for more in (self.more, self.more_left, self.more_right):
            more.speak(words)

    def show_record(self, organisation: Organisation, change: Change | None = None) -> None:
        """Show an organisation, or, after a `change`, what changed of it."""
        if organisation != self.organisation:
            self._show(organisation)
        if change is None or not change.only(OWN_TABLES):
            self.appears.show_record(organisation.id)
        for more in (self.more_left, self.more_right):
            more.catch_up()

    def _show(self, shown: Organisation) -> None:
        self.organisation = shown
        self._show_head(shown)
        self.reaches.show_reaches(shown.id, shown.reaches)
        self.people.show_people(shown.id, shown.people)
        self._show_fields(shown)
        self.addresses.show_addresses(shown.id, shown.addresses)
        self.names.show_names(shown.id, shown.names)
        self.successions.show_successions(shown.id, shown.predecessors, shown.successors)
        self.sectors.show_codes(shown.id, shown.classifications)
        self.clusters.show_memberships(shown.id, shown.memberships)
        self.carried.show(shown.id, shown.extras, shown.source)

    def _show_head(self, shown: Organisation) -> None:
        words, region = self._words, shown.region
        name = todays_name(shown.names)
        self.face.show_name((name.short or name.text) if name else "", shown.id)
        self.face.show_picture(face_of(self._desk, shown.logo))
        self.title.show_value(shown.title)
        kind = words(ORGANISATION_KINDS[shown.kind])
        self.show_facts(facts(kind, region.city, *place_of(region, words.language)))
        self.show_chips([Chip(tag.name, icon="tag") for tag in shown.extras.tags])
        self.browse.setVisible(bool(shown.website))
        self.as_cluster.setVisible(shown.is_cluster)
        self.setAccessibleName(words("Organisation: {name}", name=shown.title))

    def _show_fields(self, shown: Organisation) -> None:
        region = shown.region
        values = {
            "website": shown.website,
            "kind": shown.kind.value,
            "city": region.city,
            "region": region.name,
            "country": region.country,
            "region_code": region.code,
            "region_version": region.version,
            "legal_form": shown.legal_form,
            "size": shown.size,
            "language": shown.language,
            "note": shown.note,
        }
        columns = {(TABLE, column): value for column, value in values.items()}
        self.about.show_values(shown.id, columns)

    def _correct_name(self, typed: str) -> None:
        """Typing over the title corrects today's name; a new name is added below."""
        name = todays_name(self.organisation.names) if self.organisation else None
        if name is not None:
            change_field(self._desk.book, "organisation_name", name.id, "text", typed)

    def _open_cluster(self) -> None:
        if self.organisation is not None:
            self.followed.emit(Kind.CLUSTER.value, self.organisation.id)

    def _browse(self) -> None:
        if self.organisation is not None and self.organisation.website:
            leave(web_address(self.organisation.website))
