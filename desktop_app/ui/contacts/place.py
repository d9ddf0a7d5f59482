"""The contacts: a list of people or organisations, and the page of the one that is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.ids import Key, OrganisationId, PersonId
from desktop_app.domain.pin import Whom
from desktop_app.domain.reference import Kind
from desktop_app.services import clusters, find, merge, organisations, people, removal
from desktop_app.ui.command_menu import pop_up
from desktop_app.ui.commands import Command
from desktop_app.ui.contacts.code import ContactCodes
from desktop_app.ui.contacts.commands import record_commands
from desktop_app.ui.contacts.contact_list import ContactList
from desktop_app.ui.contacts.new_page import NewPage
from desktop_app.ui.contacts.organisation_page import OrganisationPage
from desktop_app.ui.contacts.paper import ContactPaper
from desktop_app.ui.contacts.person_page import PersonPage
from desktop_app.ui.contacts.searches import Searches
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.record_page import RecordPage
from desktop_app.ui.kit.split import Split
from desktop_app.ui.kit.states import EmptyState
from desktop_app.ui.list_ways import ListWays
from desktop_app.ui.marked.acts import MarkedActs
from desktop_app.ui.marked.merging import Merging
from desktop_app.ui.place import Place
from desktop_app.ui.places import CONTACTS
from desktop_app.words import Words


class Contacts(Place):
    """Knows which record is shown; list and pages know nothing of each other."""

    name, icon, kinds = CONTACTS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, Words("en")
        self._key: Key | None = None
        self._whom, self._stale = Whom.PEOPLE, True
        self.list = ContactList(desk)
        self.person, self.organisation = PersonPage(desk), OrganisationPage(desk)
        self.blank, self.draft = EmptyState("users", button_icon="plus"), NewPage()
        self.pages = QStackedWidget()
        for page in (self.person, self.organisation, self.draft, self.blank):
            self.pages.addWidget(page)
        self.split = Split(self.list, self.pages, wide=344)
        self.ways = ListWays(self.list, self.split, self.shows_record, self.enter)
        self.searches = Searches(desk, self.list)
        self.acts = MarkedActs(desk, self.list, joins=True, people=self._lists_people)
        self.merging = Merging(desk, self.acts, self._record, self)
        self.codes = ContactCodes(desk, self._shown_person, self)
        self.paper = ContactPaper(desk, self._record, self._listed, self._lists_people, self)
        self.setLayout(column(self.split, gap=0))
        self._connect()

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.wanted_new.connect(self.new)
        self.list.filtered.connect(self._filtered)
        for page in (self.person, self.organisation):
            page.followed.connect(self.navigate)
            page.told.connect(self.told)
            page.wrote.connect(self.wrote)
            page.encountered.connect(self.encountered)
            page.more.asked.connect(self._offer)
            page.menu_wanted.connect(self._offer_at_head)
        for acts in (self.acts, self.merging, self.paper):
            acts.told.connect(self.told)
        self.paper.wrote.connect(self.wrote)
        self.merging.compared.connect(self.compared)
        self.list.view.menu_wanted.connect(self._offer_at)
        self.draft.made.connect(self._made)
        self.draft.given_up.connect(self._return)
        self.blank.asked.connect(self.new)
        self._desk.changed.connect(self._catch_up)

    def say(self, words: Words) -> None:
        """Speak another language, at once."""
        self._words = words
        self.person.say(words)
        self.organisation.say(words)
        self.list.speak(words)
        self.acts.say(words)
        self.merging.say(words)
        self.paper.say(words)
        self.codes.say(words)
        self.searches.say(words)
        nobody = words("Nobody is chosen. Begin with a new contact.")
        self.blank.say(nobody, words("New contact"))
        if self.pages.currentWidget() is self.draft:
            self._say_draft()

    def open(self, key: str | None) -> None:
        """Show this record, or a list that was kept, or what was shown last, or the first."""
        kept = key is not None and self.settle() and self.searches.show(key)
        if kept:
            self._stale, key = False, self.list.first()
        wanted = Key(key) if key else self._key
        if wanted != self._key and not self.settle():
            return
        if wanted is None or self._stale:
            self.list.restart()
            wanted = wanted or self.list.first()
        self._stale = False
        self.split.conceal()
        if wanted is None or not (self._show(wanted) or self._show_kept(wanted)):
            first = self.list.first()
            if first is None or not self._show(first):
                self._show_blank()
        if kept and not self.list.isVisible():
            self.split.reveal()

    def settle(self) -> bool:
        """Write what is being typed; tells whether it could."""
        page = self.pages.currentWidget()
        return not isinstance(page, RecordPage) or page.settle()

    def new(self) -> None:
        """Ask for the name of somebody, or of an organisation; Esc changes nothing."""
        self.split.conceal()
        self._say_draft()
        self.pages.setCurrentWidget(self.draft)
        self.draft.begin(self._make)

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 walks through."""
        return (self.list, self.pages)

    def show_list(self) -> None:
        """Lay the list over the page."""
        self.split.reveal()

    def commands(self) -> tuple[Command, ...]:
        """What can be done with the record that is shown, and in the list."""
        in_list = (*self.ways.commands(), self.searches.command(), *self.acts.commands())
        return (*in_list, *record_commands(self), *self.paper.of_list())

    def shows_organisation(self) -> bool:
        """Whether there is an organisation that is no cluster yet."""
        shown = self.organisation.organisation
        here = self.pages.currentWidget() is self.organisation
        return here and shown is not None and not shown.is_cluster

    def shows_record(self) -> bool:
        """Whether there is a record that something can be done with."""
        return self.pages.currentWidget() in (self.person, self.organisation)

    def _record(self) -> Key | None:
        return self._key if self.shows_record() else None

    def _shown_person(self) -> Key | None:
        return self._key if self.pages.currentWidget() is self.person else None

    def _listed(self) -> Sequence[Key]:
        """The marked contacts; without several all in the list."""
        return self.acts.records() if self.acts.several() else self.list.keys()

    def edit_name(self) -> None:
        """Open the name for typing."""
        self._page().title.edit()

    def make_cluster(self) -> None:
        """It is a cluster from now on, and has a page among the clusters too."""
        if self._key is not None:
            clusters.make_cluster(self._desk.book, self._key)

    def enter(self) -> None:
        """From the list into the record."""
        self._page().take_keys()

    def delete(self) -> None:
        """Into the bin, or all that are marked; the window offers the way back."""
        if self.acts.several():
            self.acts.delete()
        elif self._key is not None and self.shows_record():
            table = "person" if self._whom is Whom.PEOPLE else "organisation"
            removal.remove(self._desk.book, table, self._key)

    def _page(self) -> PersonPage | OrganisationPage:
        return self.person if self._whom is Whom.PEOPLE else self.organisation

    def _say_draft(self) -> None:
        self.draft.say(self._words, person=self._lists_people())

    def _make(self, typed: str) -> Key:
        if self.list.whom is Whom.PEOPLE:
            return people.add_person(self._desk.book, typed)
        return organisations.add_organisation(self._desk.book, typed)

    def _made(self, key: str) -> None:
        self._key = None
        self.open(key)
        self._page().title.setFocus()

    def _return(self) -> None:
        if self.pages.currentWidget() is self.draft:
            if self._key is None or not self._show(self._key):
                self._show_blank()
            self.list.view.setFocus()

    def _filtered(self) -> None:
        """Another segment shows its first record; a filter leaves the page alone."""
        if self.list.whom is self._whom:
            return
        first = self.list.first()
        if not self.settle():
            self.list.turn_to(self._whom)
        elif first is None or not self._show(first):
            self._whom = self.list.whom
            self._show_blank()

    def _choose(self, key: Key) -> None:
        if key == self._key and self.shows_record():
            return
        if not self.settle() or not self._show(key):
            self.list.choose(self._key)
            return
        self.split.conceal()

    def _show(self, key: Key, change: Change | None = None) -> bool:
        """Show a record on the page of its kind; False if it is gone."""
        named = find.named(self._desk.book, [key]).get(key)
        if named is None:
            return False
        if named.kind == Kind.PERSON:
            found = self._show_person(key, change)
        else:
            found = self._show_organisation(key, change)
        if found is None:
            return False
        self._key = key
        self._whom = Whom.PEOPLE if named.kind == Kind.PERSON else Whom.ORGANISATIONS
        self.list.turn_to(self._whom)
        self.list.choose(key)
        self.pages.setCurrentWidget(self._page())
        self.moved.emit(self.kinds[0 if self._whom is Whom.PEOPLE else 1], key, found)
        return True

    def _show_kept(self, key: Key) -> bool:
        """Show the record that this one was merged into."""
        kept = merge.leads_to(self._desk.book, key)
        return kept != key and self._show(kept)

    def _show_person(self, key: Key, change: Change | None) -> str | None:
        person = people.wholes(self._desk.book, [key]).get(PersonId(key))
        if person is not None:
            self.person.show_record(person, change)
        return person.title if person is not None else None

    def _show_organisation(self, key: Key, change: Change | None) -> str | None:
        found = organisations.wholes(self._desk.book, [key]).get(OrganisationId(key))
        if found is not None:
            self.organisation.show_record(found, change)
        return found.title if found is not None else None

    def _show_blank(self) -> None:
        self._key = None
        self.list.choose(None)
        self.pages.setCurrentWidget(self.blank)

    def _catch_up(self, change: Change) -> None:
        """Touch only what the change touched; a hidden place catches up when it is shown."""
        if not self.isVisible():
            self._stale = True
            return
        row = self.list.row_of(self._key)
        self.list.catch_up(change)
        if not self._show_again(change):
            near = self.list.near(row)
            if near is None or not self._show(near):
                self._show_blank()

    def _show_again(self, change: Change) -> bool:
        drafting = self.pages.currentWidget() is self.draft
        if drafting or self._key is None:
            return True
        return self._show(self._key, change)

    def _offer(self) -> None:
        """What the button with the dots offers."""
        self._page().more.show_menu(record_commands(self), self._words)

    def _offer_at_head(self, at: QPoint) -> None:
        pop_up(self, at, record_commands(self), self._words)

    def _offer_at(self, at: QPoint) -> None:
        self.acts.offer(at, record_commands(self))

    def _lists_people(self) -> bool:
        return self.list.whom is Whom.PEOPLE
