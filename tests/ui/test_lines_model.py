"""Long lists: sound, lazy, and steady while the book changes."""

import pytest

from desktop_app.ui.kit.avatar import initials
from desktop_app.ui.kit.row_look import Head, PersonRow
from desktop_app.ui.kit.rows_view import RowsView
from desktop_app.ui.lines_model import LinesModel, Source


class Register:
    """A small stand-in for a service: names by key, sorted, with letters."""

    def __init__(self, names):
        self.names = dict(names)
        self.asked = []

    def keys(self):
        return sorted(self.names, key=self.names.__getitem__)

    def heads(self):
        letters = [self.names[key][0] for key in self.keys()]
        return [(letter, letters.count(letter)) for letter in sorted(set(letters))]

    def lines(self, keys):
        self.asked.append(len(keys))
        return {
            key: PersonRow(title=self.names[key], sub="", key=key, letters=initials(key))
            for key in keys
        }

    def source(self):
        return Source(keys=self.keys, lines=self.lines, heads=self.heads)


@pytest.fixture
def register():
    return Register({"1": "Ada", "2": "Bob", "3": "Cleo", "4": "Dan", "5": "Eve"})


@pytest.fixture
def view(qtbot, register):
    shown = RowsView(60)
    qtbot.addWidget(shown)
    shown.setModel(LinesModel(register.source(), shown))
    shown.model().restart()
    shown.resize(300, 400)
    shown.show()
    return shown


def said(view):
    model = view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_model_is_sound(view, qtmodeltester):
    qtmodeltester.check(view.model())


def test_letters_stand_above_their_rows(view):
    assert said(view)[:4] == ["A", "Ada", "B", "Bob"]
    assert view.model().count() == 5


def test_a_letter_is_lower_than_a_row(view):
    assert (view.rowHeight(0), view.rowHeight(1)) == (Head.tall, 60)


def test_the_choice_stays_while_others_come_and_go(view, register):
    view.choose("3")
    register.names["0"] = "Aaron"
    view.model().refresh(frozenset({"0"}), moved=True)
    del register.names["1"], register.names["2"]
    view.model().refresh(frozenset({"1", "2"}), moved=True)
    assert said(view) == ["A", "Aaron", "C", "Cleo", "D", "Dan", "E", "Eve"]
    assert view.model().key(view.currentIndex()) == "3"
    assert view.rowHeight(2) == Head.tall
    assert view.rowHeight(3) == 60


def test_a_renamed_row_moves_and_keeps_the_choice(view, register):
    view.choose("1")
    register.names["1"] = "Zoe"
    view.model().refresh(frozenset({"1"}), moved=True)
    assert said(view)[-2:] == ["Z", "Zoe"]
    assert view.model().key(view.currentIndex()) == "1"


def test_only_the_rows_in_sight_are_loaded(qtbot):
    register = Register({f"{n:06}": f"N{n:06}" for n in range(20_000)})
    view = RowsView(60)
    qtbot.addWidget(view)
    view.setModel(LinesModel(register.source(), view))
    view.model().restart()
    view.resize(300, 600)
    view.show()
    qtbot.waitExposed(view)
    view.grab()
    assert sum(register.asked) <= 256
    assert view.verticalScrollBar().maximum() > 19_000 * 60


def test_arrow_home_and_end_pass_over_letters(view, qtbot):
    from PySide6.QtCore import Qt

    view.choose("1")
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.model().key(view.currentIndex()) == "2"
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.model().key(view.currentIndex()) == "5"
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.model().key(view.currentIndex()) == "1"


def test_a_typed_letter_finds_its_first_row(view, qtbot):
    qtbot.keyClicks(view, "d")
    assert view.model().key(view.currentIndex()) == "4"
