"""Every connection keeps what it may lose to a power cut, and what it may do, to the letter."""

import pytest

from desktop_app.store import engine

SAFE = {
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "trusted_schema": 0,
    "synchronous": 2,  # FULL
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
    "journal_mode": "wal",
}


def told(opened, names):
    with opened.connect() as connection:
        run = connection.exec_driver_sql
        values = {name: run(f"PRAGMA {name}").scalar_one() for name in names}
    opened.dispose()
    return values


def test_writers_and_readers_have_the_pragmas_of_the_house(book, book_path):
    assert told(engine.writer(book_path), SAFE) == SAFE
    assert told(engine.reader(book_path), SAFE) == SAFE
    assert told(engine.migrator(book_path), SAFE) == SAFE | {"foreign_keys": 0}


@pytest.mark.parametrize("opening", [engine.reader, engine.viewer])
def test_readers_are_kept_from_writing(book, book_path, opening):
    assert told(opening(book_path), ["query_only", "trusted_schema"]) == {
        "query_only": 1,
        "trusted_schema": 0,
    }


def test_the_book_itself_is_opened_so(book):
    for opened in (book._opened.writer, book._opened.reader):
        assert told(opened, SAFE) == SAFE
