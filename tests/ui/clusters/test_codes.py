"""Region, country and sectors of a cluster are picked from lists, or written in own words."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.organisation import Region
from desktop_app.services import clusters, organisations
from desktop_app.words import Words


@pytest.fixture
def page(book, window, place):
    key = clusters.add_cluster(book, "INNONET Kunststoff")
    window.visit("cluster", key)
    return place.page


def pick(picker, qtbot, typed, *, down=0):
    qtbot.keyClicks(picker.line, typed)
    picker.search()
    for _ in range(down):
        qtbot.keyClick(picker.line, Qt.Key.Key_Down)
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)


def field(page, column):
    return page.about.fields[("organisation", column)]


def test_typing_the_beginning_finds_the_region(book, page, qtbot):
    field(page, "region").edit()
    pick(field(page, "region").picker, qtbot, "stutt")
    assert organisations.whole(book, page.key).region == Region(
        name="Stuttgart", code="DE11", version="2021", country="DE"
    )
    assert field(page, "region")._read.text() == "Stuttgart"
    assert field(page, "country")._read.text() == "Deutschland"
    assert page._facts.whole == "Stuttgart, Deutschland"


def test_a_region_in_no_list_is_written_as_it_is_called(book, page, qtbot):
    field(page, "region").edit()
    pick(field(page, "region").picker, qtbot, "Nordschwarzwald")
    assert organisations.whole(book, page.key).region == Region(name="Nordschwarzwald")


def test_a_region_can_be_taken_away(book, page, qtbot):
    field(page, "region").edit()
    pick(field(page, "region").picker, qtbot, "bavi")
    field(page, "region").edit()
    pick(field(page, "region").picker, qtbot, "", down=8)  # the last line, below the hits
    assert organisations.whole(book, page.key).region == Region(country="DE")


def test_names_follow_the_language_of_the_window(window, page, qtbot):
    field(page, "region").edit()
    pick(field(page, "region").picker, qtbot, "bayern")
    page.sectors.begin()
    pick(page.sectors.picker, qtbot, "gesundheit")
    window.say(Words("fr"))
    assert page._facts.whole == "Bavière, Allemagne"
    rows = window.places[0].list.model
    assert rows.look(1).spoken == "INNONET Kunststoff, Bavière"
    assert [chip.text() for chip in page.sectors.chips.values()] == ["Santé"]


def test_several_sectors_stand_as_chips_and_go_when_pressed(book, page, qtbot):
    for typed in ("mobil", "22.2", "Spritzguss"):
        page.sectors.begin()
        pick(page.sectors.picker, qtbot, typed)
    chips = list(page.sectors.chips.values())
    assert [chip.text() for chip in chips] == [
        "Mobilität – Verkehr – Automobil",
        "22.2 Herstellung von Kunststoffwaren",
        "Spritzguss",
    ]
    assert chips[0].accessibleName() == "Branche „Mobilität – Verkehr – Automobil“ entfernen"
    qtbot.mouseClick(chips[1], Qt.MouseButton.LeftButton)
    codes = organisations.whole(book, page.key).classifications
    assert [code.text for code in codes] == ["Mobilität – Verkehr – Automobil", "Spritzguss"]
    assert len(page.sectors.chips) == 2
    book.undo()
    assert len(page.sectors.chips) == 3
