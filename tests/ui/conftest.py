"""What tests of the window may use."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from desktop_app.ui import theme
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
