"""A row that is cut tells all of it to the pointer; one that is not keeps quiet."""

from PySide6.QtCore import QRect

from desktop_app.ui import text
from desktop_app.ui.kit.row_look import PersonRow
from desktop_app.ui.kit.row_tip import row_tip

ROW = PersonRow(title="Maximiliane Muster-Beispielhausen", sub="Amt", key="1", letters="MM")


def test_a_cut_row_is_told_whole():
    assert row_tip(ROW, QRect(0, 0, 200, 60)) == "Maximiliane Muster-Beispielhausen, Amt"


def test_a_row_that_can_be_seen_has_no_tip():
    assert row_tip(ROW, QRect(0, 0, 900, 60)) == ""


def test_asking_for_a_tip_does_not_change_what_was_cut_on_the_screen():
    text.cut_short.clear()
    row_tip(ROW, QRect(0, 0, 200, 60))
    assert text.cut_short == set()
