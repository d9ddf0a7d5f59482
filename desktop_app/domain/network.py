"""Who works with whom: clusters and their partners as nodes, cooperations as what ties them."""

from collections.abc import Collection

from desktop_app.domain.cooperation import Stage
from desktop_app.domain.ids import CooperationId, Key, OrganisationId, PersonId
from desktop_app.domain.reference import Kind
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A cluster, or an organisation that is a partner in some cooperation."""

    id: OrganisationId
    kind: Kind
    title: str
    short: str = ""
    colour: str = ""
    place: str = ""
    country: str = ""

    @property
    def label(self) -> str:
        """What stands beside it: the short name, if there is one."""
        return self.short or self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class Bond:
    """A cooperation as far as it ties nodes; `partners` are two or more of them."""

    id: CooperationId
    title: str
    partners: tuple[OrganisationId, ...]
    stage: Stage
    resting: bool = False

    def others(self, node: Key) -> tuple[OrganisationId, ...]:
        """The partners beside `node`."""
        return tuple(partner for partner in self.partners if partner != node)


@dataclass(frozen=True, slots=True, kw_only=True)
class Insider:
    """Somebody who has a role in a node now."""

    id: PersonId
    name: str
    function: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """All nodes in the order of the list, and all bonds between them."""

    nodes: tuple[Node, ...] = ()
    bonds: tuple[Bond, ...] = ()

    def bonds_of(self, node: Key) -> tuple[Bond, ...]:
        """The cooperations `node` is a partner in."""
        return tuple(bond for bond in self.bonds if node in bond.partners)

    def neighbours(self, node: Key) -> frozenset[Key]:
        """The partners of `node` in any cooperation."""
        return frozenset(other for bond in self.bonds_of(node) for other in bond.others(node))

    def around(self, node: Key) -> "Network":
        """`node`, its partners, and the cooperations in which it meets them."""
        kept = self.neighbours(node) | {node}
        return self._only(kept, self.bonds_of(node))

    def _only(self, kept: Collection[Key], bonds: tuple[Bond, ...]) -> "Network":
        return Network(nodes=tuple(one for one in self.nodes if one.id in kept), bonds=bonds)
