"""Who works with whom as a sheet: everything, or one node with what is around it."""

from datetime import date

from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.network import Bond, Network, Node
from desktop_app.domain.network_sheet import NetworkSheet, SheetBond, SheetNode
from desktop_app.domain.reference import Kind
from desktop_app.layout.timeline.palette import place_of
from desktop_app.services.countries import country_name
from desktop_app.services.record_sheets.vocabulary import STAGES
from desktop_app.services.record_sheets.wording import as_of, joined
from desktop_app.store import networks
from desktop_app.store.book import Book
from desktop_app.words import Words

NO_NODE = N_("Without a cluster or a partner there is no network to print.")


def network_sheet(
    book: Book, language: str, *, printed_on: date, around: Key | None = None
) -> NetworkSheet:
    """The network of the book, or the part around one of its nodes."""
    with book.read() as session:
        found = networks.network(session)
    if around is not None:
        found = found.around(around)
    middle = next((node for node in found.nodes if node.id == around), None)
    if not found.nodes or (around is not None and middle is None):
        raise Invalid(NO_NODE)
    words = Words(language)
    rubric = words("Network")
    title = middle.title if middle else words("Who works with whom")
    return NetworkSheet(
        language=language,
        rubric=rubric,
        title=title,
        subtitle=_counted(found, words),
        nodes=tuple(_node(node, found, words) for node in found.nodes),
        bonds=tuple(
            SheetBond(partners=bond.partners, stage=bond.stage, resting=bond.resting)
            for bond in found.bonds
        ),
        middle=middle.id if middle else "",
        names={stage: words(name) for stage, name in STAGES.items()},
        resting=words("Resting"),
        cluster=words("Cluster"),
        organisation=words("Organisation"),
        alone=words("No bridge yet"),
        listed=words("All partners and their bridges"),
        alt=words.count(
            "Network with {n} node; the list behind it says the same",
            "Network with {n} nodes; the list behind it says the same",
            len(found.nodes),
        ),
        as_of=as_of(words, printed_on),
        footer=joined(rubric, title),
        page=words("Page {page} of {pages}"),
    )


def _counted(found: Network, words: Words) -> str:
    return joined(
        words.count("{n} partner", "{n} partners", len(found.nodes)),
        words.count("{n} bridge", "{n} bridges", len(found.bonds)),
    )


def _node(node: Node, found: Network, words: Words) -> SheetNode:
    bonds = found.bonds_of(node.id)
    return SheetNode(
        key=node.id,
        name=node.title,
        label=node.label,
        where=joined(node.place, country_name(node.country, words.language)),
        tint=place_of(node.colour, node.id) if node.kind is Kind.CLUSTER else None,
        bridges=tuple(_told(bond, node, found, words) for bond in bonds),
    )


def _told(bond: Bond, node: Node, found: Network, words: Words) -> str:
    """With whom, and how far it has come."""
    titles = {one.id: one.title for one in found.nodes}
    others = ", ".join(titles[other] for other in bond.others(node.id))
    stage = words("Resting") if bond.resting else words(STAGES[bond.stage])
    return words("with {others}: {stage}", others=others, stage=stage)
