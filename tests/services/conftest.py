"""The sample in a book of its own for every test, put in once and copied."""

import shutil

import pytest

from desktop_app.services import sample
from desktop_app.services.book import Book, Mode
from tests.services import everything


@pytest.fixture(scope="session")
def finished_sample(tmp_path_factory):
    """A closed book that holds the sample, and the key of its story."""
    path = tmp_path_factory.mktemp("sample") / "sample.book"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BRUECKENBUCH_HOME", str(path.parent))
        with Book.open(path, author="Nadine Kaiser", mode=Mode.CREATE) as book:
            key = sample.put_sample(book)
    return path, key


@pytest.fixture
def sample_book(finished_sample, tmp_path):
    """A book with the sample, open for writing."""
    path = tmp_path / "sample.book"
    shutil.copyfile(finished_sample[0], path)
    with Book.open(path, author="Nadine Kaiser") as book:
        yield book


@pytest.fixture
def story(finished_sample):
    """The key of the story in `sample_book`."""
    return finished_sample[1]


@pytest.fixture(scope="session")
def finished_full(finished_sample, tmp_path_factory):
    """A closed book that holds the sample and something in every other table."""
    path = tmp_path_factory.mktemp("full") / "full.book"
    shutil.copyfile(finished_sample[0], path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BRUECKENBUCH_HOME", str(path.parent))
        with Book.open(path, author="Nadine Kaiser") as book:
            everything.add_what_the_sample_lacks(book)
    return path


@pytest.fixture
def full_book(finished_full, tmp_path):
    """A book with something in every table, open for writing."""
    path = tmp_path / "full.book"
    shutil.copyfile(finished_full, path)
    with Book.open(path, author="Nadine Kaiser") as book:
        yield book
