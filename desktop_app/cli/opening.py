"""How a command gets at the book: which file, and whether it may be made or written."""

from pathlib import Path

from desktop_app import paths, settings
from desktop_app.cli.arguments import Call
from desktop_app.services.book import Book, Mode


def book_file(call: Call) -> Path:
    """The book the call names, else the user's own."""
    return call.book if call.book is not None else paths.default_book()


def reading(call: Call) -> Book:
    """The book, to look at; works beside an open window."""
    return Book.open(book_file(call), mode=Mode.READ)


def writing(call: Call, *, create: bool = False) -> Book:
    """The book, to change; refused while a window has it open."""
    mode = Mode.CREATE if create else Mode.WRITE
    return Book.open(book_file(call), author=settings.load().author, mode=mode)
