"""The page of settings shows the backups and makes new ones."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.services import backups, people
from desktop_app.services.book import Book, Mode
from desktop_app.ui.background import Background
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.preferences.copies import Copies
from desktop_app.words import Words


@pytest.fixture
def desk(qtbot, book_path):
    book = Book.open(book_path, author="Nadine Kaiser", mode=Mode.CREATE)
    desk = Desk(book, Background())
    yield desk
    desk.close()


@pytest.fixture
def copies(qtbot, desk):
    copies = Copies(desk)
    qtbot.addWidget(copies)
    copies.say(Words("en"))
    copies.show()
    return copies


def told(copies):
    return [line.told.text() for line in copies._lines if line.isVisible()]


def test_a_backup_made_now_is_listed_with_what_is_in_it(qtbot, desk, copies):
    people.add_person(desk.book, "Lucie Exemple")
    assert told(copies) == []
    with qtbot.waitSignal(copies.told) as said:
        copies.now.click()
    (line,) = told(copies)
    assert "1 contact ·" in line
    assert line.endswith("checked")
    assert str(backups.listing(desk.book)[0].path) in said.args[0]


def test_a_backup_in_a_folder_is_a_book(qtbot, desk, copies, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    with qtbot.waitSignal(copies.told):
        copies.save(stick)
    (copy,) = stick.iterdir()
    with Book.open(copy, mode=Mode.READ) as opened:
        assert not opened.problems()


def test_a_folder_that_is_gone_is_told_beside_the_buttons(qtbot, desk, copies, tmp_path):
    gone = tmp_path / "gone" / "x.book"
    gone.parent.write_text("a file where a folder should be", encoding="utf-8")
    copies.save(gone)
    qtbot.waitUntil(copies._refusal.isVisible)
    assert copies.now.isEnabled()


def test_before_going_back_both_states_are_shown_and_nothing_happens_on_esc(
    qtbot, desk, copies
):
    people.add_person(desk.book, "Lucie Exemple")
    with qtbot.waitSignal(copies.told):
        copies.now.click()
    people.add_person(desk.book, "Jonas Muster")
    copies._lines[0].back.click()
    said = [label.text() for label in copies.going.findChildren(PlainLabel)]
    assert said[said.index("Contacts") :][:3] == ["Contacts", "2", "1"]
    with qtbot.assertNotEmitted(desk.restoring):
        qtbot.keyClick(copies.going, Qt.Key.Key_Escape)


def test_going_back_is_asked_for_with_the_file_of_the_line(qtbot, desk, copies):
    people.add_person(desk.book, "Lucie Exemple")
    with qtbot.waitSignal(copies.told):
        copies.now.click()
    copies._lines[0].back.click()
    with qtbot.waitSignal(desk.restoring) as asked:
        copies.going.back.click()
    assert asked.args == [backups.listing(desk.book)[0].path]


def test_the_page_says_where_the_book_and_its_backups_lie(qtbot, desk, copies):
    people.add_person(desk.book, "Lucie Exemple")
    with qtbot.waitSignal(copies.told):
        copies.now.click()
    said = [label.whole for label in copies._where]
    (made,) = backups.listing(desk.book)
    assert said[0].endswith(str(desk.book.path))
    assert said[1].endswith(str(made.path.parent))
