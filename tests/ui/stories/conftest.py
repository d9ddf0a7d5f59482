"""The place of the stories over a real book with the published story in it."""

import shutil

import pytest

from desktop_app.services import sample
from desktop_app.services.book import Book, Mode
from desktop_app.settings import Settings
from desktop_app.ui.background import Background
from desktop_app.ui.choices import Choices
from desktop_app.ui.desk import Desk
from desktop_app.ui.stories.place import Stories


@pytest.fixture(scope="session")
def filled(tmp_path_factory):
    """A closed book with the published story, and the key of that story."""
    path = tmp_path_factory.mktemp("filled") / "filled.book"
    with Book.open(path, author="Nadine Kaiser", mode=Mode.CREATE) as book:
        return path, sample.put_sample(book)


@pytest.fixture
def book(filled, book_path):
    shutil.copyfile(filled[0], book_path)
    with Book.open(book_path, author="Nadine Kaiser", mode=Mode.WRITE) as book:
        yield book


@pytest.fixture
def key(filled):
    return filled[1]


@pytest.fixture
def desk(book, qapp):
    made = Desk(book, Background())
    yield made
    made.background.close()


@pytest.fixture
def choices(tmp_path):
    return Choices(Settings(), tmp_path / "settings.json")


@pytest.fixture
def place(desk, key, german, qtbot, choices):
    shown = Stories(desk, choices)
    qtbot.addWidget(shown)
    shown.say(german)
    shown.resize(1400, 900)
    shown.open(key)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    yield shown
    shown.hide()


@pytest.fixture
def editor(place):
    return place.page.editor


@pytest.fixture
def sheet(place, qtbot):
    """Waits until the preview shows a sheet that is as wished."""

    def shown(wished=lambda _: True):
        preview = place.page.preview
        qtbot.waitUntil(
            lambda: preview.sheet is not None and wished(preview.sheet), timeout=20_000
        )
        return preview.sheet

    return shown


@pytest.fixture
def card(place, editor):
    """The card of the first block of a kind."""
    return lambda kind: editor.blocks.card(place.page.story.of_kind(kind)[0].id)
