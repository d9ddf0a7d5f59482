"""The whole book as an open archive, and a book made anew from one, history included."""

from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from sqlalchemy.orm import Session

from desktop_app.domain.errors import Invalid
from desktop_app.domain.marks import N_
from desktop_app.exchange.archive.reading import Archive, is_archive
from desktop_app.exchange.archive.writing import ArchiveFile
from desktop_app.store import archive, lists, restoring
from desktop_app.store.book import Book
from desktop_app.store.opening import Mode

__all__ = ["is_archive", "rebuild", "write_archive"]

NOT_EMPTY = N_(
    "An archive holds a whole book with its history, and this book is not empty. Nothing was"
    " written. Bring the archive into a new book."
)


def write_archive(session: Session, file: BinaryIO) -> int:
    """Every record, the log and all media; how many rows of records there are."""
    made, count = ArchiveFile(file), 0
    for part, table in archive.parts().items():
        rows = made.put_rows(part, archive.rows(session, table))
        count += rows if part.startswith(archive.RECORDS) else 0
    for checksum, content in archive.media(session):
        made.put_media(checksum, content)
    made.finish()
    return count


def rebuild(book: Path, file: Path) -> int:
    """Make the book of an archive where there is none, or an empty one; how many records."""
    if book.exists() and book.stat().st_size and not _is_empty(book):
        raise Invalid(NOT_EMPTY)
    book.parent.mkdir(parents=True, exist_ok=True)
    fresh = book.with_name(f"{book.stem[:40]}-{datetime.now(UTC):%Y%m%dT%H%M%S%f}.tmp")
    try:
        with Archive(file, archive.parts()) as opened:
            archive.build(fresh, opened)
        restoring.restore(book, fresh, datetime.now(UTC))
    finally:
        for ending in ("", "-wal", "-shm", "-journal"):
            fresh.with_name(fresh.name + ending).unlink(missing_ok=True)
    with Book.open(book, mode=Mode.READ) as made, made.read() as session:
        return sum(lists.counts(session).values())


def _is_empty(book: Path) -> bool:
    with Book.open(book, mode=Mode.READ) as opened:
        return not opened.memory().txn and not opened.history(limit=1)
