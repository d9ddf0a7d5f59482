"""What somebody is or was at an organisation."""

from collections.abc import Callable, Sequence
from datetime import datetime

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.person import Role
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.link_field import LinkField
from desktop_app.ui.fields.part_row import PartRow
from desktop_app.ui.fields.period import joined, period
from desktop_app.ui.fields.record_date import RecordDate
from desktop_app.ui.fields.record_field import RecordField
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.field_row import FieldRow
from desktop_app.words import Words

AT = ("organisation", "cluster")
NONE, NEW = N_("No organisation"), N_("New organisation “{name}”")


class RoleRow(PartRow[Role]):
    """Function and organisation on the line; dates, links and note below it."""

    def __init__(self, desk: Desk, make: Callable[[str], Key]) -> None:
        super().__init__(desk, icon="briefcase", delete=N_("Delete role"))
        self._make = make
        self._go = Button("arrow-right", kind="ghost", size=30)
        self._go.clicked.connect(self._visit)
        self.feet.addWidget(self._go)

    def make_fields(self) -> Sequence[FieldRow]:
        """All of a role."""
        desk = self.desk
        self.function = RecordField(
            desk, "role", "function", N_("Function"), N_("Add function")
        )
        self.organisation = LinkField(
            desk,
            *("role", "organisation_id", N_("Organisation"), N_("Add organisation"), AT),
            none=NONE,
            new=NEW,
            make=self._make,
        )
        self.coordinates = LinkField(
            desk,
            *("role", "coordinates_id", N_("Coordinates"), N_("Add what they coordinate"), AT),
            none=NONE,
        )
        self.since = RecordDate(desk, "role", "since", N_("Since"), N_("Add beginning"))
        self.until = RecordDate(desk, "role", "until", N_("Until"), N_("Add end"))
        self.note = RecordField(desk, "role", "note", N_("Note"), N_("Add note"))
        for link in (self.organisation, self.coordinates):
            link.wanted.connect(self.wanted)
        links = (self.organisation, self.coordinates)
        return (self.function, *links, self.since, self.until, self.note)

    def say(self, words: Words) -> None:
        """Speak another language."""
        super().say(words)
        self._go.name(words("Open organisation"))

    def show_head(self, part: Role) -> None:
        """What and where; quieter when it is over."""
        current = part.is_current(datetime.now().astimezone().date())
        self.head.say(*role_words(part, self.words))
        self.head.fade(faded=not current)

    def show_fields(self, part: Role) -> None:
        """All of a role."""
        self.function.show_row(part.id, part.function)
        self.organisation.show_link(part.id, part.organisation)
        self.coordinates.show_link(part.id, part.coordinates)
        self.since.show_day(part.id, part.since)
        self.until.show_day(part.id, part.until)
        self.note.show_row(part.id, part.note)
        self._go.setVisible(part.organisation is not None and not part.organisation.deleted)

    def _visit(self) -> None:
        if self.part is not None and (goal := self.part.organisation) is not None:
            self.wanted.emit(goal.kind.value, goal.id)


def role_words(role: Role, words: Words) -> tuple[str, str]:
    """Title and quieter line of a role."""
    at = role.organisation.title if role.organisation is not None else ""
    title = role.function or at or words("Role without function")
    what = at if role.function else ""
    if role.coordinates is not None:
        coordinated = words("coordinates {name}", name=role.coordinates.title)
        what = joined(what, coordinated)
    return title, joined(what, period(role.since, role.until, words))
