"""Names somebody had or is also written with; the search finds them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.person import OtherName
from desktop_app.services import people
from desktop_app.ui.contacts.vocabulary import OTHER_NAMES
from desktop_app.ui.desk import Desk
from desktop_app.ui.record.part import Part
from desktop_app.ui.record.part_section import PartSection
from desktop_app.ui.record.wording import facts, period
from desktop_app.ui.vocabulary import PERSON_NAME_KINDS


class OtherNamesSection(PartSection):
    """Typed on a line; what kind of name it is, is chosen below."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, OTHER_NAMES, self._add, parent=parent)
        self._person: Key | None = None

    def show_names(self, person: Key, names: Sequence[OtherName]) -> None:
        """Show the other names of somebody."""
        self._person = person
        self.show_parts([self._part(name) for name in names])

    def _part(self, name: OtherName) -> Part:
        kind = self.words(PERSON_NAME_KINDS[name.kind])
        return Part(
            key=name.id,
            title=name.text,
            sub=facts(kind, period(self.words, name.since, name.until)),
            values={
                "text": name.text,
                "kind": name.kind.value,
                "since": name.since,
                "until": name.until,
            },
        )

    def _add(self, typed: str) -> None:
        if self._person is not None:
            people.add_name(self.desk.book, self._person, typed)
