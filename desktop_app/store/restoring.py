"""Going back to a backup: what is there now is saved first, whatever state it is in."""

from datetime import UTC, datetime
from pathlib import Path

from desktop_app import paths
from desktop_app.domain.errors import Unusable
from desktop_app.domain.marks import N_
from desktop_app.store import backup, durable, faults, opening
from desktop_app.store.lock import Lock
from desktop_app.store.schema import State
from desktop_app.store.sidecar import Sidecar

NOT_A_WHOLE_BOOK = (faults.DAMAGED, faults.NOT_A_BOOK, backup.NOT_WHOLE)

IN_THE_WAY = N_(
    "The book could not be replaced, because another program holds it. The book and the backup"
    " are as they were. Close the other program and try again."
)


def restore(book: Path, chosen: Path, now: datetime) -> Path | None:
    """Put a backup in the place of a closed book; returns where the present state is kept."""
    if chosen.exists() and not chosen.is_file():
        raise Unusable(faults.NOT_A_BOOK)  # a folder, or a pipe that nobody ever fills
    lock = _lock(book)
    fresh = book.with_name(
        f"{backup.stem_of(book)}-restored-{now.astimezone(UTC):{backup.STAMP}}.tmp"
    )
    try:
        if backup.verify(chosen) is State.NEWER:
            raise Unusable(opening.NEWER_BOOK)
        backup.copy(chosen, fresh)
        saved = _save_present(book, now)
        for ending in backup.COMPANIONS:
            book.with_name(book.name + ending).unlink(missing_ok=True)
        fresh.replace(book)
        durable.sync_folder(book.parent)
        # the next opening gives the book a new device name, for its numbers start again here
        Sidecar(paths.user_data() / "books", book).forget()
    except OSError as error:
        raise Unusable(IN_THE_WAY) from error
    finally:
        fresh.unlink(missing_ok=True)
        lock.release()
    return saved


def _lock(book: Path) -> Lock:
    try:
        book.parent.mkdir(parents=True, exist_ok=True)
        return Lock(book)
    except OSError as error:
        raise Unusable(faults.NOT_WRITABLE) from error


def _save_present(book: Path, now: datetime) -> Path | None:
    if not book.exists() or book.stat().st_size == 0:
        return None
    try:
        return backup.make(book, now).path
    except Unusable as refusal:
        if refusal.message not in NOT_A_WHOLE_BOOK:
            raise
    return _set_aside(book, now)


def _set_aside(book: Path, now: datetime) -> Path:
    """Keep a damaged file, with what belongs to it, beside the book."""
    aside = book.with_name(
        f"{backup.stem_of(book)}-damaged-{now.astimezone(UTC):{backup.STAMP}}.book"
    )
    for ending in backup.COMPANIONS:
        companion = book.with_name(book.name + ending)
        if companion.exists():
            companion.replace(aside.with_name(aside.name + ending))
    book.replace(aside)
    return aside
