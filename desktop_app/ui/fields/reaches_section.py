"""How to reach a person or an organisation, and whatever else the page lists below it."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.person import Role
from desktop_app.domain.reach import Address, Reach, ReachKind
from desktop_app.domain.reference import Kind
from desktop_app.services import reaches, removal
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.address_row import AddressRow
from desktop_app.ui.fields.parts_section import AddField
from desktop_app.ui.fields.reach_row import ReachRow
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.field_row import FieldRow
from desktop_app.ui.kit.section import Section
from desktop_app.ui.vocabulary import REACH_KINDS
from desktop_app.words import Words

ADDRESS = "address"
CORE = {ReachKind.EMAIL: N_("Add email"), ReachKind.PHONE: N_("Add phone number")}


class ReachesSection(Section):
    """Rows for numbers and addresses; mail and phone invite while there is none.

    `more` are the fields of the record that stand below.
    """

    def __init__(
        self, desk: Desk, kind: Kind, more: Sequence[FieldRow], parent: QWidget | None = None
    ) -> None:
        super().__init__(adds=True, parent=parent)
        self._desk, self._kind = desk, kind
        self._below: tuple[FieldRow, ...] = tuple(more)
        self._words = Words("en")
        self._owner: Key | None = None
        self._rows: dict[Key, ReachRow] = {}
        self._addresses: dict[Key, AddressRow] = {}
        self._reaches, self._places = column(gap=0), column(gap=0)
        self.email, self.phone = FieldRow(self._add_email), FieldRow(self._add_phone)
        self._adding_kind = ReachKind.PHONE
        self.adding = AddField(self._add)
        self.menu = QMenu(self)
        self.menu.triggered.connect(self._ask)
        self.added.connect(self._show_menu)
        for part in (self._reaches, self._places):
            self.body.addLayout(part)
        for field in (self.email, self.phone, self.adding, *self._below):
            self.body.addWidget(field)

    def speak(self, words: Words, title: str, hint: str) -> None:
        """Speak another language."""
        self._words = words
        self.say(words, title, add=words("Add a way to reach them"), hint=hint)
        for kind, core in ((ReachKind.EMAIL, self.email), (ReachKind.PHONE, self.phone)):
            core.say(words, words(REACH_KINDS[kind]), words(CORE[kind]))
        for row in self._rows.values():
            row.say(words)
        for line in self._addresses.values():
            line.say(words)
        for field in self._below:
            field.say(words, "")

    def show_reaches(
        self,
        owner: Key,
        ways: Sequence[Reach],
        places: Sequence[Address],
        roles: Sequence[Role] = (),
    ) -> None:
        """Show these, in their order."""
        self._owner = owner
        today = datetime.now().astimezone().date()
        called = {role.id: _role_words(role) for role in roles}
        ended = frozenset(role.id for role in roles if not role.is_current(today))
        _keep(self._rows, {reach.id for reach in ways})
        _keep(self._addresses, {place.id for place in places})
        for number, reach in enumerate(ways):
            row = self._rows.get(reach.id) or self._reach_row(reach)
            if self._reaches.indexOf(row) != number:
                self._reaches.insertWidget(number, row)
            row.show_reach(reach, called, ended)
        for number, place in enumerate(places):
            line = self._addresses.get(place.id) or self._address_row(place.id)
            if self._places.indexOf(line) != number:
                self._places.insertWidget(number, line)
            line.show_part(place)
        for kind, field in ((ReachKind.EMAIL, self.email), (ReachKind.PHONE, self.phone)):
            field.show_value("")
            field.setVisible(all(reach.kind is not kind for reach in ways))

    def rows(self) -> Mapping[Key, ReachRow]:
        """The rows of numbers, by key."""
        return self._rows

    def _reach_row(self, reach: Reach) -> ReachRow:
        row = self._rows[reach.id] = ReachRow(self._desk, reach.kind)
        row.say(self._words)
        return row

    def _address_row(self, key: Key) -> AddressRow:
        row = self._addresses[key] = AddressRow(self._desk)
        row.say(self._words)
        row.removed.connect(self._remove_address)
        return row

    def _show_menu(self) -> None:
        self.menu.clear()
        for kind, word in REACH_KINDS.items():
            self.menu.addAction(self._words(word)).setData(str(kind))
        self.menu.addAction(self._words("Postal address")).setData(ADDRESS)
        self.menu.popup(self.mapToGlobal(QPoint(self.width() - 200, 40)))

    def _ask(self, action: QAction) -> None:
        chosen = str(action.data())
        if chosen == ADDRESS:
            self._add_address()
            return
        self._adding_kind = ReachKind(chosen)
        self.adding.say(self._words, self._words(REACH_KINDS[chosen]))
        self.adding.ask()

    def _add(self, typed: str) -> None:
        self._add_reach(self._adding_kind, typed)

    def _add_email(self, typed: str) -> None:
        self._add_reach(ReachKind.EMAIL, typed)

    def _add_phone(self, typed: str) -> None:
        self._add_reach(ReachKind.PHONE, typed)

    def _add_reach(self, kind: ReachKind, typed: str) -> None:
        person, organisation = self._whose()
        reaches.add_reach(
            self._desk.book, kind, typed, person=person, organisation=organisation
        )

    def _add_address(self) -> None:
        person, organisation = self._whose()
        key = reaches.add_address(self._desk.book, person=person, organisation=organisation)
        if (row := self._addresses.get(key)) is not None:
            row.unfold()

    def _whose(self) -> tuple[Key | None, Key | None]:
        """The person, or the organisation."""
        of_person = self._kind is Kind.PERSON
        return (self._owner, None) if of_person else (None, self._owner)

    def _remove_address(self, key: str) -> None:
        removal.remove(self._desk.book, "address", Key(key))


def _role_words(role: Role) -> str:
    return role.organisation.title if role.organisation is not None else role.function


def _keep(rows: dict[Key, ReachRow] | dict[Key, AddressRow], known: set[Key]) -> None:
    """Let go of the rows whose part is gone."""
    for key in [key for key in rows if key not in known]:
        gone = rows.pop(key)
        gone.hide()
        gone.setParent(None)
        gone.deleteLater()
