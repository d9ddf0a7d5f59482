"""What somebody is and was: several roles side by side, the current ones first."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.person import Person, Role
from desktop_app.services import organisations, people
from desktop_app.ui.contacts.role_row import AT, RoleRow
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.parts_section import PartsSection
from desktop_app.ui.fields.record_picker import RecordPicker
from desktop_app.words import Words


class RolesSection(PartsSection[Role]):
    """A role is added by choosing its organisation; then its function is typed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, "role", self._make_row, N_("Roles"), N_("Add role"), parent=parent
        )
        self._person: Key | None = None
        self.picker = RecordPicker(
            desk,
            AT,
            none=N_("Without an organisation"),
            new=N_("New organisation “{name}”"),
            parent=self,
        )
        self.picker.picked.connect(self._picked)
        self.picker.named.connect(self._named)
        self.picker.emptied.connect(self._nowhere)
        self.asked.connect(self.ask)

    def speak(self, words: Words) -> None:
        """Speak another language."""
        self.picker.say(words, words("Role at which organisation?"))
        super().speak(words)

    def show_record(self, person: Person) -> None:
        """Show the roles of somebody."""
        self._person = person.id
        today = datetime.now().astimezone().date()
        current = person.current_roles(today)
        former = tuple(role for role in person.roles if role not in current)
        self.show_parts((*current, *former))

    def ask(self) -> None:
        """Ask at which organisation the new role is."""
        anchor = self.invitation if self.invitation.isVisible() else self.plus
        self.picker.ask(anchor, filled=True)

    def _make_row(self) -> RoleRow:
        return RoleRow(self._desk, self._make_organisation)

    def _make_organisation(self, name: str) -> Key:
        return organisations.add_organisation(self._desk.book, name)

    def _picked(self, _kind: str, key: str) -> None:
        self._add(Key(key))

    def _named(self, name: str) -> None:
        self._add(self._make_organisation(name))

    def _nowhere(self) -> None:
        self._add(None)

    def _add(self, organisation: Key | None) -> None:
        if self._person is not None:
            role = people.add_role(self._desk.book, self._person, "", organisation=organisation)
            self.reveal(role)
