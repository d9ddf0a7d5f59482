"""Postal addresses: typed on one line, read on one line, changed field by field."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.reach import Address, parse_address
from desktop_app.domain.reference import Kind
from desktop_app.services import reaches
from desktop_app.services.countries import address_lines
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.button import Button
from desktop_app.ui.record.part import Part
from desktop_app.ui.record.part_row import PartRow
from desktop_app.ui.record.part_section import PartSection
from desktop_app.ui.record.usual_parts import ADDRESSES
from desktop_app.ui.vocabulary import REACH_LABELS
from desktop_app.words import Words


class AddressRow(PartRow):
    """The whole address can be copied as an envelope shows it."""

    def __init__(self, desk: Desk, part: Part) -> None:
        self.copy = Button("copy", kind="ghost", size=28)
        self._lines: tuple[str, ...] = ()
        super().__init__(desk, ADDRESSES, part)
        self.copy.clicked.connect(self._copy)
        self.add_control(self.copy)

    def say(self, words: Words) -> None:
        """Speak another language."""
        super().say(words)
        self.copy.name("", spoken=words("Copy address"))

    def show_address(self, address: Address) -> None:
        """Remember what an envelope would show."""
        self._lines = address.lines

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._lines))


class AddressesSection(PartSection):
    """The addresses of a person or an organisation."""

    def __init__(self, desk: Desk, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(desk, ADDRESSES, self._add, parent=parent)
        self._of_person = kind is Kind.PERSON
        self._owner: Key | None = None

    def show_addresses(self, owner: Key, found: Sequence[Address]) -> None:
        """Show the addresses of somebody."""
        self._owner = owner
        self.show_parts([self._part(address) for address in found])
        for row, address in zip(self.rows.all(), found, strict=False):
            if isinstance(row, AddressRow):
                row.show_address(address)

    def make_row(self, part: Part) -> PartRow:
        """A row that can be copied."""
        return AddressRow(self.desk, part)

    def _part(self, address: Address) -> Part:
        known = REACH_LABELS.get(address.label)
        return Part(
            key=address.id,
            title=", ".join(address_lines(address, self.words.language))
            or self.words("Address without lines"),
            sub=address.label if known is None else self.words(known),
            values={
                "street": address.street,
                "postcode": address.postcode,
                "city": address.city,
                "region": address.region,
                "country": address.country,
                "label": address.label,
            },
        )

    def _add(self, typed: str) -> None:
        read = parse_address(typed)
        reaches.add_address(
            self.desk.book,
            person=self._owner if self._of_person else None,
            organisation=None if self._of_person else self._owner,
            street=read.street,
            postcode=read.postcode,
            city=read.city,
            country=read.country,
        )
