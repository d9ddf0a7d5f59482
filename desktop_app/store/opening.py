"""Opening a book: is it one, is it whole, may we write, and is it still the file we left?"""

import os
from contextlib import ExitStack
from enum import StrEnum
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine

from desktop_app import paths
from desktop_app.domain.errors import Busy, Missing, Unusable, UserError
from desktop_app.domain.marks import N_
from desktop_app.store import checking, engine, faults, migrations, oplog, schema
from desktop_app.store.lock import Lock, is_held
from desktop_app.store.schema import State
from desktop_app.store.sidecar import Memory, Sidecar
from desktop_app.values import dataclass

NO_BOOK = N_("There is no book at {path}. Check the name, or make the book first.")
EMPTY_FILE = N_(
    "The file {path} is empty, although there was a book in it. Nothing was overwritten."
    " Restore the newest backup."
)
NEWER_BOOK = N_(
    "This book was written by a newer version of the program. It is open for reading only and"
    " nothing was changed. Update the program to write in it."
)
WRITE_PROTECTED = N_(
    "The book lies in a place where nothing can be written. It is open for reading only."
    " Copy it to your own folder to write in it."
)
ONLY_READING = N_("The book was opened for reading only. Nothing was changed.")
LAST_STEPS_MISSING = N_(
    "The book lacks the last changes that were saved on this laptop, as if an older copy had"
    " been put in its place. What is there is whole. If you miss something, look into the"
    " backups."
)


class Mode(StrEnum):
    """What a book is opened for. Only `CREATE` makes a missing one."""

    READ = "read"
    WRITE = "write"
    CREATE = "create"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """An open file: its engines, the right to write, and what the advisor should be told."""

    reader: Engine
    writer: Engine | None
    lock: Lock | None
    sidecar: Sidecar
    read_only: UserError | None
    notice: UserError | None = None


def open_book(path: Path, mode: Mode) -> Opened:
    """Open the book at `path`, or say in a sentence why not."""
    sidecar = Sidecar(paths.user_data() / "books", path)
    _look_at(path, mode, sidecar.read())
    with ExitStack() as undo:
        if mode is Mode.READ:
            opened = _for_reading(path, sidecar, undo, UserError(ONLY_READING))
        elif not _writable(path):
            opened = _for_reading(path, sidecar, undo, Unusable(WRITE_PROTECTED))
        else:
            opened = _for_writing(path, mode, sidecar, undo)
        undo.pop_all()
    return opened


def _look_at(path: Path, mode: Mode, memory: Memory | None) -> None:
    """Judge the file by its size alone: we must not open it ourselves."""
    try:
        if mode is Mode.CREATE:
            path.parent.mkdir(parents=True, exist_ok=True)
        size = path.stat().st_size
    except FileNotFoundError:
        if mode is Mode.CREATE:
            return
        raise Missing(NO_BOOK, path=path) from None
    except OSError as error:
        raise Unusable(faults.CANNOT_OPEN) from error
    if not path.is_file():
        raise Unusable(faults.NOT_A_BOOK)
    if size == 0 and memory is not None and memory.seq > 0:
        raise Unusable(EMPTY_FILE, path=path)
    if size == 0 and mode is not Mode.CREATE:
        raise Unusable(faults.NOT_A_BOOK)


def _writable(path: Path) -> bool:
    if path.exists() and not os.access(path, os.W_OK):
        return False
    try:
        Lock(path).release()
    except Busy:
        return True  # writable, though not now; the real attempt says so
    except OSError:
        return False
    return True


def _for_reading(path: Path, sidecar: Sidecar, undo: ExitStack, why: UserError) -> Opened:
    reader, state = _first_that_opens(path, undo)
    if state is State.OLDER and _writable(path):
        lock = Lock(path)
        undo.callback(lock.release)
        migrations.bring_up_to_date(path)
        lock.release()
        state = State.CURRENT
    if state is State.NEWER:
        why = Unusable(NEWER_BOOK)
    elif state is not State.CURRENT:
        raise Unusable(faults.NOT_A_BOOK)
    return Opened(reader=reader, writer=None, lock=None, sidecar=sidecar, read_only=why)


def _first_that_opens(path: Path, undo: ExitStack) -> tuple[Engine, State]:
    """Beside a writer if we can; else without touching anything; else as a still picture."""
    first = engine.onlooker if is_held(path) else engine.reader
    attempts = (first, engine.viewer, partial(engine.viewer, still=True))
    refusal = Unusable(faults.CANNOT_OPEN)
    for attempt in attempts:
        reader = attempt(path)
        undo.callback(reader.dispose)
        try:
            with reader.connect() as connection:
                return reader, schema.state(connection)
        except Unusable as error:
            refusal = error
            if error.message not in faults.NOTHING_BESIDE or _full(error, path):
                break
    raise refusal


def _full(error: Unusable, path: Path) -> bool:
    """On a full disk nothing may be read that lacks the newest pages."""
    known = error.message in (faults.CANNOT_OPEN, faults.NOT_WRITABLE)
    return not known and engine.has_newer_pages(path)


def _for_writing(path: Path, mode: Mode, sidecar: Sidecar, undo: ExitStack) -> Opened:
    lock = Lock(path)
    undo.callback(lock.release)
    clean = not engine.has_newer_pages(path)  # the last program left without closing
    writer = engine.writer(path, create=mode is Mode.CREATE)
    undo.callback(writer.dispose)
    with writer.connect() as connection:
        state = schema.state(connection)
    if state is State.NEWER:
        writer.dispose()
        lock.release()
        return _for_reading(path, sidecar, undo, Unusable(NEWER_BOOK))
    if state is State.OLDER:
        writer.dispose()
        migrations.bring_up_to_date(path)
    elif state is State.BLANK and mode is Mode.CREATE:
        with writer.begin() as connection:
            schema.create(connection)
    elif state is not State.CURRENT:
        raise Unusable(faults.NOT_A_BOOK)
    if not clean and state is State.CURRENT:
        _check_pages(writer)
    notice = _recognise(writer, sidecar, made=state is State.BLANK)
    reader = engine.reader(path)
    undo.callback(reader.dispose)
    return Opened(
        reader=reader, writer=writer, lock=lock, sidecar=sidecar, read_only=None, notice=notice
    )


def _check_pages(writer: Engine) -> None:
    with writer.connect() as connection:
        if checking.damaged_pages(connection):
            raise Unusable(faults.DAMAGED)


def _recognise(writer: Engine, sidecar: Sidecar, *, made: bool) -> UserError | None:
    """Go on under the old device name only if this is the very file we left."""
    remembered, notice = sidecar.read(), None
    with writer.begin() as connection:
        here = memory(connection)
        if not made and remembered is not None and remembered.device == here.device:
            if remembered.seq <= here.seq:
                return None
            notice = UserError(LAST_STEPS_MISSING)
        if not made:
            oplog.start(connection, schema.VERSION)
            here = memory(connection)
    sidecar.write(here)
    return notice


def memory(connection: Connection) -> Memory:
    """What to remember of the book as it is now."""
    device = connection.exec_driver_sql("SELECT device FROM ctl").scalar_one()
    newest = "SELECT id FROM txn WHERE device = ? ORDER BY hlc DESC LIMIT 1"
    txn = connection.exec_driver_sql(newest, (device,)).scalar_one_or_none()
    return Memory(device=device, seq=oplog.last_seq(connection, device), txn=txn or "")
