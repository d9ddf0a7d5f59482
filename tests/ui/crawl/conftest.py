"""The real window over a full book, in one language."""

import shutil

import pytest

from desktop_app.services.book import Book, Mode
from tests.ui.crawl import full_book
from tests.ui.crawl.faults import Inspector
from tests.ui.crawl.stops import Stops
from tests.ui.crawl.tab_walk import walk


@pytest.fixture(scope="session")
def full(tmp_path_factory):
    """A closed book with something of everything."""
    path = tmp_path_factory.mktemp("full") / "full.book"
    full_book.make(path)
    return path


@pytest.fixture
def opened(full, book_path, kept_open, whole_window):
    """Opens the window on a copy of that book."""

    def opened(language, size=(1440, 900)):
        shutil.copyfile(full, book_path)
        book = Book.open(book_path, author="Nadine Kaiser", mode=Mode.WRITE)
        return whole_window(kept_open.enter_context(book), language, size)

    return opened


@pytest.fixture
def tabbed(opened, qtbot, tmp_path):
    """Goes through every place by Tab and back, and tells every fault, each once."""

    def faults():
        window, desk = opened("de")
        found = {}

        def look(seen, where):
            for fault in walk(seen, where):
                found.setdefault(fault[1:], fault)

        Stops(window, desk, qtbot, tmp_path, look).places(most=1)
        return [str(fault) for fault in found.values()]

    return faults


@pytest.fixture
def crawl(opened, qtbot, tmp_path, wear):
    """Goes through the whole window and tells every fault, each once."""

    def faults(language, size=(1440, 900), **look):
        wear(**look)
        window, desk = opened(language, size)
        inspector, found = Inspector(language), {}

        def look(seen, where):
            for fault in inspector.look(seen, where):
                found.setdefault(fault[1:], fault)

        stops = Stops(window, desk, qtbot, tmp_path, look)
        stops.places()
        stops.story_halves()
        stops.panels()
        stops.dialogs()
        return [str(fault) for fault in found.values()]

    return faults
