"""What partners signed, under the name they gave it."""

from enum import StrEnum

from desktop_app.domain.event import Point
from desktop_app.domain.extras import NOTHING, Extras
from desktop_app.domain.ids import AgreementId, Key
from desktop_app.domain.reference import Ref
from desktop_app.domain.when import When
from desktop_app.values import dataclass


class AgreementKind(StrEnum):
    """What sort of paper it is, whatever its label says."""

    LETTER_OF_INTENT = "letter_of_intent"
    MEMORANDUM = "memorandum"
    PARTNERSHIP_DECLARATION = "partnership_declaration"
    COOPERATION_AGREEMENT = "cooperation_agreement"
    PARTNERING_AGREEMENT = "partnering_agreement"
    MUTUAL_MEMBERSHIP = "mutual_membership"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """Who signed, and as what."""

    id: Key
    organisation: Ref | None = None
    person: Ref | None = None
    function: str = ""

    @property
    def who(self) -> Ref | None:
        """The person if one is named, else the organisation."""
        return self.person or self.organisation


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """An agreement, whole. `label` is the name the partners used."""

    id: AgreementId
    label: str
    kind: AgreementKind = AgreementKind.OTHER
    signed: When | None = None
    city: str = ""
    valid_until: When | None = None
    review: When | None = None
    note: str = ""
    source: Ref | None = None
    extras: Extras = NOTHING
    cooperation: Ref | None = None
    event: Ref | None = None
    signatories: tuple[Signatory, ...] = ()
    contents: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementLine:
    """What a table row shows of an agreement."""

    id: AgreementId
    label: str
    kind: AgreementKind
    signed: When | None
    cooperation: str = ""
