"""What happens when a file is not, or not only, the book we expect."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop_app.domain.errors import Busy, Missing, Unusable, UserError
from desktop_app.services.book import Book, Mode
from desktop_app.store import engine, opening
from tests.store import people


def test_only_some_commands_make_a_missing_book(book_path):
    for mode in (Mode.READ, Mode.WRITE):
        with pytest.raises(Missing):
            Book.open(book_path, mode=mode)
    assert not book_path.exists()


def test_a_second_program_is_kept_from_writing_but_may_read(book, book_path):
    people.add(book, "Muster")
    with pytest.raises(Busy):
        Book.open(book_path)
    with Book.open(book_path, mode=Mode.READ) as beside:
        assert people.families(beside) == ["Muster"]
        people.add(book, "Exemple")
        assert people.families(beside) == ["Exemple", "Muster"]
        with pytest.raises(UserError):
            people.add(beside, "Nobody")


@pytest.mark.skipif(sys.platform == "win32", reason="locks of POSIX are given back so")
def test_who_reads_beside_a_program_that_lost_its_locks_takes_nothing_away(book, book_path):
    people.add(book, "Muster")
    newest = book_path.with_name(book_path.name + "-wal")
    for file in (book_path, newest, book_path.with_name(book_path.name + "-shm")):
        file.read_bytes()  # as a file dialog does: closing it gives back every lock on it
    before = newest.stat().st_ino
    code = (
        "import sys; from tests.store.test_opening import read_beside; read_beside(sys.argv[1])"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, book_path], check=True, capture_output=True, text=True
    )
    assert told.stdout == "Muster"
    assert newest.stat().st_ino == before
    people.add(book, "Exemple")
    assert people.families(book) == ["Exemple", "Muster"]


def read_beside(path):
    with Book.open(Path(path), mode=Mode.READ) as beside:
        sys.stdout.write(",".join(people.families(beside)))


@pytest.mark.parametrize("content", [b"", b"hello", b"hello world" * 1000])
def test_another_file_is_refused_and_left_as_it_is(book_path, content):
    book_path.write_bytes(content)
    for mode in (Mode.READ, Mode.WRITE):
        with pytest.raises(Unusable):
            Book.open(book_path, mode=mode)
    assert book_path.read_bytes() == content


def test_a_database_of_another_program_is_refused(book_path):
    other = engine.writer(book_path, create=True)
    with other.begin() as connection:
        connection.execute(text("CREATE TABLE cheese (id INTEGER)"))
    other.dispose()
    with pytest.raises(Unusable):
        Book.open(book_path, mode=Mode.CREATE)


def test_an_empty_file_where_a_book_was_is_not_taken_for_a_new_one(book, book_path):
    people.add(book, "Muster")
    book.close()
    book_path.write_bytes(b"")
    with pytest.raises(Unusable) as refusal:
        Book.open(book_path, mode=Mode.CREATE)
    assert refusal.value.message == opening.EMPTY_FILE
    assert book_path.read_bytes() == b""


def open_and_use(path):
    with Book.open(path) as book:
        people.add(book, "Exemple")
        people.families(book)


def test_a_truncated_book_is_refused(book, book_path):
    people.add(book, "Muster")
    book.close()
    whole = book_path.read_bytes()
    for share in (0.01, 0.3, 0.6, 0.9):
        book_path.write_bytes(whole[: int(len(whole) * share)])
        with pytest.raises(Unusable):
            open_and_use(book_path)


def test_a_book_of_a_newer_version_is_open_for_reading_only(book, book_path):
    people.add(book, "Muster")
    with book._opened.writer.begin() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 99")
    book.close()
    with Book.open(book_path) as newer:
        assert newer.read_only.message == opening.NEWER_BOOK
        assert people.families(newer) == ["Muster"]
        with pytest.raises(Unusable):
            people.add(newer, "Exemple")


def device(book):
    with book.read() as session:
        return session.scalar(text("SELECT device FROM ctl"))


def test_a_copied_book_goes_on_under_a_new_device_name(book, book_path, tmp_path):
    people.add(book, "Muster")
    name = device(book)
    book.close()
    copy = tmp_path / "copy.book"
    shutil.copy(book_path, copy)
    with Book.open(copy) as other:
        assert device(other) != name
        assert other.undo().label == "Add person"
    with Book.open(book_path) as same:
        assert device(same) == name


def test_a_book_that_lacks_its_last_changes_is_noticed(book, book_path, tmp_path):
    people.add(book, "Muster")
    name = device(book)
    book.close()
    shutil.copy(book_path, tmp_path / "older.book")
    with Book.open(book_path) as again:
        people.add(again, "Exemple")
    shutil.copy(tmp_path / "older.book", book_path)
    with Book.open(book_path) as older:
        assert older.notice.message == opening.LAST_STEPS_MISSING
        assert device(older) != name
        assert people.families(older) == ["Muster"]
    with Book.open(book_path) as settled:
        assert settled.notice is None


def test_the_old_sqlite_with_the_wal_bug_is_refused():
    with pytest.raises(RuntimeError):
        engine.check_driver((3, 51, 2))
    engine.check_driver()
