"""Duplicates over the window: found, compared by key, merged, called different."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.errors import Unusable
from desktop_app.domain.merging import Side
from desktop_app.services import duplicates, fields, find, merge, organisations, people
from desktop_app.ui import text
from desktop_app.ui.background import Background
from desktop_app.ui.desk import Desk
from desktop_app.ui.duplicates.panel import MergePanel
from desktop_app.words import Words


@pytest.fixture
def two(book):
    """One person twice, the older entry with less in it."""
    house = organisations.add_organisation(book, "Exemple Plasturgie")
    fair = people.add_person(book, "L. Bernard", organisation=house, phone="+33 4 74 11 11 11")
    known = people.add_person(
        book, "Lucie Bernard", organisation=house, phone="+33 4 74 11 11 11", language="fr"
    )
    for key, note in ((fair, "Sucht Partner"), (known, "Kontakt über das EEN")):
        fields.change_field(book, "person", key, "note", note)
    return fair, known


@pytest.fixture
def panel(qtbot, german, book):
    window, desk = QWidget(), Desk(book, Background())
    qtbot.addWidget(window)
    window.resize(1440, 900)
    shown = MergePanel(window, desk)
    shown.say(german)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield shown
    desk.background.close()


@pytest.fixture
def looked(qtbot, panel, two):
    """The pair is found and shown."""
    panel.look()
    qtbot.waitUntil(lambda: panel.pair is not None)
    return panel


def press(panel, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or panel, key, modifier)


def line(panel, what):
    return next(one for one in panel.table.lines if one.said.what == what)


def title(book, key):
    return find.named(book, [key])[key].title


def test_the_pairs_stand_in_lanes_with_the_reasons_in_words(looked):
    assert looked.list.model().look(0).spoken == "Sicher"
    told = looked._told.whole
    assert "Anfangsbuchstabe passt" in told
    assert "gleiche Telefonnummer" in told


def test_ctrl_enter_merges_with_the_fuller_name_and_everything_of_both(looked, two, book):
    press(looked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    kept = people.whole(book, two[0])
    assert kept.title == "Lucie Bernard"
    assert kept.note == "Sucht Partner\n\nKontakt über das EEN"
    assert looked._pages.currentWidget() is looked.none


def test_a_merge_that_is_undone_is_brought_up_again(qtbot, looked, two, book):
    looked.go.click()
    book.undo()
    qtbot.waitUntil(lambda: looked.pair is not None)
    assert looked.pair.ids == two


def test_the_keys_take_left_right_and_both(looked, two, book):
    press(looked, Qt.Key.Key_1)
    assert line(looked, "name").result.whole == "L. Bernard"
    note = line(looked, "note")
    while looked.table.lines[looked.table.current()] is not note:
        press(looked, Qt.Key.Key_Down)
    press(looked, Qt.Key.Key_2)
    assert note.side is Side.RIGHT
    press(looked, Qt.Key.Key_3)
    press(looked, Qt.Key.Key_2)
    looked.merge()
    assert people.whole(book, two[0]).title == "L. Bernard"
    assert people.whole(book, two[0]).note == "Kontakt über das EEN"


def test_two_names_cannot_both_be_taken(looked):
    press(looked, Qt.Key.Key_3)
    assert line(looked, "name").side is Side.RIGHT


def test_the_arrows_walk_from_line_to_line(looked):
    walked = [looked.table.current()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up):
        press(looked, key)
        walked.append(looked.table.current())
    assert walked == [0, 1, 2, 1, 0, 0]


def test_a_press_on_a_value_takes_it(looked, qtbot):
    name = line(looked, "name")
    qtbot.mouseClick(name.left, Qt.MouseButton.LeftButton)
    assert (name.side, name.right.isChecked()) == (Side.LEFT, False)


def test_both_boxes_left_empty_keep_nothing(looked, qtbot, two, book):
    note = line(looked, "note")
    for cell in (note.left, note.right):
        qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert note.result.whole == "Nichts wird behalten"
    looked.merge()
    assert people.whole(book, two[0]).note == ""


def test_a_value_of_one_side_goes_and_comes_back_by_a_press(looked, qtbot):
    language = line(looked, "language")
    qtbot.mouseClick(language.right, Qt.MouseButton.LeftButton)
    assert (language.side, language.right.isChecked()) == (Side.NEITHER, False)
    qtbot.mouseClick(language.right, Qt.MouseButton.LeftButton)
    assert language.pick() is None
    assert language.result.whole == "Französisch"


def test_the_key_0_lets_go_of_everything_but_the_name(looked, two, book):
    press(looked, Qt.Key.Key_0)
    assert line(looked, "name").side is Side.RIGHT
    for _one in looked.table.lines[1:]:
        press(looked, Qt.Key.Key_Down)
        press(looked, Qt.Key.Key_0)
    looked.merge()
    kept = people.whole(book, two[0])
    assert (kept.title, kept.reaches, kept.note, kept.language) == ("Lucie Bernard", (), "", "")


def test_a_contradiction_is_told_by_a_dot_and_a_word(looked):
    name = line(looked, "name")
    assert (name._mark.shown, name._differs.whole) == (True, "verschieden")
    assert not line(looked, "note")._mark.shown


def test_every_value_says_which_contact_and_field_it_is(looked):
    assert line(looked, "name").left.accessibleName() == "Name, Kontakt 1: L. Bernard"


def test_are_different_is_remembered(looked, book):
    looked.apart.click()
    assert looked._pages.currentWidget() is looked.none
    assert duplicates.scan(book) == []


def test_the_right_arrow_goes_on_to_the_next_pair(qtbot, panel, two, book):
    for _ in range(2):
        people.add_person(book, "Karin Meyer", email="km@muster.example")
    panel.look()
    qtbot.waitUntil(lambda: panel.pair is not None)
    first = panel.pair.ids
    press(panel, Qt.Key.Key_Right)
    assert panel.pair.ids != first
    press(panel, Qt.Key.Key_Right)
    assert panel.pair.ids == first
    panel.merge()
    assert panel.pair.ids != first


def test_without_duplicates_it_says_so(qtbot, panel):
    panel.look()
    qtbot.waitUntil(lambda: panel._pages.currentWidget() is panel.none)
    panel.none.asked.emit()
    assert not panel.isVisible()


def test_esc_stops_the_search(qtbot, panel, two):
    panel.look()
    press(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    qtbot.waitUntil(lambda: panel.search._stop is None)
    assert panel.pair is None or not panel.isVisible()


def test_a_search_that_fails_says_why_and_can_be_tried_again(qtbot, panel, two):
    panel.look()
    panel.search._failed(Unusable("The disk is full."))
    assert panel._pages.currentWidget() is panel.failed
    panel.failed.asked.emit()
    qtbot.waitUntil(lambda: panel.pair is not None)


def test_two_records_of_a_list_are_compared_alone_and_opened_afterwards(panel, two, book):
    opened = []
    panel.opened.connect(lambda *spot: opened.append(spot))
    assert panel.compare(*two)
    assert not panel._side.isVisible()
    press(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened == [("person", two[0])]
    assert not panel.isVisible()


def test_a_person_and_an_organisation_are_not_compared(panel, two, book):
    told = []
    panel.told.connect(told.append)
    house = people.whole(book, two[0]).roles[0].organisation.id
    assert not panel.compare(two[0], house)
    assert len(told) == 1


def test_organisations_are_compared_and_merged_too(panel, book):
    one, other = (
        organisations.add_organisation(book, name)
        for name in ("Exemple Plasturgie", "Exemple Plasturgie SAS")
    )
    panel.compare(one, other)
    panel.merge()
    assert title(book, one) == "Exemple Plasturgie SAS"
    assert merge.merged_into(book, one)[0].dropped == other


def test_what_looks_like_markup_is_shown_as_it_is(panel, book):
    keys = [people.add_person(book, f"<img src=x> {n}") for n in ("Bernard", "Berard")]
    panel.compare(*keys)
    assert line(panel, "name").left.text() == "<img src=x> Bernard"


@pytest.mark.parametrize("language", ["de", "en", "fr"])
@pytest.mark.parametrize("percent", [100, 150])
def test_nothing_of_ours_is_cut(looked, wear, language, percent):
    wear(percent=percent)
    text.cut_short.clear()
    looked.say(Words(language))
    QApplication.processEvents()
    looked.grab()
    buttons = (looked.apart, looked.skip, looked.go)
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert not [
        cut for cut in text.cut_short if cut in (looked._title.whole, looked._fact.whole)
    ]
