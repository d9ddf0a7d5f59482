"""The long work on a sheet of records, for the background.

Imported when the first sheet is wanted: the paper engine must not delay the window.
"""

from datetime import date
from pathlib import Path

from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from desktop_app.domain.sheet import CONTACTS, LABELS, NETWORK, WEEK
from desktop_app.services import find
from desktop_app.services.book import Book
from desktop_app.services.files import write_file
from desktop_app.services.print import Order
from desktop_app.services.print_lists import USUAL_LABELS, Wishes, kinds_of_labels, render_list
from desktop_app.services.print_network import render_network_sheet
from desktop_app.services.print_records import Poster, render_one
from desktop_app.ui.background import Cancelled, Task
from desktop_app.ui.paper.wanted import Wanted
from desktop_app.ui.printing.print_work import fitted
from desktop_app.ui.stories.paper import MOST_DOTS, NO_PRINTER, NotPrinted, Paper

FIRST_LOOK = 100  # pixels: enough to see whether a page stands or lies


def made(book: Book, wanted: Wanted, language: str, day: date) -> bytes:
    """The sheet as bytes."""
    order = Order(printed_on=day, kind=wanted.kind)
    if wanted.kind in (CONTACTS, LABELS, WEEK):
        wishes = Wishes(
            group=wanted.group,
            coded=wanted.coded,
            labels=wanted.labels or USUAL_LABELS,
            start=wanted.start,
        )
        return render_list(book, wanted.keys, order, language, wishes).pdf
    if wanted.kind == NETWORK and not wanted.keys:
        return render_network_sheet(book, order, language, paper=wanted.paper).pdf
    record = find.resolve(book, wanted.keys[0])
    poster = Poster(paper=wanted.paper) if wanted.paper else Poster()
    return render_one(book, record, order, language, poster).pdf


def save(book: Book, wanted: Wanted, language: str, day: date, file: Path) -> Path:
    """Save the sheet; an existing file is replaced."""
    write_file(book, file, made(book, wanted, language, day))
    return file


def print_on(
    book: Book, wanted: Wanted, language: str, day: date, printer: QPrinter, task: Task[int]
) -> int:
    """Print the sheet, lying pages on lying paper; the number of pages."""
    paper = Paper(made(book, wanted, language, day))
    first = paper.picture(0, FIRST_LOOK)
    layout = QPageLayout.Orientation
    lies = first.width() > first.height()
    printer.setPageOrientation(layout.Landscape if lies else layout.Portrait)
    painter = QPainter(printer)
    if not painter.isActive():
        raise NotPrinted(NO_PRINTER)
    try:
        for number in range(paper.pages):
            task.step(number, paper.pages)
            if number:
                printer.newPage()
            room = printer.pageRect(QPrinter.Unit.DevicePixel)
            room.moveTo(0, 0)
            dots = min(printer.resolution(), MOST_DOTS)
            width = round(room.width() * dots / max(printer.resolution(), 1))
            picture = paper.picture(number, width)
            painter.drawImage(fitted(picture, room), picture)
    except Cancelled:
        printer.abort()
        raise
    finally:
        painter.end()
    return paper.pages


def label_choices() -> list[tuple[str, str, int]]:
    """The sheets of labels: name, title with columns and rows, how many they hold."""
    return [
        (each.name, f"{each.title}, {each.columns} × {each.rows}", each.count)
        for each in kinds_of_labels()
    ]
