"""What each kind of record is called in groups, and its icon."""

from collections.abc import Mapping
from typing import NamedTuple

from desktop_app.domain.marks import N_


class Kind(NamedTuple):
    """A group of the palette."""

    group: str
    icon: str


KINDS: Mapping[str, Kind] = {
    "cluster": Kind(N_("Clusters"), "hexagon"),
    "cooperation": Kind(N_("Cooperations"), "git-merge"),
    "person": Kind(N_("Contacts"), "user-round"),
    "organisation": Kind(N_("Organisations"), "building-2"),
    "story": Kind(N_("Stories"), "newspaper"),
    "event": Kind(N_("Milestones"), "milestone"),
    "agreement": Kind(N_("Agreements"), "handshake"),
    "fair": Kind(N_("Fairs"), "store"),
}
