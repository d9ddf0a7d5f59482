"""The crawl can fail: each fault, put into a window on purpose, is told."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from desktop_app.ui import text
from desktop_app.ui.kit.arrange import column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from tests.ui.crawl.faults import Inspector
from tests.ui.crawl.own_words import is_ours, may_be_ours
from tests.ui.crawl.tab_walk import walk


class Painted(QWidget):
    """A text in a colour, painted by hand."""

    def __init__(self, words, colour, wide=300):
        super().__init__()
        self._words, self._colour, self._wide = words, QColor(colour), wide
        self.setFixedSize(320, 30)

    def paintEvent(self, event):
        room = QRectF(4, 0, self._wide, 30)
        text.draw(QPainter(self), room, self._words, "body", self._colour)


def button(words, spoken=""):
    made = Button("plus")
    made.name(words, spoken=spoken)
    return made


@pytest.fixture
def window(qtbot):
    """Opens a window with these parts in it."""

    def shown(*parts, layout=column):
        made = QWidget()
        made.setLayout(layout(*parts, margins=(8, 8, 8, 8)))
        qtbot.addWidget(made)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        return made

    return shown


def faults(window, language="de"):
    return [fault.what for fault in Inspector(language).look(window, "here")]


def test_a_window_without_faults_has_none(window):
    line = QLineEdit()
    line.setAccessibleName("Name")
    line.setPlaceholderText("Muster")
    label = PlainLabel("Maximiliane Muster-Beispielhausen", cut=True)
    label.setFixedWidth(120)
    shown = window(PlainLabel("Kontakte"), label, button("Neu"), line, Painted("x", "#15202b"))
    assert faults(shown) == []
    assert list(walk(shown, "here")) == []


def test_a_label_that_is_too_narrow_is_cut(window):
    label = PlainLabel("Veröffentlichungsdatum")
    label.setFixedWidth(60)
    assert faults(window(label)) == ["cut"]


def test_a_label_whose_lines_are_too_many_is_cut(window):
    label = PlainLabel("Ein Satz, der mehr als eine Zeile braucht", wrap=True)
    label.setFixedSize(120, 20)
    assert "cut" in faults(window(label))


def test_a_part_that_sticks_out_of_what_holds_it_is_cut(window):
    inside = QWidget()
    inside.setFixedSize(40, 20)
    label = PlainLabel("Wirtschaftsförderung", parent=inside)
    label.adjustSize()
    assert faults(window(inside)) == ["cut"]


def test_a_word_of_ours_is_never_elided(window):
    label = PlainLabel("Kooperationen", cut=True)
    label.setFixedWidth(50)
    assert faults(window(label)) == ["a word of ours is elided"]


def test_what_is_painted_short_needs_a_tool_tip(window):
    painted = Painted("Maximiliane Muster-Beispielhausen", "#15202b", wide=80)
    painted.setAccessibleName("Maximiliane Muster-Beispielhausen")
    assert faults(window(painted)) == ["elided without a tool tip"]


def test_what_is_painted_short_needs_a_name(window):
    painted = Painted("Maximiliane Muster-Beispielhausen", "#15202b", wide=80)
    painted.setToolTip("Maximiliane Muster-Beispielhausen")
    assert faults(window(painted)) == ["elided without an accessible name"]


def test_a_page_that_has_to_be_rolled_sideways_is_told(window):
    roll, wide = QScrollArea(), QWidget()
    roll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    wide.setFixedSize(400, 40)
    roll.setWidget(wide)
    roll.setFixedWidth(200)
    assert faults(window(roll)) == ["has to be rolled sideways"]


def test_a_button_without_a_name_is_told(window):
    assert faults(window(button(""))) == ["without a name"]


def test_a_line_without_a_name_is_told(window):
    assert faults(window(QLineEdit())) == ["without a name"]


@pytest.mark.parametrize("colour", ["#8f8f8f", "#60000000"])
def test_faint_letters_are_told_with_their_colours(window, colour):
    (fault,) = faults(window(Painted("Kontakte", colour)))
    assert ":1, " in fault


def test_what_tab_does_not_reach_is_told(window):
    first = button("Eins")
    first.focusNextPrevChild = lambda _forward: True  # a trap
    shown = window(first, button("Zwei"))
    assert [fault.text for fault in walk(shown, "here")] == ["Zwei"]


def test_a_way_that_goes_up_is_told(window):
    first, second, third = (button(name) for name in ("Oben", "Mitte", "Unten"))
    shown = window(first, second, third)
    QWidget.setTabOrder(first, third)
    QWidget.setTabOrder(third, second)
    assert "not in reading order" in [fault.what for fault in walk(shown, "here")]


def test_side_by_side_is_read_from_the_left(window):
    left, right = button("Links"), button("Rechts")
    shown = window(left, right, button("Ende"), layout=row)
    QWidget.setTabOrder(right, left)
    assert "not in reading order" in [fault.what for fault in walk(shown, "here")]


@pytest.mark.parametrize("language", ["de", "en", "fr"])
def test_our_own_words_are_known_in_every_language(language):
    own = {"de": "Kontakte", "en": "Contacts", "fr": "Contacts"}[language]
    assert is_ours(own, language)
    assert may_be_ours(own[:5], language)
    assert not is_ours("Maximiliane", language)
