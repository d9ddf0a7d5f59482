"""What somebody is and was: several roles side by side, the current ones first."""

from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.person import Person, Role
from desktop_app.services import organisations, people
from desktop_app.ui.clock import today
from desktop_app.ui.contacts.vocabulary import AT, HELD
from desktop_app.ui.desk import Desk
from desktop_app.ui.record.part import Part
from desktop_app.ui.record.picking_section import PickingSection
from desktop_app.ui.record.wording import facts, period


class RolesSection(PickingSection):
    """A role is added by choosing its organisation; then its function is typed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        new = N_("New organisation “{name}”")
        super().__init__(desk, HELD, AT, new=new, parent=parent)
        self._person: Key | None = None

    def show_roles(self, person: Person) -> None:
        """Show the roles of somebody."""
        self._person = person.id
        current = person.current_roles(today())
        former = tuple(role for role in person.roles if role not in current)
        parts = [self._part(role, over=False) for role in current]
        self.show_parts(parts + [self._part(role, over=True) for role in former])

    def add_record(self, kind: str, key: str) -> None:
        """Somebody has a role at an organisation of the book."""
        if self._person is None:
            return
        role = people.add_role(self.desk.book, self._person, "", organisation=Key(key))
        added = next((row for row in self.rows.all() if row.part.key == role), None)
        if added is not None:
            added.unfold()
            added.field("function").edit()

    def add_named(self, name: str) -> None:
        """Somebody has a role at an organisation that is not in the book yet."""
        self.add_record("organisation", organisations.add_organisation(self.desk.book, name))

    def _part(self, role: Role, *, over: bool) -> Part:
        words = self.words
        at = role.organisation.title if role.organisation is not None else ""
        task = ""
        if role.coordinates is not None:
            task = words("coordinates {name}", name=role.coordinates.title)
        return Part(
            key=role.id,
            title=role.function or at or words("Role without function"),
            sub=facts(
                at if role.function else "",
                role.department,
                period(words, role.since, role.until),
                task,
            ),
            mark=words("former") if over else "",
            quiet=over,
            leads_to=role.organisation,
            values={
                "function": role.function,
                "department": role.department,
                "organisation_id": role.organisation,
                "coordinates_id": role.coordinates,
                "since": role.since,
                "until": role.until,
                "source_id": role.source,
                "note": role.note,
            },
        )
