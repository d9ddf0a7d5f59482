"""Those in roles: a row each, and a picker for the next."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind, Ref
from desktop_app.services import organisations
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.record_picker import RecordPicker
from desktop_app.ui.record.part import Part, PartKind
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

    add: Callable[[str, Key], object]  # kind, key
    remove: Callable[[Key], None]


class WhoSection(PartSection):
    """`ask` says who is asked for, marked with `N_`."""

    def __init__(
        self, desk: Desk, kind: PartKind, acts: Acts, ask: str, parent: QWidget | None = None
    ) -> None:
        self._acts, self._ask = acts, ask
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
        self.picker.ask(self.invitation if self.invitation.isVisible() else self)

    def remove_part(self, key: str) -> None:
        """Take somebody out; the record itself stays."""
        self._acts.remove(Key(key))

    def show_parties(self, parties: Sequence[Party]) -> None:
        """Catch up with the book."""
        self.show_parts([_part(party) for party in parties])

    def _pick(self, kind: str, key: str) -> None:
        self._acts.add(kind, Key(key))

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
