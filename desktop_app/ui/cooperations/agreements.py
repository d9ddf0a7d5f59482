"""What the partners signed: a row for each agreement, with contents and signatories inside."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.agreement import Agreement, Signatory
from desktop_app.domain.ids import AgreementId, CooperationId, Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.services import agreements
from desktop_app.ui.cooperations.kinds import AGREEMENTS, SIGNATORIES
from desktop_app.ui.cooperations.names import AGREEMENT_KINDS
from desktop_app.ui.cooperations.point_section import PointSection
from desktop_app.ui.cooperations.who_section import Acts, Party, WhoSection
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.record.part import Part
from desktop_app.ui.record.part_row import PartRow
from desktop_app.ui.record.part_section import PartSection
from desktop_app.words import Words


class AgreementRow(PartRow):
    """One agreement; unfolded it also shows its contents and who signed."""

    opened = Signal(str, str)  # kind, key

    def __init__(self, desk: Desk, agreement: Agreement, part: Part) -> None:
        super().__init__(desk, AGREEMENTS, part)
        self._agreement = agreement
        self.contents = PointSection(desk, self._add_content)
        self.who = WhoSection(
            desk, SIGNATORIES, Acts(self._sign, self._take_off), N_("Who signed?")
        )
        self.who.followed.connect(self.opened)
        self._more = QWidget(self)
        self._more.setLayout(column(self.contents, self.who, gap=10, margins=(14, 4, 14, 10)))
        self._more.hide()
        shown = self.layout()
        if shown is not None:
            shown.addWidget(self._more)

    def say(self, words: Words) -> None:
        """Speak another language."""
        super().say(words)
        self.contents.speak(words)
        self.who.speak(words)

    def show_agreement(self, agreement: Agreement) -> None:
        """Catch up with the book."""
        self._agreement = agreement
        self.contents.show_points(agreement.contents)
        self.who.show_parties([_party(one) for one in agreement.signatories])

    def turn(self) -> None:
        """Show its fields, or fold them away."""
        super().turn()
        self._more.setVisible(self.unfolded())

    def unfold(self) -> None:
        """Show its fields, its contents and who signed."""
        super().unfold()
        self._more.show()

    def _add_content(self, text: str) -> None:
        agreements.add_content(self._desk.book, self._agreement.id, text)

    def _sign(self, kind: str, key: Key) -> Key:
        book, agreement = self._desk.book, self._agreement.id
        if kind == Kind.PERSON:
            return agreements.sign(book, agreement, person=key)
        return agreements.sign(book, agreement, organisation=key)

    def _take_off(self, signatory: Key) -> None:
        agreements.remove_signatory(self._desk.book, signatory)


class Agreements(PartSection):
    """All agreements of the cooperation."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, AGREEMENTS, self._add, parent=parent)
        self._key: CooperationId | None = None
        self._agreements: dict[Key, Agreement] = {}

    def show_agreements(self, key: CooperationId, found: Sequence[Agreement]) -> None:
        """The agreements of cooperation `key`."""
        self._key = key
        self._agreements = {one.id: one for one in found}
        self.show_parts([self._part(one) for one in found])
        for row in self.rows.all():
            if isinstance(row, AgreementRow):
                row.show_agreement(self._agreements[row.part.key])

    def make_row(self, part: Part) -> PartRow:
        """The row of an agreement."""
        row = AgreementRow(self.desk, self._agreements[part.key], part)
        row.opened.connect(self.followed)
        return row

    def remove_part(self, key: str) -> None:
        """Put an agreement into the bin."""
        agreements.remove_agreement(self.desk.book, AgreementId(Key(key)))

    def unfold(self, key: Key) -> bool:
        """Open the row of an agreement, because it was asked for; tells whether it is here."""
        row = next((row for row in self.rows.all() if row.part.key == key), None)
        if row is not None:
            row.unfold()
        return row is not None

    def _part(self, agreement: Agreement) -> Part:
        kind = self.words(AGREEMENT_KINDS[agreement.kind])
        signed = agreement.signed
        sub = (kind if kind != agreement.label else "", agreement.city)
        return Part(
            key=agreement.id,
            title=agreement.label,
            sub=" · ".join(word for word in sub if word),
            trailing=self.words.date(signed, short=True) if signed is not None else "",
            values={
                "label": agreement.label,
                "kind": agreement.kind.value,
                "signed": signed,
                "city": agreement.city,
                "valid_until": agreement.valid_until,
                "review": agreement.review,
                "note": agreement.note,
            },
        )

    def _add(self, label: str) -> None:
        if self._key is not None:
            agreements.add_agreement(self.desk.book, self._key, label)


def _party(one: Signatory) -> Party:
    return Party(one.id, one.organisation, one.person, "", one.function)
