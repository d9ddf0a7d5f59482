"""Copies of the book that are proven to open, fewer of them as they grow old."""

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine

from desktop_app import paths
from desktop_app.domain import keeping
from desktop_app.domain.errors import Unusable
from desktop_app.domain.marks import N_
from desktop_app.store import checking, durable, engine, faults, oplog, schema
from desktop_app.store.lock import lock_file
from desktop_app.store.schema import State
from desktop_app.values import dataclass

ENDING = ".book"
HEADER = b"SQLite format 3\0"
COMPANIONS = ("-wal", "-shm", "-journal")
LONGEST_STEM = 60  # a folder takes 255 bytes for a name, and a backup adds to the book's
NOTE = ".json"
UNFINISHED = ".part"
STAMP = "%Y%m%dT%H%M%SZ"
FORGOTTEN_AFTER = timedelta(hours=1)

TAKEN = N_("There is already a file {path}. It was left alone; choose another name.")
NOT_WHOLE = N_(
    "The copy was not whole and was thrown away. The book was left alone. Check the book to"
    " learn what is wrong with it."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup; `checked` is when it was last opened and found whole."""

    path: Path
    at: datetime
    size: int
    checked: datetime | None
    counts: dict[str, int]
    device: str
    seq: int


def files_of(book: Path) -> list[Path]:
    """A book and what SQLite and we put beside it, whether it is there or not."""
    return [
        book,
        *(book.with_name(book.name + ending) for ending in COMPANIONS),
        lock_file(book),
    ]


def looks_like_a_book(path: Path) -> bool:
    """Whether a file, which must not be the open book, begins as SQLite's files do."""
    with path.open("rb") as file:
        return file.read(len(HEADER)) == HEADER


def copy(book: Path, target: Path) -> None:
    """Write a verified copy of a book to a new file; nothing is ever overwritten."""
    unfinished = target.with_name(target.name + UNFINISHED)
    try:
        if target.exists():
            raise Unusable(TAKEN, path=target)
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
        engine.copy_into(book, unfinished)
        durable.sync_file(unfinished)
        verify(unfinished)
        unfinished.replace(target)
        durable.sync_folder(target.parent)
    except OSError as error:
        raise Unusable(faults.NO_PLACE, path=target) from error
    finally:
        _forget(unfinished)


def _forget(path: Path) -> None:
    """Remove what was not finished, if the disk lets us; the next start tries again."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return


def verify(path: Path) -> State:
    """Open a file that nobody writes to, and refuse it unless it is a whole book."""
    with _still(path) as opened, opened.connect() as connection:
        state = schema.state(connection)
        if state in (State.BLANK, State.FOREIGN):
            raise Unusable(faults.NOT_A_BOOK)
        tables = oplog.record_tables() if state is State.CURRENT else {}
        if checking.quick_problems(connection, tables):
            raise Unusable(NOT_WHOLE)
    return state


@contextmanager
def _still(path: Path) -> Iterator[Engine]:
    opened = engine.viewer(path, still=True)
    try:
        yield opened
    finally:
        opened.dispose()


def folder_of(book: Path) -> Path:
    """Where the backups of one book lie: two books of the same name do not mix."""
    place = hashlib.sha256(os.fsencode(book.absolute())).hexdigest()[:8]
    return paths.backups() / f"{stem_of(book)}-{place}"


def stem_of(book: Path) -> str:
    """As much of a book's name as leaves room for what is added to it."""
    return book.stem[:LONGEST_STEM]


def make(book: Path, now: datetime) -> Backup:
    """A further backup in the book's own folder."""
    target = _free_name(book, folder_of(book), now)
    copy(book, target)
    return _note(look_into(target, at=now, checked=now))


def put(book: Path, place: Path, now: datetime) -> Backup:
    """A backup where the user wants it: in a folder, under a new name, or in a new file."""
    try:
        target = _free_name(book, place, now) if place.is_dir() else place
    except OSError as error:
        raise Unusable(faults.NO_PLACE, path=place) from error
    copy(book, target)
    return look_into(target, at=now, checked=now)


def _free_name(book: Path, folder: Path, now: datetime) -> Path:
    """A name for a backup that no file in `folder` has."""
    stem, number = f"{stem_of(book)}-{now.astimezone(UTC).strftime(STAMP)}", 1
    while (target := folder / f"{stem}{f'-{number}' if number > 1 else ''}{ENDING}").exists():
        number += 1
    return target


def recheck(backup: Backup, now: datetime) -> Backup:
    """Open a backup again and see that it is still whole."""
    verify(backup.path)
    return _note(look_into(backup.path, at=backup.at, checked=now))


def look_into(path: Path, *, at: datetime, checked: datetime) -> Backup:
    """What is in a finished backup."""
    with _still(path) as opened, opened.connect() as connection:
        query = "SELECT kind, count(*) FROM entry WHERE deleted = 0 GROUP BY kind"
        counts = {kind: count for kind, count in connection.exec_driver_sql(query)}
        device = connection.exec_driver_sql("SELECT device FROM ctl").scalar_one()
        seq = oplog.last_seq(connection, device)
    return Backup(
        path=path,
        at=at,
        size=path.stat().st_size,
        checked=checked,
        counts=counts,
        device=device,
        seq=seq,
    )


def _note(backup: Backup) -> Backup:
    """Write down beside a backup what is in it, so that a list need not open each one."""
    note = {
        "at": backup.at.isoformat(),
        "checked": backup.checked and backup.checked.isoformat(),
        "counts": backup.counts,
        "device": backup.device,
        "seq": backup.seq,
    }
    text = json.dumps(note, indent=2) + "\n"
    backup.path.with_suffix(NOTE).write_text(text, encoding="utf-8")
    return backup


def listing(book: Path) -> list[Backup]:
    """The backups of a book, newest first; one whose note is gone counts as unchecked."""
    folder = folder_of(book)
    found = [_read(path) for path in folder.glob(f"*{ENDING}")] if folder.is_dir() else []
    return sorted(found, key=lambda backup: (backup.at, backup.path.name), reverse=True)


def _read(path: Path) -> Backup:
    size = path.stat().st_size
    try:
        note = json.loads(path.with_suffix(NOTE).read_text(encoding="utf-8"))
        return Backup(
            path=path,
            at=datetime.fromisoformat(note["at"]),
            size=size,
            checked=datetime.fromisoformat(note["checked"]),
            counts={str(kind): int(count) for kind, count in note["counts"].items()},
            device=str(note["device"]),
            seq=int(note["seq"]),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        return Backup(path=path, at=at, size=size, checked=None, counts={}, device="", seq=0)


def thin(book: Path, now: datetime) -> list[Path]:
    """Remove the backups that age has made too many; returns those that went."""
    every = listing(book)
    keep = keeping.kept((backup.at for backup in every), now)
    gone = [backup.path for backup in every if backup.at not in keep]
    for path in gone:
        path.unlink(missing_ok=True)
        path.with_suffix(NOTE).unlink(missing_ok=True)
    return gone


def tidy(book: Path, now: datetime) -> None:
    """Remove what a killed program left unfinished, but not what another is writing now."""
    for folder in (folder_of(book), book.parent):
        for path in folder.glob(f"*{UNFINISHED}") if folder.is_dir() else ():
            age = now - datetime.fromtimestamp(path.stat().st_mtime, UTC)
            if path.name.startswith(stem_of(book)) and age > FORGOTTEN_AFTER:
                _forget(path)
