"""The long work of printing, for the background: making, painting, spooling.

Imported when the print page is opened: the paper engine must not delay the window.
"""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from desktop_app.domain.page_range import pages_in
from desktop_app.layout.imposing import Imposing, Sheet, imposed
from desktop_app.services import sheet_names
from desktop_app.services.book import Book
from desktop_app.services.files import write_file
from desktop_app.services.print import Order, print_stories, printable, render_story
from desktop_app.ui.background import Cancelled, Task
from desktop_app.ui.paper.work import made, name_for
from desktop_app.ui.printing import spooler
from desktop_app.ui.printing.wish import PrintWish
from desktop_app.ui.stories.paper import MOST_DOTS, NO_PRINTER, NotPrinted, Paper
from desktop_app.values import dataclass

WHITE = 0xFFFFFFFF
FIRST_LOOK = 100  # pixels: enough to see whether a page stands or lies


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The sides of paper as pictures, and how many leaves that takes."""

    wish: PrintWish
    sides: tuple[QImage, ...]


def show(book: Book, wish: PrintWish, width: int) -> Shown:
    """What will come out of the printer, painted for the screen."""
    sides: list[QImage] = []
    for language in wish.languages:
        paper = Paper(_preview(book, wish, language))
        for sheet in sheets_of(paper, wish):
            sides.append(_side(paper, sheet, width, grey=wish.grey))
    return Shown(wish=wish, sides=tuple(sides))


def print_it(book: Book, wish: PrintWish, printer: str, task: Task[int]) -> int:
    """Print as wished on a printer; the number of sides that were handed over."""
    files = [finished(book, wish, language) for language in wish.languages]
    if spooler.is_there():
        return _spool(book, wish, printer, files, task)
    return paint(wish, _printer(wish, printer, files[:1]), files, task)


def finished(book: Book, wish: PrintWish, language: str) -> bytes:
    """The sheet as it may leave the book."""
    if wish.is_story:
        return printable(book, wish.story, order_of(wish), language).pdf
    return made(book, wish.wanted, language, wish.day, wish.look)


def _preview(book: Book, wish: PrintWish, language: str) -> bytes:
    """The sheet for the eyes of who prints it."""
    if wish.is_story:
        return render_story(book, wish.story, order_of(wish), language).pdf
    return made(book, wish.wanted, language, wish.day, wish.look)


def name_of(book: Book, wish: PrintWish, language: str) -> str:
    """What the file is called."""
    if wish.is_story:
        return sheet_names.sheet_name(book, wish.story, language, wish.day)
    return name_for(book, wish.wanted, language, wish.day)


def save(book: Book, wish: PrintWish, target: Path, task: Task[Path]) -> Path:
    """One PDF for each language, to a file or into a folder; the last one."""
    if not wish.is_story:
        return _save_records(book, wish, target, task)
    done = print_stories(
        *(book, [wish.story], target, order_of(wish)),
        languages=wish.languages,
        progress=task.step,
    )
    return done[-1].path


def _save_records(book: Book, wish: PrintWish, target: Path, task: Task[Path]) -> Path:
    file = target
    for number, language in enumerate(wish.languages):
        task.step(number, len(wish.languages))
        content = finished(book, wish, language)
        if len(wish.languages) > 1:
            file = target / name_of(book, wish, language)
        write_file(book, file, content)
    return file


def order_of(wish: PrintWish) -> Order:
    """The order for the sheets themselves."""
    return Order(
        printed_on=wish.day,
        kind=wish.wanted.kind,
        look=wish.look,
        office_contact=wish.office_contact,
    )


def sheets_of(paper: Paper, wish: PrintWish) -> list[Sheet]:
    """The sides of paper that one file takes."""
    pages = [page - 1 for page in pages_in(wish.pages, paper.pages)]
    return imposed(pages, wish.imposing)


def _spool(
    book: Book, wish: PrintWish, printer: str, files: Sequence[bytes], task: Task[int]
) -> int:
    sides = 0
    with TemporaryDirectory(prefix="brueckenbuch-") as folder:
        for number, (language, pdf) in enumerate(zip(wish.languages, files, strict=True)):
            task.step(number, len(files))
            sides += len(sheets_of(Paper(pdf), wish))
            file = Path(folder) / name_of(book, wish, language)
            file.write_bytes(pdf)
            spooler.spool(spooler.command(file, printer, wish, file.stem))
    return sides * wish.copies


def _printer(wish: PrintWish, name: str, files: Sequence[bytes]) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(name)
    return prepared(printer, wish, files)


def prepared(printer: QPrinter, wish: PrintWish, files: Sequence[bytes]) -> QPrinter:
    """The printer told about paper, colour, sides and copies; lying pages lie."""
    printer.setPageSize(QPageSize(getattr(QPageSize.PageSizeId, wish.paper)))
    first = Paper(files[0]).picture(0, FIRST_LOOK)
    across = (wish.imposing is not Imposing.SINGLE) != (first.width() > first.height())
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    )
    printer.setFullPage(True)
    grey, colour = QPrinter.ColorMode.GrayScale, QPrinter.ColorMode.Color
    printer.setColorMode(grey if wish.grey else colour)
    duplex = QPrinter.DuplexMode
    modes = (duplex.DuplexNone, duplex.DuplexLongSide, duplex.DuplexShortSide)
    if wish.imposing is Imposing.BOOKLET:
        printer.setDuplex(duplex.DuplexShortSide)
    else:
        printer.setDuplex(modes[list(type(wish.sides)).index(wish.sides)])
    printer.setCopyCount(wish.copies)
    return printer


def paint(wish: PrintWish, printer: QPrinter, files: Sequence[bytes], task: Task[int]) -> int:
    """Paint the sides on a printer that is ready; stops where the user wants it to."""
    papers = [Paper(pdf) for pdf in files]
    sides = [(paper, sheet) for paper in papers for sheet in sheets_of(paper, wish)]
    painter = QPainter(printer)
    if not painter.isActive():
        raise NotPrinted(NO_PRINTER)
    try:
        for number, (paper, sheet) in enumerate(sides):
            task.step(number, len(sides))
            if number:
                printer.newPage()
            room = printer.paperRect(QPrinter.Unit.DevicePixel)
            dots = min(printer.resolution(), MOST_DOTS)
            width = round(room.width() * dots / max(printer.resolution(), 1))
            picture = _side(paper, sheet, width, grey=wish.grey)
            painter.drawImage(fitted(picture, room), picture)
    except Cancelled:
        printer.abort()
        raise
    finally:
        painter.end()
    return len(sides) * wish.copies


def _side(paper: Paper, sheet: Sheet, width: int, *, grey: bool) -> QImage:
    """One side of paper: one page, or two beside each other on paper laid across."""
    if len(sheet) == 1 and sheet[0] is not None:
        side = paper.picture(sheet[0], width)
    else:
        each = width // 2
        shown = [paper.picture(page, each) if page is not None else None for page in sheet]
        tall = max((picture.height() for picture in shown if picture), default=each)
        side = QImage(width, tall, QImage.Format.Format_RGB32)
        side.fill(WHITE)
        painter = QPainter(side)
        for place, picture in enumerate(shown):
            if picture is not None:
                painter.drawImage(place * each, 0, picture)
        painter.end()
    return side.convertToFormat(QImage.Format.Format_Grayscale8) if grey else side


def fitted(picture: QImage, room: QRectF) -> QRectF:
    """The picture in the middle of the paper, as large as it goes, never distorted."""
    size = QSizeF(picture.size())
    scale = min(room.width() / size.width(), room.height() / size.height())
    wide, tall = size.width() * scale, size.height() * scale
    return QRectF((room.width() - wide) / 2, (room.height() - tall) / 2, wide, tall)
