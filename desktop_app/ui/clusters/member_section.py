"""Who belongs to a cluster: organisations and people, from when to when."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.membership import Membership
from desktop_app.domain.reference import Kind
from desktop_app.services import clusters
from desktop_app.ui.clusters.vocabulary import MEMBERS
from desktop_app.ui.desk import Desk
from desktop_app.ui.record.part import Part
from desktop_app.ui.record.picking_section import PickingSection
from desktop_app.ui.record.wording import facts, period


class MemberSection(PickingSection):
    """Those who left stand below those who belong to it now."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        kinds = (Kind.ORGANISATION, Kind.CLUSTER, Kind.PERSON)
        new = N_("New organisation “{name}”")
        super().__init__(desk, MEMBERS, kinds, new=new, parent=parent)
        self._key: Key | None = None

    def show_members(self, key: Key, members: Sequence[Membership]) -> None:
        """The members of cluster `key`."""
        self._key = key
        now = [member for member in members if member.until is None]
        gone = [member for member in members if member.until is not None]
        self.show_parts([self._part(member) for member in (*now, *gone)])

    def add_record(self, kind: str, key: str) -> None:
        """Somebody of the book joins."""
        if self._key is None:
            return
        if kind == Kind.PERSON:
            clusters.add_member(self.desk.book, self._key, person=Key(key))
        else:
            clusters.add_member(self.desk.book, self._key, organisation=Key(key))

    def add_named(self, name: str) -> None:
        """An organisation that is not in the book yet joins."""
        if self._key is not None:
            clusters.add_new_member(self.desk.book, self._key, name)

    def _part(self, member: Membership) -> Part:
        return Part(
            key=member.id,
            title=member.member.title,
            sub=facts(member.kind, period(self.words, member.since, member.until)),
            quiet=member.until is not None,
            leads_to=member.member,
            values={
                "kind": member.kind,
                "since": member.since,
                "until": member.until,
                "note": member.note,
            },
        )
