"""Clusters: the list, and the page of one of them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.cluster import Group
from desktop_app.domain.ids import Key, OrganisationId
from desktop_app.domain.reference import Kind
from desktop_app.domain.sheet import CLUSTER
from desktop_app.services import clusters, find, listing, merge
from desktop_app.ui.clusters.commands import cluster_commands
from desktop_app.ui.clusters.list_row import row_of
from desktop_app.ui.clusters.new_cluster import NewCluster
from desktop_app.ui.clusters.page import ClusterPage
from desktop_app.ui.command_menu import pop_up
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.list_pane import ListPane
from desktop_app.ui.kit.row_look import RowLook
from desktop_app.ui.kit.split import Split
from desktop_app.ui.lines_model import Source
from desktop_app.ui.list_ways import ListWays
from desktop_app.ui.marked.acts import MarkedActs
from desktop_app.ui.marked.merging import Merging
from desktop_app.ui.paper.printing import SheetPrinting
from desktop_app.ui.paper.wanted import Wanted
from desktop_app.ui.place import Place
from desktop_app.ui.places import CLUSTERS
from desktop_app.words import Words

TALL, WIDE = 60, 344
LETTERS = "letters"
SEGMENTS = (LETTERS, *Group)


class Clusters(Place):
    """Begins where it was left; a new cluster needs nothing but a name."""

    name, icon, kinds = CLUSTERS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, Words("en")
        self._stale = True  # nothing was read yet, or somebody wrote while this was hidden
        self._listing = listing.Listing([], [])
        source = Source(keys=self._keys, lines=self._lines, heads=self._heads, find=self._find)
        self.list: ListPane[Key] = ListPane(
            source, tall=TALL, icon=self.icon, segments=SEGMENTS
        )
        self.page = ClusterPage(desk)
        self.fresh = NewCluster(self._add)
        self._pages = QStackedWidget()
        for each in (self.page, self.fresh):
            self._pages.addWidget(each)
        self.split = Split(self.list, self._pages, wide=WIDE)
        self.ways = ListWays(self.list, self.split, self.shows_cluster, self.page.take_keys)
        self.acts = MarkedActs(desk, self.list, joins=True)
        self.merging = Merging(desk, self.acts, self._record, self)
        self.paper = SheetPrinting(desk, self._profile, self)
        for acts in (self.acts, self.merging, self.paper):
            acts.told.connect(self.told)
        self.paper.wrote.connect(self.wrote)
        self.merging.compared.connect(self.compared)
        self.list.view.menu_wanted.connect(self._offer_at)
        self.setLayout(column(self.split, gap=0))
        self.list.chosen.connect(self.open)
        self.list.wanted_new.connect(self.new)
        self.fresh.given_up.connect(self._give_up)
        self.page.more.asked.connect(self._offer)
        self.page.menu_wanted.connect(self._offer_at_head)
        self.page.followed.connect(self._follow)
        self.page.told.connect(self.told)
        self.page.wrote.connect(self.wrote)
        self.page.encountered.connect(self.encountered)
        desk.changed.connect(self._catch_up)

    def say(self, words: Words) -> None:
        """Speak another language, at once."""
        self._words = words
        self.list.say(
            words(self.name),
            filter_by=words("Filter clusters"),
            new=words("New cluster"),
            empty=words("No clusters yet. Write down the first one: its name is enough."),
            nothing=words("No cluster contains these words."),
            segments=(words("A–Z"), words("Field"), words("Country"), words("Region")),
        )
        self.acts.say(words)
        self.merging.say(words)
        self.paper.say(words)
        self.page.say(words)
        self.fresh.say(words)

    def open(self, key: str | None) -> None:
        """Show this cluster, or the one shown last, or the first."""
        if self._stale:
            self.list.restart()
        self._stale = False
        wanted = Key(key) if key else self.page.key or self.list.first()
        if wanted is not None and wanted != self.page.key and not self.settle():
            self.list.choose(self.page.key)
            return
        kept = None if wanted is None else merge.leads_to(self._desk.book, wanted)
        known = [each for each in (kept, self.list.first()) if each is not None]
        there = clusters.lines(self._desk.book, known)
        shown = next((each for each in known if each in there), None)
        if shown is None:
            self._ask_for_the_first()
        else:
            self._show(OrganisationId(shown))

    def settle(self) -> bool:
        """Write what is being typed; tells whether it could."""
        if self._pages.currentWidget() is self.fresh:
            return self.fresh.entry.settle()
        return self.page.settle()

    def _profile(self) -> Wanted | None:
        """The cluster of the page on paper."""
        key = self.page.key
        named = find.named(self._desk.book, [key]).get(key) if key is not None else None
        return Wanted(kind=CLUSTER, keys=(key,), title=named.title) if key and named else None

    def commands(self) -> tuple[Command, ...]:
        """What can be done with the cluster that is shown, and in the list."""
        return (*self.ways.commands(), *self.acts.commands(), *cluster_commands(self))

    def new(self) -> None:
        """Ask for the name of a new cluster."""
        if self.settle():
            self.list.choose(None)
            self._pages.setCurrentWidget(self.fresh)
            self.split.conceal()
            self.fresh.begin()

    def delete(self) -> None:
        """Put the cluster into the bin; the toast offers the way back."""
        if self.acts.several():
            self.acts.delete()
        elif self.page.key is not None:
            clusters.remove_cluster(self._desk.book, self.page.key)

    def _record(self) -> Key | None:
        return self.page.key if self.shows_cluster() else None

    def unmake(self) -> None:
        """It is an organisation like others from now on."""
        if self.page.key is not None:
            clusters.unmake_cluster(self._desk.book, self.page.key)

    def panes(self) -> tuple[QWidget, ...]:
        """The list, then the page."""
        return (self.list, self._pages.currentWidget() or self.page)

    def show_list(self) -> None:
        """Lay the list over the page."""
        self.split.reveal()

    def _show(self, key: OrganisationId) -> None:
        self._pages.setCurrentWidget(self.page)
        self.page.show_cluster(key)
        self.list.choose(key)
        self.split.conceal()
        if self.page.cluster is not None:
            self.moved.emit(Kind.CLUSTER.value, key, self.page.cluster.title)

    def _ask_for_the_first(self) -> None:
        self.page.forget()
        self._pages.setCurrentWidget(self.fresh)
        self.moved.emit(Kind.CLUSTER.value, "", "")

    def _add(self, name: str) -> None:
        key = clusters.add_cluster(self._desk.book, name)
        self.fresh.entry.line.clear()
        self._pages.setCurrentWidget(self.page)
        self.open(key)

    def _give_up(self) -> None:
        self.open(None)
        self.list.setFocus()

    def _follow(self, kind: str, key: str) -> None:
        self.navigate.emit(kind, key)

    def shows_cluster(self) -> bool:
        """Whether there is a cluster that something can be done with."""
        return self.page.key is not None and self._pages.currentWidget() is self.page

    def _offer(self) -> None:
        self.page.more.show_menu(cluster_commands(self), self._words)

    def _offer_at_head(self, at: QPoint) -> None:
        pop_up(self, at, cluster_commands(self), self._words)

    def _offer_at(self, at: QPoint) -> None:
        self.acts.offer(at, cluster_commands(self))

    def _catch_up(self, change: Change) -> None:
        if not self.isVisible():
            self._stale = True
            return
        touched = change.keys("organisation") | change.keys("cluster")
        for table in ("organisation_name", "figure"):
            touched |= change.keys(table, via="organisation_id")
        moved = (
            change.moves("organisation", "country", "region", "region_code")
            or change.moves("cluster", "field")
            or change.moves("organisation_name", "text", "kind", "until")
        )
        if touched:
            self.list.refresh(touched, moved=moved)
        if not self.page.catch_up(change):
            gone = self.page.key
            self.page.forget()
            self.open(gone)  # it may have been merged into another one

    def _keys(self) -> Sequence[Key]:
        by, wanted = self.list.segment(), self.list.filter_text()
        if by == LETTERS:
            self._listing = listing.listing(self._desk.book, Kind.CLUSTER, wanted=wanted)
        else:
            language = self._words.language
            book = self._desk.book
            self._listing = clusters.grouped(book, Group(by), wanted, language)
        return self._listing.keys

    def _heads(self) -> Sequence[tuple[str, int]]:
        """The heads of the keys read last: the list asks for the keys first."""
        none = self._words("Without a field")
        if self.list.segment() == Group.COUNTRY:
            none = self._words("Without a country")
        elif self.list.segment() == Group.REGION:
            none = self._words("Without a region")
        return [(head or none, number) for head, number in self._listing.heads]

    def _lines(self, keys: Sequence[Key]) -> Mapping[Key, RowLook]:
        lines = clusters.lines(self._desk.book, keys)
        return {key: row_of(line, self._words) for key, line in lines.items()}

    def _find(self, typed: str) -> Key | None:
        wanted = self.list.filter_text()
        found = listing.starting(self._desk.book, Kind.CLUSTER, typed=typed, wanted=wanted)
        return found
