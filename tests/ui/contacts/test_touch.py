"""The rhythm to keep in touch is chosen on the page of a person."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.reference import Kind
from desktop_app.services import people, tags


@pytest.fixture
def touch(place, key_of):
    place.open(key_of("Lucie Bernard"))
    return place.person.touch


def choose(qtbot, row, word):
    row.edit()
    for action in row.menu.actions():
        if action.text().replace("&", "") == word:
            row.menu.setActiveAction(action)
    qtbot.keyClick(row.menu, Qt.Key.Key_Return)


def test_the_rhythm_of_a_person_is_chosen_from_a_menu_and_undone(touch, qtbot, book, key_of):
    choose(qtbot, touch.own, "Alle drei Monate")
    lucie = key_of("Lucie Bernard")
    assert people.whole(book, lucie).rhythm == "P3M"
    assert touch.own._value == "Alle drei Monate"
    book.undo()
    assert people.whole(book, lucie).rhythm == ""


def test_a_tag_of_the_person_has_a_rhythm_for_all_who_bear_it(touch, qtbot, book, key_of):
    tags.add_tag(book, Kind.PERSON, key_of("Lucie Bernard"), "Kunststoff")
    (row,) = touch.rows.all()
    assert row._label.whole == "Alle mit „Kunststoff“"
    choose(qtbot, row, "Alle sechs Monate")
    assert [tag.rhythm for tag, _ in tags.every(book)] == ["P6M"]
    assert row._value == "Alle sechs Monate"
