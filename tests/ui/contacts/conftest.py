"""The contacts in a window of their own, with the sample story in the book."""

import shutil

import pytest

from desktop_app.services import find, organisations, people, sample
from desktop_app.services.book import Book, Mode
from desktop_app.ui.background import Background
from desktop_app.ui.contacts.place import Contacts
from desktop_app.ui.desk import Desk


@pytest.fixture(scope="session")
def written(tmp_path_factory):
    """A book with the sample and one more person, written once and copied for each test."""
    path = tmp_path_factory.mktemp("contacts") / "sample.book"
    with Book.open(path, author="Nadine Kaiser", mode=Mode.CREATE) as book:
        sample.put_sample(book)
        muster = organisations.add_organisation(book, "Muster GmbH")
        people.add_person(book, "Lucie Bernard", organisation=muster, function="Leitung")
    return path


@pytest.fixture
def book(written, tmp_path):
    shutil.copy(written, tmp_path / "test.book")
    with Book.open(tmp_path / "test.book", author="Nadine Kaiser") as book:
        yield book


@pytest.fixture
def place(qtbot, german, book):
    desk = Desk(book, Background())
    shown = Contacts(desk)
    qtbot.addWidget(shown)
    shown.resize(1200, 860)
    shown.say(german)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    shown.open(None)
    yield shown
    desk.background.close()


@pytest.fixture
def key_of(book):
    """The key of the record that bears a title."""

    def key(title):
        return find.resolve(book, title, kinds=("person", "organisation", "cluster")).id

    return key
