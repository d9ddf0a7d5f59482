"""Milestones are added and changed in the table by keyboard alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.domain.when import When
from desktop_app.ui import text
from desktop_app.ui.timeline.milestone_row import MilestoneRow
from desktop_app.ui.timeline.milestone_view import MilestoneView
from desktop_app.ui.timeline.milestones import MilestoneTable
from desktop_app.words import Words
from tests.ui.timeline.conftest import milestones


def rows():
    return [
        MilestoneRow(milestone=one, evidence="Beleg: Story", derived=one.key == "1")
        for one in milestones()
    ]


@pytest.fixture
def table(qtbot):
    made = MilestoneTable(Words("de"))
    qtbot.addWidget(made)
    made.resize(560, 340)
    made.show_rows(rows())
    made.choose("1")
    made.show()
    return made


@pytest.fixture
def view(table):
    return table.findChild(MilestoneView)


@pytest.fixture
def heard(table):
    said = []
    for name in ("added", "date_changed", "title_changed"):
        getattr(table, name).connect(lambda *values, name=name: said.append((name, *values)))
    for name in ("chosen", "removed"):
        getattr(table, name).connect(lambda key, name=name: said.append((name, key)))
    return said


def focus() -> QLineEdit:
    return QApplication.focusWidget()


def test_a_date_enter_a_title_enter_add_a_milestone_and_ask_for_the_next(table, heard, qtbot):
    table.begin_new()
    qtbot.keyClicks(focus(), "Herbst 2015")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    qtbot.keyClicks(focus(), "Gegenbesuch")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    assert heard == [("added", "Herbst 2015", "Gegenbesuch")]
    assert focus().text() == ""
    assert focus().accessibleName() == "Datum des Meilensteins"


def test_what_could_not_be_written_says_why_and_stays(table, qtbot):
    table.added.connect(lambda *_: table.refuse("Das geht nicht."))
    table.begin_new()
    qtbot.keyClicks(focus(), "2015")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    qtbot.keyClicks(focus(), "Besuch")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    assert focus().text() == "Besuch"


def test_enter_changes_the_date_and_then_the_title_of_a_row(table, view, heard, qtbot):
    table.choose("2")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClicks(focus(), "Ende November 2014")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    qtbot.keyClicks(focus(), "Workshop")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    assert heard == [
        ("date_changed", "2", "Ende November 2014"),
        ("title_changed", "2", "Workshop"),
    ]
    assert table.edited == ""
    assert view.hasFocus()


def test_the_edited_row_lies_over_its_own_place(table, view):
    table.choose("3")
    table.edit("3")
    bed = table._editor_bed
    place = view.visualRect(view.index_of("3"))
    assert bed.isVisible()
    assert (bed.y(), bed.height()) == (place.y(), place.height())


def test_two_enters_without_typing_change_nothing(table, view, heard, qtbot):
    table.choose("2")
    qtbot.keyClick(view, Qt.Key.Key_F2)
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    assert heard == []


def test_esc_gives_up_without_a_change(table, view, heard, qtbot):
    table.choose("2")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClicks(focus(), "2016")
    qtbot.keyClick(focus(), Qt.Key.Key_Escape)
    assert heard == []
    assert table.edited == ""


def test_del_asks_for_the_removal_of_the_marked_row(table, view, heard, qtbot):
    table.choose("3")
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert heard == [("removed", "3")]


def test_arrows_tell_which_row_is_marked_and_go_on_to_the_empty_row(table, view, heard, qtbot):
    table.choose("3")
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert heard == [("chosen", "4")]
    assert focus().accessibleName() == "Datum des Meilensteins"


def test_a_row_that_moves_stays_marked(table, view):
    table.choose("1")
    moved = [
        replace(row, milestone=replace(row.milestone, when=When.from_edtf("2016")))
        if row.milestone.key == "1"
        else row
        for row in rows()
    ]
    table.show_rows([*moved[1:], moved[0]])
    assert view.currentIndex().row() == 3


def test_a_row_that_is_gone_closes_its_editor(table):
    table.edit("2")
    table.show_rows([row for row in rows() if row.milestone.key != "2"])
    assert table.edited == ""


def test_a_row_is_read_out_with_everything_it_says(view):
    said = view.index_of("1").data(Qt.ItemDataRole.AccessibleTextRole).replace("\xa0", " ")
    assert said == (
        "Okt 2014, Erstes Treffen auf der FAKUMA, mit EEN und UBIFRANCE, aus Text abgeleitet"
    )


@pytest.mark.parametrize("language", ["de", "en", "fr"])
def test_nothing_of_the_seed_story_is_cut(table, language):
    table.say(Words(language))
    text.cut_short.clear()
    table.grab()
    assert text.cut_short == set()


def test_a_long_title_without_a_second_line_takes_two(table):
    title = "Expertenreise zu Partnern in Frankreich"
    first = replace(rows()[0], derived=False, evidence="mit Quelle")
    bare = replace(first.milestone, title=title, detail="")
    table.show_rows([replace(first, milestone=bare)])
    table.resize(470, 340)
    text.cut_short.clear()
    table.grab()
    assert text.cut_short == set()
    assert text.broken(title, 150, "smallS") == ("Expertenreise zu", "Partnern in Frankreich")
