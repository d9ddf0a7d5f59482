"""The whole book as an open archive, and a book made anew from one, history included."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from sqlalchemy.orm import Session

from desktop_app.domain.errors import Invalid
from desktop_app.domain.json_value import Json
from desktop_app.domain.marks import N_
from desktop_app.exchange.archive.reading import Archive, is_archive
from desktop_app.exchange.archive.writing import ArchiveFile
from desktop_app.store import archive, lists, restoring
from desktop_app.store.book import Book
from desktop_app.store.opening import Mode
from desktop_app.store.several import Progress

__all__ = [
    "build_beside",
    "forget",
    "is_archive",
    "is_empty",
    "rebuild",
    "write_archive",
]

AT_ONCE = 200

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
    fresh = build_beside(book, file)
    try:
        restoring.restore(book, fresh, datetime.now(UTC))
    finally:
        forget(fresh)
    with Book.open(book, mode=Mode.READ) as made, made.read() as session:
        return sum(lists.counts(session).values())


def build_beside(book: Path, file: Path, progress: Progress | None = None) -> Path:
    """The book of an archive, whole, in a file of its own beside `book`; `forget` it later."""
    fresh = book.with_name(f"{book.stem[:40]}-{datetime.now(UTC):%Y%m%dT%H%M%S%f}.tmp")
    done = False
    try:
        with Archive(file, archive.parts()) as opened:
            archive.build(fresh, _Told(opened, progress) if progress else opened)
        done = True
    finally:
        if not done:
            forget(fresh)
    return fresh


def forget(fresh: Path) -> None:
    """Away with a book that was built beside another, and with what belongs to it."""
    for ending in ("", "-wal", "-shm", "-journal"):
        fresh.with_name(fresh.name + ending).unlink(missing_ok=True)


def is_empty(book: Book) -> bool:
    """Whether nothing was ever written into a book."""
    return not book.memory().txn and not book.history(limit=1)


class _Told:
    """An archive that tells how far it has been read, and may be stopped by whom it tells."""

    def __init__(self, opened: Archive, progress: Progress) -> None:
        self._opened, self._progress = opened, progress
        self._done, self._total = 0, opened.rows_in_all

    def rows(self, part: str) -> Iterator[Mapping[str, Json]]:
        """The rows of a part."""
        for row in self._opened.rows(part):
            if self._done % AT_ONCE == 0:
                self._progress(self._done, self._total)
            self._done += 1
            yield row

    def media(self) -> Iterator[tuple[str, bytes]]:
        """The pictures and files."""
        for medium in self._opened.media():
            self._progress(self._total, self._total)
            yield medium


def _is_empty(book: Path) -> bool:
    with Book.open(book, mode=Mode.READ) as opened:
        return is_empty(opened)
