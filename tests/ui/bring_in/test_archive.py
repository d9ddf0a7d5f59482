"""The archive of a whole book in the window: an empty book becomes it, a full one says no."""

import io

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.services import archives, people, sample
from desktop_app.services.book import Book, Mode
from desktop_app.ui import text
from desktop_app.words import LANGUAGES, Words


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """The bytes of the archive of the sample."""
    out = io.BytesIO()
    path = tmp_path_factory.mktemp("archive") / "source.book"
    with Book.open(path, author="Nadine Kaiser", mode=Mode.CREATE) as book:
        sample.put_sample(book)
        with book.read() as session:
            archives.write_archive(session, out)
    return out.getvalue()


@pytest.fixture
def file(told, tmp_path):
    path = tmp_path / "brueckenbuch.zip"
    path.write_bytes(told)
    return path


def beside(book):
    return [path for path in book.path.parent.iterdir() if path.suffix == ".tmp"]


def test_nothing_is_written_before_it_is_said(door, book, file):
    door.open([file])
    assert door.archive.bring.isVisible()
    assert "brueckenbuch.zip" in door.archive.told.whole
    assert people.keys(book) == beside(book) == []


def test_the_book_is_built_beside_ours_which_then_gives_way(door, book, file, qtbot):
    asked = []
    door._desk.rebuilding.connect(asked.append)
    door.open([file])
    steps = []
    with qtbot.waitSignal(door.archive.built):
        door.archive.bring.click()
        door.archive._task.progressed.connect(lambda *step: steps.append(step))
    assert steps[-1][0] <= steps[-1][1]
    with Book.open(asked[0], mode=Mode.READ) as built:
        assert len(people.keys(built)) == 2
        assert built.history(limit=1)[0].label == "Add sample story"
    assert people.keys(book) == []
    archives.forget(asked[0])


def test_stopping_leaves_nothing_behind(door, book, file, qtbot):
    door.open([file])
    dialog = door.archive
    dialog.build()
    dialog.leave.click()
    qtbot.waitUntil(dialog.refusal.isVisible)
    assert beside(book) == []
    assert dialog.bring.isEnabled()


def test_a_book_with_records_says_why_it_does_not_become_another(door, book, file):
    people.add_person(book, "Ida Muster")
    door.open([file])
    assert "nicht leer" in door.archive.told.whole
    assert not door.archive.bring.isVisible()
    door.archive.leave.click()


def test_the_open_book_itself_is_not_even_looked_into(door, window, book):
    door.open([book.path])
    assert door.wizard is None
    assert window.toast.isVisible()


def test_a_damaged_archive_is_refused_in_words(door, book, file, qtbot):
    file.write_bytes(file.read_bytes()[:-200])
    door.open([file])
    door.archive.bring.click()
    qtbot.waitUntil(door.archive.refusal.isVisible)
    assert beside(book) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_the_dialog_is_cut(door, window, file, language):
    window.say(Words(language))
    text.cut_short.clear()
    door.open([file])
    QApplication.processEvents()
    door.archive.grab()
    assert not text.cut_short
