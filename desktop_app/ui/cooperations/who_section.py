"""Those in roles: a row each, and a picker for the next."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind, Ref
from desktop_app.services import organisations
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.record_picker import RecordPicker
from desktop_app.ui.record.part import Part, PartKind
from desktop_app.ui.record.part_row import PartRow
from desktop_app.ui.record.part_section import PartSection
from desktop_app.words import Words

WHO = (Kind.CLUSTER, Kind.ORGANISATION, Kind.PERSON)
NEW = N_("New organisation “{name}”")


class Party(NamedTuple):
    """One of them, however the book calls the table; `says` are its words besides the name."""

    key: Key
    organisation: Ref | None
    person: Ref | None
    role: str
    note: str
    says: tuple[str, ...] = ()


class Acts(NamedTuple):
    """How somebody comes in and goes out again."""

    add: Callable[[str, Key], Key | None]  # kind and key; tells the key of the part
    remove: Callable[[Key], None]


class WhoSection(PartSection):
    """`ask` says who is asked for, marked with `N_`.

    With `asks_role` the role of a person is asked for as soon as somebody is chosen.
    """

    def __init__(
        self,
        desk: Desk,
        kind: PartKind,
        acts: Acts,
        ask: str,
        *,
        asks_role: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._acts, self._ask, self._asks_role = acts, ask, asks_role
        self._came: Key | None = None
        super().__init__(desk, kind, self._name, parent=parent)
        self.picker = RecordPicker(desk, WHO, new=NEW, parent=self)
        self.picker.picked.connect(self._pick)
        self.picker.named.connect(self._name)

    def speak(self, words: Words) -> None:
        """Speak another language."""
        super().speak(words)
        self.picker.say(words, words(self._ask))

    def begin(self) -> None:
        """Ask who comes next."""
        self.picker.ask(self.invitation if self.invitation.isVisible() else self.plus)

    def remove_part(self, key: str) -> None:
        """Take somebody out; the record itself stays."""
        self._acts.remove(Key(key))

    def show_parties(self, parties: Sequence[Party]) -> None:
        """Catch up with the book."""
        self.show_parts([_part(party) for party in parties])

    def _pick(self, kind: str, key: str) -> None:
        self._came = self._acts.add(kind, Key(key))
        line = self._row_of_newcomer()
        if self._asks_role and kind == Kind.PERSON and line is not None:
            line.unfold()
            QTimer.singleShot(0, self, self._ask_for_role)  # once the row has its place

    def _ask_for_role(self) -> None:
        """The menu of roles pops up; Esc leaves the usual one."""
        line = self._row_of_newcomer()
        if line is not None:
            line.field("role").edit()

    def _row_of_newcomer(self) -> PartRow | None:
        return next((row for row in self.rows.all() if row.part.key == self._came), None)

    def _name(self, name: str) -> None:
        key = organisations.add_organisation(self.desk.book, name)
        self._acts.add(Kind.ORGANISATION, key)


def _part(party: Party) -> Part:
    who = party.person or party.organisation
    house = party.organisation.title if party.person and party.organisation else ""
    words = (house, *party.says, party.note if who is not None else "")
    return Part(
        key=party.key,
        title=who.title if who is not None else party.note,
        sub=" · ".join(word for word in words if word),
        leads_to=who if who is not None and not who.deleted else None,
        values={
            "organisation_id": party.organisation,
            "person_id": party.person,
            "role": party.role,
            "task": party.note,
            "note": party.note,
            "function": party.note,
        },
    )
