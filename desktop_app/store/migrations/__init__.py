"""Books of older versions are brought up to date when they are opened.

Alembic is only imported when there is something to do: it costs more than opening a book.
"""

from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection

from desktop_app.domain.errors import Unusable
from desktop_app.store import backup, checking, engine, entries, oplog, schema, search

FOLDER = Path(__file__).parent


def bring_up_to_date(book: Path, versions: Path = FOLDER / "versions") -> None:
    """Take every step the book has not taken, after a verified backup; all of them, or none."""
    backup.make(book, datetime.now(UTC))
    opened = engine.migrator(book)
    try:
        with opened.begin() as connection:
            oplog.remove(connection)
            search.remove(connection)
            run(connection, versions)
            schema.finish(connection)
            connection.exec_driver_sql("UPDATE ctl SET schema = ?", (schema.VERSION,))
            entries.rebuild(connection)
            found = checking.quick_problems(connection, oplog.record_tables())
            if found:
                raise Unusable(found[0].message, **found[0].values)
    finally:
        opened.dispose()


def run(connection: Connection, versions: Path = FOLDER / "versions") -> None:
    """Run Alembic's steps inside the transaction of `connection`."""
    from alembic import command  # noqa: PLC0415 -- only when a book is not current
    from alembic.config import Config  # noqa: PLC0415 -- the same

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", str(versions).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
