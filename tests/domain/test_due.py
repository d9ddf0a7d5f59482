"""Until when a step is to be done, read from the words people use for it."""

from datetime import date

import pytest

from desktop_app.domain.due import Turn, read_due, read_step, turn_of
from desktop_app.domain.typed_line import days
from desktop_app.domain.when import Precision, When

WEDNESDAY = date(2026, 6, 10)


@pytest.mark.parametrize(
    ("line", "language", "what", "edtf"),
    [
        ("Freitag: Lucie anrufen", "de", "Lucie anrufen", "2026-06-12"),
        ("Lucie anrufen am Freitag", "de", "Lucie anrufen", "2026-06-12"),
        ("Mittwoch Rückruf", "de", "Rückruf", "2026-06-17"),
        ("Unterlagen senden bis 15.6.", "de", "Unterlagen senden", "../2026-06-15"),
        ("1.3. Bericht", "de", "Bericht", "2027-03-01"),
        ("Rückruf in 3 Wochen", "de", "Rückruf", "2026-07-01"),
        ("nächste Woche Angebot", "de", "Angebot", "2026-06-15/2026-06-21"),
        ("nächsten Montag Angebot", "de", "Angebot", "2026-06-15"),
        ("tomorrow: call Jean", "en", "call Jean", "2026-06-11"),
        ("send the slides by Friday", "en", "send the slides", "2026-06-12"),
        ("report next month", "en", "report", "2026-07"),
        ("appeler Jean lundi prochain", "fr", "appeler Jean", "2026-06-15"),
        ("la semaine prochaine : devis", "fr", "devis", "2026-06-15/2026-06-21"),
        ("demain appeler Jean", "fr", "appeler Jean", "2026-06-11"),
    ],
)
def test_a_line_says_what_and_until_when(line, language, what, edtf):
    read, due = read_step(line, language, WEDNESDAY)
    assert (read, due.edtf) == (what, edtf)


@pytest.mark.parametrize(
    "line",
    [
        "10 Broschüren schicken",
        "Angebot von 2015 prüfen",
        "Stand 2015",
        "Raum 12 buchen",
        "So schnell wie möglich anrufen",
        "Freitag",
    ],
)
def test_a_line_without_a_date_is_all_what(line):
    assert read_step(line, "de", WEDNESDAY) == (line, None)


def test_the_words_of_a_due_date_stay_as_they_were_typed():
    assert read_due("Bis Freitag", "de", WEDNESDAY).text == "Bis Freitag"
    assert read_due("irgendwann", "de", WEDNESDAY).edtf is None


@pytest.mark.parametrize(
    ("due", "turn"),
    [
        ("2026-06-09", Turn.OVERDUE),
        ("2026-06-10", Turn.TODAY),
        ("2026-06-14", Turn.THIS_WEEK),
        ("2026-06-15", Turn.LATER),
        ("2026-06", Turn.LATER),
        ("2026-05", Turn.OVERDUE),
        ("2026-05/..", Turn.TODAY),
        ("2026-07/..", Turn.LATER),
    ],
)
def test_a_step_waits_until_the_last_day_that_was_said(due, turn):
    assert turn_of(When.from_edtf(due), WEDNESDAY) is turn


def test_words_that_say_no_day_have_no_turn():
    assert turn_of(When.parse("bald"), WEDNESDAY) is Turn.UNDATED
    assert turn_of(None, WEDNESDAY) is Turn.UNDATED


def test_a_part_of_a_month_without_its_year_stays_a_part():
    due = read_due("Mitte Juni", "de", WEDNESDAY)
    assert (due.precision, due.earliest, due.latest) == (
        Precision.MID,
        date(2026, 6, 11),
        date(2026, 6, 20),
    )


def test_a_leap_day_without_its_year_is_the_next_there_is():
    assert read_due("29. Februar", "de", WEDNESDAY).latest == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("language", "said", "edtf"),
    [
        ("de", "nächsten Freitag", "2026-06-19"),
        ("de", "kommenden Freitag", "2026-06-12"),
        ("en", "next Friday", "2026-06-19"),
        ("fr", "vendredi prochain", "2026-06-12"),
        ("de", "nächste Woche", "2026-06-15/2026-06-21"),
    ],
)
def test_a_step_and_a_typed_line_mean_the_same_day(language, said, edtf):
    assert read_due(said, language, WEDNESDAY).edtf == edtf
    assert days.leading(said, language, WEDNESDAY).when.edtf == edtf
