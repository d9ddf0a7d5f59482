"""Calls and mails stand on the page of a person, newest first, and can be typed over."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.encounter import Encounter, Guest
from desktop_app.domain.event import EventKind
from desktop_app.domain.when import When
from desktop_app.services import capture, clusters, cooperations, events, people


@pytest.fixture
def person(book):
    return people.add_person(book, "Ida Beispiel")


@pytest.fixture
def log(book, person):
    def add(title, kind=EventKind.CALL, day="1.6.2026", cooperation=None):
        return capture.log(
            book,
            Encounter(
                title=title,
                kind=kind,
                when=When.parse(day),
                cooperation=cooperation,
                guests=(Guest(person=person),),
            ),
        )

    return add


@pytest.fixture
def cooperation(book):
    return cooperations.start_cooperation(
        book, [clusters.add_cluster(book, name) for name in ("Eins", "Zwei")]
    )


def titles(place):
    return [part.title for part in place.person.encounters._all]


def test_the_newest_encounter_stands_first(place, person, log):
    log("Rückfrage", day="1.6.2026")
    log("Angebot", EventKind.MAIL, day="3.6.2026")
    place.open(person)
    assert titles(place) == ["Angebot", "Rückfrage"]


def test_a_call_within_a_cooperation_is_listed_but_no_milestone(
    place, person, log, cooperation
):
    log("Rückfrage", cooperation=cooperation)
    log("Workshop", EventKind.WORKSHOP, cooperation=cooperation)
    place.open(person)
    assert titles(place) == ["Rückfrage"]
    shown = [one.record.title for one in place.person.appears._shown]
    assert "Workshop" in shown
    assert "Rückfrage" not in shown


def test_an_encounter_is_typed_over_and_taken_back(place, person, log, book, qtbot):
    log("Rückfrag")
    place.open(person)
    (event,) = events.in_touch_with(book, person)
    (row,) = place.person.encounters.rows.all()
    row.unfold()
    field = row.field("title")
    field.edit()
    qtbot.keyClicks(place.focusWidget(), "Anfrage")
    qtbot.keyClick(place.focusWidget(), Qt.Key.Key_Return)
    assert titles(place) == ["Anfrage"]
    place.person.encounters.remove_part(event.id)
    assert titles(place) == []
    book.undo()
    assert titles(place) == ["Anfrage"]


def test_the_plus_asks_for_the_quick_capture(place, person, qtbot):
    place.open(person)
    with qtbot.waitSignal(place.encountered):
        place.person.encounters.plus.click()
