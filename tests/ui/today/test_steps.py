"""Next steps on Today, by keyboard and by mouse, on a real book."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView

from desktop_app.domain.reference import Kind
from desktop_app.services import follow_ups, people
from desktop_app.ui import panes

LEFT = Qt.MouseButton.LeftButton


def due_of(book, key):
    return follow_ups.wholes(book, [key])[key].due.edtf


def point(card, row, x):
    place = card.list.visualRect(card.list.model().index(row, 0))
    return QPoint(x, place.center().y())


def press(qtbot, card, row, x=200):
    qtbot.mouseClick(card.list.viewport(), LEFT, pos=point(card, row, x))


def choose(qtbot, card, word):
    action = next(one for one in card.menu.actions() if one.text() == word)
    card.menu.setActiveAction(action)
    qtbot.keyClick(card.menu, Qt.Key.Key_Return)


@pytest.fixture
def three(step, ida):
    return [
        step("Unterlagen senden", "7.6.2026", ida),
        step("Rückruf", "10.6.2026"),
        step("Angebot", "12.6.2026"),
    ]


@pytest.fixture
def steps(three, place):
    place.steps.list.setFocus()
    return place.steps


def test_rows_say_what_until_when_and_on_which_record(steps, spoken):
    assert spoken(steps) == [
        "Unterlagen senden, Ida Muster, 3 Tage überfällig",
        "Rückruf, heute",
        "Angebot, Freitag",
    ]


def test_space_ticks_and_space_takes_it_back(steps, three, qtbot, book):
    qtbot.keyClick(steps.list, Qt.Key.Key_Space)
    assert follow_ups.wholes(book, three)[three[0]].done.edtf == "2026-06-10"
    assert steps.list.keys()[-1] == three[0]
    qtbot.keyClick(steps.list, Qt.Key.Key_End)
    qtbot.keyClick(steps.list, Qt.Key.Key_Space)
    assert follow_ups.wholes(book, three)[three[0]].done is None


def test_a_press_on_the_circle_ticks(steps, three, qtbot, book):
    press(qtbot, steps, 1, 30)
    assert follow_ups.wholes(book, three)[three[1]].done is not None


def test_arrows_and_enter_open_the_record_of_a_step(steps, three, qtbot, place, ida):
    with qtbot.waitSignal(place.navigate) as told:
        qtbot.keyClick(steps.list, Qt.Key.Key_Return)
    assert told.args == [Kind.PERSON, ida]
    qtbot.keyClick(steps.list, Qt.Key.Key_Down)
    assert steps.list.current() == three[1]


def test_a_press_on_a_row_opens_its_record(steps, qtbot, place, ida):
    with qtbot.waitSignal(place.navigate) as told:
        press(qtbot, steps, 0)
    assert told.args == [Kind.PERSON, ida]


def test_the_dots_of_a_row_offer_to_put_it_off(steps, three, qtbot, book):
    press(qtbot, steps, 0, steps.list.viewport().width() - 24)
    choose(qtbot, steps, "Auf morgen verschieben")
    assert due_of(book, three[0]) == "2026-06-11"
    book.undo()
    assert due_of(book, three[0]) == "2026-06-07"


def test_next_week_is_its_monday(steps, three, qtbot, book):
    steps.ask(three[1], QPoint(0, 0))
    choose(qtbot, steps, "Auf nächste Woche verschieben")
    assert due_of(book, three[1]) == "2026-06-15"


def test_f2_asks_for_another_day_in_words(steps, three, qtbot, book):
    qtbot.keyClick(steps.list, Qt.Key.Key_F2)
    line = steps.put_off.field.focusProxy()
    line.setText("übernächste Jahre")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert steps.put_off._refusal.whole == "„übernächste Jahre“ ist kein Tag."
    line.setText("Freitag")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert not steps.put_off.isVisible()
    assert due_of(book, three[0]) == "2026-06-12"


def test_del_puts_a_step_into_the_bin(steps, three, qtbot):
    qtbot.keyClick(steps.list, Qt.Key.Key_Delete)
    assert steps.list.keys() == tuple(three[1:])


def test_a_typed_line_becomes_a_step_and_the_chip_says_how_it_is_read(steps, qtbot, spoken):
    qtbot.mouseClick(steps.plus, LEFT)
    qtbot.keyClicks(steps.entry.line, "morgen: Lucie anrufen")
    assert steps.entry.due.accessibleName() == "11. Juni 2026".replace(" ", "\xa0", 1)
    qtbot.keyClick(steps.entry.line, Qt.Key.Key_Return)
    assert "Lucie anrufen, morgen" in spoken(steps)
    assert steps.entry.line.text() == ""


def test_a_step_is_put_on_a_record_chosen_from_the_list(steps, qtbot, book, ida):
    steps.begin()
    qtbot.keyClicks(steps.entry.line, "Anrufen")
    qtbot.mouseClick(steps.entry.about, LEFT)
    qtbot.keyClicks(steps.entry.picker.line, "Ida")
    qtbot.keyClick(steps.entry.picker.line, Qt.Key.Key_Return)
    assert steps.entry.about.text() == "Ida Muster"
    qtbot.keyClick(steps.entry.line, Qt.Key.Key_Return)
    assert "Anrufen" in [one.what for one in people.whole(book, ida).extras.follow_ups]


def test_what_is_typed_is_added_when_the_window_moves_on(steps, place, spoken):
    steps.begin()
    steps.entry.line.setText("Noch etwas")
    assert place.settle()
    assert "Noch etwas" in spoken(steps)


def test_a_change_elsewhere_moves_only_its_row(steps, three, book, qtbot):
    resets = []
    steps.list.model().modelReset.connect(resets.append)
    qtbot.keyClick(steps.list, Qt.Key.Key_Down)
    follow_ups.complete_follow_up(book, three[0], follow_ups.wholes(book, three)[three[1]].due)
    assert steps.list.keys() == (three[1], three[2], three[0])
    assert (steps.list.current(), resets) == (three[1], [])


def test_without_steps_all_is_done(place):
    assert place.steps.empty.isVisible()
    assert place.steps.empty.whole == "Alles erledigt."


def test_an_empty_day_begins_without_a_ring_and_f6_shows_one(place):
    panes.begin(place, anew=True)
    assert not place.steps.plus.hasFocus()
    panes.walk(place.panes()[:1], 1)
    assert place.steps.plus.hasFocus()


def test_a_long_list_shows_the_first_and_offers_all(step, qtbot, request):
    keys = [step(f"Schritt {number}", "1.6.2026") for number in range(14)]
    place = request.getfixturevalue("place")
    assert place.steps.list.keys() == tuple(keys[:10])
    assert place.steps.all.text() == "Alle 14 zeigen"
    qtbot.mouseClick(place.steps.all, LEFT)
    assert place.steps.list.keys() == tuple(keys)
    assert place.steps.list.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert place.steps.list.selectionMode() == QAbstractItemView.SelectionMode.NoSelection


def test_the_next_day_the_same_step_is_overdue(steps, place, clock, time, spoken, qtbot):
    time.go(days=1)
    clock.look()
    qtbot.waitUntil(lambda: not place._waiting)
    assert spoken(steps)[1] == "Rückruf, 1 Tag überfällig"
