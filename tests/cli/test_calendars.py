"""`import calendar.ics`: events with those the book knows, recognised the next time."""

import pytest

CALENDAR = """\
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:1@x
SUMMARY:Workshop in Bellignat
DTSTART;VALUE=DATE:20150512
LOCATION:Bellignat
ATTENDEE;CN=Ada King:mailto:ada@example.org
END:VEVENT
BEGIN:VEVENT
UID:2@x
SUMMARY:Ohne Tag
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def ics(tmp_path):
    path = tmp_path / "kalender.ics"
    path.write_text(CALENDAR, encoding="utf-8", newline="\r\n")
    return path


@pytest.fixture
def ada(call, tmp_path):
    path = tmp_path / "ada.csv"
    path.write_text("Vorname;Nachname;E-Mail\nAda;King;ada@example.org\n", encoding="utf-8")
    call("import", path)


def test_an_entry_becomes_an_event_with_whom_the_book_knows(call, ada, ics):
    told = call("import", ics).json
    assert (told["new"], [one["line"] for one in told["skipped"]]) == (1, [10])
    shown = call("show", "Workshop in Bellignat").json
    assert (shown["when"]["edtf"], shown["city"]) == ("2015-05-12", "Bellignat")
    assert [one["title"] for one in shown["participants"]] == ["Ada King"]


def test_the_same_calendar_again_changes_nothing(call, ics):
    call("import", ics)
    assert call("import", ics).json["unchanged"] == 1
    assert len(call("history").json) == 1


def test_an_entry_that_was_moved_moves_its_event(call, ics):
    call("import", ics)
    ics.write_text(CALENDAR.replace("20150512", "20150513"), encoding="utf-8")
    assert call("import", ics).json["changed"] == 1
    assert call("show", "Workshop in Bellignat").json["when"]["edtf"] == "2015-05-13"
    assert call("import", ics).json["unchanged"] == 1


def test_undo_takes_a_calendar_back(call, ics):
    call("import", ics)
    assert call("undo").json["label"] == "Import event"
    assert call("list", "events").json == []


def test_a_dry_run_of_a_calendar_writes_nothing(call, ics, book_path):
    assert call("import", ics, "--dry-run").json["new"] == 1
    assert not book_path.exists()


def test_a_calendar_of_the_book_changes_nothing_in_it(call, tmp_path):
    call("sample")
    call("export", tmp_path / "x.ics")
    told = call("import", tmp_path / "x.ics").json
    assert (told["new"], told["changed"]) == (0, 0)
    assert told["unchanged"] > 0


def test_calendars_are_not_brought_in_together_with_contacts(call, ics, tmp_path):
    other = tmp_path / "x.csv"
    other.write_text("Vorname;Nachname\nA;B\n", encoding="utf-8")
    done = call("import", ics, other)
    assert (done.status, call("list", "people").status) == (2, 2)


def test_a_task_becomes_a_next_step(call, tmp_path):
    path = tmp_path / "x.ics"
    lines = (
        "BEGIN:VCALENDAR",
        "BEGIN:VTODO",
        "UID:t",
        "SUMMARY:Angebot",
        "DUE:20141014T090000",
    )
    path.write_text("\n".join((*lines, "END:VTODO", "END:VCALENDAR")), encoding="utf-8")
    assert call("import", path).json["new"] == 1
    (step,) = call("list", "follow_ups").json
    assert call("show", step["id"]).json["due"]["edtf"] == "2014-10-14"
    assert call("import", path).json["unchanged"] == 1
