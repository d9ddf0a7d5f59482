"""What makes some organisations clusters: field, founding, management, members."""

from enum import StrEnum

from desktop_app.domain.ids import OrganisationId
from desktop_app.domain.membership import Membership
from desktop_app.domain.organisation import Organisation
from desktop_app.domain.reference import Ref
from desktop_app.domain.when import When
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """A cluster, whole: the organisation it is, and what it says of itself."""

    id: OrganisationId
    organisation: Organisation
    descriptor: str = ""
    field: str = ""
    founded: When | None = None
    occasion: str = ""
    spatial_focus: str = ""
    form: str = ""
    staff: str = ""
    strategy: str = ""
    services: str = ""
    countries_of_interest: str = ""
    funding_programme: str = ""
    carrier: Ref | None = None
    colour: str = ""
    members: tuple[Membership, ...] = ()

    @property
    def title(self) -> str:
        """Today's name."""
        return self.organisation.title


class Group(StrEnum):
    """What the clusters of a list may stand below, instead of letters."""

    FIELD = "field"
    COUNTRY = "country"
    REGION = "region"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClusterLine:
    """One row of the cluster list; `members` is the newest claim in its own words."""

    id: OrganisationId
    name: str
    short: str
    field: str
    city: str
    region: str
    region_code: str
    country: str
    members: str
    colour: str
