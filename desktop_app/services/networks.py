"""What the advisor can see of who works with whom."""

from datetime import date

from desktop_app.domain.ids import Key
from desktop_app.domain.network import Insider, Network
from desktop_app.store import networks
from desktop_app.store.book import Book


def network(book: Book) -> Network:
    """All clusters and their partners, and what ties them."""
    with book.read() as session:
        return networks.network(session)


def insiders(book: Book, node: Key, today: date) -> list[Insider]:
    """Who belongs to an organisation on a day, in the order of the contacts."""
    with book.read() as session:
        return networks.insiders(session, node, today)
