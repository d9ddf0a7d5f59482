"""The places there are, in the order of the rail: what they are called and what opens there."""

from typing import NamedTuple

from desktop_app.domain.marks import N_


class Card(NamedTuple):
    """A place before it is built: an English name, an icon, and the kinds of record in it."""

    name: str
    icon: str
    kinds: tuple[str, ...]


TODAY = Card(N_("Today"), "sun", ("today",))
CLUSTERS = Card(N_("Clusters"), "hexagon", ("cluster",))
CONTACTS = Card(N_("Contacts"), "users", ("person", "organisation", "search"))
COOPERATIONS = Card(N_("Cooperations"), "git-merge", ("cooperation", "event", "agreement"))
STORIES = Card(N_("Stories"), "newspaper", ("story",))
NETWORK = Card(N_("Network"), "share-2", ("network",))
BIN = Card(N_("Bin"), "trash-2", ("bin",))
SETTINGS = Card(N_("Settings"), "settings", ("settings",))

PLACES = (TODAY, CLUSTERS, CONTACTS, COOPERATIONS, STORIES, NETWORK)
REST = (BIN, SETTINGS)
OPENED = frozenset(kind for place in PLACES for kind in place.kinds)
"""The kinds of record that some place shows."""
