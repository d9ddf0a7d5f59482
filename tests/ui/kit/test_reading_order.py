"""Tab goes as one reads, whatever was made first."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QScrollArea, QWidget

from desktop_app.ui.kit.arrange import column, row
from desktop_app.ui.kit.dialog_frame import Dialog
from desktop_app.ui.kit.segmented import Segmented


@pytest.fixture
def dialog(qtbot):
    """Shows a dialog with this layout, and holds it."""
    held = []

    def shown(layout):
        made = Dialog()
        held.append(made)
        made.setLayout(layout)
        qtbot.addWidget(made)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()

    return shown


def lines(names):
    made = {name: QLineEdit() for name in names}
    for name, line in made.items():
        line.setObjectName(name)
    return made


def way(qtbot, first, steps, key=Qt.Key.Key_Tab):
    first.setFocus()
    seen = []
    for _ in range(steps):
        qtbot.keyClick(QApplication.focusWidget(), key)
        seen.append(QApplication.focusWidget().objectName())
    return "".join(seen)


def test_tab_goes_by_the_layout_and_comes_back(dialog, qtbot):
    made = lines("dcba")
    dialog(column(made["a"], row(made["b"], made["c"]), made["d"]))
    assert way(qtbot, made["a"], 4) == "bcda"
    assert way(qtbot, made["a"], 4, Qt.Key.Key_Backtab) == "dcba"


def test_what_is_added_later_is_reached_in_its_place(dialog, qtbot):
    made = lines("acb")
    layout = column(made["a"], made["c"])
    dialog(layout)
    layout.insertWidget(1, made["b"])
    made["b"].show()
    assert way(qtbot, made["a"], 2) == "bc"


def test_a_grid_is_read_row_by_row(dialog, qtbot):
    made, grid = lines("abcd"), QGridLayout()
    for name, (at, beside) in {"d": (1, 1), "b": (0, 1), "c": (1, 0), "a": (0, 0)}.items():
        grid.addWidget(made[name], at, beside)
    dialog(grid)
    assert way(qtbot, made["a"], 3) == "bcd"


def test_hidden_and_disabled_parts_are_passed_over(dialog, qtbot):
    made = lines("abcd")
    dialog(column(*made.values()))
    made["b"].hide()
    made["c"].setEnabled(False)
    assert way(qtbot, made["a"], 1) == "d"


def test_of_a_choice_only_the_chosen_is_a_stop(dialog, qtbot):
    made, choice = lines("ab"), Segmented(["one", "two"])
    dialog(column(made["a"], choice, made["b"]))
    choice.choose("two")
    made["a"].setFocus()
    qtbot.keyClick(made["a"], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is choice._segments["two"]
    qtbot.keyClick(choice._segments["two"], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is made["b"]


def test_what_is_rolled_away_is_brought_into_sight(dialog, qtbot):
    made, roll, inside = lines("ab"), QScrollArea(), QWidget()
    made["b"].setFixedHeight(30)
    inside.setLayout(column(400, made["b"]))
    roll.setWidget(inside)
    roll.setFixedHeight(100)
    roll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    dialog(column(made["a"], roll))
    assert way(qtbot, made["a"], 1) == "b"
    assert not made["b"].visibleRegion().isEmpty()
