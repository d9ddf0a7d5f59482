"""The bin shows what was deleted, newest first, and brings it back."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from desktop_app.services import organisations, people, removal
from desktop_app.services.book import Book, Mode
from desktop_app.ui.background import Background
from desktop_app.ui.bin.place import Bin
from desktop_app.ui.desk import Desk


class Clock:
    """Tells a moment that tests may move."""

    def __init__(self):
        self.now = datetime.now(UTC)

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def book(book_path, clock):
    with Book.open(book_path, author="Nadine Kaiser", mode=Mode.CREATE, clock=clock) as book:
        yield book


@pytest.fixture
def place(qtbot, german, book):
    desk = Desk(book, Background())
    shown = Bin(desk)
    qtbot.addWidget(shown)
    shown.resize(1100, 800)
    shown.say(german)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    shown.open(None)
    yield shown
    desk.background.close()


def delete(book, *names):
    for name in names:
        removal.remove(book, "person", people.add_person(book, name))


def told(place):
    return [record.title for record in place._fitting]


def spoken(place, row):
    index = place._model.index(row, 0)
    return place._model.data(index, Qt.ItemDataRole.AccessibleTextRole)


def test_the_last_one_deleted_comes_first_below_its_day(place, book):
    delete(book, "Ida Muster", "Lucie Exemple")
    assert told(place) == ["Lucie Exemple", "Ida Muster"]
    assert spoken(place, 0) == "Heute"
    assert spoken(place, 1).startswith("Lucie Exemple, Kontakt · gelöscht um ")
    assert spoken(place, 1).endswith(" von Nadine Kaiser")


def test_an_empty_bin_says_so(place):
    assert place._empty.isVisible()
    assert not place.back.isEnabled()


def test_after_30_days_a_record_leaves_the_view_and_is_still_there(place, book, clock):
    clock.now -= timedelta(days=32)
    delete(book, "Ida Muster")
    place.open(None)
    assert told(place) == []
    assert [record.title for record in removal.in_bin(book)] == ["Ida Muster"]


def test_the_filter_looks_at_names_kinds_and_authors(place, book, qtbot):
    delete(book, "Ida Muster")
    removal.remove(book, "organisation", organisations.add_organisation(book, "Muster GmbH"))
    place.field.line.setText("kontakt must")
    qtbot.waitUntil(lambda: told(place) == ["Ida Muster"])
    place.field.line.setText("nichts")
    qtbot.waitUntil(place._nothing.isVisible)


def test_several_come_back_in_one_step(place, book, qtbot):
    delete(book, "Ida Muster", "Lucie Exemple", "Jonas Muster")
    place.view.setFocus()
    qtbot.keyClick(place.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(place.told) as said:
        place.back.click()
    assert said.args == ["2 Datensätze wiederhergestellt"]
    assert told(place) == ["Ida Muster"]
    book.undo()
    assert sorted(told(place)) == ["Ida Muster", "Jonas Muster", "Lucie Exemple"]


def test_enter_brings_one_back_and_goes_there(place, book, qtbot):
    delete(book, "Ida Muster")
    (record,) = removal.in_bin(book)
    place.view.setFocus()
    with qtbot.waitSignal(place.navigate) as went:
        qtbot.keyClick(place.view, Qt.Key.Key_Return)
    assert went.args == ["person", record.id]
    assert removal.in_bin(book) == []
