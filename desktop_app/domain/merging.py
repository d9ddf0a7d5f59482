"""Two records that become one: what to take from which, value by value."""

from collections.abc import Mapping
from enum import StrEnum

from desktop_app.domain.change import Value
from desktop_app.values import dataclass


class Side(StrEnum):
    """Whose value is taken: the left one is kept, the right one merged into it.

    Neither is taken where both are wrong: it goes, and comes back with the split.
    """

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """A choice: `what` names a field, or what there may be several of."""

    what: str
    side: Side


GROUPS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "person": {
        "name": ("salutation", "title", "given", "particle", "family", "suffix"),
    },
    "organisation": {
        "region": ("region", "region_code", "region_version"),
    },
}
"""Columns that are taken together, by the name of the choice."""

JOINED: Mapping[str, str] = {"note": "\n\n"}
"""Fields of which both can be kept, and what stands between them."""

BETWEEN_ENTRIES = " / "
NOTHING_SAID = frozenset((None, "", 0, "other"))


def says(value: Value) -> bool:
    """Whether a field says anything."""
    return value not in NOTHING_SAID


def joined(one: str, other: str, between: str) -> str:
    """Both texts; once what one says is said by the other."""
    if not other or other in one:
        return one
    return other if one in other else f"{one}{between}{other}"


def usual(left: bool, right: bool, *, several: bool) -> Side:  # noqa: FBT001 -- which of them says something
    """What is taken if nobody chooses: what is there, of several things all."""
    if left and right:
        return Side.BOTH if several else Side.LEFT
    return Side.LEFT if left or not right else Side.RIGHT
