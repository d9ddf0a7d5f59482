"""Companies, clusters, chambers, network partners, ministries, and their names over time."""

from datetime import date
from enum import StrEnum

from desktop_app.domain.extras import NOTHING, Extras
from desktop_app.domain.figure import Figure
from desktop_app.domain.ids import Key, OrganisationId, PictureId
from desktop_app.domain.membership import Membership
from desktop_app.domain.reach import Address, Reach
from desktop_app.domain.reference import Kind, Ref
from desktop_app.domain.when import When
from desktop_app.values import dataclass


class OrganisationKind(StrEnum):
    """What an organisation is."""

    COMPANY = "company"
    CLUSTER = "cluster"
    CARRIER = "carrier"
    RESEARCH = "research"
    UNIVERSITY = "university"
    CHAMBER = "chamber"
    NETWORK = "network"
    NETWORK_PARTNER = "network_partner"
    AGENCY = "agency"
    DEVELOPMENT = "development"
    FAIR_ORGANISER = "fair_organiser"
    MINISTRY = "ministry"
    AUTHORITY = "authority"
    ASSOCIATION = "association"
    OTHER = "other"


class NameKind(StrEnum):
    """What a name of an organisation is."""

    OFFICIAL = "official"
    TRADE = "trade"
    FORMER = "former"
    LOCAL = "local"


class SuccessionKind(StrEnum):
    """How one organisation went over into another."""

    MERGER = "merger"
    RENAMING = "renaming"
    SPLIT = "split"
    TAKEOVER = "takeover"


@dataclass(frozen=True, slots=True, kw_only=True)
class NamePeriod:
    """A name and the time it was borne."""

    id: Key
    text: str
    kind: NameKind = NameKind.OFFICIAL
    short: str = ""
    language: str = ""
    since: When | None = None
    until: When | None = None

    def is_borne(self, on: date) -> bool:
        """Whether the name may have been in use on `on`."""
        begun = self.since is None or self.since.earliest is None or self.since.earliest <= on
        return begun and (
            self.until is None or (self.until.latest is not None and self.until.latest >= on)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Succession:
    """One organisation went over into another, was planned to, or both."""

    id: Key
    kind: SuccessionKind
    before: Ref
    after: Ref
    planned: When | None = None
    actual: When | None = None
    source: Ref | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Classification:
    """One code in one version of a taxonomy: NACE Rev. 2, NUTS 2013, EU ecosystems."""

    id: Key
    scheme: str
    version: str = ""
    code: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A quality label with its validity."""

    id: Key
    scheme: str
    level: str = ""
    issuer: str = ""
    awarded: When | None = None
    valid_until: When | None = None

    def is_valid(self, on: date) -> bool:
        """Whether the label had not run out by `on`."""
        until = self.valid_until
        return until is None or (until.latest is not None and until.latest >= on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """Where an organisation sits, with the code of the regional taxonomy of that time."""

    city: str = ""
    name: str = ""
    code: str = ""
    version: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Affiliation:
    """Somebody works or worked at an organisation, or coordinates it from another one."""

    role: Key
    person: Ref
    function: str
    coordinates: bool = False
    since: When | None = None
    until: When | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """Everything about one organisation that a page or a sheet shows."""

    id: OrganisationId
    kind: OrganisationKind = OrganisationKind.OTHER
    names: tuple[NamePeriod, ...] = ()
    legal_form: str = ""
    size: str = ""
    website: str = ""
    region: Region = Region()
    language: str = ""
    logo: PictureId | None = None
    is_cluster: bool = False
    figures: tuple[Figure, ...] = ()
    labels: tuple[Label, ...] = ()
    classifications: tuple[Classification, ...] = ()
    people: tuple[Affiliation, ...] = ()
    memberships: tuple[Membership, ...] = ()
    predecessors: tuple[Succession, ...] = ()
    successors: tuple[Succession, ...] = ()
    reaches: tuple[Reach, ...] = ()
    addresses: tuple[Address, ...] = ()
    source: Ref | None = None
    note: str = ""
    extras: Extras = NOTHING

    @property
    def title(self) -> str:
        """Today's name."""
        name = todays_name(self.names)
        return name.text if name else ""

    @property
    def record_kind(self) -> Kind:
        """Whether lists show it as a cluster or as an organisation."""
        return Kind.CLUSTER if self.is_cluster else Kind.ORGANISATION

    def name_on(self, on: date) -> str:
        """What it was called on `on`, for a story that keeps the name as it was."""
        borne = [name for name in self.names if name.is_borne(on)]
        dated = [name for name in borne if name.since or name.until]
        return dated[0].text if dated else self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationLine:
    """One row of a list of organisations."""

    id: OrganisationId
    kind: OrganisationKind
    name: str
    short: str
    city: str
    region: str
    region_code: str
    country: str
    is_cluster: bool


def todays_name(names: tuple[NamePeriod, ...]) -> NamePeriod | None:
    """The name in use: one without an end, official before trade; else the last one."""
    order = (NameKind.OFFICIAL, NameKind.TRADE, NameKind.LOCAL, NameKind.FORMER)
    open_ended = [name for name in names if name.until is None]
    if open_ended:
        return min(open_ended, key=lambda name: order.index(name.kind))
    return names[-1] if names else None
