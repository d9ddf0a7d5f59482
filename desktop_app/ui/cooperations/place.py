"""The place of cooperations: the list at the left, one of them at the right."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QInputDialog, QStackedWidget, QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.errors import Gone
from desktop_app.domain.ids import AgreementId, CooperationId, EventId, Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.domain.sheet import TIMELINE
from desktop_app.domain.timeline_sheet import SIZES
from desktop_app.services import agreements, cooperations, events, find, listing
from desktop_app.ui.command_menu import pop_up
from desktop_app.ui.commands import Command
from desktop_app.ui.cooperations import drawn
from desktop_app.ui.cooperations.page import CooperationPage
from desktop_app.ui.cooperations.start import Start
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.list_pane import ListPane
from desktop_app.ui.kit.row_look import RowLook
from desktop_app.ui.kit.split import Split
from desktop_app.ui.kit.states import EmptyState
from desktop_app.ui.lines_model import Source
from desktop_app.ui.list_ways import ListWays
from desktop_app.ui.marked.acts import MarkedActs
from desktop_app.ui.paper.printing import SheetPrinting
from desktop_app.ui.paper.wanted import Wanted
from desktop_app.ui.place import Place
from desktop_app.ui.places import COOPERATIONS
from desktop_app.ui.timeline.cooperation_row import CooperationRow
from desktop_app.words import Words

LIST_WIDE = 292
ALL, ACTIVE, RESTING = "all", "active", "resting"
ORDERS = ("cooperation", "partner", "organisation_name", "organisation", "person", "cluster")


class Cooperations(Place):
    """Kooperationen. An event or an agreement is opened at its cooperation."""

    name, icon, kinds = COOPERATIONS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book, self._words = desk.book, Words("en")
        self.key: CooperationId | None = None
        self.list: ListPane[CooperationId] = ListPane(
            Source(keys=self._keys, lines=self._lines, find=self._find),
            tall=CooperationRow.tall,
            icon="git-merge",
            segments=(ALL, ACTIVE, RESTING),
        )
        self.page, self.start = CooperationPage(desk), Start(desk)
        self._empty = EmptyState("git-merge", button_icon="plus")
        self._right = QStackedWidget()
        for part in (self.page, self.start, self._empty):
            self._right.addWidget(part)
        self.split = Split(self.list, self._right, wide=LIST_WIDE)
        self.ways = ListWays(self.list, self.split, self._shows_one, self.page.take_keys)
        self.acts = MarkedActs(desk, self.list)
        self.paper = SheetPrinting(desk, self._ask_timeline, self)
        for tells in (self.acts, self.paper, self.page):
            tells.told.connect(self.told)
        for saves in (self.paper, self.page):
            saves.wrote.connect(self.wrote)
        self.list.view.menu_wanted.connect(self._offer_at)
        self.list.view.removal_wanted.connect(self.delete)
        self.setLayout(column(self.split, gap=0))
        self.list.chosen.connect(self.open)
        self.list.wanted_new.connect(self.new)
        self._empty.asked.connect(self.new)
        self.page.navigate.connect(self.navigate)
        self.page.encountered.connect(self.encountered)
        self.page.menu_wanted.connect(self._offer_at_head)
        self.start.started.connect(self.open)
        self.start.given_up.connect(self._show_last)
        desk.changed.connect(self._catch_up)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        empty, new = words("Connect two clusters."), words("New cooperation")
        self.list.say(
            words(self.name),
            filter_by=words("Filter cooperations"),
            new=new,
            empty=empty,
            nothing=words("No cooperation fits."),
            segments=(words("All"), words("Active"), words("Resting")),
        )
        self.acts.say(words)
        self.paper.say(words)
        self._empty.say(empty, new)
        self.page.say(words)
        self.start.say(words)

    def open(self, key: str | None) -> None:
        """Show a cooperation, or the cooperation of an event or an agreement."""
        if not self.settle():
            return
        asked = Key(key) if key else None
        wanted = asked if asked is None else self._cooperation_of(asked)
        self.list.restart()
        found = wanted or self.key or self.list.first()
        if found is None:
            self._show_nothing()
            return
        self._show(CooperationId(found))
        if asked is not None and asked != found:
            self.page.unfold(asked)

    def settle(self) -> bool:
        """Write what is being typed."""
        return self.page.settle()

    def commands(self) -> tuple[Command, ...]:
        """What can be done here."""
        return (*self.ways.commands(), *self.acts.commands(), *self._record_commands())

    def timeline(self, paper: str) -> Wanted | None:
        """The cooperation of the page on paper of that size."""
        if self.key is None:
            return None
        named = find.named(self._book, [self.key]).get(self.key)
        title = named.title if named else ""
        return Wanted(kind=TIMELINE, keys=(self.key,), title=title, paper=paper)

    def _ask_timeline(self) -> Wanted | None:
        words = self._words
        paper, go_on = QInputDialog.getItem(
            self, words("Timeline"), words("On which paper?"), SIZES, 1, editable=False
        )
        return self.timeline(paper) if go_on else None

    def delete(self) -> None:
        """Put the cooperation into the bin, or all that are marked."""
        if self.acts.several():
            self.acts.delete()
        else:
            self.page.remove()

    def _record_commands(self) -> tuple[Command, ...]:
        save, print_ = N_("Save the timeline as PDF …"), N_("Print the timeline …")
        return (
            *self.paper.commands(save, print_, self._shows_one),
            Command(
                name=N_("New milestone"),
                run=self.page.table.begin_new,
                icon="milestone",
                keys=("Ctrl+Shift+M",),
                ready=self._shows_one,
            ),
            Command(
                name=N_("Add partner"),
                run=self.page.who.begin,
                icon="user-plus",
                keys=("Ctrl+Shift+A",),
                ready=self._shows_one,
            ),
            Command(
                name=N_("Tell the story"),
                run=self.page.deeds.tell,
                title=self.page.deeds.telling,
                icon="newspaper",
                keys=("Ctrl+T",),
                ready=self._shows_one,
            ),
            Command(
                name=N_("Delete cooperation"),
                run=self.delete,
                icon="trash-2",
                ready=self._shows_one,
            ),
        )

    def new(self) -> None:
        """Ask who works together."""
        if self.settle():
            self._right.setCurrentWidget(self.start)
            self.split.conceal()
            self.start.ask()

    def panes(self) -> tuple[QWidget, ...]:
        """List and page."""
        return (self.list.view, self.page)

    def show_list(self) -> None:
        """The list over the page."""
        self.split.reveal()

    def _show(self, key: CooperationId) -> None:
        try:
            found = cooperations.whole(self._book, key)
        except Gone:
            self._show_gone()
            return
        self.key = key
        self.page.show_cooperation(found)
        self._right.setCurrentWidget(self.page)
        self.list.choose(key)
        self.split.conceal()
        self.moved.emit(Kind.COOPERATION, key, found.title)

    def _show_gone(self) -> None:
        """What was shown was deleted: the next one, if there is one."""
        self.key = None
        self.list.restart()
        following = self.list.first()
        if following is None:
            self._show_nothing()
        else:
            self._show(following)

    def _show_nothing(self) -> None:
        self.key = None
        self._right.setCurrentWidget(self._empty)
        self.list.choose(None)
        self.moved.emit(Kind.COOPERATION, "", "")

    def _show_last(self) -> None:
        self.open(None)

    def _offer_at_head(self, at: QPoint) -> None:
        pop_up(self, at, self._record_commands(), self._words)

    def _offer_at(self, at: QPoint) -> None:
        self.acts.offer(at, self._record_commands())

    def _shows_one(self) -> bool:
        return self.key is not None and self._right.currentWidget() is self.page

    def _cooperation_of(self, key: Key) -> Key | None:
        """The cooperation itself, or the one an event or an agreement belongs to."""
        kind = find.resolve(self._book, key).kind
        if kind == Kind.EVENT:
            shared = events.whole(self._book, EventId(key)).cooperations
            return shared[0].id if shared else None
        if kind == Kind.AGREEMENT:
            owner = agreements.whole(self._book, AgreementId(key)).cooperation
            return owner.id if owner is not None else None
        return key

    def _catch_up(self, change: Change) -> None:
        if self.key is not None and self.isVisible():
            self._show_again()
        touched = change.keys("cooperation") | change.keys("partner", via="cooperation_id")
        moved = any(edit.table in ORDERS for edit in change.edits)
        self.list.model.forget()
        self.list.refresh(frozenset(CooperationId(key) for key in touched), moved=moved)

    def _show_again(self) -> None:
        if self.key is None:
            return
        try:
            self.page.show_cooperation(cooperations.whole(self._book, self.key))
        except Gone:
            self._show_gone()

    def _keys(self) -> list[CooperationId]:
        found = listing.listing(self._book, Kind.COOPERATION, wanted=self.list.filter_text())
        keys, segment = [CooperationId(key) for key in found.keys], self.list.segment()
        if segment == ALL:
            return keys
        fitting = frozenset(cooperations.keys(self._book, resting=segment == RESTING))
        return [key for key in keys if key in fitting]

    def _lines(self, keys: Sequence[CooperationId]) -> Mapping[CooperationId, RowLook]:
        lines = cooperations.lines(self._book, keys)
        ways = cooperations.ways(self._book, keys)
        return {
            key: drawn.list_row(line, ways[key], self._words) for key, line in lines.items()
        }

    def _find(self, typed: str) -> CooperationId | None:
        wanted = self.list.filter_text()
        found = listing.starting(self._book, Kind.COOPERATION, typed=typed, wanted=wanted)
        return None if found is None else CooperationId(found)
