"""A full disk, a lock, write protection and damage are told in a sentence and lose nothing."""

import os
import random
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop_app.domain.errors import Unusable
from desktop_app.services import backups
from desktop_app.services.book import Book, Mode
from desktop_app.store import engine, faults, opening
from tests.store import people

LONG = "long " * 20_000


def limit(book, pages):
    """Let the book take no more pages than it has, and so many more: the disk is full."""
    with book._opened.writer.connect() as connection:
        has = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {has + pages}")


def test_on_a_full_disk_nothing_is_lost_and_writing_goes_on_when_there_is_room(book):
    people.add(book, "Muster")
    limit(book, 5)
    for _ in range(3):
        with pytest.raises(Unusable) as refusal:
            people.add(book, "Exemple", note=LONG)
        assert refusal.value.message == faults.FULL_DISK
        assert people.families(book) == ["Muster"]
    limit(book, 100_000)
    people.add(book, "Exemple", note=LONG)
    assert people.families(book) == ["Exemple", "Muster"]
    assert book.problems() == []
    assert book.undo().label == "Add person"
    assert people.families(book) == ["Muster"]


def test_undo_on_a_full_disk_can_be_tried_again(book):
    key = people.add(book, "Muster", note=LONG)
    people.change(book, key, note="")
    limit(book, 0)
    with pytest.raises(Unusable):
        book.undo()
    assert book.undo_label() == "Change person"
    limit(book, 100_000)
    book.undo()
    assert people.value(book, key, "note") == LONG
    assert book.problems() == []


@contextmanager
def small_disk(most):
    """No file of this program may become larger than this many bytes."""
    resource = pytest.importorskip("resource", reason="Windows cannot limit the size of files")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_disk_that_does_not_take_a_write_is_told_as_such(book, book_path):
    people.add(book, "Muster")
    size = book_path.with_name(book_path.name + "-wal").stat().st_size
    with small_disk(size + 8192), pytest.raises(Unusable) as refusal:
        people.add(book, "Exemple", note=LONG)
    assert refusal.value.message in (faults.DISK_ERROR, faults.FULL_DISK)
    people.add(book, "Beispiel", note=LONG)
    assert people.families(book) == ["Beispiel", "Muster"]
    assert book.problems() == []


def test_wherever_the_disk_stops_taking_bytes_the_book_is_whole(book, book_path):
    saved, told = [], set()
    pages = book_path.with_name(book_path.name + "-wal")
    for n in range(40):
        room = pages.stat().st_size + n * 2048
        try:
            with small_disk(room):
                people.add(book, f"{n:02}", note=LONG[:40_000])
        except Unusable as refusal:
            told.add(refusal.message)
        else:
            saved.append(f"{n:02}")
        assert people.families(book) == saved
    assert 0 < len(saved) < 40
    assert told <= {faults.DISK_ERROR, faults.FULL_DISK}
    assert book.problems() == []
    book.close()
    with Book.open(book_path) as again:
        assert people.families(again) == saved
        assert again.problems() == []


def test_a_backup_that_finds_no_room_leaves_no_half_file_and_the_last_one(book, tmp_path):
    people.add(book, "Muster")
    first = backups.back_up(book)
    with small_disk(100_000), pytest.raises(Unusable) as refusal:
        backups.back_up(book)
    assert refusal.value.message == faults.NO_PLACE
    assert [made.path for made in backups.listing(book)] == [first.path]
    assert not list(first.path.parent.glob("*.part"))
    people.add(book, "Exemple")
    assert book.problems() == []


def test_a_backup_into_a_place_that_is_not_there_is_told_as_such(book, tmp_path):
    (tmp_path / "a file").write_text("no folder")
    with pytest.raises(Unusable) as refusal:
        backups.back_up(book, tmp_path / "a file" / "copy.book")
    assert refusal.value.message == faults.NO_PLACE


def test_a_book_on_a_full_disk_can_be_read(book, book_path):
    people.add(book, "Muster")
    book.close()
    with small_disk(100), Book.open(book_path, mode=Mode.READ) as full:
        assert people.families(full) == ["Muster"]
        assert full.problems() == []


def test_while_another_program_holds_the_book_writing_waits_and_then_says_so(
    book_path, monkeypatch
):
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.05)
    with Book.open(book_path, mode=Mode.CREATE) as book:
        people.add(book, "Muster")
        other = engine.writer(book_path)
        with other.begin():
            with pytest.raises(Unusable) as refusal:
                people.add(book, "Exemple")
            assert refusal.value.message == faults.IN_USE
            assert people.families(book) == ["Muster"]
        other.dispose()
        people.add(book, "Exemple")
        assert book.problems() == []


@pytest.fixture
def as_a_plain_user():
    """Write protection does not hold for the administrator: `with as_a_plain_user():`."""

    @contextmanager
    def plain():
        if not hasattr(os, "setresuid") or os.getuid() != 0:
            yield
            return
        os.setresuid(65534, 65534, 0)
        try:
            yield
        finally:
            os.setresuid(0, 0, 0)

    return plain


@pytest.fixture
def shared_folder():
    """A folder that anybody may enter, unlike those of the tests."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)
        Path(name).chmod(0o755)


@pytest.mark.skipif(os.name == "nt", reason="Windows protects files in another way")
@pytest.mark.parametrize("writable_folder", [True, False])
def test_a_write_protected_book_is_open_for_reading_and_says_why(
    shared_folder, as_a_plain_user, writable_folder
):
    path = shared_folder / "still.book"
    with Book.open(path, mode=Mode.CREATE) as book:
        people.add(book, "Muster")
    path.chmod(0o444)
    shared_folder.chmod(0o777 if writable_folder else 0o555)
    path.with_name(path.name + ".lock").chmod(0o666)
    with as_a_plain_user(), Book.open(path) as still:
        assert still.read_only.message == opening.WRITE_PROTECTED
        assert people.families(still) == ["Muster"]
        assert still.problems() == []
        with pytest.raises(Unusable) as refusal:
            people.add(still, "Exemple")
        assert refusal.value.message == opening.WRITE_PROTECTED


@pytest.mark.skipif(os.name == "nt", reason="Windows protects files in another way")
def test_a_book_on_a_write_protected_stick_can_be_backed_up_and_restored(
    shared_folder, as_a_plain_user, monkeypatch
):
    stick = shared_folder / "stick"
    stick.mkdir()
    with Book.open(stick / "still.book", mode=Mode.CREATE) as book:
        people.add(book, "Muster")
    (stick / "still.book").chmod(0o444)
    stick.chmod(0o555)
    own = shared_folder / "own"
    own.mkdir()
    own.chmod(0o777)
    monkeypatch.setenv("BRUECKENBUCH_HOME", str(own))
    with as_a_plain_user():
        copy = backups.back_up(stick / "still.book", own / "copy.book").path
        assert backups.restore(own / "new.book", stick / "still.book") is None
    for path in (copy, own / "new.book"):
        with Book.open(path, mode=Mode.READ) as whole:
            assert people.families(whole) == ["Muster"]


@pytest.mark.skipif(os.name == "nt", reason="Windows protects folders in another way")
@pytest.mark.parametrize("mode", [0o555, 0o000])
def test_a_folder_that_takes_nothing_is_told_as_such(
    book, book_path, shared_folder, as_a_plain_user, mode
):
    people.add(book, "Muster")
    old = backups.back_up(book, shared_folder / "old.book").path
    old.chmod(0o644)
    closed = shared_folder / "closed"
    closed.mkdir(mode)
    with as_a_plain_user():
        for place in (closed / "new.book", closed / "deeper" / "new.book"):
            with pytest.raises(Unusable):
                Book.open(place, mode=Mode.CREATE)
            with pytest.raises(Unusable) as refusal:
                backups.restore(place, old)
            assert refusal.value.message == faults.NOT_WRITABLE
            with pytest.raises(Unusable) as refusal:
                backups.back_up(old, place)
            assert refusal.value.message == faults.NO_PLACE
    closed.chmod(0o755)
    assert list(closed.iterdir()) == []


def test_a_page_that_turns_to_rubbish_is_found(book, book_path, request):
    for family in ("Muster", "Exemple"):
        people.add(book, family, note="A note.")
    with book.read() as session:
        size = session.scalar(text("PRAGMA page_size"))
    book.close()
    whole, chance = book_path.read_bytes(), random.Random(1)
    places = range(0, len(whole), size)
    if not request.config.getoption("--nightly"):
        places = chance.sample(places, 50)
    for at in places:
        book_path.write_bytes(whole[:at] + chance.randbytes(size) + whole[at + size :])
        assert backups.check(book_path), f"page {at // size} is rubbish and nobody noticed"
    book_path.write_bytes(whole)
    assert backups.check(book_path) == []


def test_a_book_that_was_moved_without_its_newest_pages_is_noticed(book, book_path):
    people.add(book, "Muster")
    with book._opened.writer.connect() as connection:
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.exec_driver_sql("BEGIN")
    people.add(book, "Exemple")
    lacking = book_path.read_bytes()
    book.close()
    book_path.write_bytes(lacking)
    with Book.open(book_path) as moved:
        assert moved.notice.message == opening.LAST_STEPS_MISSING
        assert people.families(moved) == ["Muster"]
        assert moved.problems() == []


def test_a_damaged_book_is_refused_after_a_crash(book, book_path, tmp_path):
    people.add(book, "Muster")
    pages = book_path.with_name(book_path.name + "-wal")
    crashed = tmp_path / "crashed.book"
    crashed.write_bytes(book_path.read_bytes())
    beside = crashed.with_name(crashed.name + "-wal")
    beside.write_bytes(pages.read_bytes())
    with Book.open(crashed) as again:
        assert people.families(again) == ["Muster"]
    content = crashed.read_bytes()
    crashed.write_bytes(content[:40960] + b"\xff" * 40960 + content[81920:])
    beside.write_bytes(b"\0" * 32)
    with pytest.raises(Unusable) as refusal:
        Book.open(crashed)
    assert refusal.value.message == faults.DAMAGED
