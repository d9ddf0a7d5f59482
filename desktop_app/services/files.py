"""Files that leave the book: written whole or not at all, and never over a book."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from desktop_app.domain.errors import UserError
from desktop_app.domain.marks import N_
from desktop_app.store import backup
from desktop_app.store.book import Book

A_BOOK = N_("{path} is a book, so it was left alone. Choose another name for the file.")
NO_FILE = N_(
    "{path} is not a file that can be replaced, so it was left alone. Choose another name."
)
NOT_WRITTEN = N_("The file {path} could not be written: {reason}. Your book is as it was.")


class NotWritten(UserError):
    """Something finished could not be put into its file."""


def write_file(book: Book, path: Path, content: bytes) -> None:
    """The file is whole at every moment: an old one stays until the new one is complete."""
    with write_through(book, path) as file:
        file.write(content)


@contextmanager
def write_through(book: Book, path: Path) -> Iterator[BinaryIO]:
    """The same for what is written piece by piece; it gets its name when all are there."""
    fresh = path.with_name(f"{path.name}.new")
    done = False
    try:
        if refusal := in_the_way(book, path):
            raise NotWritten(refusal, path=path)
        path.parent.mkdir(parents=True, exist_ok=True)
        with fresh.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
        done = True
    except OSError as fault:
        raise NotWritten(NOT_WRITTEN, path=path, reason=fault.strerror or "") from fault
    finally:
        if not done:
            with suppress(OSError):
                fresh.unlink()


def in_the_way(book: Book, path: Path) -> str | None:
    """Why what lies at `path` may not be replaced; None if it may, or nothing is there."""
    if not path.exists():
        return None
    if not path.is_file():
        return NO_FILE  # a folder or a device
    return A_BOOK if is_part_of(book, path) or backup.looks_like_a_book(path) else None


def is_part_of(book: Book, path: Path) -> bool:
    """Whether this is the open book, which nobody but SQLite may read or write."""
    return any(one.exists() and one.samefile(path) for one in backup.files_of(book.path))


def is_file(path: Path) -> bool:
    """Whether a file is there; `Path` alone stumbles over a name too long for the disk."""
    with suppress(OSError):
        return path.is_file()
    return False


def is_folder(path: Path) -> bool:
    """Whether a folder is there, whatever the name."""
    with suppress(OSError):
        return path.is_dir()
    return False
