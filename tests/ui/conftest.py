"""What tests of the window may use."""

import pytest

from desktop_app.ui import theme
from desktop_app.words import Words


@pytest.fixture(scope="session", autouse=True)
def _dressed(qapp):
    theme.load_fonts()
    theme.wear(qapp, theme.Look())


@pytest.fixture
def wear(qapp):
    """Dress the window as a test likes it; the next test finds it as it was."""
    yield lambda **look: theme.wear(qapp, theme.Look(**look))
    theme.wear(qapp, theme.Look())


@pytest.fixture
def german():
    return Words("de")
