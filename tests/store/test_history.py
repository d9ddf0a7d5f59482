"""Who changed what, and when."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.domain.errors import Gone
from desktop_app.domain.when import When
from desktop_app.services import history
from desktop_app.services.book import Book, Mode
from desktop_app.store.tables.people import RoleRow
from tests.store import people, shelf


@pytest.fixture(autouse=True)
def cards(monkeypatch):
    shelf.put_up(monkeypatch)


def test_the_history_says_who_did_what_and_when(book):
    key = people.add(book, "Muster", given="Ada")
    people.change(book, key, given="Ida", title="Dr.")
    book.undo()
    taken_back, changed, added = history.steps(book)
    assert [step.label for step in (taken_back, changed, added)] == [
        "Change person",
        "Change person",
        "Add person",
    ]
    assert (taken_back.kind, taken_back.of) == ("undo", changed.txn)
    assert changed.author == "Nadine Kaiser"
    assert datetime.now(UTC) - changed.at < timedelta(minutes=1)
    assert {(e.kind, e.id, e.field, e.before, e.after) for e in changed.edits} == {
        ("person", key, "given", "Ada", "Ida"),
        ("person", key, "title", "", "Dr."),
    }
    (edit,) = added.edits
    assert (edit.field, edit.before) == ("*", None)
    assert edit.after["given"] == "Ada"
    assert edit.after["deleted"] is False


def test_the_history_of_a_record_has_its_parts_and_nothing_else(book):
    key, other = people.add(book, "Muster"), people.add(book, "Other")
    name = people.rename(book, key, "Exemple")
    people.change(book, other, given="Ida")
    (renamed, added) = history.steps(book, key)
    assert added.label == "Add person"
    (edit,) = renamed.edits
    assert (edit.kind, edit.id, edit.field) == ("person", key, "person_name.*")
    assert (edit.table, edit.row) == ("person_name", name)


def test_dates_come_as_dates(book):
    key = people.add(book, "Muster")
    day = When.parse("seit Mai 2015")
    with book.write("Add role") as session:
        session.add(RoleRow(person_id=key, since=day))
    (step, _) = history.steps(book, key)
    assert step.edits[0].after["since"] == day


def test_only_as_many_steps_as_asked_for(book):
    key = people.add(book, "Muster")
    for number in range(5):
        people.change(book, key, given=str(number))
    assert [step.edits[0].after for step in history.steps(book, key, limit=2)] == ["4", "3"]
    assert len(history.steps(book, limit=3)) == 3


def test_one_field_can_be_put_back(book):
    key = people.add(book, "Muster", given="Ada")
    people.change(book, key, given="Ida", title="Dr.")
    step = history.steps(book)[0]
    history.put_back(book, next(edit for edit in step.edits if edit.column == "given"))
    assert (people.value(book, key, "given"), people.value(book, key, "title")) == (
        "Ada",
        "Dr.",
    )
    people.change(book, key, deleted=True)
    with pytest.raises(Gone):
        history.put_back(book, step.edits[0])


def test_the_order_holds_when_the_clock_is_put_back(book_path):
    times = iter([2040, 2026, 2026])
    book = Book.open(
        book_path, mode=Mode.CREATE, clock=lambda: datetime(next(times), 1, 1, tzinfo=UTC)
    )
    with book:
        key = people.add(book, "Muster")
        people.change(book, key, given="Ida")
        assert [step.label for step in history.steps(book)] == ["Change person", "Add person"]
        assert book.undo().label == "Change person"
        assert book.undo_label() == "Add person"
