"""What every test may use: its own folders, a count of SQL statements, no left-over windows."""

import gc
import os
import threading
from contextlib import contextmanager

import hypothesis
import pytest

from desktop_app import garbage
from desktop_app.services.book import Book, Mode

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SELDOM = 100  # tests

# By day every run tries the same cases, so that red means a change and not bad luck.
hypothesis.settings.register_profile("day", derandomize=True, deadline=None)
hypothesis.settings.register_profile("night", max_examples=2_000, deadline=None)


def pytest_configure(config):
    garbage.hold()  # else it is collected on the thread that receives the names of tests
    night = config.getoption("--nightly")
    hypothesis.settings.load_profile("night" if night else "day")


def pytest_addoption(parser):
    parser.addoption(
        "--nightly", action="store_true", help="also run the long fuzz and fault runs"
    )
    parser.addoption(
        "--renew", action="store_true", help="write the pictures of tests/ui/golden anew"
    )


def pytest_collection_modifyitems(config, items):
    if config.getoption("--nightly"):
        return
    skip = pytest.mark.skip(reason="runs with --nightly")
    for item in items:
        if "nightly" in item.keywords:
            item.add_marker(skip)


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory, monkeypatch, request):
    """No test touches the book, the memory, the settings or the backups of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("BRUECKENBUCH_HOME", str(home))
    if "qtbot" in request.fixturenames or "qapp" in request.fixturenames:
        from PySide6.QtCore import QSettings

        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(QSettings.Format.IniFormat, scope, str(home))
    return home


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown():
    """Widgets no longer needed go on the thread that made them."""
    result = yield
    gc.collect(2 if gc.get_count()[2] > SELDOM else 1)
    return result


@pytest.fixture
def queries():
    """`with queries() as statements:` collects every SQL statement of all engines."""
    from sqlalchemy import Engine, event

    @contextmanager
    def collected():
        statements = []

        def add(_connection, _cursor, statement, _parameters, _context, _many):
            statements.append(statement)

        event.listen(Engine, "before_cursor_execute", add)
        try:
            yield statements
        finally:
            event.remove(Engine, "before_cursor_execute", add)

    return collected


@pytest.fixture
def no_strays(qapp):
    """Fails when the test leaves windows or threads behind."""
    threads = set(threading.enumerate())
    windows = set(map(id, qapp.topLevelWidgets()))
    yield
    qapp.processEvents()
    left = [w for w in qapp.topLevelWidgets() if id(w) not in windows and w.isVisible()]
    assert not left, f"left open: {left}"
    running = [t for t in threading.enumerate() if t not in threads and not t.daemon]
    assert not running, f"still running: {running}"


@pytest.fixture
def book_path(tmp_path):
    return tmp_path / "test.book"


@pytest.fixture
def book(book_path):
    """An empty book, open for writing."""
    with Book.open(book_path, author="Nadine Kaiser", mode=Mode.CREATE) as book:
        yield book
