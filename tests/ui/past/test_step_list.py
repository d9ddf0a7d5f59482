"""The list of steps goes back as far as was chosen, and forward again."""

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import text

from desktop_app.services import history, people
from desktop_app.services.fields import change_field
from desktop_app.ui.background import Background
from desktop_app.ui.desk import Desk
from desktop_app.ui.main_window import MainWindow
from tests.ui.fakes import Blank


@pytest.fixture
def window(qtbot, german, book):
    shown = MainWindow(german)
    qtbot.addWidget(shown)
    desk = Desk(book, Background(), shown)
    kinds = ("cluster", "bin", "settings")
    shown.furnish(desk, [Blank(kind, "hexagon", (kind,)) for kind in kinds], list)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.close()
    desk.background.close()


@pytest.fixture
def person(book):
    """Somebody whose note was changed three times."""
    key = people.add_person(book, "Ida Muster")
    for note in ("eins", "zwei", "drei"):
        change_field(book, "person", key, "note", note)
    return key


def note(book, person):
    return people.whole(book, person).note


def listed(window):
    window.steps.list_steps()
    return window.steps.list


def test_the_steps_are_listed_newest_first_with_time_and_author(window, book, person):
    shown = listed(window)
    labels = [act.label for act in history.undoable(book)]
    assert labels == ["Change note", "Change note", "Change note", "Add contact"]
    row = shown._model.index(1, 0)
    told = shown._model.data(row, Qt.ItemDataRole.AccessibleTextRole)
    assert told.endswith("Nadine Kaiser")
    shown.reject()


def test_choosing_a_step_takes_back_everything_down_to_it(window, book, person, qtbot):
    shown = listed(window)
    qtbot.keyClick(shown.view, Qt.Key.Key_Down)
    assert shown.go.text() == "2 Schritte rückgängig machen"
    assert len(shown.view.marked_keys()) == 2
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert note(book, person) == "eins"
    assert window.toast._words.whole == "2 Schritte rückgängig gemacht"


def test_steps_taken_back_are_done_again_from_the_list(window, book, person, qtbot):
    window.steps.go(-3)
    assert note(book, person) == ""
    shown = listed(window)
    shown.view.setCurrentIndex(shown._model.index(2, 0))
    assert shown.go.text() == "2 Schritte wiederholen"
    shown.go.click()
    assert note(book, person) == "zwei"


def test_it_stops_where_a_field_is_left_alone_and_says_so(window, book, person):
    with book.write("Behind its back") as session:
        session.execute(text("UPDATE person SET note = 'anders'"))
    with book._opened.writer.begin() as connection:  # as if another laptop had written it
        connection.execute(text("DROP TRIGGER log_txn_UPDATE"))
        connection.execute(text("UPDATE txn SET device = 'x' WHERE label = 'Behind its back'"))
    window.steps.go(-3)
    told = window.toast._words.whole
    assert (
        told == "Rückgängig gemacht: Notiz ändern. Angehalten bei „Notiz ändern“. "
        "1 Feld blieb, wie es ist, weil es seither wieder geändert wurde."
    )
    assert note(book, person) == "anders"


def test_esc_changes_nothing(window, book, person, qtbot):
    shown = listed(window)
    qtbot.keyClick(shown.view, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert note(book, person) == "drei"


def test_an_empty_book_says_that_nothing_was_done(window):
    shown = listed(window)
    assert not shown.go.isEnabled()
    assert shown._past.keys() == []
    shown.reject()
