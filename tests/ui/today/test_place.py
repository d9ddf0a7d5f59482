"""What else Today shows: who falls asleep, what moves, stories, the week, the last records."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.event import EventStatus
from desktop_app.domain.reference import Kind
from desktop_app.services import (
    clusters,
    cooperations,
    events,
    fields,
    merge,
    people,
    removal,
    stories,
)
from desktop_app.ui.clock import Clock
from desktop_app.ui.place import Spot
from desktop_app.ui.visited import Visited
from desktop_app.words import Words


@pytest.fixture
def pair(book):
    """Two clusters that met half a year ago, Ida being there."""
    houses = [clusters.add_cluster(book, name) for name in ("Netz Nord", "Netz Süd")]
    return cooperations.start_cooperation(book, houses)


@pytest.fixture
def met(book, pair, ida):
    event = events.add_event(book, pair, "Moulding Expo", "9.1.2026")
    events.add_participant(book, event, person=ida)
    fields.change_field(book, "person", ida, "rhythm", "P3M")
    return event


def test_the_day_is_greeted_with_its_date(place):
    assert place.page._greeting.whole == "Guten Morgen"
    assert place.page._day.whole.replace("\xa0", " ") == "Mittwoch, 10. Juni 2026"


def test_who_falls_asleep_is_told_in_words_and_opens(met, ida, place, spoken, qtbot):
    assert spoken(place.asleep) == ["Ida Muster, zuletzt vor 5 Monaten, Moulding Expo"]
    place.asleep.list.setFocus()
    with qtbot.waitSignal(place.navigate) as told:
        qtbot.keyClick(place.asleep.list, Qt.Key.Key_Return)
    assert told.args == [Kind.PERSON, ida]


def test_a_new_contact_wakes_them_and_the_card_goes(met, pair, ida, place, book):
    assert place.asleep.isVisible()
    event = events.add_event(book, pair, "Anruf", "8.6.2026")
    events.add_participant(book, event, person=ida)
    assert not place.asleep.isVisible()


def test_a_cooperation_rests_after_ninety_days_until_something_is_planned(
    met, pair, place, book
):
    (card,) = place.motion.cards
    assert card.look.state == "Ruht seit 5 Monaten"
    assert (card.look.last, card.look.last_day) == ("Moulding Expo", "9.\xa0Jan 2026")
    events.add_event(book, pair, "Workshop", "24.6.2026", status=EventStatus.PLANNED)
    assert place.motion.cards == [card]
    assert card.look.state.replace("\xa0", " ") == "Nächster Termin 24. Juni 2026: Workshop"


def test_a_card_opens_its_cooperation(met, pair, place, qtbot):
    with qtbot.waitSignal(place.navigate) as told:
        qtbot.keyClick(place.motion.cards[0], Qt.Key.Key_Return)
    assert told.args == [Kind.COOPERATION, pair]


def test_stories_in_work_say_what_is_missing(book, request, spoken):
    stories.start_story(book, "Kunststoff", language="de")
    place = request.getfixturevalue("place")
    assert spoken(place.stories) == [
        "Kunststoff, Noch offen: Englisch, Französisch, Entwurf, DE 100%, EN 0%, FR 0%"
    ]


def test_a_week_has_its_workdays_and_a_weekend_only_with_something(
    pair, place, book, spoken, step
):
    assert len(spoken(place.week)) == 5
    events.add_event(book, pair, "Sommerfest", "13.6.2026", status=EventStatus.PLANNED)
    step("Rückruf", "12.6.2026")
    told = [line.replace("\xa0", " ") for line in spoken(place.week)]
    assert told[0] == "Mo, nichts eingetragen, –, 8. Juni"
    assert told[4:] == ["Fr, Rückruf, 12. Juni", "Sa, Sommerfest, 13. Juni"]


def test_the_records_opened_last_are_remembered_without_their_names(
    place, visited, ida, book, spoken, time, tmp_path
):
    visited.visit(Spot(Kind.PERSON, ida, "Ida Muster"))
    time.go(minutes=5)
    place.recent.read()
    assert spoken(place.recent) == ["Ida Muster, vor 5 Minuten"]
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert [one.key for one in Visited(memory).newest()] == [ida]
    assert "Ida" not in (tmp_path / "window.ini").read_text("utf-8")
    removal.remove(book, "person", ida)
    assert not place.recent.isVisible()


def test_a_record_that_was_visited_shows_at_once(place, visited, ida, spoken):
    visited.visit(Spot(Kind.PERSON, ida, "Ida Muster"))
    assert spoken(place.recent) == ["Ida Muster, vor 1 Minute"]


def test_a_record_that_was_merged_is_remembered_as_the_one_that_was_kept(
    place, visited, ida, book, spoken
):
    twin = people.add_person(book, "I. Muster")
    visited.visit(Spot(Kind.PERSON, ida, "Ida Muster"))
    visited.visit(Spot(Kind.PERSON, twin, "I. Muster"))
    merge.merge(book, ida, twin)
    assert spoken(place.recent) == ["Ida Muster, vor 1 Minute"]


def test_midnight_is_told_once(qapp, time):
    clock, told = Clock(time), []
    clock.new_day.connect(lambda: told.append(clock.today()))
    clock.look()
    time.go(hours=20)
    clock.look()
    clock.look()
    assert told == [time.now.date()]


def test_the_rail_counts_what_is_overdue_or_due_today(place, step):
    for due in ("9.6.2026", "10.6.2026", "11.6.2026"):
        step("Anrufen", due)
    assert place.count() == 2


def test_nothing_is_read_while_nobody_looks(place, step, queries, qtbot):
    place.hide()
    with queries() as statements:
        step("Anrufen", "9.6.2026")
    assert not [one for one in statements if "sum(" in one]
    place.show()
    place.open(None)
    assert len(place.steps.list.keys()) == 1


def test_every_pane_can_have_the_focus(met, place, visited, ida, qtbot, step):
    step("Anrufen", "9.6.2026")
    visited.visit(Spot(Kind.PERSON, ida))
    for pane in place.panes():
        if pane.isVisible() and pane is not place.motion:
            pane.setFocus()
            assert QApplication.focusWidget() is pane


@pytest.mark.parametrize("language", ["de", "en", "fr"])
def test_every_control_has_a_name(met, place, language, step, qtbot):
    step("Anrufen", "9.6.2026")
    place.say(Words(language))
    qtbot.waitUntil(lambda: not place._waiting)
    focusable = Qt.FocusPolicy.TabFocus
    nameless = [
        one
        for one in place.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() & focusable and not one.accessibleName()
    ]
    assert nameless == []


def test_a_narrow_window_has_one_column(place, qtbot, met):
    place.resize(900, 700)
    qtbot.waitUntil(lambda: place.week.y() > place.motion.y())
    assert place.page.horizontalScrollBar().maximum() == 0
