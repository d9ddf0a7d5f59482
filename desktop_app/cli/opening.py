"""How a command gets at the book: which file, and whether it may be made or written."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
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


@contextmanager
def looking(call: Call) -> Iterator[Book]:
    """The book, to look at; an empty one where there is none yet."""
    if book_file(call).exists():
        with reading(call) as book:
            yield book
        return
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        Book.open(Path(folder) / "empty.book", mode=Mode.CREATE) as empty,
    ):
        yield empty


def writing(call: Call, *, create: bool = False) -> Book:
    """The book, to change; refused while a window has it open."""
    mode = Mode.CREATE if create else Mode.WRITE
    return Book.open(book_file(call), author=settings.load().author, mode=mode)
