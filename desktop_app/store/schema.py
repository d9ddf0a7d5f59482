"""Which version of the book a file is, and how an empty one is made."""

from enum import Enum

from sqlalchemy import Connection

from desktop_app.store import blobs, cards, kinds, oplog, search, tables
from desktop_app.store.base import Base

__all__ = [
    "blobs",
    "cards",
    "kinds",
    "tables",
]  # imported to fill the metadata and the registry

VERSION = 1
"""The number of migrations; kept in the file as `user_version`."""

OURS = 0x42726265
"""SQLite's `application_id` for our files: "Brbe"."""


STAMP = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
    " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))",
    f"INSERT INTO alembic_version VALUES ('{VERSION:04}')",
)
"""What Alembic would write into a book that took every step: revisions are numbered."""


class State(Enum):
    """What a file is to this version of the program."""

    BLANK = "blank"
    CURRENT = "current"
    OLDER = "older"
    NEWER = "newer"
    FOREIGN = "foreign"


def state(connection: Connection) -> State:
    """What the open file is, by the two numbers in its header."""
    application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if application != OURS:
        things = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
        return State.FOREIGN if things or application or version else State.BLANK
    if version == VERSION:
        return State.CURRENT
    return State.NEWER if version > VERSION else State.OLDER


def create(connection: Connection) -> None:
    """Make an empty book of today's version in a blank file."""
    Base.metadata.create_all(connection)
    for statement in STAMP:
        connection.exec_driver_sql(statement)
    finish(connection)
    oplog.start(connection, VERSION)


def finish(connection: Connection) -> None:
    """What the metadata cannot say: triggers and the numbers in the header."""
    oplog.install(connection, oplog.record_tables())
    search.install(connection)
    connection.exec_driver_sql(f"PRAGMA application_id = {OURS}")
    connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
