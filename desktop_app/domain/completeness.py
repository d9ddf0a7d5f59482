"""How far the profile of a cluster would pass the two portals it is entered in.

Clusterportal Baden-Württemberg: a cluster management that can be reached, a field, published
services, three activities a year, twelve active partners, and the fields of its description.
European Cluster Collaboration Platform (ECCP): country, website, at least half a post of
management, fifteen members of two kinds, some proof of activity.
"""

from collections.abc import Iterable
from enum import StrEnum

from desktop_app.domain.cluster import Cluster
from desktop_app.domain.figure import Figure, FigureQualifier, FigureSubject, in_order
from desktop_app.domain.marks import N_
from desktop_app.domain.reach import PHONES, ReachKind
from desktop_app.values import dataclass

PARTNERS_BW, MEMBERS_ECCP, ACTIVITIES_BW = 12, 15, 3
KINDS_OF_MEMBERS = (
    frozenset((FigureSubject.COMPANIES, FigureSubject.SME, FigureSubject.LARGE)),
    frozenset((FigureSubject.RESEARCH,)),
    frozenset((FigureSubject.EDUCATION,)),
)
BELOW = frozenset((FigureQualifier.UNDER, FigureQualifier.ALMOST, FigureQualifier.AT_MOST))


class Portal(StrEnum):
    """Where a cluster is entered."""

    BW = "bw"
    ECCP = "eccp"


class Goal(StrEnum):
    """Where on the page of the cluster something is put right, if it is no field."""

    FIGURES = "figures"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESSES = "addresses"
    PEOPLE = "people"
    COOPERATIONS = "cooperations"


BW, ECCP = frozenset((Portal.BW,)), frozenset((Portal.ECCP,))
BOTH = BW | ECCP


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One thing a portal asks for. `field` is a column of the cluster or its organisation."""

    name: str
    met: bool
    portals: frozenset[Portal]
    goal: Goal | None = None
    field: tuple[str, str] | None = None


def criteria(cluster: Cluster, activities: int) -> tuple[Criterion, ...]:
    """All of them in the order of the portals; `activities` are those of the last 12 months."""
    return (*_contact(cluster), *_description(cluster), *_members(cluster, activities))


def missing(found: Iterable[Criterion], portal: Portal) -> tuple[Criterion, ...]:
    """What a portal would still ask for."""
    return tuple(one for one in found if portal in one.portals and not one.met)


def _contact(cluster: Cluster) -> Iterable[Criterion]:
    one = cluster.organisation
    kinds = {reach.kind for reach in one.reaches}
    people = [role for role in one.people if role.until is None]
    country, website = bool(one.region.country), bool(one.website)
    yield Criterion(
        name=N_("Country"), met=country, portals=ECCP, field=("organisation", "country")
    )
    yield Criterion(
        name=N_("Website"), met=website, portals=BOTH, field=("organisation", "website")
    )
    yield Criterion(
        name=N_("Postal address"), met=bool(one.addresses), portals=BW, goal=Goal.ADDRESSES
    )
    yield Criterion(
        name=N_("Phone number"), met=bool(kinds & PHONES), portals=BW, goal=Goal.PHONE
    )
    yield Criterion(
        name=N_("Email address"), met=ReachKind.EMAIL in kinds, portals=BW, goal=Goal.EMAIL
    )
    yield Criterion(name=N_("Contact person"), met=bool(people), portals=BW, goal=Goal.PEOPLE)


def _description(cluster: Cluster) -> Iterable[Criterion]:
    for name, value, portals, column in (
        (N_("Field of work"), cluster.field, BW, "field"),
        (N_("Services"), cluster.services, BW, "services"),
        (N_("Spatial focus"), cluster.spatial_focus, BW, "spatial_focus"),
        (N_("Organisational form"), cluster.form, BW, "form"),
        (N_("Founding date"), cluster.founded, BW, "founded"),
        (N_("Occasion of founding"), cluster.occasion, BW, "occasion"),
        (N_("Management staff"), cluster.staff, BOTH, "staff"),
        (N_("Aims and strategy"), cluster.strategy, BW, "strategy"),
    ):
        yield Criterion(name=name, met=bool(value), portals=portals, field=("cluster", column))


def _members(cluster: Cluster, activities: int) -> Iterable[Criterion]:
    figures = in_order(cluster.organisation.figures)
    current = sum(member.until is None for member in cluster.members)
    number = max(_count(figures), current)
    said = {figure.what for figure in figures if figure.value}
    kinds = sum(bool(said & kind) for kind in KINDS_OF_MEMBERS)
    yield Criterion(
        name=N_("At least 12 active partners"),
        met=number >= PARTNERS_BW,
        portals=BW,
        goal=Goal.FIGURES,
    )
    yield Criterion(
        name=N_("At least 15 members"),
        met=number >= MEMBERS_ECCP,
        portals=ECCP,
        goal=Goal.FIGURES,
    )
    yield Criterion(
        name=N_("Members of at least two kinds"),
        met=kinds >= 2,
        portals=ECCP,
        goal=Goal.FIGURES,
    )
    yield Criterion(
        name=N_("At least three activities in twelve months"),
        met=activities >= ACTIVITIES_BW,
        portals=BW,
        goal=Goal.COOPERATIONS,
    )
    yield Criterion(
        name=N_("Proof of activity"), met=activities > 0, portals=ECCP, goal=Goal.COOPERATIONS
    )


def _count(figures: Iterable[Figure]) -> int:
    """How many members the newest claim certainly means."""
    for figure in figures:
        if figure.what in (FigureSubject.MEMBERS, FigureSubject.PARTNERS) and figure.value:
            return figure.value - 1 if figure.qualifier in BELOW else figure.value
    return 0
