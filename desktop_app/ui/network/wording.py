"""What the network says of nodes and bridges, in the list and beside the picture."""

from desktop_app.domain.ids import Key
from desktop_app.domain.network import Bond, Network, Node
from desktop_app.ui.kit.row_look import ClusterRow
from desktop_app.ui.network.paint import colour_of
from desktop_app.ui.record.wording import facts
from desktop_app.ui.timeline import wording
from desktop_app.words import Words


def row_of(node: Node, network: Network, words: Words) -> ClusterRow:
    """A node as a row: its partners, or that it has none."""
    bonds, names = network.bonds_of(node.id), {one.id: one.label for one in network.nodes}
    partners = dict.fromkeys(names[other] for bond in bonds for other in bond.others(node.id))
    told = ", ".join(partners) or words("No bridge yet")
    count = len(bonds)
    spoken = words.count("{n} bridge", "{n} bridges", count) if count else ""
    return ClusterRow(
        title=node.title,
        sub=told,
        tone=colour_of(node).name(),
        members=str(count) if count else "",
        members_spoken=spoken,
        counted="git-merge",
    )


def bond_title(bond: Bond, node: Key, network: Network) -> str:
    """With whom."""
    names = {one.id: one.label for one in network.nodes}
    return ", ".join(names[other] for other in bond.others(node))


def bond_state(bond: Bond, words: Words) -> str:
    """How far it has come."""
    stage = wording.stage(words, bond.stage)
    return facts(stage, words("Resting")) if bond.resting else stage
