"""The rail shows what is pinned; keys, mouse and menu change it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from desktop_app.domain.pin import Search
from desktop_app.services import people, pins
from desktop_app.ui.background import Background
from desktop_app.ui.desk import Desk
from desktop_app.ui.main_window import MainWindow
from tests.ui.fakes import Blank

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot, german, book):
    shown = MainWindow(german)
    qtbot.addWidget(shown)
    desk = Desk(book, Background(), shown)
    kinds = (("today",), ("person", "search"), ("bin",), ("settings",))
    shown.resize(1440, 900)
    shown.furnish(desk, [Blank(kind[0], "hexagon", kind) for kind in kinds], list)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    yield shown
    shown.close()
    desk.background.close()


@pytest.fixture
def pinned(book, window):
    """Two people and a search, pinned in this order."""
    for name in ("Ida Muster", "Lucie Exemple"):
        pins.pin_record(book, people.add_person(book, name))
    pins.save_search(book, "Messe", Search(wanted="messe"))
    return window.rail.pins.list


def titles(pin_list):
    return [pin_list.item(row).text() for row in range(pin_list.count())]


def test_ctrl_d_pins_what_is_shown_and_lets_go_again(window, book, qtbot):
    person = people.add_person(book, "Ida Muster")
    window.visit("person", person)
    qtbot.keyClick(window, Qt.Key.Key_D, CONTROL)
    assert titles(window.rail.pins.list) == ["Ida Muster"]
    assert window.rail.pins.list.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_D, CONTROL)
    assert titles(window.rail.pins.list) == []
    window.steps.undo()
    assert titles(window.rail.pins.list) == ["Ida Muster"]


def test_the_settings_cannot_be_pinned(window):
    window.visit("settings", "")
    assert not window.news.pins._can_turn()


def test_a_press_or_enter_goes_there(window, pinned, qtbot):
    at = pinned.visualItemRect(pinned.item(1)).center()
    qtbot.mouseClick(pinned.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.places[1].asked == pinned_record(window, 1)
    qtbot.keyClick(pinned, Qt.Key.Key_Down)
    qtbot.keyClick(pinned, Qt.Key.Key_Return)
    assert window.places[1].asked == pinned.current()


def pinned_record(window, row):
    return window.news.pins._pins[row].record


def test_alt_and_an_arrow_move_a_pin(window, pinned, book, qtbot):
    pinned.setCurrentRow(2)
    qtbot.keyClick(pinned, Qt.Key.Key_Up, ALT)
    assert titles(pinned) == ["Ida Muster", "Messe", "Lucie Exemple"]
    assert pinned.currentRow() == 1
    window.steps.undo()
    assert titles(pinned) == ["Ida Muster", "Lucie Exemple", "Messe"]


def test_del_unpins_and_leaves_the_record_alone(window, pinned, book, qtbot):
    pinned.setFocus()
    pinned.setCurrentRow(0)
    qtbot.keyClick(pinned, Qt.Key.Key_Delete)
    assert titles(pinned) == ["Lucie Exemple", "Messe"]
    assert len(people.keys(book)) == 2


def test_a_search_is_renamed_from_its_menu(window, pinned, book):
    pinned.setCurrentRow(2)
    pinned.menu_wanted.emit(pinned.current(), pinned.mapToGlobal(pinned.rect().center()))
    menu = next(m for m in pinned.findChildren(QMenu) if m.isVisible())
    entries = {entry.text(): entry for entry in menu.actions()}
    menu.close()
    entries["Suche umbenennen"].trigger()
    window.news.pins.dialog.line.setText("FAKUMA")
    window.news.pins.dialog.save.click()
    assert titles(pinned)[2] == "FAKUMA"


def test_a_pin_bears_the_name_the_record_has_now(window, pinned, book):
    people.rename_person(book, pinned_record(window, 0), "Ida Neu")
    assert titles(pinned)[0] == "Ida Neu"


def test_many_pins_scroll_in_a_small_window(window, book, qtbot):
    for number in range(30):
        pins.pin_record(book, people.add_person(book, f"Ida Muster{number}"))
    window.resize(860, 600)
    qtbot.waitUntil(lambda: window.rail.pins.list.verticalScrollBar().maximum() > 0)
    assert (window.width(), window.height()) == (860, 600)
