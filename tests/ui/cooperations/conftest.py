"""The place of cooperations over a real book with the sample in it."""

import shutil

import pytest

from desktop_app.services import clusters, cooperations, sample
from desktop_app.services.book import Book, Mode
from desktop_app.ui.background import Background
from desktop_app.ui.cooperations.place import Cooperations
from desktop_app.ui.desk import Desk


@pytest.fixture(scope="session")
def sample_path(tmp_path_factory):
    """A closed book with the sample, to be copied: putting it in takes its time."""
    path = tmp_path_factory.mktemp("sample") / "sample.book"
    with Book.open(path, author="Nadine Kaiser", mode=Mode.CREATE) as book:
        sample.put_sample(book)
    return path


@pytest.fixture
def book(request, book_path):
    """A book with the sample if the test asks for its cooperation, else an empty one."""
    if "key" in request.fixturenames:
        shutil.copyfile(request.getfixturevalue("sample_path"), book_path)
    mode = Mode.WRITE if book_path.exists() else Mode.CREATE
    with Book.open(book_path, author="Nadine Kaiser", mode=mode) as book:
        yield book


@pytest.fixture
def key(book):
    """The cooperation of the sample."""
    return cooperations.keys(book)[0]


@pytest.fixture
def other(book, key):
    """A second one, of which nothing is known but its partners."""
    partners = [clusters.add_cluster(book, name) for name in ("Netz Muster", "Réseau Exemple")]
    return cooperations.start_cooperation(book, partners)


@pytest.fixture
def place(qtbot, german, book):
    desk = Desk(book, Background())
    made = Cooperations(desk)
    qtbot.addWidget(made)
    made.resize(1180, 900)
    made.say(german)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    desk.background.close()
