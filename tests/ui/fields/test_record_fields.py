"""Fields of the book are typed over where they are read, links chosen from a list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.organisation import OrganisationKind
from desktop_app.services import fields, history, organisations, people
from desktop_app.ui.background import Background
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.history_section import HistorySection
from desktop_app.ui.fields.link_field import LinkField
from desktop_app.ui.fields.record_choice import RecordChoice
from desktop_app.ui.fields.record_date import RecordDate
from desktop_app.ui.fields.record_field import RecordField

KINDS = {"company": "Company", "chamber": "Chamber"}


class Page(QWidget):
    """A person with one role at one organisation, as a place would show them."""

    def __init__(self, desk, words, person):
        super().__init__()
        self.desk, self.key, self.asked = desk, person, []
        self.met = RecordField(desk, "person", "met", "Met at", "Add where you met")
        self.family = RecordField(desk, "organisation_name", "text", "Name of organisation")
        self.since = RecordDate(desk, "role", "since", "Since", "Add beginning")
        self.kind = RecordChoice(desk, "organisation", "kind", "Kind", KINDS)
        self.at = LinkField(
            desk,
            "role",
            "organisation_id",
            "Organisation",
            "Add organisation",
            ("organisation", "cluster"),
            none="Not known",
            new="New organisation “{name}”",
            make=self.make,
        )
        self.at.wanted.connect(self.go)
        self.history = HistorySection(desk)
        layout = QVBoxLayout(self)
        self.rows = (self.met, self.family, self.since, self.kind, self.at)
        for part in self.rows:
            layout.addWidget(part)
            part.say(words)
        layout.addWidget(self.history)
        self.history.speak(words)
        self.history.show_record(person)
        desk.changed.connect(self.show_all)
        self.show_all()

    def show_all(self):
        person = people.whole(self.desk.book, self.key)
        role = person.roles[0]
        self.met.show_row(self.key, person.met)
        self.since.show_day(role.id, role.since)
        self.at.show_link(role.id, role.organisation)
        if role.organisation is not None:
            found = organisations.whole(self.desk.book, role.organisation.id)
            self.family.show_row(found.names[0].id, found.title)
            self.kind.show_row(found.id, found.kind)

    def make(self, name):
        return organisations.add_organisation(self.desk.book, name)

    def go(self, kind, key):
        self.asked.append((kind, key))


@pytest.fixture
def desk_of(book):
    desk = Desk(book, Background())
    yield desk
    desk.background.close()


@pytest.fixture
def page(qtbot, german, book):
    muster = organisations.add_organisation(book, "Muster GmbH", OrganisationKind.COMPANY)
    organisations.add_organisation(book, "Exemple SAS")
    person = people.add_person(book, "Lucie Bernard", organisation=muster, function="Leitung")
    desk = Desk(book, Background())
    shown = Page(desk, german, person)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    yield shown
    desk.background.close()


def typed(row, qtbot, text):
    row.edit()
    line = row._editor.focusProxy() or row._editor
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def role(page):
    return people.whole(page.desk.book, page.key).roles[0]


def test_enter_writes_a_field_with_a_label_that_can_be_undone(page, qtbot):
    typed(page.met, qtbot, "FAKUMA")
    assert people.whole(page.desk.book, page.key).met == "FAKUMA"
    assert page.desk.book.undo_label() == "Change where you met"
    assert page.met._read.hasFocus()


def test_a_refusal_stands_at_the_field_and_the_words_stay(page, qtbot):
    typed(page.family, qtbot, " ")
    assert page.family.editing()
    assert page.family._refusal.text() == "Dieses Feld darf nicht leer sein."


def test_a_date_is_typed_as_it_is_said_and_edited_in_its_own_words(page, qtbot):
    typed(page.since, qtbot, "Herbst 2015")
    assert role(page).since.edtf == "2015-23"
    page.since.edit()
    assert page.since._editor.typed() == "Herbst 2015"


def test_an_emptied_date_is_unknown(page, qtbot):
    typed(page.since, qtbot, "2015")
    page.since.edit()
    line = page.since._editor.focusProxy()
    line.clear()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert role(page).since is None


def test_a_choice_opens_a_menu_in_the_language_of_the_reader(page, qtbot):
    assert page.kind._read.text() == "Unternehmen"
    page.kind.edit()
    page.kind.menu.actions()[1].trigger()
    page.kind.menu.close()
    assert page.kind._read.text() == "Kammer"
    assert page.desk.book.undo_label() == "Change kind of organisation"


def test_an_empty_choice_invites_although_the_menu_has_a_word_for_it(desk_of, german, qtbot):
    field = RecordChoice(
        desk_of, "person", "language", "Language", {"": "Not known", "de": "German"}, "Language"
    )
    qtbot.addWidget(field)
    field.say(german)
    field.show_row("key", "")
    assert field._read.text() == ""
    field.show_row("key", "de")
    assert field._read.text() == "Deutsch"


def test_typing_and_enter_point_the_role_to_another_organisation(page, qtbot):
    page.at.edit()
    qtbot.keyClicks(page.at.picker.line, "exem")
    qtbot.keyClick(page.at.picker.line, Qt.Key.Key_Return)
    assert role(page).organisation.title == "Exemple SAS"
    assert page.at._read.text() == "Exemple SAS"


def test_the_list_shows_the_first_records_before_anything_is_typed(page, qtbot):
    page.at.edit()
    titles = [line.look.title for line in page.at.picker._lines]
    assert titles == ["Exemple SAS", "Muster GmbH", "Nicht bekannt"]
    page.at.picker.close()


def test_the_last_line_takes_the_link_away(page, qtbot):
    page.at.edit()
    qtbot.keyClick(page.at.picker.line, Qt.Key.Key_Up)
    for _ in range(2):
        qtbot.keyClick(page.at.picker.line, Qt.Key.Key_Down)
    qtbot.keyClick(page.at.picker.line, Qt.Key.Key_Return)
    assert role(page).organisation is None


def test_what_is_not_in_the_book_is_made_from_the_name_typed(page, qtbot):
    page.at.edit()
    qtbot.keyClicks(page.at.picker.line, "Institut Beispiel")
    qtbot.keyClick(page.at.picker.line, Qt.Key.Key_Return)
    assert role(page).organisation.title == "Institut Beispiel"


def test_escape_leaves_the_link_alone(page, qtbot):
    page.at.edit()
    qtbot.keyClick(page.at.picker.line, Qt.Key.Key_Escape)
    assert not page.at.picker.isVisible()
    assert role(page).organisation.title == "Muster GmbH"


def test_pressing_a_link_asks_for_its_record(page, qtbot):
    page.at._read.click()
    assert page.asked == [("organisation", role(page).organisation.id)]


def test_the_history_says_what_was_changed_and_puts_it_back(page, qtbot):
    fields.change_field(page.desk.book, "person", page.key, "met", "FAKUMA")
    page.history._fold.click()
    first = page.history._rows[0]
    assert "FAKUMA" in first._edits[next(iter(first._edits))].after
    assert history.steps(page.desk.book, page.key)[0].label == "Change where you met"
    next(iter(first._edits)).click()
    assert people.whole(page.desk.book, page.key).met == ""
    assert len(page.history._rows) == 3
