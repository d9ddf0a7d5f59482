"""Chips narrow the list together with the filter line, and what is narrowed can be kept."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.facet import Facet, FacetKind
from desktop_app.domain.pin import Search, Whom
from desktop_app.services import people, pins, tags


@pytest.fixture
def tagged(book, key_of):
    """Two people with the tag Messe."""
    keys = [key_of("Lucie Bernard"), key_of("Nadine Kaiser")]
    for key in keys:
        tag = tags.add_tag(book, "person", key, "Messe & mehr")
    return keys, Facet(FacetKind.TAG, tag)


def listed(place):
    return place.list.model.keys_of(range(place.list.model.rowCount()))


def press(place, facet, qtbot):
    qtbot.mouseClick(place.list.filters.chips[facet], Qt.MouseButton.LeftButton)


def test_a_chip_narrows_and_pressed_again_lets_go(place, tagged, qtbot):
    keys, facet = tagged
    everybody = listed(place)
    press(place, facet, qtbot)
    assert listed(place) == keys
    assert place.list.filters.chips[facet].isChecked()
    press(place, facet, qtbot)
    assert listed(place) == everybody


def test_chips_and_words_narrow_together(place, tagged, qtbot):
    keys, facet = tagged
    press(place, facet, qtbot)
    qtbot.keyClicks(place.list.field.line, "kais")
    place.list.field._tell()
    assert listed(place) == [keys[1]]


def test_the_menu_has_all_there_is_in_groups(place, tagged):
    menu = place.list.filters.menu()
    groups = [entry.text() for entry in menu.actions()]
    assert groups == ["Cluster", "Schlagwörter", "Regionen"]
    entries = [entry.text() for entry in menu.actions()[1].menu().actions()]
    assert entries == ["Messe && mehr"]
    menu.actions()[1].menu().actions()[0].trigger()
    assert listed(place) == tagged[0]


def test_organisations_are_narrowed_by_their_kind(place):
    place.list.choose_segment(Whom.ORGANISATIONS)
    place.list._filter()
    menu = place.list.filters.menu()
    kinds = {e.text(): e for e in menu.actions()[-2].menu().actions()}
    everything = len(listed(place))
    kinds["Wirtschaftsförderung"].trigger()
    assert 0 < len(listed(place)) < everything


def test_a_search_is_kept_under_a_name(place, book, tagged, qtbot):
    assert not place.list.filters.keep.isVisible()
    press(place, tagged[1], qtbot)
    qtbot.mouseClick(place.list.filters.keep, Qt.MouseButton.LeftButton)
    dialog = place.searches.dialog
    assert dialog.line.text() == "Messe & mehr"
    dialog.line.setText(" ")
    dialog.save.click()
    assert dialog._refusal.isVisible()
    dialog.line.setText("Nacharbeit")
    dialog.save.click()
    (pin,) = pins.pinned(book)
    assert pin.title == "Nacharbeit"
    assert pin.search == Search(facets=(tagged[1],))


def test_a_kept_search_is_shown_again(place, book, tagged):
    key = pins.save_search(book, "Kaiser", Search(wanted="kais", facets=(tagged[1],)))
    place.open(key)
    assert listed(place) == [tagged[0][1]]
    assert place.list.field.text() == "kais"
    assert place.person.person.id == tagged[0][1]


def test_a_tag_that_is_gone_narrows_no_more(place, book, tagged, qtbot):
    everybody = listed(place)
    press(place, tagged[1], qtbot)
    for key in tagged[0]:
        tags.take_tag(book, key, tagged[1].value)
    assert place.list.filters.facets == ()
    assert listed(place) == everybody


def test_letters_typed_in_one_go_find_a_surname(place, book, qtbot, key_of):
    people.add_person(book, "Anna Kabel")
    place.list.view.setFocus()
    qtbot.keyClicks(place.list.view, "kai")
    assert place.person.person.id == key_of("Nadine Kaiser")
