from datetime import date

import pytest

from desktop_app.domain.errors import Invalid
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.services import follow_ups, people


def step(book, key):
    return follow_ups.wholes(book, [key])[key]


def test_a_next_step_hangs_on_a_record_and_shows_there(book):
    person = people.add_person(book, "Ida Muster")
    key = follow_ups.add_follow_up(
        book,
        " Anrufen ",
        about=(Kind.PERSON, person),
        due=When.parse("1. Mai 2027"),
        owner="Nadine Kaiser",
    )
    found = step(book, key)
    assert (found.what, found.about.title, found.owner) == (
        "Anrufen",
        "Ida Muster",
        "Nadine Kaiser",
    )
    assert [one.id for one in people.whole(book, person).extras.follow_ups] == [key]
    book.undo()
    assert people.whole(book, person).extras.follow_ups == ()


def test_a_next_step_may_stand_on_its_own_but_says_something(book):
    key = follow_ups.add_follow_up(book, "Aufräumen")
    assert step(book, key).about is None
    with pytest.raises(Invalid):
        follow_ups.add_follow_up(book, " ")


def test_next_steps_are_listed_by_due_date_and_the_undated_come_last(book):
    undated = follow_ups.add_follow_up(book, "Irgendwann")
    late = follow_ups.add_follow_up(book, "Spät", due=When.parse("Mai 2027"))
    early = follow_ups.add_follow_up(book, "Früh", due=When.parse("14.10.2026"))
    assert follow_ups.keys(book) == [early, late, undated]


def test_a_step_that_is_done_can_be_opened_again(book):
    key = follow_ups.add_follow_up(book, "Anrufen")
    follow_ups.complete_follow_up(book, key, When.parse("25.11.2026"))
    assert step(book, key).done.edtf == "2026-11-25"
    follow_ups.reopen_follow_up(book, key)
    assert step(book, key).done is None
    book.undo()
    assert step(book, key).done.edtf == "2026-11-25"


def test_what_is_due_is_open_dated_and_has_begun(book):
    dates = ("25.11.2026", "26.11.2026", "November 2026", "bis Oktober 2026", "bald", "")
    keys = {
        text: follow_ups.add_follow_up(book, "Anrufen", due=When.parse(text) if text else None)
        for text in dates
    }
    done = follow_ups.add_follow_up(book, "Erledigt", due=When.parse("2025"))
    follow_ups.complete_follow_up(book, done, When.parse("2025"))
    found = [one.id for one in follow_ups.due(book, date(2026, 11, 25))]
    assert found == [keys[text] for text in ("bis Oktober 2026", "November 2026", "25.11.2026")]
