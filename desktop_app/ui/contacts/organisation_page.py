"""The page of an organisation, clusters included."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.marks import N_
from desktop_app.domain.organisation import Organisation, todays_name
from desktop_app.domain.reference import Kind
from desktop_app.services.fields import change_field
from desktop_app.ui.contacts.appearances_section import AppearancesSection
from desktop_app.ui.contacts.memberships_section import MembershipsSection
from desktop_app.ui.contacts.names_section import NamesSection
from desktop_app.ui.contacts.people_section import PeopleSection
from desktop_app.ui.contacts.successions_section import SuccessionsSection
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.follow_up_row import FollowUpsSection
from desktop_app.ui.fields.history_section import HistorySection
from desktop_app.ui.fields.leaving import leave, web_address
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
from desktop_app.ui.vocabulary import LANGUAGES, ORGANISATION_KINDS
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

    wanted = Signal(str, str)  # kind, key of another record
    retitled = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.face = Avatar(72, square=True)
        super().__init__(write_title=self._correct_name, picture=self.face, parent=parent)
        self._desk, self._words = desk, Words("en")
        self._organisation: Organisation | None = None
        self._make_fields(desk)
        self.names = NamesSection(desk)
        self.people = PeopleSection(desk)
        self.steps = FollowUpsSection(desk, Kind.ORGANISATION)
        self.appears = AppearancesSection(desk, Kind.ORGANISATION)
        self.clusters = MembershipsSection(desk, Kind.ORGANISATION)
        self.successions = SuccessionsSection(desk)
        self.source = SourceSection(desk, TABLE)
        self.history = HistorySection(desk)
        self.as_cluster = Button("hexagon")
        self.as_cluster.clicked.connect(self._open_cluster)
        self.browse = self.website.add_action("external-link")
        self.browse.clicked.connect(self._browse)
        self.buttons.insertWidget(0, self.as_cluster)
        self._lay_out()

    def _make_fields(self, desk: Desk) -> None:
        self.kind = RecordChoice(desk, TABLE, "kind", N_("Kind"), ORGANISATION_KINDS)
        self.website = RecordField(desk, TABLE, "website", N_("Website"), N_("Add website"))
        self.city = RecordField(desk, TABLE, "city", N_("Town"), N_("Add town"))
        self.region = RecordField(desk, TABLE, "region", N_("Region"), N_("Add region"))
        self.country = RecordField(desk, TABLE, "country", N_("Country"), N_("Add country"))
        self.form = RecordField(
            desk, TABLE, "legal_form", N_("Legal form"), N_("Add legal form")
        )
        self.size_words = RecordField(desk, TABLE, "size", N_("Size"), N_("Add size"))
        self.language = RecordChoice(desk, TABLE, "language", N_("Language"), LANGUAGES)
        self.tags = TagsField(desk, Kind.ORGANISATION)
        self.note = RecordField(desk, TABLE, "note", N_("Note"), N_("Add note"), lines=True)
        below = (
            *(self.website, self.kind, self.city, self.region, self.country),
            *(self.form, self.size_words, self.language, self.tags, self.note),
        )
        self.reaches = ReachesSection(desk, Kind.ORGANISATION, below)

    def _lay_out(self) -> None:
        for left in (self.reaches, self.people, self.names):
            self.left.addWidget(left)
        right = (self.steps, self.appears, self.clusters, self.successions, self.source)
        for part in (*right, self.history):
            self.right.addWidget(part)
        for asking in (self.people, self.clusters, self.appears, self.successions):
            asking.wanted.connect(self.wanted)

    def say(self, words: Words) -> None:
        """Speak another language, at once."""
        self._words = words
        self.title.say(words, words("Name"))
        hint = words("Enter saves, Esc reverts")
        self.reaches.speak(words, words("Contact details"), hint)
        for section in (self.names, self.people, self.steps, self.appears):
            section.speak(words)
        for last in (self.clusters, self.successions, self.source, self.history):
            last.speak(words)
        self.as_cluster.name(words("Open cluster"))
        self.browse.name("", spoken=words("Open in the browser"))
        if self._organisation is not None:
            self._show(self._organisation)

    def show_record(self, organisation: Organisation, change: Change | None = None) -> None:
        """Show an organisation, or, after a `change`, what changed of it."""
        if organisation != self._organisation:
            self._show(organisation)
        if change is None or not change.only(OWN_TABLES):
            self.appears.show_record(organisation.id)
            self.history.show_record(organisation.id)

    def _show(self, shown: Organisation) -> None:
        self._organisation = shown
        words, region = self._words, shown.region
        name = todays_name(shown.names)
        self.face.show_name((name.short or name.text) if name else "", shown.id)
        self.title.show_value(shown.title)
        self.retitled.emit(shown.title)
        kind = words(ORGANISATION_KINDS[shown.kind])
        self.show_facts(joined(kind, region.city, region.name, region.country))
        self.show_chips([Chip(tag.name, icon="tag") for tag in shown.extras.tags])
        self._show_fields(shown)
        self.names.show_record(shown.id, shown.names)
        self.people.show_record(shown.id, shown.people)
        self.steps.show_record(shown.id, shown.extras.follow_ups)
        self.clusters.show_record(shown.id, shown.memberships)
        self.successions.show_record(shown.id, shown.predecessors, shown.successors)
        self.source.show_source(shown.id, shown.source)
        self.as_cluster.setVisible(shown.is_cluster)
        self.setAccessibleName(words("Organisation: {name}", name=shown.title))

    def _show_fields(self, shown: Organisation) -> None:
        region = shown.region
        self.reaches.show_reaches(shown.id, shown.reaches, shown.addresses)
        for field, value in (
            (self.kind, shown.kind),
            (self.website, shown.website),
            (self.city, region.city),
            (self.region, region.name),
            (self.country, region.country),
            (self.form, shown.legal_form),
            (self.size_words, shown.size),
            (self.language, shown.language),
            (self.note, shown.note),
        ):
            field.show_row(shown.id, value)
        self.tags.show_tags(shown.id, shown.extras.tags)

    def _correct_name(self, typed: str) -> None:
        """Typing over the title corrects today's name; a new name is added below."""
        name = todays_name(self._organisation.names) if self._organisation else None
        if name is not None:
            change_field(self._desk.book, "organisation_name", name.id, "text", typed)

    def _open_cluster(self) -> None:
        if self._organisation is not None:
            self.wanted.emit(Kind.CLUSTER.value, self._organisation.id)

    def _browse(self) -> None:
        if self._organisation is not None and self._organisation.website:
            leave(web_address(self._organisation.website))
