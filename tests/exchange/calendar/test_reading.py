"""Calendars of every kind become entries; a broken one costs only itself."""

import random
from pathlib import Path

import pytest

from desktop_app.domain.errors import Invalid
from desktop_app.exchange.apart import Apart
from desktop_app.exchange.calendar.reading import CAPPED, calendar_of, read_calendar

HERE = Path(__file__).resolve()
CORPUS = HERE.parents[4] / "shared/corpora/ical"


def calendar(*lines, head=()):
    told = ["BEGIN:VCALENDAR", "VERSION:2.0", *head, *lines, "END:VCALENDAR", ""]
    return "\r\n".join(told).encode()


def event(*lines):
    return ("BEGIN:VEVENT", "UID:1@x", *lines, "END:VEVENT")


def entry(*lines, head=()):
    (one,) = calendar_of(calendar(*event(*lines), head=head), "x.ics").entries
    return one


def test_a_whole_day_is_that_day_although_its_end_is_the_next():
    one = entry("SUMMARY:Messe", "DTSTART;VALUE=DATE:20141014", "DTEND;VALUE=DATE:20141015")
    assert (one.when.edtf, one.at) == ("2014-10-14", "")


def test_several_days_are_a_span():
    one = entry("SUMMARY:Messe", "DTSTART;VALUE=DATE:20141014", "DTEND;VALUE=DATE:20141019")
    assert one.when.edtf == "2014-10-14/2014-10-18"


def test_an_hour_is_its_day_and_the_time_is_kept():
    one = entry("SUMMARY:Treffen", "DTSTART:20141014T143000", "DTEND:20141014T160000")
    assert (one.when.edtf, one.at) == ("2014-10-14", "14:30–16:00")


def test_a_series_is_one_entry_over_its_span():
    one = entry("SUMMARY:Jour fixe", "DTSTART:20240101T090000", "RRULE:FREQ=WEEKLY;COUNT=5")
    assert one.when.edtf == "2024-01-01/2024-01-29"


def test_a_series_for_ever_is_looked_at_730_times_and_told():
    one = entry("SUMMARY:x", "DTSTART:20240101T090000", "RRULE:FREQ=DAILY")
    assert one.when.edtf == "2024-01-01/2025-12-30"
    assert [remark.reason for remark in one.remarks] == [CAPPED]


def test_a_series_of_every_second_ends_at_once():
    one = entry("SUMMARY:x", "DTSTART:20240101T000000", "RRULE:FREQ=SECONDLY")
    assert one.when.edtf == "2024-01-01"


def test_an_entry_without_a_day_is_skipped_with_its_line():
    found = calendar_of(calendar(*event("SUMMARY:x")), "x.ics")
    assert (found.entries, [one.line for one in found.skipped]) == ((), [3])


def test_a_broken_entry_costs_only_itself():
    good = event("SUMMARY:gut", "DTSTART;VALUE=DATE:20141014")
    bad = ("BEGIN:VEVENT", "DTSTART:yesterday", "SUMMARY:x", "END:VEVENT")
    found = calendar_of(calendar(*bad, *good), "x.ics")
    assert [one.title for one in found.entries] == ["gut"]
    assert [one.line for one in found.skipped] == [3]


def test_an_entry_that_is_cut_off_is_still_read():
    content = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART;VALUE=DATE:20141014"
    assert calendar_of(content, "x.ics").entries[0].title == "x"


def test_people_places_states_and_categories_are_read():
    one = entry(
        "SUMMARY:Workshop\\, Tag 1",
        "DTSTART;VALUE=DATE:20150512",
        "LOCATION:Stuttgart",
        "STATUS:CANCELLED",
        "CATEGORIES:EEN,Messe",
        "ORGANIZER;CN=Nadine Kaiser:mailto:Kaiser@example.org",
        'ATTENDEE;CN="Muster, Max":MAILTO:max@example.org',
    )
    assert (one.title, one.place, one.cancelled) == ("Workshop, Tag 1", "Stuttgart", True)
    assert one.categories == ("EEN", "Messe")
    assert one.people == (
        ("kaiser@example.org", "Nadine Kaiser"),
        ("max@example.org", "Muster, Max"),
    )


def test_a_changed_date_of_a_series_makes_no_second_entry():
    one = event("SUMMARY:x", "DTSTART:20240101T090000", "RRULE:FREQ=WEEKLY;COUNT=5")
    other = event("SUMMARY:x", "RECURRENCE-ID:20240108T090000", "DTSTART:20240109T090000")
    assert len(calendar_of(calendar(*one, *other), "x.ics").entries) == 1


def test_a_task_is_a_step_with_its_day():
    content = calendar("BEGIN:VTODO", "SUMMARY:Angebot", "DUE;VALUE=DATE:20141014", "END:VTODO")
    (one,) = calendar_of(content, "x.ics").entries
    assert (one.is_step, one.when.edtf, one.done) == (True, "2014-10-14", None)


def test_a_broken_rule_alarm_or_zone_costs_no_entry():
    zone = ("BEGIN:VTIMEZONE", "TZID:x", "BEGIN:STANDARD", "TZOFFSETTO:+5328", "END:STANDARD")
    one = entry(
        "SUMMARY:x",
        "DTSTART;TZID=x:20141014T143000",
        "RRULE:FREQ=SOMETIMES",
        *("BEGIN:VALARM", "TRIGGER:PT-2H", "END:VALARM"),
        head=(*zone, "END:VTIMEZONE"),
    )
    assert one.when.edtf == "2014-10-14"


def test_what_is_no_calendar_is_refused_in_words():
    with pytest.raises(Invalid, match="no calendar"):
        calendar_of(b"hello", "x.ics")


def test_a_file_of_more_than_10_mb_is_refused_in_words():
    with Apart() as apart, pytest.raises(Invalid, match="too large"):
        read_calendar(b"x" * 10_000_001, "x.ics", apart)


SOUND = calendar(
    *event(
        "SUMMARY:Grüße aus Łódź", "DTSTART;TZID=Europe/Berlin:20141014T143000", "DURATION:PT1H"
    ),
    *event("SUMMARY:y", "DTSTART;VALUE=DATE:20141014", "RRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=9"),
    head=("BEGIN:VTIMEZONE", "TZID:Europe/Berlin", "END:VTIMEZONE"),
)
PIECES = (b"\r\n", b"RRULE:FREQ=", b"BEGIN:VEVENT\r\n", b";", b":", b"\0", b"99999999", b"T")


def tried(times, seed):
    chance = random.Random(seed)
    with Apart(seconds=20) as apart:
        for _ in range(times):
            broken = bytearray(SOUND)
            for _ in range(chance.randint(1, 6)):
                at = chance.randrange(len(broken))
                if chance.random() < 0.4:
                    broken[at : at + chance.randint(1, 12)] = chance.randbytes(2)
                else:
                    broken[at:at] = chance.choice(PIECES)
            try:
                read_calendar(bytes(broken), "x.ics", apart)
            except Invalid:
                continue


def test_500_damaged_calendars_end_in_entries_or_in_words():
    tried(500, 1)


@pytest.mark.nightly
def test_5000_damaged_calendars_end_in_entries_or_in_words():
    tried(5_000, 2)


def test_nearly_every_real_calendar_is_read():
    if not CORPUS.is_dir():
        pytest.skip("the corpus ../shared/corpora/ical is not on this machine")
    files = sorted(CORPUS.rglob("*.ics"))
    read = 0
    for path in files:
        try:
            found = calendar_of(path.read_bytes(), path.name)
        except Invalid:
            continue
        read += bool(found.entries or not found.skipped)
    events = [path for path in files if b"BEGIN:VEVENT" in path.read_bytes()]
    assert read >= 0.95 * len(events)
