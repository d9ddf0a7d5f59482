"""One write is one transaction, one undo step and one message."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, OperationalError

from desktop_app.domain.change import Kept
from desktop_app.services.book import Book
from desktop_app.store import search
from desktop_app.store.batch import Batch
from desktop_app.store.tables.people import PersonRow
from tests.store import people


def test_a_write_tells_the_whole_row_before_and_after(book):
    key = people.add(book, "Muster", given="Ada")
    news = []
    book.watch(news.append)
    people.change(book, key, given="Ida")
    (edit,) = news[0].edits
    assert (edit.table, edit.key) == ("person", key)
    assert (edit.before["given"], edit.after["given"]) == ("Ada", "Ida")
    assert edit.before["family"] == edit.after["family"] == "Muster"


def add_and_fail(book):
    with book.write("Add person") as session:
        session.add(PersonRow(family="Muster"))
        session.flush()
        raise ZeroDivisionError


def test_a_failing_write_leaves_nothing(book):
    news = []
    book.watch(news.append)
    with pytest.raises(ZeroDivisionError):
        add_and_fail(book)
    assert (people.families(book), news, book.undo_label()) == ([], [], None)


def test_a_write_that_changes_nothing_is_no_step(book):
    key = people.add(book, "Muster", given="Ada")
    people.change(book, key, "Same again", given="Ada")
    with book.write("There and back") as session:
        session.execute(text("UPDATE person SET given = 'Ida'"))
        session.execute(text("UPDATE person SET given = 'Ada'"))
    assert book.undo_label() == "Add person"


def test_undo_and_redo_survive_a_restart(book_path, book):
    key = people.add(book, "Muster")
    people.change(book, key, family="Exemple")
    book.close()
    with Book.open(book_path) as again:
        assert again.undo().label == "Change person"
    with Book.open(book_path) as again:
        assert people.families(again) == ["Muster"]
        assert (again.undo_label(), again.redo_label()) == ("Add person", "Change person")
        again.redo()
        assert people.families(again) == ["Exemple"]
        assert again.redo() is None


def test_undoing_everything_and_doing_it_again_comes_to_the_same(book):
    key = people.add(book, "Muster")
    for name in ("B", "C", "B", "D"):
        people.change(book, key, family=name)
    with book.write("Delete person") as session:
        session.execute(text("UPDATE person SET deleted = 1"))
    while book.undo():
        pass
    assert people.families(book) == []
    while book.redo():
        pass
    assert people.families(book) == []
    book.undo()
    assert people.families(book) == ["D"]


def test_a_new_write_ends_what_could_be_done_again(book):
    key = people.add(book, "Muster")
    people.change(book, key, family="Exemple")
    book.undo()
    people.change(book, key, given="Ada")
    assert book.redo() is None
    assert book.undo().label == "Change person"
    assert book.undo().label == "Add person"
    assert book.undo() is None


def test_undo_leaves_a_field_alone_that_was_changed_since_and_names_it(book):
    key = people.add(book, "Muster", given="Ada", title="Dr.")
    people.change(book, key, "Change twice", given="Ida", title="Prof.")
    with book.write("Behind its back") as session:
        session.execute(text("UPDATE person SET given = 'Eda'"))
    with book._opened.writer.begin() as connection:  # as if another laptop had written it
        connection.execute(text("DROP TRIGGER log_txn_UPDATE"))
        connection.execute(text("UPDATE txn SET device = 'x' WHERE label = 'Behind its back'"))
    change = book.undo()
    assert change.label == "Change twice"
    assert change.kept == (Kept("person", key, "given"),)
    assert (people.value(book, key, "given"), people.value(book, key, "title")) == (
        "Eda",
        "Dr.",
    )


def test_a_deleted_row_is_told_as_gone_and_a_restored_one_as_new(book):
    key = people.add(book, "Muster")
    news = []
    book.watch(news.append)
    people.change(book, key, "Delete person", deleted=True)
    book.undo()
    gone, back = (change.edits[0] for change in news)
    assert gone.before["family"] == "Muster"
    assert gone.after is None
    assert back.before is None
    assert back.after["family"] == "Muster"


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM person",
        "UPDATE person SET id = 'another'",
        "REPLACE INTO person (id, family) SELECT id, 'Exemple' FROM person",
        "UPDATE op SET value = '1'",
        "DELETE FROM op",
        "DELETE FROM txn",
    ],
)
def test_rows_keys_and_log_cannot_be_taken_away(book, statement):
    people.add(book, "Muster")
    with pytest.raises(IntegrityError), book.write("Sneak") as session:
        session.execute(text(statement))
    assert people.families(book) == ["Muster"]


def test_nothing_can_be_written_outside_a_write(book):
    with pytest.raises(IntegrityError), book._opened.writer.begin() as connection:
        connection.execute(text("INSERT INTO person (id, family) VALUES ('a', 'Muster')"))


def test_reading_cannot_write(book):
    with pytest.raises(OperationalError), book.read() as session:
        session.execute(text("INSERT INTO person (id, family) VALUES ('a', 'Muster')"))


def test_a_write_inside_a_write_is_a_bug(book):
    with pytest.raises(RuntimeError), book.write("Outer"), book.write("Inner"):
        pass


def test_one_look_sees_one_moment(book):
    people.add(book, "Muster")
    count = text("SELECT count(*) FROM person")
    with book.read() as session:
        before = session.scalar(count)
        people.add(book, "Exemple")
        assert session.scalar(count) == before


def test_bulk_and_raw_statements_are_undone_too(book):
    for name in ("A", "B", "C"):
        people.add(book, name)
    with book.write("Rename all") as session:
        session.execute(text("UPDATE person SET family = family || '!'"))
    assert len(book.undo().edits) == 3
    assert people.families(book) == ["A", "B", "C"]


def test_a_watcher_is_told_until_it_lets_go(book):
    news = []
    stop = book.watch(news.append)
    people.add(book, "Muster")
    stop()
    people.add(book, "Exemple")
    assert [change.label for change in news] == ["Add person"]


def many(book, number=1_200):
    batch = Batch()
    for count in range(number):
        key = batch.add("person", family=f"Muster{count}")
        batch.add("reach", person_id=key, kind="email", value=f"m{count}@example.org", place=0)
    with book.write("Add many") as session:
        batch.write(session)


def test_a_step_of_thousands_is_taken_back_and_done_again_as_the_log_tells_it(book):
    many(book)
    book.undo()
    assert (people.families(book), book.problems()) == ([], [])
    book.redo()
    book.undo()
    book.redo()
    assert (len(people.families(book)), book.problems()) == (1_200, [])


def test_rows_that_go_by_thousands_still_tell_what_they_were(book):
    many(book)
    change = book.undo()
    gone = [edit for edit in change.edits if edit.table == "person"]
    assert {edit.before["family"] for edit in gone} == {f"Muster{n}" for n in range(1_200)}
    assert all(edit.after is None and edit.before["deleted"] == 0 for edit in change.edits)
    assert change.keys("reach", via="person_id") == change.keys("person")


def test_what_went_by_thousands_is_found_no_more(book):
    many(book)
    with book.read() as session:
        assert search.find(session.connection(), "m17@example.org", 5, None)
    book.undo()
    with book.read() as session:
        assert not search.find(session.connection(), "m17@example.org", 5, None)


def test_what_was_made_in_the_bin_stays_there_whatever_is_taken_back_and_done_again(book):
    with book.write("Add people") as session:
        session.add_all([PersonRow(family="Muster"), PersonRow(family="Weg", deleted=True)])
    book.undo()
    assert people.families(book) == []
    book.redo()
    assert (people.families(book), book.problems()) == (["Muster"], [])
