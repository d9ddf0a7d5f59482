"""How we open SQLite: real transactions, honest syncs, one writer beside many readers."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import cast
from urllib.parse import quote_from_bytes

from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPIModule
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from desktop_app.domain.errors import Unusable
from desktop_app.store import faults
from desktop_app.store.lock import is_held

OLDEST_SQLITE = (3, 51, 3)
BUSY_SECONDS = 10.0
EVERYWHERE = ("foreign_keys = ON", "recursive_triggers = ON", "trusted_schema = OFF")
WRITING = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "fullfsync = 1",
    "checkpoint_fullfsync = 1",
)
KEEPING = ("cache_size = -65536",)  # 64 MB, so that an import need not spill its pages
READING = ("query_only = ON",)
ASIDE = "ro&readonly_shm=1"  # touches neither the book nor what lies beside it


def check_driver(version: tuple[int, ...] = dbapi2.sqlite_version_info) -> None:
    """Refuse an SQLite that can damage a book: the WAL-reset bug was fixed in 3.51.3."""
    if version < OLDEST_SQLITE:
        raise RuntimeError(
            f"SQLite {version} is too old; the driver must bring 3.51.3 or newer"
        )


def writer(path: Path, *, create: bool = False) -> Engine:
    """An engine with one connection, which takes the write lock at once."""
    address = _address(path, "rwc" if create else "rw")
    pragmas = (*EVERYWHERE, *WRITING, *KEEPING)
    return _engine(address, "BEGIN IMMEDIATE", pragmas, connections=1)


def reader(path: Path) -> Engine:
    """An engine whose transactions see one moment of the book and cannot write."""
    address = _address(path, "rw")
    return _engine(address, "BEGIN", (*EVERYWHERE, *WRITING, *READING), connections=4)


def onlooker(path: Path) -> Engine:
    """A reader beside another program that writes: it leaves no trace in any of its files.

    POSIX gives back all locks a program has on a file as soon as it closes that file once, and
    file dialogs look into files. A usual reader that meets no locks takes itself for the last
    one, and on leaving removes the newest pages under the writer's hands.
    """
    return _engine(_address(path, ASIDE), "BEGIN", (*EVERYWHERE, *READING), connections=4)


def viewer(path: Path, *, still: bool = False) -> Engine:
    """A reader for a place where nothing can be written; `still`: nobody else writes either."""
    address = _address(path, "ro&immutable=1" if still else "ro")
    return _engine(address, "BEGIN", (*EVERYWHERE, *READING), connections=4)


def migrator(path: Path) -> Engine:
    """A writer under which tables may be rebuilt: references are checked at the end instead."""
    address = _address(path, "rw")
    pragmas = (*EVERYWHERE, *WRITING, "foreign_keys = OFF")
    return _engine(address, "BEGIN IMMEDIATE", pragmas, connections=1)


def copy_into(source: Path, target: Path) -> None:
    """Let SQLite write all of a book, as it is at this moment, into a new file."""
    connection = _opened(source)
    try:
        # as an address, for a name may hold bytes that are no text
        connection.cursor().execute("VACUUM INTO ?", (_address(target, "rwc"),))
    except dbapi2.Error as error:
        raise faults.explain_copy(error, target) or error from error
    finally:
        connection.close()


def _opened(source: Path) -> DBAPIConnection:
    """A book to copy from; as a still picture where nothing can be written beside it."""
    try:
        mode = ASIDE if is_held(source) and _has_readers_index(source) else "rw"
        return _creator(_address(source, mode), EVERYWHERE)()
    except Unusable as refusal:
        if refusal.message not in faults.NOTHING_BESIDE or has_newer_pages(source):
            raise
    return _creator(_address(source, "ro&immutable=1"), EVERYWHERE)()


def has_newer_pages(path: Path) -> bool:
    """Whether the book's newest pages lie beside it, where a still picture would miss them."""
    newest = path.with_name(path.name + "-wal")
    return newest.exists() and newest.stat().st_size > 0


def _has_readers_index(path: Path) -> bool:
    """Whether a program has the book open: the index of the newest pages lies beside it."""
    return path.with_name(path.name + "-shm").exists()


def _address(path: Path, mode: str) -> str:
    place = path.absolute().as_posix()
    slash = "" if place.startswith("/") else "/"
    return f"file://{slash}{quote_from_bytes(os.fsencode(place))}?mode={mode}"


def _engine(address: str, begin: str, pragmas: tuple[str, ...], connections: int) -> Engine:
    check_driver()
    engine = create_engine(
        "sqlite://",
        creator=_creator(address, pragmas),
        module=cast(DBAPIModule, dbapi2),
        poolclass=QueuePool,
        pool_size=connections,
        max_overflow=0,
        pool_timeout=BUSY_SECONDS,
    )

    @event.listens_for(engine, "begin")
    def begin_ourselves(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    @event.listens_for(engine, "handle_error")
    def put_into_words(context: ExceptionContext) -> None:
        sentence = faults.explain(context.original_exception, reading=begin == "BEGIN")
        if sentence is not None:
            raise sentence from context.original_exception

    return engine


def _creator(address: str, pragmas: tuple[str, ...]) -> Callable[[], DBAPIConnection]:
    def connect() -> DBAPIConnection:
        try:
            connection = dbapi2.connect(
                address,
                uri=True,
                timeout=BUSY_SECONDS,
                check_same_thread=False,
                isolation_level=None,  # the driver must not begin for us, or we get no snapshot
            )
            connection.execute("PRAGMA cipher_log_level = NONE")
            for pragma in pragmas:
                connection.execute(f"PRAGMA {pragma}")
            connection.execute("SELECT count(*) FROM sqlite_master")  # finds a foreign file now
        except dbapi2.Error as error:
            raise faults.explain(error, reading=False) or error from error
        return cast(DBAPIConnection, connection)

    return connect
