"""The whole window over a real book: the sample, one more contact, one more cooperation."""

import shutil

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.reach import ReachKind
from desktop_app.domain.story import BlockKind
from desktop_app.services import (
    blocks,
    clusters,
    cooperations,
    organisations,
    people,
    reaches,
    sample,
    stories,
)
from desktop_app.services.book import Book, Mode
from tests.ui.flows.advisor import Advisor


@pytest.fixture(scope="session")
def written(tmp_path_factory):
    path = tmp_path_factory.mktemp("flows") / "sample.book"
    with Book.open(path, author="Nadine Kaiser", mode=Mode.CREATE) as book:
        sample.put_sample(book)
        house = organisations.add_organisation(book, "Muster GmbH")
        lucie = people.add_person(book, "Lucie Bernard", organisation=house)
        reaches.add_reach(book, ReachKind.EMAIL, "lucie@muster.example", person=lucie)
        reaches.add_reach(book, ReachKind.PHONE, "+49 7231 39360", person=lucie)
        pair = [clusters.add_cluster(book, name) for name in ("Netz Muster", "Pole Exemple")]
        cooperations.start_cooperation(book, pair)
        story = stories.start_story(book, "Holz und Lavendel")
        (lead,) = stories.whole(book, story).of_kind(BlockKind.LEAD)
        blocks.write_block(book, lead.id, "de", text="Zwei Netze fanden zueinander.")
    return path


@pytest.fixture
def book(written, book_path):
    shutil.copyfile(written, book_path)
    with Book.open(book_path, author="Nadine Kaiser") as book:
        yield book


@pytest.fixture
def window(book, tmp_path, whole_window):
    shown, _ = whole_window(book, last_folder=str(tmp_path))
    return shown


@pytest.fixture
def advisor(window, qtbot, book):
    """Somebody at the window who has hands only."""
    yield Advisor(window, qtbot, book)
    QApplication.clipboard().clear()  # what lies there belongs to Python
