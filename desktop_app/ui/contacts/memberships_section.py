"""The clusters somebody belongs to."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.membership import Membership
from desktop_app.domain.reference import Kind
from desktop_app.services import clusters
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.part_row import PartRow
from desktop_app.ui.fields.parts_section import PartsSection
from desktop_app.ui.fields.period import joined, period
from desktop_app.ui.fields.record_date import RecordDate
from desktop_app.ui.fields.record_field import RecordField
from desktop_app.ui.fields.record_picker import RecordPicker
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.field_row import FieldRow
from desktop_app.words import Words


class MembershipRow(PartRow[Membership]):
    """One cluster, as what, from when to when."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, icon="hexagon", delete=N_("Delete membership"))
        self._go = Button("arrow-right", kind="ghost", size=30)
        self._go.clicked.connect(self._visit)
        self.feet.addWidget(self._go)

    def make_fields(self) -> Sequence[FieldRow]:
        """All of a membership."""
        desk, table = self.desk, "membership"
        self.kind = RecordField(desk, table, "kind", N_("As"), N_("Add kind of membership"))
        self.since = RecordDate(desk, table, "since", N_("Since"), N_("Add beginning"))
        self.until = RecordDate(desk, table, "until", N_("Until"), N_("Add end"))
        self.note = RecordField(desk, table, "note", N_("Note"), N_("Add note"))
        return (self.kind, self.since, self.until, self.note)

    def say(self, words: Words) -> None:
        """Speak another language."""
        super().say(words)
        self._go.name(words("Open cluster"))

    def show_head(self, part: Membership) -> None:
        """Where, as what, when; quieter when it is over."""
        known = (part.kind, period(part.since, part.until, self.words))
        self.head.say(part.cluster.title, joined(*known))
        self.head.fade(faded=part.until is not None)

    def show_fields(self, part: Membership) -> None:
        """All of a membership."""
        self.kind.show_row(part.id, part.kind)
        self.since.show_day(part.id, part.since)
        self.until.show_day(part.id, part.until)
        self.note.show_row(part.id, part.note)

    def _visit(self) -> None:
        if self.part is not None:
            self.wanted.emit(self.part.cluster.kind.value, self.part.cluster.id)


class MembershipsSection(PartsSection[Membership]):
    """The clusters of one person or organisation."""

    def __init__(self, desk: Desk, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            "membership",
            self._make_row,
            N_("Clusters"),
            N_("Add to a cluster"),
            parent=parent,
        )
        self._kind = kind
        self._member: Key | None = None
        self.picker = RecordPicker(desk, ("cluster",), parent=self)
        self.picker.picked.connect(self._add)
        self.asked.connect(self._ask)

    def speak(self, words: Words) -> None:
        """Speak another language."""
        self.picker.say(words, words("Cluster"))
        super().speak(words)

    def show_record(self, member: Key, parts: tuple[Membership, ...]) -> None:
        """Show where somebody belongs."""
        self._member = member
        self.show_parts(parts)

    def _make_row(self) -> MembershipRow:
        return MembershipRow(self._desk)

    def _ask(self) -> None:
        self.picker.ask(self.invitation if self.invitation.isVisible() else self.plus)

    def _add(self, _kind: str, cluster: str) -> None:
        person = self._member if self._kind is Kind.PERSON else None
        organisation = None if self._kind is Kind.PERSON else self._member
        clusters.add_member(
            self._desk.book, Key(cluster), person=person, organisation=organisation
        )
