"""The place of clusters in a window of its own, over a real book."""

import pytest

from desktop_app.domain.organisation import Region
from desktop_app.services import clusters, organisations
from desktop_app.ui.background import Background
from desktop_app.ui.clusters.place import Clusters
from desktop_app.ui.desk import Desk
from desktop_app.ui.main_window import MainWindow
from tests.ui.fakes import Blank


@pytest.fixture
def innonet(book):
    """A cluster with a claim and a place."""
    key = clusters.add_cluster(
        book,
        "INNONET Kunststoff",
        short="INNONET",
        region=Region(name="Nordschwarzwald", country="DE"),
        field="Kunststoff",
    )
    organisations.add_figure(book, key, "members", "75")
    return key


@pytest.fixture
def window(qtbot, german, book):
    shown = MainWindow(german)
    qtbot.addWidget(shown)
    desk = Desk(book, Background(), shown)
    place = Clusters(desk)
    shown.resize(1440, 900)
    settings = Blank("Settings", "settings", ("settings",))
    shown.furnish(desk, (place, settings), lambda _text: ())
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    yield shown
    shown.close()
    desk.background.close()


@pytest.fixture
def place(window):
    return window.places[0]
