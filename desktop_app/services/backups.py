"""Backups: made by themselves, on demand and before what is hard to take back."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.domain.errors import Missing, UserError
from desktop_app.store import backup, restoring
from desktop_app.store.backup import Backup
from desktop_app.store.book import Book
from desktop_app.store.opening import Mode

__all__ = [
    "Backup",
    "back_up",
    "check",
    "due",
    "folder",
    "keep_up",
    "listing",
    "mends",
    "recheck",
    "restore",
]

DAILY = timedelta(days=1)
MONTHLY = timedelta(days=30)


def back_up(book: Book | Path, target: Path | None = None) -> Backup:
    """A verified copy: among the book's backups, in a folder, or in a new file."""
    path, now = _path(book), _now()
    if target is None:
        return backup.make(path, now)
    return backup.put(path, target, now)


def listing(book: Book | Path) -> list[Backup]:
    """The backups of a book, newest first."""
    return backup.listing(_path(book))


def folder(book: Book) -> Path:
    """Where the backups of a book lie."""
    return backup.folder_of(book.path)


def due(book: Book, *, closing: bool = False) -> bool:
    """Whether something was changed since the last backup: of a day, or at all when closing."""
    newest, here = next(iter(backup.listing(book.path)), None), book.memory()
    if newest is None:
        return here.seq > 0
    changed = (newest.device, newest.seq) != (here.device, here.seq)
    return changed and (closing or _now() - newest.at >= DAILY)


def keep_up(book: Book, *, closing: bool = False) -> Backup | None:
    """What the program does by itself every day and on closing; returns the new backup."""
    now = _now()
    backup.tidy(book.path, now)
    made = backup.make(book.path, now) if due(book, closing=closing) else None
    if made is not None:
        backup.thin(book.path, now)
    newest = next(iter(backup.listing(book.path)), None)
    if newest is not None and (newest.checked is None or now - newest.checked >= MONTHLY):
        backup.recheck(newest, now)
    return made


def recheck(chosen: Backup) -> Backup:
    """Open a backup and see that it is whole."""
    return backup.recheck(chosen, _now())


def restore(book: Path, chosen: Path) -> Path | None:
    """Go back to a backup. The book must be closed; its present state is kept where told."""
    return restoring.restore(book, chosen, _now())


def mends(refusal: UserError) -> bool:
    """Whether going back to a backup would help against what a book was refused for."""
    return refusal.message in restoring.NOT_A_WHOLE_BOOK


def check(book: Book | Path) -> list[UserError]:
    """Everything that is not as it should be; empty for a sound book."""
    try:
        if isinstance(book, Book):
            return book.problems()
        with Book.open(book, mode=Mode.READ) as opened:
            return opened.problems()
    except Missing:
        raise
    except UserError as refusal:
        return [refusal]


def _path(book: Book | Path) -> Path:
    return book.path if isinstance(book, Book) else book


def _now() -> datetime:
    return datetime.now(UTC)
