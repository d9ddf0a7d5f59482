"""A backup is a whole book, and the way back to it loses nothing."""

import os
import shutil
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from desktop_app.domain.errors import Busy, Missing, Unusable
from desktop_app.services import backups
from desktop_app.services.book import Book, Mode
from desktop_app.store import backup, blobs, engine, faults
from tests.store import people, shelf


@pytest.fixture(autouse=True)
def cards(monkeypatch):
    shelf.put_up(monkeypatch)


def test_a_backup_is_an_ordinary_book(book, tmp_path):
    people.add(book, "Muster")
    made = backups.back_up(book, tmp_path / "copy here" / "ä % §.book")
    people.add(book, "Exemple")
    with Book.open(made.path) as copy:
        assert people.families(copy) == ["Muster"]
        assert copy.problems() == []
        people.add(copy, "Beispiel")
        assert copy.undo().label == "Add person"


def test_a_backup_never_overwrites(book, tmp_path):
    target = tmp_path / "precious.txt"
    target.write_text("precious")
    with pytest.raises(Unusable):
        backups.back_up(book, target)
    assert target.read_text() == "precious"


def test_a_backup_in_a_folder_gets_a_name_and_leaves_no_note_there(book, tmp_path):
    people.add(book, "Muster")
    stick = tmp_path / "stick"
    stick.mkdir()
    first, second = backups.back_up(book, stick), backups.back_up(book.path, stick)
    assert sorted(stick.iterdir()) == sorted([first.path, second.path])
    assert first.counts == {"person": 1}


def test_backups_of_one_second_get_names_of_their_own(book, book_path):
    now = datetime(2026, 1, 1, tzinfo=UTC)
    paths = {backup.make(book_path, now).path for _ in range(3)}
    assert len(paths) == 3


def test_the_list_tells_what_is_in_each_backup(book):
    people.add(book, "Muster")
    backups.back_up(book)
    (made,) = backups.listing(book)
    assert made.counts == {"person": 1}
    assert made.size == made.path.stat().st_size
    assert made.checked is not None
    made.path.with_suffix(".json").unlink()
    (unknown,) = backups.listing(book)
    assert (unknown.checked, unknown.counts) == (None, {})
    assert backups.recheck(unknown).counts == {"person": 1}


def test_a_backup_is_made_when_there_is_something_new(book):
    assert backups.keep_up(book, closing=True) is None
    people.add(book, "Muster")
    assert backups.keep_up(book) is not None
    people.add(book, "Exemple")
    assert backups.keep_up(book) is None
    assert backups.keep_up(book, closing=True) is not None
    assert backups.keep_up(book, closing=True) is None


def test_old_backups_are_thinned_and_abandoned_ones_removed(book, book_path):
    now = datetime.now(UTC)
    for days in (400, 300, 200, 199.99, 1, 0.5):
        backup.make(book_path, now - timedelta(days=days))
    half = backup.folder_of(book_path) / "test-20260101T000000Z.book.part"
    fresh = half.with_name("test-20260102T000000Z.book.part")
    for path in (half, fresh):
        path.write_bytes(b"half")
    long_ago = (now - timedelta(hours=2)).timestamp()
    os.utime(half, (long_ago, long_ago))
    backup.tidy(book_path, now)
    assert (half.exists(), fresh.exists()) == (False, True)
    backup.thin(book_path, now)
    ages = [(now - made.at) / timedelta(days=1) for made in backup.listing(book_path)]
    assert ages == pytest.approx([0.5, 1, 199.99], abs=0.1) or len(ages) in (3, 4)
    assert max(ages) < 290


def test_restoring_saves_the_present_state_first(book, book_path):
    people.add(book, "Muster")
    old = backups.back_up(book).path
    people.add(book, "Exemple")
    with pytest.raises(Busy):
        backups.restore(book_path, old)
    book.close()
    saved = backups.restore(book_path, old)
    with Book.open(book_path) as restored:
        assert people.families(restored) == ["Muster"]
        assert restored.notice is None
        assert restored.problems() == []
        people.add(restored, "Beispiel")
        assert restored.undo().label == "Add person"
        assert restored.undo().label == "Add person"
    backups.restore(book_path, saved)
    with Book.open(book_path) as again:
        assert people.families(again) == ["Exemple", "Muster"]


def test_restoring_over_a_damaged_book_keeps_the_damaged_file(book, book_path):
    people.add(book, "Muster")
    old = backups.back_up(book).path
    book.close()
    book_path.write_bytes(b"rubbish" * 1000)
    book_path.with_name(book_path.name + "-wal").write_bytes(b"stale")
    aside = backups.restore(book_path, old)
    assert aside.read_bytes() == b"rubbish" * 1000
    with Book.open(book_path) as restored:
        assert people.families(restored) == ["Muster"]
        assert restored.problems() == []


@pytest.mark.parametrize("name", ["ü" * 120, "caf\udce9"])
def test_a_book_of_any_name_can_be_backed_up_and_restored(tmp_path, name):
    path = tmp_path / f"{name}.book"
    try:
        book = Book.open(path, mode=Mode.CREATE)
    except Unusable:
        pytest.skip("this system takes no such name")
    with book:
        people.add(book, "Muster")
        old = backups.back_up(book).path
        people.add(book, "Exemple")
    assert backups.restore(path, old)
    with Book.open(path) as restored:
        assert people.families(restored) == ["Muster"]


def test_a_name_that_is_too_long_is_refused_in_a_sentence(book, book_path, tmp_path):
    book.close()
    with pytest.raises(Unusable):
        backups.restore(tmp_path / ("x" * 300), book_path)


def test_a_folder_is_no_book_and_not_restored(book, book_path, tmp_path):
    people.add(book, "Muster")
    book.close()
    with pytest.raises(Unusable) as refusal:
        backups.restore(book_path, tmp_path)
    assert refusal.value.message == faults.NOT_A_BOOK


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes")
def test_restoring_does_not_wait_for_a_pipe(book, book_path, tmp_path):
    book.close()
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Unusable):
        backups.restore(book_path, tmp_path / "pipe")


@pytest.mark.parametrize("rubbish", [b"", b"hello" * 1000])
def test_what_is_no_book_is_not_restored(book, book_path, tmp_path, rubbish):
    people.add(book, "Muster")
    book.close()
    (tmp_path / "rubbish").write_bytes(rubbish)
    with pytest.raises(Unusable):
        backups.restore(book_path, tmp_path / "rubbish")
    with Book.open(book_path) as untouched:
        assert people.families(untouched) == ["Muster"]


def test_restoring_makes_a_missing_book(book, book_path, tmp_path):
    people.add(book, "Muster")
    old = backups.back_up(book).path
    assert backups.restore(tmp_path / "new folder" / "new.book", old) is None
    with Book.open(tmp_path / "new folder" / "new.book", mode=Mode.READ) as made:
        assert people.families(made) == ["Muster"]


def test_a_copy_that_lacks_rows_is_thrown_away(book, tmp_path, monkeypatch):
    people.add(book, "Muster")

    def lossy(source, target):
        shutil.copy(source, target)
        copied = engine.writer(target)
        with copied.begin() as connection:
            connection.execute(text("DROP TRIGGER log_person_kept"))
            connection.execute(text("DELETE FROM person"))
        copied.dispose()

    book.close()
    monkeypatch.setattr(engine, "copy_into", lossy)
    with pytest.raises(Unusable):
        backup.copy(book.path, tmp_path / "copy.book")
    assert not (tmp_path / "copy.book").exists()


def test_a_sound_book_has_no_problems_and_a_tampered_one_has(book):
    key = people.add(book, "Muster")
    people.change(book, key, given="Ada")
    assert backups.check(book) == []
    with book._opened.writer.begin() as connection:
        for (name,) in connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE name GLOB 'log_person_*'"
        ).all():
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
        connection.exec_driver_sql("UPDATE person SET given = 'Eve'")
        connection.exec_driver_sql("INSERT INTO person (id, family) VALUES ('x', 'Nobody')")
    told = [str(problem) for problem in backups.check(book)]
    assert len(told) == 2
    assert key in told[0]


def test_bytes_are_kept_once_and_travel_with_the_backup(book, tmp_path):
    with book.write("Attach") as session:
        first = blobs.put(session, b"signed")
        assert blobs.put(session, b"signed") == first
    made = backups.back_up(book, tmp_path / "copy.book")
    with Book.open(made.path, mode=Mode.READ) as copy, copy.read() as session:
        assert blobs.get(session, first) == b"signed"
    assert book.undo_label() is None


def test_bytes_that_are_not_what_they_were_are_found(book):
    with book.write("Attach") as session:
        checksum = blobs.put(session, b"signed")
        blobs.put(session, b"a second one")
    with book._opened.writer.begin() as connection:
        query = "UPDATE blob SET content = ? WHERE checksum = ?"
        connection.exec_driver_sql(query, (b"forged", checksum))
    assert [problem.values for problem in backups.check(book)] == [{"checksum": checksum}]


def test_checking_a_file_that_cannot_be_opened_says_why(book, book_path, tmp_path):
    people.add(book, "Muster")
    assert backups.check(book_path) == []
    book.close()
    book_path.write_bytes(b"rubbish" * 1000)
    assert [str(problem) for problem in backups.check(book_path)] == [faults.NOT_A_BOOK]
    with pytest.raises(Missing):
        backups.check(tmp_path / "nowhere.book")


def test_entries_that_were_taken_out_of_the_history_are_missed(book):
    key = people.add(book, "Muster")
    for given in ("Ada", "Ida", "Ada"):
        people.change(book, key, given=given)
    with book._opened.writer.begin() as connection:
        device = connection.exec_driver_sql("SELECT device FROM ctl").scalar_one()
        connection.exec_driver_sql("DROP TRIGGER log_op_DELETE")
        connection.exec_driver_sql("DELETE FROM op WHERE seq = 3")
    assert [problem.values for problem in backups.check(book)] == [{"device": device}]
