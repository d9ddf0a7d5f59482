"""What tests of the window may use."""

from contextlib import ExitStack

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from desktop_app.settings import Language, Settings
from desktop_app.ui import theme
from desktop_app.ui.background import Background
from desktop_app.ui.choices import Choices
from desktop_app.ui.desk import Desk
from desktop_app.ui.furnish import furnish
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.messages import Mishaps
from desktop_app.words import Words

PATIENCE = 60_000  # milliseconds: a busy machine is slow, not wrong


@pytest.fixture(scope="session", autouse=True)
def _patient():
    for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed):
        wait.__kwdefaults__["timeout"] = PATIENCE


@pytest.fixture(scope="session", autouse=True)
def _dressed(qapp):
    theme.load_fonts()
    theme.wear(qapp, theme.Look())


@pytest.fixture(autouse=True)
def _swept(qapp):
    """Windows of the test before are gone: what is to be deleted later waits for a loop."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def wear(qapp):
    """Dress the window as a test likes it; the next test finds it as it was."""
    yield lambda **look: theme.wear(qapp, theme.Look(**look))
    theme.wear(qapp, theme.Look())


@pytest.fixture
def german():
    return Words("de")


@pytest.fixture
def kept_open():
    """Books a test opens itself: closed when its windows are."""
    with ExitStack() as books:
        yield books


@pytest.fixture
def whole_window(qtbot, kept_open, tmp_path):
    """Shows the window of the program over a book; returns it with its desk."""
    shown = []

    def show(book, language="de", size=(1440, 900), **choices):
        desk, words = Desk(book, Background()), Words(language)
        chosen = Settings(welcomed=True, language=Language(language), **choices)
        window = MainWindow(words)
        furnish(window, desk, Choices(chosen, tmp_path / "choices"), Mishaps(window, words))
        window.resize(*size)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        shown.append((window, desk))
        qtbot.waitUntil(lambda: not window.news._soon.isActive())
        return window, desk

    yield show
    for window, desk in shown:
        window.close()
        desk.background.close()
        window.deleteLater()
