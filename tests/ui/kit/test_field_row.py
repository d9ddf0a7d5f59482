"""A field is edited where it is read; it never loses a word."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.errors import Invalid
from desktop_app.ui.kit.field_row import FieldRow


class Page(QWidget):
    """Two fields of a record that refuses the word “nonsense”."""

    def __init__(self, words):
        super().__init__()
        self.kept = {"Phone": "12345", "Place": "Horb"}
        self.phone, self.place = FieldRow(self.write_phone), FieldRow(self.write_place)
        layout = QVBoxLayout(self)
        for name, row in (("Phone", self.phone), ("Place", self.place)):
            layout.addWidget(row)
            row.say(words, name)
            row.show_value(self.kept[name])

    def write_phone(self, typed):
        if typed == "nonsense":
            raise Invalid("“{text}” is not a phone number.", text=typed)
        self.kept["Phone"] = typed.replace(" ", "")
        self.phone.show_value(self.kept["Phone"])

    def write_place(self, typed):
        self.kept["Place"] = typed
        self.place.show_value(typed)


@pytest.fixture
def page(qtbot, german):
    shown = Page(german)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    return shown


def editor(row):
    return row._editor


def test_enter_writes_and_shows_what_the_book_made_of_it(page, qtbot):
    page.phone.edit()
    qtbot.keyClicks(editor(page.phone), "+49 30 5")
    qtbot.keyClick(editor(page.phone), Qt.Key.Key_Return)
    assert page.kept["Phone"] == "+49305"
    assert not page.phone.editing()
    assert page.phone._read.text() == "+49305"


def test_escape_puts_the_value_back(page, qtbot):
    page.phone.edit()
    qtbot.keyClicks(editor(page.phone), "99")
    qtbot.keyClick(editor(page.phone), Qt.Key.Key_Escape)
    assert page.kept["Phone"] == "12345"
    assert page.phone._read.text() == "12345"


def test_tab_writes_and_opens_the_next_field(page, qtbot):
    page.phone.edit()
    qtbot.keyClicks(editor(page.phone), "99")
    qtbot.keyClick(editor(page.phone), Qt.Key.Key_Tab)
    assert page.kept["Phone"] == "99"
    assert page.place.editing()


def test_a_refusal_is_said_beneath_and_the_words_stay(page, qtbot):
    page.phone.edit()
    qtbot.keyClicks(editor(page.phone), "nonsense")
    qtbot.keyClick(editor(page.phone), Qt.Key.Key_Return)
    assert page.phone.editing()
    assert editor(page.phone).text() == "nonsense"
    assert page.phone._refusal.text() == "„nonsense“ ist keine Telefonnummer."
    assert page.kept["Phone"] == "12345"


def test_leaving_the_field_writes(page, qtbot):
    page.phone.edit()
    qtbot.keyClicks(editor(page.phone), "77")
    page.place._read.setFocus()
    assert page.kept["Phone"] == "77"


def test_moving_on_to_another_record_writes_first(page, qtbot):
    page.phone.edit()
    qtbot.keyClicks(editor(page.phone), "88")
    assert page.phone.settle()
    assert page.kept["Phone"] == "88"


def test_news_from_the_book_leave_the_typing_alone(page, qtbot):
    page.phone.edit()
    qtbot.keyClicks(editor(page.phone), "55")
    page.phone.show_value("from elsewhere")
    assert editor(page.phone).text() == "55"


def test_umlauts_arrive(page):
    page.place.edit()
    editor(page.place).setText("Mühlacker „Süd“")
    assert page.place.settle()
    assert page.kept["Place"] == "Mühlacker „Süd“"


def test_a_field_names_itself_with_its_value(page):
    assert page.place._read.accessibleName() == "Place: Horb"


def test_markup_in_a_value_is_shown_as_it_is(page, german):
    page.place.show_value("<b>Horb</b>")
    assert page.place._read.text() == "<b>Horb</b>"


def test_a_line_to_type_into_and_its_label_grow_with_the_letters(qtbot, wear, german):
    row = FieldRow(str)
    qtbot.addWidget(row)
    row.say(german, "Ansprechperson")
    row.edit()
    room, letters = row._grid.columnMinimumWidth(0), row._editor.font().pixelSize()
    wear(percent=150)
    assert row._grid.columnMinimumWidth(0) == room * 3 // 2
    assert row._editor.font().pixelSize() == letters * 3 // 2
