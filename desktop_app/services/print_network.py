"""The network printed: all of it, or what is around one cluster."""

from pathlib import Path

from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.services.files import write_file
from desktop_app.services.looks import look_for
from desktop_app.services.print import Order
from desktop_app.services.record_sheets.network import network_sheet
from desktop_app.sheets.network import render_network
from desktop_app.sheets.poster_page import on_paper
from desktop_app.sheets.rendered import Rendered
from desktop_app.store.book import Book
from desktop_app.words import LANGUAGES


def render_network_sheet(
    book: Book, order: Order, language: str, *, paper: str = "A3", around: Key | None = None
) -> Rendered:
    """The network on paper of that size, as bytes."""
    if language not in LANGUAGES:
        raise Invalid(N_("There is no language “{language}” for sheets."), language=language)
    day = order.printed_on
    sheet = network_sheet(book, language, printed_on=day, around=around)
    look = on_paper(look_for(book, order.look, order.kind), paper)
    return render_network(sheet, look, day)


def print_network(
    book: Book, file: Path, order: Order, *, language: str = "de", paper: str = "A3"
) -> Rendered:
    """Print the whole network into a file; one that is there is replaced."""
    made = render_network_sheet(book, order, language, paper=paper)
    write_file(book, file, made.pdf)
    return made
