"""What a printed network says, as one frozen value."""

from collections.abc import Mapping

from desktop_app.domain.cooperation import Stage
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetNode:
    """A cluster with its place in the palette, or an organisation that is none."""

    key: str
    name: str
    label: str
    where: str = ""
    tint: int | None = None
    bridges: tuple[str, ...] = ()  # in words: with whom, and how far it has come


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetBond:
    """A cooperation between two or more nodes, by their keys."""

    partners: tuple[str, ...]
    stage: Stage
    resting: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkSheet:
    """All nodes, or one (`middle`) with those around it; the list says it all in words."""

    language: str
    rubric: str
    title: str
    subtitle: str
    nodes: tuple[SheetNode, ...]
    bonds: tuple[SheetBond, ...]
    middle: str = ""
    names: Mapping[Stage, str]
    resting: str = ""  # what the dashes mean
    cluster: str = ""
    organisation: str = ""
    legend: str = ""
    alone: str = ""  # "No bridge yet"
    listed: str = ""
    alt: str = ""
    as_of: str = ""
    footer: str = ""
    page: str = ""  # "Page {page} of {pages}"
