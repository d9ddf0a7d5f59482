"""What every test may use."""

import os

import pytest

from desktop_app import paths
from desktop_app.services.book import Book, Mode

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_addoption(parser):
    parser.addoption(
        "--nightly", action="store_true", help="also run the long fuzz and fault runs"
    )


def pytest_collection_modifyitems(config, items):
    if config.getoption("--nightly"):
        return
    skip = pytest.mark.skip(reason="runs with --nightly")
    for item in items:
        if "nightly" in item.keywords:
            item.add_marker(skip)


@pytest.fixture(autouse=True)
def own_data(monkeypatch, tmp_path_factory):
    """No test touches the book, the memory or the backups of whoever runs it."""
    monkeypatch.setenv(paths.DATA_VARIABLE, str(tmp_path_factory.mktemp("data")))


@pytest.fixture
def book_path(tmp_path):
    return tmp_path / "test.book"


@pytest.fixture
def book(book_path):
    """An empty book, open for writing."""
    with Book.open(book_path, author="Nadine Kaiser", mode=Mode.CREATE) as book:
        yield book
