"""The long work on a sheet of records, for the background.

Imported when the first sheet is wanted: the paper engine must not delay the window.
"""

from datetime import date
from pathlib import Path

from desktop_app.domain.label_sheet import USUAL_LABELS
from desktop_app.domain.name_pattern import USUAL, filled
from desktop_app.domain.sheet import CONTACTS, LABELS, NETWORK, WEEK
from desktop_app.services import find
from desktop_app.services.book import Book
from desktop_app.services.files import write_file
from desktop_app.services.print import Order
from desktop_app.services.print_lists import Wishes, kinds_of_labels, render_list
from desktop_app.services.print_network import render_network_sheet
from desktop_app.services.print_records import Poster, render_one
from desktop_app.services.sheet_names import Spoken, record_called
from desktop_app.ui.paper.wanted import Wanted


def made(book: Book, wanted: Wanted, language: str, day: date, look: str = "") -> bytes:
    """The sheet as bytes."""
    order = Order(printed_on=day, kind=wanted.kind, look=look)
    if wanted.kind in (CONTACTS, LABELS, WEEK):
        wishes = Wishes(
            group=wanted.group,
            coded=wanted.coded,
            labels=wanted.labels or USUAL_LABELS,
            start=wanted.start,
        )
        return render_list(book, wanted.keys, order, language, wishes).pdf
    if wanted.kind == NETWORK and not wanted.keys:
        return render_network_sheet(book, order, language, paper=wanted.paper or "A3").pdf
    record = find.resolve(book, wanted.keys[0])
    poster = Poster(paper=wanted.paper) if wanted.paper else Poster()
    return render_one(book, record, order, language, poster).pdf


def save(book: Book, wanted: Wanted, language: str, day: date, file: Path) -> Path:
    """Save the sheet; an existing file is replaced."""
    write_file(book, file, made(book, wanted, language, day))
    return file


def name_for(book: Book, wanted: Wanted, language: str, day: date) -> str:
    """What the file of a sheet is called."""
    named = find.named(book, wanted.keys) if len(wanted.keys) == 1 else {}
    order = Spoken(language=language, day=day, title=wanted.title)
    return filled(USUAL, record_called(book, wanted.kind, list(named.values()), order))


def label_choices() -> list[tuple[str, str, int]]:
    """The sheets of labels: name, title with columns and rows, how many they hold."""
    return [
        (each.name, f"{each.title}, {each.columns} × {each.rows}", each.count)
        for each in kinds_of_labels()
    ]
