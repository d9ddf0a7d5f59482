"""The page of a cluster: what it says of itself, who belongs to it, where it takes part."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.cluster import Cluster
from desktop_app.domain.completeness import Criterion
from desktop_app.domain.ids import Key, OrganisationId
from desktop_app.domain.marks import N_
from desktop_app.domain.organisation import Organisation, todays_name
from desktop_app.domain.reference import Kind, Ref
from desktop_app.services import clusters, stories
from desktop_app.services.fields import change_field
from desktop_app.ui.clock import today
from desktop_app.ui.clusters.beginning import begin
from desktop_app.ui.clusters.claimed_sections import ClassificationSection, LabelSection
from desktop_app.ui.clusters.completeness_section import CompletenessSection
from desktop_app.ui.clusters.cooperation_section import CooperationSection
from desktop_app.ui.clusters.emblem import Emblem
from desktop_app.ui.clusters.figure_section import FigureSection
from desktop_app.ui.clusters.member_section import MemberSection
from desktop_app.ui.clusters.story_section import StorySection
from desktop_app.ui.clusters.vocabulary import ABOUT, USUAL
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.chip import Chip
from desktop_app.ui.kit.record_page import RecordPage
from desktop_app.ui.record.addresses import AddressesSection
from desktop_app.ui.record.carried import Carried
from desktop_app.ui.record.concern import concerns
from desktop_app.ui.record.field_list import Column, FieldList
from desktop_app.ui.record.further import Further
from desktop_app.ui.record.more_button import MoreButton
from desktop_app.ui.record.name_section import NameSection
from desktop_app.ui.record.part import Value
from desktop_app.ui.record.people_section import PeopleSection
from desktop_app.ui.record.reaches_section import ReachesSection
from desktop_app.ui.record.sector_section import SectorSection
from desktop_app.ui.record.succession_section import SuccessionSection
from desktop_app.ui.record.wording import facts, place_of
from desktop_app.ui.timeline import strand_colours
from desktop_app.words import Words

WAYS = frozenset(
    (
        *("cooperation", "partner", "event", "event_cooperation", "stage", "story"),
        *("block_text", "story_figure", "organisation_name", "person"),
    )
)
"""The tables that cooperations and stories are shown from, with the names in them."""


class ClusterPage(RecordPage):
    """Shows one cluster; every field of it is typed over where it stands."""

    followed = Signal(str, str)  # kind, key
    told = Signal(str)
    wrote = Signal(object)  # the path of what was saved
    encountered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.emblem = Emblem()
        super().__init__(write_title=self._rename, picture=self.emblem, parent=parent)
        self._desk, self._words = desk, Words("en")
        self.key: OrganisationId | None = None
        self.cluster: Cluster | None = None
        self.figures, self.members = FigureSection(desk), MemberSection(desk)
        self.about = FieldList(desk, ABOUT, USUAL, title=N_("Profile"))
        self.names, self.successions = NameSection(desk), SuccessionSection(desk)
        self.labels, self.codes = LabelSection(desk), ClassificationSection(desk)
        self.sectors = SectorSection(desk)
        self.people, self.cooperations = PeopleSection(desk), CooperationSection(desk)
        self.reaches, self.stories = ReachesSection(desk, Kind.CLUSTER), StorySection()
        self.addresses = AddressesSection(desk, Kind.CLUSTER)
        self.more, self.encounter = MoreButton(), Button("plus")
        self.encounter.clicked.connect(self.encountered)
        self._start = Button("git-merge", kind="primary")
        self._start.clicked.connect(self.start_cooperation)
        self.buttons.addWidget(self.more)
        self.buttons.addWidget(self.encounter)
        self.buttons.addWidget(self._start)
        self.completeness = CompletenessSection()
        self.completeness.wanted.connect(self._complete)
        self.carried = Carried(desk, Kind.CLUSTER, "organisation", self)
        rare = (self.addresses, self.names, self.successions, self.labels, self.codes)
        self.more_left = Further(rare)
        self.more_right = Further((self.carried.own, self.carried.files))
        self._fill(self.left, *self._left(), self.more_left)
        self._fill(self.right, *self._right(), self.more_right, self.carried.history)
        for section in (*rare, self.figures, self.members, self.people):
            section.followed.connect(self._follow)
        self.cooperations.followed.connect(self.followed)
        self.stories.followed.connect(self.followed)
        for link in self.about.links:
            link.wanted.connect(self.followed)
        self.carried.told.connect(self.told)
        self.carried.wrote.connect(self.wrote)

    def say(self, words: Words) -> None:
        """Speak another language, with the cluster that is shown."""
        self._words = words
        self.title.say(words, words("Name of the cluster"))
        for section in (self.figures, self.names, self.successions, self.labels, self.codes):
            section.speak(words)
        self.sectors.speak(words)
        for other in (self.members, self.people, self.cooperations, self.stories, self.about):
            other.speak(words)
        self.completeness.speak(words)
        self.reaches.speak(words)
        self.addresses.speak(words)
        self.carried.say(words)
        if self.key is not None:
            self.show_cluster(self.key)
        for more in (self.more, self.more_left, self.more_right):
            more.speak(words)
        self.encounter.name(words("Encounter"), spoken=words("Log an encounter"))
        self._start.name(words("Start cooperation"))

    def show_cluster(self, key: OrganisationId) -> None:
        """Read a cluster and show it."""
        self._show_itself(clusters.whole(self._desk.book, key))
        self._show_ways(key)

    def catch_up(self, change: Change) -> bool:
        """Read again what a change concerns; False if the cluster is gone."""
        if self.key is None or self.cluster is None:
            return True
        if concerns(change, _keys(self.cluster)):
            found = clusters.wholes(self._desk.book, [self.key]).get(self.key)
            if found is None:
                return False
            if found != self.cluster:
                self._show_itself(found)
            self.carried.history.show_record(self.key)
        if any(edit.table in WAYS for edit in change.edits):
            self._show_ways(self.key)
            self._show_completeness()
        return True

    def _show_itself(self, cluster: Cluster) -> None:
        key, one = cluster.id, cluster.organisation
        self.key, self.cluster = key, cluster
        self._show_head(cluster)
        self.figures.show_figures(key, one.figures)
        self.about.show_values(key, _values(cluster))
        self.names.show_names(key, one.names)
        self.successions.show_successions(key, one.predecessors, one.successors)
        self.labels.show_labels(key, one.labels)
        self.sectors.show_codes(key, one.classifications)
        self.codes.show_codes(key, one.classifications)
        self.members.show_members(key, cluster.members)
        self.people.show_people(key, one.people)
        self.reaches.show_reaches(key, one.reaches)
        self.addresses.show_addresses(key, one.addresses)
        self.carried.show(key, one.extras, one.source, tuple(_claims(one)))
        self.more_left.catch_up()
        self.more_right.catch_up()
        self._show_completeness()

    def forget(self) -> None:
        """Show no cluster any more: it is gone."""
        self.key = self.cluster = None

    def start_cooperation(self) -> None:
        """Ask with which other cluster."""
        self.cooperations.picker.ask(self._start)

    def _show_head(self, cluster: Cluster) -> None:
        one, name = cluster.organisation, todays_name(cluster.organisation.names)
        self.emblem.show_colour(strand_colours.place_of(cluster.colour, cluster.id))
        self.title.show_value(cluster.title)
        place = ", ".join(filter(None, place_of(one.region, self._words.language)))
        self.show_facts(facts(name.short if name else "", cluster.descriptor, place))
        chips = [Chip(cluster.field, "accent")] if cluster.field else []
        valid = [label for label in one.labels if label.is_valid(today())]
        chips += [Chip(label.scheme, "success", icon="badge-check") for label in valid]
        after = [each for each in one.successors if each.actual is not None]
        chips += [
            Chip(self._words("now {name}", name=each.after.title), "warning", icon="merge")
            for each in after
        ]
        self.show_chips(chips)

    def _show_ways(self, key: OrganisationId) -> None:
        book = self._desk.book
        self.cooperations.show_organisation(key)
        told = stories.lines(book, order := stories.keys_of(book, key))
        self.stories.show_stories([told[story] for story in order if story in told])

    def _show_completeness(self) -> None:
        if self.key is not None:
            found = clusters.completeness(self._desk.book, self.key, today())
            self.completeness.show_criteria(found)

    def _complete(self, gap: Criterion) -> None:
        """Begin to write down what a portal asks for."""
        if gap.field is not None:
            self.about.begin(gap.field)
        elif gap.goal is not None:
            begin(self, gap.goal)

    def _rename(self, typed: str) -> None:
        """A name that was misspelt; a new one is added below the names."""
        if self.cluster is not None:
            name = todays_name(self.cluster.organisation.names)
            if name is not None:
                change_field(self._desk.book, "organisation_name", name.id, "text", typed)

    def _follow(self, kind: str, key: str) -> None:
        if kind == Kind.SOURCE:
            self.carried.sources.reveal(key)
        else:
            self.followed.emit(kind, key)

    def _left(self) -> tuple[QWidget, ...]:
        return (
            *(self.figures, self.cooperations, self.about, self.sectors),
            *(self.reaches, self.members),
            *(self.addresses, self.names, self.successions, self.labels, self.codes),
        )

    def _right(self) -> tuple[QWidget, ...]:
        carried = self.carried
        return (
            *(carried.steps, self.people, self.stories, carried.tags, carried.sources),
            *(self.completeness, carried.own, carried.files),
        )

    def _fill(self, layout: QVBoxLayout, *parts: QWidget) -> None:
        for part in parts:
            layout.addWidget(part)


def _values(cluster: Cluster) -> Mapping[Column, Value]:
    one, region = cluster.organisation, cluster.organisation.region
    return {
        ("organisation", "region"): region.name,
        ("organisation", "city"): region.city,
        ("organisation", "country"): region.country,
        ("organisation", "region_code"): region.code,
        ("organisation", "region_version"): region.version,
        ("organisation", "website"): one.website,
        ("organisation", "legal_form"): one.legal_form,
        ("organisation", "language"): one.language,
        ("organisation", "note"): one.note,
        ("cluster", "field"): cluster.field,
        ("cluster", "descriptor"): cluster.descriptor,
        ("cluster", "founded"): cluster.founded,
        ("cluster", "carrier_id"): cluster.carrier,
        ("cluster", "occasion"): cluster.occasion,
        ("cluster", "form"): cluster.form,
        ("cluster", "staff"): cluster.staff,
        ("cluster", "spatial_focus"): cluster.spatial_focus,
        ("cluster", "strategy"): cluster.strategy,
        ("cluster", "services"): cluster.services,
        ("cluster", "countries_of_interest"): cluster.countries_of_interest,
        ("cluster", "funding_programme"): cluster.funding_programme,
        ("cluster", "colour"): cluster.colour,
    }


def _claims(one: Organisation) -> Iterator[tuple[str, Key, Ref]]:
    """The sources of its parts."""
    for figure in one.figures:
        if figure.source is not None:
            yield "figure", figure.id, figure.source
    for each in (*one.predecessors, *one.successors):
        if each.source is not None:
            yield "succession", each.id, each.source


def _keys(cluster: Cluster) -> frozenset[str]:
    """Everything that is shown: a change that touches one of these concerns the page."""
    return frozenset((cluster.id, *(ref.id for ref in _refs(cluster))))


def _refs(cluster: Cluster) -> Iterator[Ref]:
    """Other records whose names are shown."""
    one = cluster.organisation
    for ref in (cluster.carrier, one.source):
        if ref is not None:
            yield ref
    yield from (source for _, _, source in _claims(one))
    yield from (member.member for member in cluster.members)
    yield from (role.person for role in one.people)
    yield from (each.before for each in one.predecessors)
    yield from (each.after for each in one.successors)
