"""One thing a list can be narrowed by: a cluster, a tag, a kind of organisation."""

from dataclasses import dataclass
from enum import StrEnum


class FacetKind(StrEnum):
    """What a list can be narrowed by."""

    CLUSTER = "cluster"
    TAG = "tag"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class Facet:
    """Only what belongs to this cluster, bears this tag, or is of this kind."""

    what: FacetKind
    value: str  # a key, or the kind itself
