"""The program starts with a frame, opens the book behind it, and asks three things once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from desktop_app.domain.when import When
from desktop_app.services import archives, backups, follow_ups, listing, people
from desktop_app.services.book import Book, Mode
from desktop_app.settings import Appearance, Language, Settings, load
from desktop_app.ui import theme
from desktop_app.ui.app import Programme
from desktop_app.ui.bring_in.door import BringInDoor
from desktop_app.ui.choices import Choices
from desktop_app.ui.first_run import synced
from desktop_app.ui.kit.states import ErrorState
from desktop_app.ui.one_instance import OneInstance, call_the_first


@pytest.fixture
def started(qapp, qtbot, tmp_path):
    made = []

    def start(settings=None, path=tmp_path / "my.book"):
        choices = Choices(settings or Settings(welcomed=True, language=Language.ENGLISH))
        programme = Programme(qapp, path, choices)
        made.append(programme)
        with qtbot.waitExposed(programme.window):
            programme.begin()
        return programme

    yield start
    for programme in made:
        programme.window.close()
        programme.window.deleteLater()
        programme.deleteLater()
    theme.wear(qapp, theme.Look())


def test_the_book_is_opened_after_the_first_frame(started, qtbot):
    programme = started()
    assert programme.desk is None
    qtbot.waitUntil(lambda: programme.desk is not None)
    assert programme.window.places


def test_the_first_place_is_seen_with_what_is_due(started, qtbot, tmp_path):
    path = tmp_path / "full.book"
    with Book.open(path, mode=Mode.CREATE) as book:
        follow_ups.add_follow_up(book, "Ring up Plastipolis", due=When.parse("1.6.2015"))
    programme = started(path=path)
    qtbot.waitUntil(lambda: programme.desk is not None)
    lists = programme.window.findChildren(QTableView)
    assert any(view.isVisible() and view.model().rowCount() for view in lists)


def test_the_first_run_asks_and_then_opens(started, qtbot):
    programme = started(Settings(language=Language.ENGLISH))
    qtbot.waitUntil(lambda: programme._first_run is not None)
    first = programme._first_run
    first.author.setText("Nadine Kaiser")
    first.contact.setText("Dr. Aude Pélisson-Schecker")
    first.empty.click()
    qtbot.waitUntil(lambda: programme.desk is not None)
    assert programme.desk.book.author == "Nadine Kaiser"
    assert load().office_contact == "Dr. Aude Pélisson-Schecker"
    assert load().welcomed


def test_enter_leads_through_the_first_run(started, qtbot):
    programme = started(Settings(language=Language.ENGLISH))
    qtbot.waitUntil(lambda: programme._first_run is not None)
    first = programme._first_run
    qtbot.keyClick(first.author, Qt.Key.Key_Return)
    assert first.contact.hasFocus()
    qtbot.keyClick(first.contact, Qt.Key.Key_Return)
    assert first.sample.hasFocus()
    first.empty.setFocus()
    qtbot.keyClick(first.empty, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: programme.desk is not None)


def test_the_language_of_the_first_run_changes_at_once(started, qtbot):
    programme = started(Settings(language=Language.GERMAN))
    qtbot.waitUntil(lambda: programme._first_run is not None)
    programme._choices.speak(Language.ENGLISH)
    assert programme._first_run._title.whole == "Welcome to your book of bridges"


def test_a_file_that_is_no_book_is_told_and_left_alone(started, qtbot, tmp_path):
    path = tmp_path / "letter.book"
    path.write_text("This is a letter and no book." * 50, encoding="utf-8")
    programme = started(path=path)
    qtbot.waitUntil(lambda: programme.window.findChild(ErrorState) is not None)
    assert programme.desk is None
    assert path.read_text(encoding="utf-8").startswith("This is a letter")


def test_light_becomes_dark_while_the_program_runs(started, qtbot):
    programme = started()
    qtbot.waitUntil(lambda: programme.desk is not None)
    programme._choices.look(Appearance.DARK)
    assert theme.look().dark
    programme._choices.scale(150)
    assert theme.look().percent == 150


def test_a_second_start_calls_the_first(qtbot, qapp, tmp_path):
    first = OneInstance(tmp_path / "a.book", qapp)
    assert not call_the_first(tmp_path / "a.book")
    first.listen()
    with qtbot.waitSignal(first.called):
        assert call_the_first(tmp_path / "a.book")
    assert not call_the_first(tmp_path / "b.book")
    first.deleteLater()


def test_a_folder_that_a_cloud_keeps_in_step_is_recognised(tmp_path):
    assert synced(tmp_path / "OneDrive - Amt" / "x.book")
    assert not synced(tmp_path / "Documents" / "x.book")


def test_going_back_to_a_backup_opens_the_book_as_it_was(started, qtbot):
    programme = started()
    qtbot.waitUntil(lambda: programme.desk is not None)
    people.add_person(programme.desk.book, "Lucie Exemple")
    made = backups.back_up(programme.desk.book)
    people.add_person(programme.desk.book, "Jonas Muster")
    before = programme.window
    with qtbot.waitSignal(programme.ready):
        programme.desk.restoring.emit(made.path)
    assert programme.window is not before
    assert listing.count(programme.desk.book, "person") == 1
    assert programme.window.toast.isVisible()
    kept = [backup.counts.get("person", 0) for backup in backups.listing(programme.desk.book)]
    assert sorted(kept)[-1] == 2


def test_an_empty_book_becomes_the_book_of_an_archive(started, qtbot, tmp_path):
    archive = tmp_path / "book.zip"
    with Book.open(tmp_path / "other.book", author="Ida", mode=Mode.CREATE) as other:
        people.add_person(other, "Lucie Exemple")
        with other.read() as session, archive.open("wb") as file:
            archives.write_archive(session, file)
    programme = started()
    qtbot.waitUntil(lambda: programme.desk is not None)
    door = programme.window.findChild(BringInDoor)
    door.open([archive])
    with qtbot.waitSignal(programme.ready):
        door.archive.bring.click()
    book = programme.desk.book
    assert [people.whole(book, key).title for key in people.keys(book)] == ["Lucie Exemple"]
    assert book.history(limit=1)[0].label == "Add contact"
    assert programme.window.toast.isVisible()
    assert list(tmp_path.glob("*.tmp*")) == []
    book.undo()
    assert people.keys(book) == []


def test_a_damaged_book_offers_the_newest_backup(started, qtbot, tmp_path):
    path = tmp_path / "my.book"
    with Book.open(path, mode=Mode.CREATE) as book:
        people.add_person(book, "Lucie Exemple")
        backups.back_up(book)
    path.write_bytes(b"no book at all" * 1000)
    programme = started(path=path)
    qtbot.waitUntil(lambda: programme.window.findChild(ErrorState) is not None)
    page = programme.window.findChild(ErrorState)
    with qtbot.waitSignal(programme.ready):
        page._button.click()
    assert listing.count(programme.desk.book, "person") == 1
