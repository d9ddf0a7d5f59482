"""What the day begins with, from a real book; the day is an argument."""

from datetime import date, timedelta

import pytest

from desktop_app.domain.event import EventStatus
from desktop_app.domain.reference import Kind
from desktop_app.domain.story import StoryState
from desktop_app.domain.when import When
from desktop_app.services import (
    clusters,
    cooperations,
    events,
    fields,
    follow_ups,
    people,
    removal,
    stories,
    tags,
    today,
)

DAY = date(2026, 6, 10)  # a Wednesday


def step(book, what, due=None, **more):
    when = None if due is None else When.parse(due)
    return follow_ups.add_follow_up(book, what, due=when, **more)


def shown(book, **more):
    return [line.what for line in today.steps(book, DAY, **more).lines]


def meet(book, person, day, title="Treffen", *, status=EventStatus.HAPPENED):
    cooperation = cooperations.start_cooperation(book, title="Muster")
    key = events.add_event(book, cooperation, title, day, status=status)
    events.add_participant(book, key, person=person)
    return key


def sleepers(book, day=DAY):
    return [one.name for one in today.asleep(book, day)[0]]


def test_steps_come_in_the_order_of_their_turn(book):
    step(book, "irgendwann")
    step(book, "später", "15.06.2026")
    step(book, "heute", "10.06.2026")
    step(book, "überfällig", "1.06.2026")
    step(book, "im Lauf des Monats", "Juni 2026")
    assert shown(book) == ["überfällig", "heute", "später", "im Lauf des Monats", "irgendwann"]


def test_a_step_names_the_record_it_is_on(book):
    person = people.add_person(book, "Ida Muster")
    step(book, "Anrufen", about=(Kind.PERSON, person))
    (line,) = today.steps(book, DAY).lines
    assert (line.about.id, line.about.title) == (person, "Ida Muster")


def test_what_was_done_today_stands_last_and_what_was_done_before_is_gone(book):
    for what, on in (("gestern", "9.06.2026"), ("heute", "10.06.2026")):
        follow_ups.complete_follow_up(book, step(book, what, "1.06.2026"), When.parse(on))
    step(book, "offen")
    assert shown(book) == ["offen", "heute"]
    assert today.steps(book, DAY).open == 1


def test_a_limited_list_still_tells_how_many_are_open(book):
    for number in range(5):
        step(book, f"Schritt {number}", "1.06.2026")
    found = today.steps(book, DAY, limit=2)
    assert (len(found.lines), found.open) == (2, 5)


def test_only_what_is_overdue_or_due_today_counts(book):
    for due in ("1.06.2026", "10.06.2026", "11.06.2026", "Juni 2026", None):
        step(book, "Anrufen", due)
    assert today.count_due(book, DAY) == 2


def test_a_typed_line_becomes_a_step_on_a_record(book):
    person = people.add_person(book, "Ida Muster")
    key = follow_ups.write_step(
        book, "Freitag: anrufen", language="de", today=DAY, about=(Kind.PERSON, person)
    )
    found = follow_ups.wholes(book, [key])[key]
    assert (found.what, found.due.edtf, found.about.id) == ("anrufen", "2026-06-12", person)


def test_putting_off_is_one_step_that_can_be_undone(book):
    key = step(book, "Anrufen", "1.06.2026")
    follow_ups.put_off(book, key, When.from_edtf("2026-06-11"))
    assert today.count_due(book, DAY) == 0
    book.undo()
    assert today.count_due(book, DAY) == 1


def test_somebody_falls_asleep_when_the_last_contact_is_longer_ago_than_the_rhythm(book):
    person = people.add_person(book, "Ida Muster")
    meet(book, person, "9.03.2026", "Moulding Expo")
    fields.change_field(book, "person", person, "rhythm", "P3M")
    (found,), number = today.asleep(book, DAY)
    assert (found.name, found.last, found.occasion, number) == (
        "Ida Muster",
        date(2026, 3, 9),
        "Moulding Expo",
        1,
    )
    assert sleepers(book, date(2026, 6, 9)) == []


def test_any_logged_contact_resets_the_rhythm_and_undo_brings_it_back(book):
    person = people.add_person(book, "Ida Muster")
    fields.change_field(book, "person", person, "rhythm", "P1M")
    meet(book, person, "1.03.2026")
    assert sleepers(book) == ["Ida Muster"]
    cooperation = cooperations.start_cooperation(book, title="Muster")
    key = events.add_event(book, cooperation, "Anruf", "Juni 2026", status=EventStatus.HAPPENED)
    participant = events.add_participant(book, key, person=person)
    assert sleepers(book) == []
    events.remove_participant(book, participant)
    assert sleepers(book) == ["Ida Muster"]


def test_what_is_planned_or_lies_ahead_is_no_contact(book):
    person = people.add_person(book, "Ida Muster")
    fields.change_field(book, "person", person, "rhythm", "P1M")
    meet(book, person, "1.03.2026")
    meet(book, person, "9.06.2026", status=EventStatus.PLANNED)
    meet(book, person, "11.06.2026")
    assert sleepers(book) == ["Ida Muster"]


def test_somebody_never_met_waits_since_they_came_into_the_book(book):
    person = people.add_person(book, "Ida Muster")
    fields.change_field(book, "person", person, "rhythm", "P2W")
    entered = date.today()  # noqa: DTZ011 -- the key bears the day of this run
    assert sleepers(book, entered + timedelta(days=13)) == []
    (found,), _ = today.asleep(book, entered + timedelta(days=16))
    assert not found.met
    assert abs((found.last - entered).days) <= 1


def test_a_tag_gives_its_rhythm_to_everybody_without_one_of_their_own(book):
    keys = [people.add_person(book, name) for name in ("Ida Muster", "Jo Muster", "Ute Muster")]
    for key in keys:
        tag = tags.add_tag(book, Kind.PERSON, key, "Kunststoff")
        meet(book, key, "1.03.2026")
    fields.change_field(book, "tag", tag, "rhythm", "P3M")
    fields.change_field(book, "person", keys[1], "rhythm", "P6M")
    fields.change_field(book, "person", keys[2], "rhythm", "never")
    assert sleepers(book) == ["Ida Muster"]


def test_the_shorter_rhythm_of_two_tags_counts(book):
    person = people.add_person(book, "Ida Muster")
    meet(book, person, "1.03.2026")
    for name, rhythm in (("Kunststoff", "P6M"), ("Messe", "P1M")):
        tag = tags.add_tag(book, Kind.PERSON, person, name)
        fields.change_field(book, "tag", tag, "rhythm", rhythm)
    assert sleepers(book) == ["Ida Muster"]


def test_who_waited_longest_comes_first_and_who_is_in_the_bin_does_not_come(book):
    for name, day in (("Ida Muster", "1.03.2026"), ("Jo Muster", "1.01.2026")):
        person = people.add_person(book, name)
        meet(book, person, day)
        fields.change_field(book, "person", person, "rhythm", "P1M")
    assert sleepers(book) == ["Jo Muster", "Ida Muster"]
    removal.remove(book, "person", person)
    assert sleepers(book) == ["Ida Muster"]


def test_cooperations_move_in_the_order_of_what_is_nearest(book):
    far, near = (cooperations.start_cooperation(book, title=one) for one in ("Fern", "Nah"))
    cooperations.start_cooperation(book, title="Ohne Ereignis")
    for day in ("1.01.2026", "1.02.2026"):
        events.add_event(book, far, f"am {day}", day)
    planned = EventStatus.PLANNED
    for day in ("20.06.2026", "1.09.2026"):
        events.add_event(book, near, f"am {day}", day, status=planned)
    events.add_event(book, near, "verpasst", "1.06.2026", status=planned)
    found = [motion for motion, _, _ in today.moving(book, DAY)]
    assert [motion.id for motion in found] == [near, far]
    assert (found[0].last, found[0].following.title) == (None, "am 20.06.2026")
    assert (found[1].last.title, found[1].following) == ("am 1.02.2026", None)
    assert len(today.moving(book, DAY, limit=1)) == 1


def test_stories_in_work_come_the_furthest_first(book):
    keys = [stories.start_story(book, name) for name in ("Erste", "Zweite", "Dritte")]
    stories.set_state(book, keys[1], StoryState.IN_REVIEW)
    stories.set_state(book, keys[2], StoryState.PUBLISHED)
    lines, number = today.in_work(book)
    assert ([line.title for line in lines], number) == (["Zweite", "Erste"], 2)


def test_the_week_holds_events_and_due_steps_by_day(book):
    cooperation = cooperations.start_cooperation(book, title="Muster")
    for day in ("8.06.2026", "7.06.2026", "Juni 2026", "12.-20.06.2026"):
        events.add_event(book, cooperation, day, day)
    person = people.add_person(book, "Ida Muster")
    step(book, "Anrufen", "14.06.2026", about=(Kind.PERSON, person))
    step(book, "Nächste Woche", "15.06.2026")
    found = [(line.day.day, line.title, line.event is None) for line in today.week(book, DAY)]
    assert found == [
        (8, "8.06.2026", False),
        (12, "12.-20.06.2026", False),
        (14, "Anrufen", True),
    ]


@pytest.fixture
def full(book):
    for number in range(8):
        house = clusters.add_cluster(book, f"Netz {number}")
        cooperation = cooperations.start_cooperation(book, [house])
        events.add_event(book, cooperation, "Treffen", "9.06.2026")
        person = people.add_person(book, f"Ida Muster {number}")
        meet(book, person, "1.01.2026")
        fields.change_field(book, "person", person, "rhythm", "P1M")
        step(book, "Anrufen", "9.06.2026", about=(Kind.PERSON, person))
        stories.start_story(book, f"Story {number}")
    return book


@pytest.mark.parametrize(
    ("read", "most"),
    [
        (today.steps, 1),
        (today.count_due, 1),
        (today.asleep, 1),
        (today.week, 1),
        (today.moving, 4),
    ],
)
def test_a_section_is_read_in_a_fixed_number_of_queries(full, queries, read, most):
    with queries() as statements:
        read(full, DAY)
    assert len([one for one in statements if one.lstrip().startswith("SELECT")]) == most


def test_the_stories_are_read_in_two_queries(full, queries):
    with queries() as statements:
        lines, _ = today.in_work(full)
    assert len(lines) == 8
    assert len([one for one in statements if one.lstrip().startswith("SELECT")]) == 2
