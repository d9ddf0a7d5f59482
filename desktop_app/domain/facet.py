"""One thing a list can be narrowed by: a cluster, a tag, a kind, a region."""

from enum import StrEnum

from desktop_app.values import dataclass


class FacetKind(StrEnum):
    """What a list can be narrowed by."""

    CLUSTER = "cluster"
    TAG = "tag"
    KIND = "kind"
    REGION = "region"


@dataclass(frozen=True, slots=True)
class Facet:
    """Only what belongs to this cluster, bears this tag, is of this kind, or sits here.

    A region is a NUTS code; what lies in one below it lies in it as well.
    """

    what: FacetKind
    value: str  # a key, a code, or the kind itself
