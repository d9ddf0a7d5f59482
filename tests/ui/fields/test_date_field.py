"""A date is read while it is typed, kept as it was typed, and never made more exact."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.when import Precision, When
from desktop_app.ui.fields.date_field import PartialDateField
from desktop_app.ui.fields.month_cells import Choice
from desktop_app.ui.fields.month_grid import MonthGrid
from desktop_app.ui.fields.reading import choices, reading
from desktop_app.ui.kit.button import Button
from desktop_app.words import Words

GERMAN = Words("de")


@pytest.fixture
def field(qtbot):
    made = PartialDateField(GERMAN)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def line(field):
    return field.findChild(QLineEdit)


@pytest.fixture
def heard(field):
    said = []
    field.committed.connect(said.append)
    return said


@pytest.mark.parametrize(
    ("typed", "says", "precision"),
    [
        ("11/2014", "November 2014", "monatsgenau"),
        ("Herbst 2015", "Sep–Nov 2015", "auf Jahreszeit genau"),
        ("10/11/2014", "10. November 2014", "taggenau"),
        ("2009-2014", "2009–2014", "Zeitraum"),
        ("seit Mai 2015", "seit Mai 2015", "offen"),
        ("ca. 2014", "ca. 2014", "etwa"),
        ("mitte mai 15", "Mitte Mai 2015", "auf ein Monatsdrittel genau"),
        (
            "einen Monat nach dem Workshop",
            "einen Monat nach dem Workshop",
            "hängt an „Workshop“",
        ),
        ("irgendwann im Zug", "", "als Text behalten"),
    ],
)
def test_the_chip_says_what_was_understood_and_how_exactly(typed, says, precision):
    read = reading(When.parse(typed), GERMAN)
    assert (read.says.replace("\xa0", " "), read.precision) == (says, precision)


def test_a_date_reckoned_from_its_anchor_says_what_it_is_derived_from():
    when = When.parse("einen Monat nach dem Workshop").anchored(When.from_edtf("2014-11"))
    read = reading(when, GERMAN)
    assert read == reading(when, GERMAN)
    assert (read.says, read.precision) == ("Dezember 2014", "abgeleitet von „Workshop“")


def test_a_winter_of_one_year_asks_which_one_is_meant():
    offered = [GERMAN.date(when) for when in choices(When.parse("Winter 2014"))]
    assert offered == ["Winter 2013/14", "Winter 2014/15"]
    assert choices(When.parse("Winter 2014/15")) == ()


def test_choosing_a_winter_types_it(field, line, qtbot):
    qtbot.keyClicks(line, "Winter 2014")
    first = next(one for one in field.findChildren(Button) if one.isVisible())
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert line.text() == "Winter 2013/14"
    assert not field.when.ambiguous


def test_enter_commits_the_words_exactly_as_typed(line, heard, qtbot):
    qtbot.keyClicks(line, " herbst 15 ")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [when.text for when in heard] == [" herbst 15 "]
    assert heard[0].precision is Precision.SEASON


def test_leaving_commits_too_and_only_once(field, line, heard, qtbot):
    other = QLineEdit()
    qtbot.addWidget(other)
    field.begin(When.parse("2014"))
    qtbot.keyClicks(line, "Mai 2015")
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    field.settle()
    assert [when.text for when in heard] == ["Mai 2015"]


def test_words_that_did_not_change_commit_nothing(field, line, heard, qtbot):
    field.begin(When.parse("2014"))
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert heard == []


def test_esc_restores_what_stood_there(field, line, heard, qtbot):
    field.begin(When.parse("Mai 2015"))
    qtbot.keyClicks(line, "Unsinn")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == "Mai 2015"
    assert heard == []


def test_what_is_not_understood_stays_as_it_is(line, heard, qtbot):
    qtbot.keyClicks(line, "kurz nach der Wende")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "kurz nach der Wende"
    assert heard[0].precision is Precision.TEXT


def test_a_date_from_elsewhere_leaves_words_being_typed_alone(field, line, qtbot):
    field.begin(None)
    qtbot.keyClicks(line, "Herbst")
    field.show_when(When.parse("2014"))
    assert line.text() == "Herbst"


def test_the_reading_is_told_to_a_screen_reader(field, line, qtbot):
    qtbot.keyClicks(line, "11/2014")
    assert line.accessibleDescription() == "November 2014, monatsgenau"
    field.say(Words("en"), "Date")
    assert line.accessibleDescription() == "November 2014, exact to the month"


def test_down_opens_the_months_and_enter_takes_one(field, line, qtbot):
    qtbot.keyClicks(line, "Nov 14")
    qtbot.keyClick(line, Qt.Key.Key_Down)
    grid = field.findChild(MonthGrid)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert line.text() == "Dezember 2014"
    assert not grid.isVisible()


def test_tab_goes_to_the_days_of_the_month(field, line, qtbot):
    qtbot.keyClicks(line, "Nov 14")
    qtbot.keyClick(line, Qt.Key.Key_Down)
    grid = field.findChild(MonthGrid)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(grid, key)
    assert line.text() == "9. November 2014"
    assert field.when.precision is Precision.DAY


@pytest.mark.parametrize(
    ("start", "months", "arrives"),
    [((2014, 12), 1, (2015, 1)), ((1, 1), -1, (1, 1)), ((9999, 12), 12, (9999, 12))],
)
def test_months_go_on_into_the_next_year_and_stop_where_the_calendar_does(
    start, months, arrives
):
    moved = Choice(*start).moved(months)
    assert (moved.year, moved.month) == arrives


def test_a_month_can_be_taken_with_the_mouse(field, line, qtbot):
    qtbot.keyClicks(line, "Nov 14")
    qtbot.keyClick(line, Qt.Key.Key_Down)
    grid = field.findChild(MonthGrid)
    qtbot.mouseDClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(40, 70))
    assert line.text() == "Januar 2014"


def test_nothing_in_the_field_is_without_a_name(field, line, qtbot):
    qtbot.keyClicks(line, "Winter 2014")
    parts = [one for one in field.findChildren(QWidget) if one.isVisible()]
    operable = [one for one in parts if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert operable
    assert all(one.accessibleName() for one in operable)


def test_the_line_stands_at_the_left_with_and_without_a_reading(field, line, qtbot):
    field.resize(600, field.height())
    field.layout().activate()
    assert line.x() == 0
    qtbot.keyClicks(line, "Herbst 2015")
    field.layout().activate()
    assert line.x() == 0
