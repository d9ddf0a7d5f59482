"""After an import the window tells of pairs that may be one; the command finds them too."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.importing import CONTACTS
from desktop_app.services import people
from desktop_app.settings import Language, Settings
from desktop_app.store import people as rows
from desktop_app.ui.background import Background
from desktop_app.ui.choices import Choices
from desktop_app.ui.desk import Desk
from desktop_app.ui.duplicates.door import DuplicatesDoor
from desktop_app.ui.furnish import furnish
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.messages import Mishaps


@pytest.fixture
def window(qtbot, german, book):
    people.add_person(book, "Lucie Bernard")
    desk = Desk(book, Background())
    shown = MainWindow(german)
    qtbot.addWidget(shown)
    shown.resize(1440, 900)
    furnish(
        shown,
        desk,
        Choices(Settings(welcomed=True, language=Language.GERMAN)),
        Mishaps(shown, german),
    )
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    yield shown
    shown.close()
    desk.background.close()


@pytest.fixture
def door(window):
    return window.findChild(DuplicatesDoor)


def bring_in(book, *names):
    with book.write(CONTACTS) as session:
        for name in names:
            rows.add(session, people.PersonName.parse(name))


def test_an_import_with_somebody_known_is_told_with_the_way_to_compare(
    door, window, book, qtbot
):
    with qtbot.waitSignal(door.after_import.found):
        bring_in(book, "Lucie Bernard", "Karin Meyer")
    assert window.toast.accessibleName() == "1 Paar könnte doppelt sein"
    window.toast._more.click()
    assert door.panel.isVisible()
    assert len(door.panel.list.pairs) == 1


def test_an_import_of_strangers_is_not_talked_about(door, window, book, qtbot):
    with qtbot.waitSignal(door.after_import.search.found):
        bring_in(book, "Karin Meyer")
    assert not window.toast.isVisible()


def test_the_key_finds_merges_and_undoes_in_three_strokes(door, window, book, qtbot):
    people.add_person(book, "Lucie Bernard", email="lb@exemple.example")
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_D, control | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: door.panel is not None and door.panel.pair is not None)
    qtbot.keyClick(door.panel, Qt.Key.Key_Return, control)
    assert len(people.keys(book)) == 1
    assert window.toast.accessibleName() == "Einträge zusammenführen"
    window.toast._button.click()
    assert len(people.keys(book)) == 2
