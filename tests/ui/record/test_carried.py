"""What every record carries is read, added, changed and taken away on its page."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.errors import Invalid
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.services import attachments, follow_ups, organisations, sources, tags
from desktop_app.ui.background import Background
from desktop_app.ui.clock import today
from desktop_app.ui.desk import Desk
from desktop_app.ui.record.carried import Carried
from desktop_app.words import Words


class Page(QWidget):
    """An organisation with nothing but what every record carries."""

    def __init__(self, desk, words, key):
        super().__init__()
        self.desk, self.key, self.told = desk, key, []
        self.carried = Carried(desk, Kind.ORGANISATION, "organisation", self)
        self.carried.told.connect(self.told.append)
        layout = QVBoxLayout(self)
        for section in self.carried.sections():
            layout.addWidget(section)
        layout.addStretch(1)
        self.say(words)
        desk.changed.connect(self.show_all)

    def say(self, words):
        self.carried.say(words)
        self.show_all()

    def whole(self):
        return organisations.whole(self.desk.book, self.key)

    def show_all(self):
        found = self.whole()
        claims = [
            ("figure", figure.id, figure.source) for figure in found.figures if figure.source
        ]
        self.carried.show(self.key, found.extras, found.source, claims)


@pytest.fixture
def page(qtbot, german, book):
    key = organisations.add_organisation(book, "Muster GmbH")
    desk = Desk(book, Background())
    shown = Page(desk, german, key)
    qtbot.addWidget(shown)
    shown.resize(420, 900)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    yield shown
    desk.background.close()


def enter(section, qtbot, text):
    section.begin()
    section.entry.line.insert(text)
    qtbot.keyClick(section.entry.line, Qt.Key.Key_Return)


def only(section):
    (row,) = section.rows.all()
    return row


def test_an_empty_section_invites_to_add_the_first_one(page, qtbot):
    section = page.carried.tags
    assert section.invitation.isVisible()
    assert section.invitation.accessibleName() == "Schlagwort hinzufügen"
    qtbot.mouseClick(section.invitation, Qt.MouseButton.LeftButton)
    assert section.entry.line.hasFocus()
    assert not section.invitation.isVisible()


def test_tags_are_typed_one_after_the_other_and_go_when_pressed(page, qtbot):
    section = page.carried.tags
    enter(section, qtbot, "Kunststoff")
    assert section.entry.line.hasFocus()
    qtbot.keyClicks(section.entry.line, "Spritzguss")
    qtbot.keyClick(section.entry.line, Qt.Key.Key_Return)
    assert [chip.text() for chip in section.chips.values()] == ["Kunststoff", "Spritzguss"]
    next(iter(section.chips.values())).click()
    assert [tag.name for tag in page.whole().extras.tags] == ["Spritzguss"]
    assert page.desk.book.undo_label() == "Remove tag"


def test_escape_closes_the_line_and_adds_nothing(page, qtbot):
    section = page.carried.tags
    section.begin()
    qtbot.keyClicks(section.entry.line, "Irrtum")
    qtbot.keyClick(section.entry.line, Qt.Key.Key_Escape)
    assert not section.entry.isVisible()
    assert page.whole().extras.tags == ()


def test_what_is_typed_into_the_line_is_added_when_the_focus_goes_elsewhere(page, qtbot):
    section = page.carried.tags
    section.begin()
    qtbot.keyClicks(section.entry.line, "Leichtbau")
    page.carried.own.invitation.setFocus()
    assert [tag.name for tag in page.whole().extras.tags] == ["Leichtbau"]


def test_the_line_knows_the_tags_of_the_office(page, book):
    other = organisations.add_organisation(book, "Exemple SAS")
    tags.add_tag(book, Kind.ORGANISATION, other, "Kunststoff")
    page.carried.tags.begin()
    completer = page.carried.tags.entry.line.completer()
    completer.setCompletionPrefix("stoff")
    assert completer.currentCompletion() == "Kunststoff"


@pytest.mark.parametrize(("down", "tag"), [(True, "Kunststoff"), (False, "kunst")])
def test_enter_in_the_list_of_names_adds_at_once(page, qtbot, book, down, tag):
    other = organisations.add_organisation(book, "Exemple SAS")
    tags.add_tag(book, Kind.ORGANISATION, other, "Kunststoff")
    page.carried.tags.begin()
    line = page.carried.tags.entry.line
    qtbot.keyClicks(line, "kunst")
    popup = line.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    if down:
        qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert [chip.text() for chip in page.carried.tags.chips.values()] == [tag]
    assert not popup.isVisible()


def test_a_date_in_front_of_a_step_is_its_due_date(page, qtbot):
    enter(page.carried.steps, qtbot, "15.6.2027 Rückfrage zur Ausbildung")
    (step,) = page.whole().extras.follow_ups
    assert step.what == "Rückfrage zur Ausbildung"
    assert step.due.edtf == "2027-06-15"
    row = only(page.carried.steps)
    assert (
        row.head.accessibleName() == "Rückfrage zur Ausbildung, 15.\N{NO-BREAK SPACE}Juni 2027"
    )


def test_a_step_without_a_date_is_kept_as_it_is_typed(page, qtbot):
    enter(page.carried.steps, qtbot, "Broschüre schicken")
    (step,) = page.whole().extras.follow_ups
    assert (step.what, step.due) == ("Broschüre schicken", None)


def test_a_tick_completes_a_step_and_a_second_one_reopens_it(page, qtbot):
    enter(page.carried.steps, qtbot, "Broschüre schicken")
    row = only(page.carried.steps)
    row.box.click()
    assert page.whole().extras.follow_ups[0].done is not None
    assert row.box.accessibleName() == "Wieder aufnehmen: Broschüre schicken"
    row.box.click()
    assert page.whole().extras.follow_ups[0].done is None


def test_a_step_that_is_late_says_so(page, book):
    about = (Kind.ORGANISATION, page.key)
    follow_ups.add_follow_up(book, "Anrufen", about=about, due=When.parse("14.10.2014"))
    assert only(page.carried.steps).part.mark == "überfällig"


@pytest.mark.parametrize(
    ("language", "said"), [("de", "morgen"), ("en", "tomorrow"), ("fr", "demain")]
)
def test_a_step_is_set_to_tomorrow_in_every_language(page, book, language, said):
    page.say(Words(language))
    about = (Kind.ORGANISATION, page.key)
    follow_ups.add_follow_up(book, "Anrufen", about=about)
    row = only(page.carried.steps)
    row.unfold()
    field = row.field("due")
    field.edit()
    field._editor.field._line.setText(said)
    assert field.settle()
    (step,) = page.whole().extras.follow_ups
    assert step.due.earliest == today() + timedelta(days=1)
    assert step.due.text == said
    assert book.undo_label() == "Change due date"


def test_open_steps_come_first_and_the_earliest_on_top(page, book):
    about = (Kind.ORGANISATION, page.key)
    done = follow_ups.add_follow_up(book, "Erledigt", about=about, due=When.parse("2012"))
    follow_ups.complete_follow_up(book, done, When.parse("2013"))
    for what, due in (("Später", "2030"), ("Früher", "2029")):
        follow_ups.add_follow_up(book, what, about=about, due=When.parse(due))
    follow_ups.add_follow_up(book, "Irgendwann", about=about)
    wanted = ["Früher", "Später", "Irgendwann", "Erledigt"]
    assert [row.part.title for row in page.carried.steps.rows.all()] == wanted
    layout = page.carried.steps.rows.all()[0].parentWidget().layout()
    assert [layout.itemAt(n).widget().part.title for n in range(4)] == wanted


def test_a_part_unfolds_and_each_of_its_fields_is_typed_over(page, qtbot):
    enter(page.carried.steps, qtbot, "Anrufen")
    row = only(page.carried.steps)
    qtbot.keyClick(row.head, Qt.Key.Key_Return)
    assert row.unfolded()
    field = row.field("due")
    field.edit()
    qtbot.keyClicks(field._editor.focusProxy(), "Herbst 2030")
    qtbot.keyClick(field._editor.focusProxy(), Qt.Key.Key_Return)
    assert page.whole().extras.follow_ups[0].due.edtf == "2030-23"
    assert page.desk.book.undo_label() == "Change due date"
    assert row.unfolded()


def test_del_on_a_part_takes_it_away_and_undo_brings_it_back(page, qtbot):
    enter(page.carried.steps, qtbot, "Anrufen")
    qtbot.keyClick(only(page.carried.steps).head, Qt.Key.Key_Delete)
    assert page.whole().extras.follow_ups == ()
    page.desk.book.undo()
    assert only(page.carried.steps).part.title == "Anrufen"


def test_typing_goes_on_while_the_book_changes_around_it(page, qtbot, book):
    enter(page.carried.steps, qtbot, "Anrufen")
    row = only(page.carried.steps)
    row.unfold()
    row.field("what").edit()
    qtbot.keyClicks(row.field("what")._editor, "Noch nicht fer")
    tags.add_tag(book, Kind.ORGANISATION, page.key, "Kunststoff")
    assert row.field("what").editing()
    assert row.field("what")._editor.text() == "Noch nicht fer"


def test_a_web_address_becomes_the_source_of_the_record(page, qtbot):
    enter(page.carried.sources, qtbot, "https://example.eu/story")
    source = page.whole().source
    assert source.title == "https://example.eu/story"
    (whole,) = sources.wholes(page.desk.book, [source.id]).values()
    assert whole.url == "https://example.eu/story"
    assert page.desk.book.undo_label() == "Add source"


def test_a_source_that_is_taken_away_stays_in_the_book(page, qtbot):
    enter(page.carried.sources, qtbot, "Pressemitteilung")
    key = page.whole().source.id
    only(page.carried.sources).delete.click()
    assert page.whole().source is None
    assert sources.wholes(page.desk.book, [key])


def test_sources_of_claims_are_shown_once(page, book):
    source = sources.add_source(book, "press", "Pressemitteilung")
    for text in ("75", "80"):
        organisations.add_figure(book, page.key, "members", text, source=source)
    assert only(page.carried.sources).part.title == "Pressemitteilung"
    only(page.carried.sources).delete.click()
    assert [figure.source for figure in page.whole().figures] == [None, None]


def test_an_added_field_stands_on_every_record_of_the_kind(page, qtbot, book):
    enter(page.carried.own, qtbot, "Kundennummer")
    field = only(page.carried.own)
    field.edit()
    qtbot.keyClicks(field._editor, "=1+1")
    qtbot.keyClick(field._editor, Qt.Key.Key_Return)
    (value,) = page.whole().extras.custom
    assert (value.name, value.value) == ("Kundennummer", "=1+1")
    page.key = organisations.add_organisation(book, "Exemple SAS")
    page.show_all()
    assert only(page.carried.own)._read.accessibleName() == "Kundennummer: –"


def test_a_file_is_kept_byte_for_byte_and_can_be_saved_again(
    page, qtbot, tmp_path, monkeypatch
):
    given, wanted = tmp_path / "Erklärung.pdf", tmp_path / "Kopie.pdf"
    given.write_bytes(b"\x00%PDF not really")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(given), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(wanted), ""))
    page.carried.files.begin()
    qtbot.waitUntil(lambda: bool(page.whole().extras.attachments))
    (file,) = page.whole().extras.attachments
    assert (file.name, file.media_type) == ("Erklärung.pdf", "application/pdf")
    assert attachments.content(page.desk.book, file.id) == given.read_bytes()
    qtbot.waitUntil(lambda: bool(page.carried.files.rows.all()))
    only(page.carried.files).save.click()
    qtbot.waitUntil(lambda: bool(page.told))
    assert wanted.read_bytes() == given.read_bytes()
    assert page.told == ["Die Kopie wurde gesichert."]


def test_a_file_that_cannot_be_read_is_refused_with_its_name(page, qtbot, tmp_path):
    with qtbot.captureExceptions() as raised:
        page.carried.files.attach_path(str(tmp_path / "weg.pdf"))
        qtbot.waitUntil(lambda: bool(raised))
    assert isinstance(raised[0][1], Invalid)
    assert "weg.pdf" in Words("de").error(raised[0][1])


def test_another_language_is_spoken_at_once(page, qtbot):
    enter(page.carried.steps, qtbot, "14.10.2030 Anrufen")
    only(page.carried.steps).unfold()
    page.say(Words("fr"))
    assert page.carried.steps.accessibleName() == "Prochaines étapes"
    assert only(page.carried.steps).part.sub == "14\N{NO-BREAK SPACE}octobre 2030"
    assert only(page.carried.steps).field("due")._label.whole == "Échéance"


def test_everything_that_takes_the_focus_has_a_name(page, qtbot):
    for section in (page.carried.steps, page.carried.sources, page.carried.own):
        enter(section, qtbot, "Muster")
    for row in (*page.carried.steps.rows.all(), *page.carried.sources.rows.all()):
        row.unfold()
    unnamed = [
        part
        for part in page.findChildren(QWidget)
        if part.focusPolicy() != Qt.FocusPolicy.NoFocus
        and isinstance(part, QAbstractButton | QLineEdit)
        and part.isVisible()
        and not part.accessibleName()
    ]
    assert unnamed == []


@pytest.mark.parametrize("name", ["<img src=x>", "O'Neil", "Ελλάδα 🇬🇷", "W" * 60])
def test_hostile_tags_are_shown_as_they_are(page, qtbot, name):
    tags.add_tag(page.desk.book, Kind.ORGANISATION, page.key, name)
    (chip,) = page.carried.tags.chips.values()
    assert chip.text() == name
    assert chip.width() <= page.width()
