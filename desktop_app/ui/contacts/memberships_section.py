"""The clusters somebody belongs to."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.membership import Membership
from desktop_app.domain.reference import Kind
from desktop_app.services import clusters
from desktop_app.ui.contacts.vocabulary import MEMBERSHIPS
from desktop_app.ui.desk import Desk
from desktop_app.ui.record.part import Part
from desktop_app.ui.record.picking_section import PickingSection
from desktop_app.ui.record.wording import facts, period


class MembershipsSection(PickingSection):
    """The clusters of one person or organisation; press a row to go there."""

    def __init__(self, desk: Desk, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(desk, MEMBERSHIPS, (Kind.CLUSTER,), new="", parent=parent)
        self._of_person = kind is Kind.PERSON
        self._member: Key | None = None

    def show_memberships(self, member: Key, found: Sequence[Membership]) -> None:
        """Show where somebody belongs."""
        self._member = member
        self.show_parts([self._part(each) for each in found])

    def add_record(self, kind: str, key: str) -> None:
        """They belong to a cluster of the book."""
        if self._member is not None:
            clusters.add_member(
                self.desk.book,
                Key(key),
                person=self._member if self._of_person else None,
                organisation=None if self._of_person else self._member,
            )

    def _part(self, one: Membership) -> Part:
        return Part(
            key=one.id,
            title=one.cluster.title,
            sub=facts(one.kind, period(self.words, one.since, one.until)),
            quiet=one.until is not None,
            leads_to=one.cluster,
            values={
                "kind": one.kind,
                "since": one.since,
                "until": one.until,
                "note": one.note,
            },
        )
