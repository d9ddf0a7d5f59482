"""What the picture of the network shows at the moment, and where it lies on the plane."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import field, replace

from desktop_app.domain.ids import Key
from desktop_app.domain.network import Insider, Network, Node
from desktop_app.layout.network import Bridge, Point, around, arrange, bridges
from desktop_app.values import dataclass

SEATS, NEAR = 12, 0.62
NOBODY = Network()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Nodes and bridges in units of the layout; people sit close around the chosen node."""

    network: Network = NOBODY
    placed: Mapping[str, Point] = field(default_factory=dict)
    bridges: tuple[Bridge, ...] = ()
    people: tuple[Insider, ...] = ()

    @property
    def nodes(self) -> Mapping[str, Node]:
        """The nodes by key."""
        return {node.id: node for node in self.network.nodes}

    def seats(self, node: str) -> tuple[Point, ...]:
        """Where the people of `node` sit, as many as have room."""
        here, number = self.placed[node], min(len(self.people), SEATS)
        turns = [2 * math.pi * (seat + 0.5) / max(number, 1) for seat in range(number)]
        return tuple(
            Point(here.x + NEAR * math.sin(turn), here.y - NEAR * math.cos(turn))
            for turn in turns
        )


def whole(network: Network) -> Scene:
    """Everything."""
    placed = arrange(
        [node.id for node in network.nodes], [bond.partners for bond in network.bonds]
    )
    return _scene(network, placed, ())


def with_people(shown: Scene, people: Sequence[Insider]) -> Scene:
    """The same with the people of the node that is marked."""
    return replace(shown, people=tuple(people))


def ego(network: Network, node: Key, people: Sequence[Insider] = ()) -> Scene:
    """One node in the middle, its partners around it, its people close to it."""
    near = network.around(node)
    others = [one.id for one in near.nodes if one.id != node]
    return _scene(near, around(node, others), people)


def _scene(network: Network, placed: Mapping[str, Point], people: Sequence[Insider]) -> Scene:
    ties = [bond.partners for bond in network.bonds]
    drawn = bridges(ties, placed)
    return Scene(network=network, placed=placed, bridges=drawn, people=tuple(people))
