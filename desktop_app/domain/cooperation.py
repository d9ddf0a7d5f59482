"""Two or more partners on their way together, and how far they have come."""

from enum import StrEnum

from desktop_app.domain.agreement import Agreement
from desktop_app.domain.event import Event
from desktop_app.domain.extras import NOTHING, Extras
from desktop_app.domain.ids import CooperationId, Key
from desktop_app.domain.reference import Ref
from desktop_app.domain.when import When
from desktop_app.values import dataclass


class Stage(StrEnum):
    """How close the partners are; whether a cooperation rests is said beside it."""

    SEARCH = "search"
    GETTING_TO_KNOW = "getting_to_know"
    EXCHANGE = "exchange"
    PARTNERSHIP = "partnership"


class CooperationKind(StrEnum):
    """What is being done together."""

    CLUSTERS = "clusters"
    CLUSTER_COMPANY = "cluster_company"
    BUSINESS = "business"
    TECHNOLOGY = "technology"
    RESEARCH = "research"
    MUTUAL_MEMBERSHIP = "mutual_membership"
    OTHER = "other"


class PartnerRole(StrEnum):
    """The part somebody plays in a cooperation."""

    PARTNER = "partner"
    BROKER = "broker"
    SUPPORTER = "supporter"
    ADVISER = "adviser"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """An organisation, a person, or a person acting for an organisation, in a role."""

    id: Key
    role: PartnerRole
    organisation: Ref | None = None
    person: Ref | None = None
    task: str = ""

    @property
    def who(self) -> Ref | None:
        """The person if one is named, else the organisation."""
        return self.person or self.organisation


@dataclass(frozen=True, slots=True, kw_only=True)
class StagePeriod:
    """From when on a cooperation was in a stage; without a date, as far as anybody knows."""

    id: Key
    stage: Stage
    since: When | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cooperation:
    """A cooperation, whole. `title` is what is shown, `own_title` what somebody typed."""

    id: CooperationId
    title: str
    own_title: str = ""
    kind: CooperationKind = CooperationKind.CLUSTERS
    stage: Stage = Stage.SEARCH
    resting: bool = False
    field: str = ""
    aim: str = ""
    note: str = ""
    source: Ref | None = None
    extras: Extras = NOTHING
    parties: tuple[Partner, ...] = ()
    stages: tuple[StagePeriod, ...] = ()
    events: tuple[Event, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    stories: tuple[Ref, ...] = ()

    @property
    def partners(self) -> tuple[Partner, ...]:
        """Those whose cooperation it is, in their order."""
        return self.in_role(PartnerRole.PARTNER)

    @property
    def people(self) -> tuple[Partner, ...]:
        """The persons named in it, whatever their role."""
        return tuple(party for party in self.parties if party.person is not None)

    def in_role(self, *roles: PartnerRole) -> tuple[Partner, ...]:
        """Those who play one of these parts."""
        return tuple(party for party in self.parties if party.role in roles)


@dataclass(frozen=True, slots=True, kw_only=True)
class CooperationLine:
    """What a table row shows of a cooperation."""

    id: CooperationId
    title: str
    partners: tuple[str, ...] = ()
    colours: tuple[str, ...] = ()  # those the partners chose, in the same order
    stage: Stage = Stage.SEARCH
    resting: bool = False
    field: str = ""
    last: When | None = None
    events: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """What a small picture of a cooperation needs: when something happened, and the stages."""

    moments: tuple[When, ...] = ()
    stages: tuple[StagePeriod, ...] = ()


def title_of(own_title: str, partners: tuple[str, ...]) -> str:
    """What a cooperation is called: its own title, else its partners with a cross between."""
    return own_title or " × ".join(name for name in partners if name)
