"""Who works at an organisation or coordinates it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.organisation import Affiliation
from desktop_app.domain.reference import Kind
from desktop_app.services import people
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.avatar import Avatar
from desktop_app.ui.record.part import Part
from desktop_app.ui.record.part_head import PartHead
from desktop_app.ui.record.part_row import PartRow
from desktop_app.ui.record.picking_section import PickingSection
from desktop_app.ui.record.usual_parts import ROLES
from desktop_app.ui.record.wording import facts, period

FACE = 34


class PeopleSection(PickingSection):
    """Roles at this organisation; those that ended stand below and stay."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        new = N_("New contact “{name}”")
        super().__init__(desk, ROLES, (Kind.PERSON,), new=new, parent=parent)
        self._key: Key | None = None

    def show_people(self, key: Key, roles: Sequence[Affiliation]) -> None:
        """The people of organisation `key`."""
        self._key = key
        now = [role for role in roles if role.until is None]
        gone = [role for role in roles if role.until is not None]
        self.show_parts([self._part(role) for role in (*now, *gone)])

    def make_row(self, part: Part) -> PartRow:
        """A row with the initials in front."""
        face = Avatar(FACE)
        if part.leads_to is not None:
            face.show_name(part.title, part.leads_to.id)
        head = PartHead(part, side=12)
        return PartRow(self.desk, self.kind, part, head=head, lead=face)

    def add_record(self, kind: str, key: str) -> None:
        """A person of the book works here."""
        if self._key is not None:
            people.add_role(self.desk.book, Key(key), "", organisation=self._key)

    def add_named(self, name: str) -> None:
        """Somebody who is not in the book yet works here."""
        if self._key is not None:
            people.add_person(self.desk.book, name, organisation=self._key)

    def _part(self, role: Affiliation) -> Part:
        words = self.words
        coordinates = words("coordinates it") if role.coordinates else ""
        return Part(
            key=role.role,
            title=role.person.title,
            sub=facts(role.function, coordinates, period(words, role.since, role.until)),
            quiet=role.until is not None,
            leads_to=role.person,
            values={"function": role.function, "since": role.since, "until": role.until},
        )
