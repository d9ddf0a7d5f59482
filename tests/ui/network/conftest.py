"""The network in a window of its own; the clock stands still."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from desktop_app.services import clusters, cooperations
from desktop_app.ui.background import Background
from desktop_app.ui.clock import Clock
from desktop_app.ui.desk import Desk
from desktop_app.ui.network.place import NetworkPlace

NOW = datetime(2026, 6, 10, 8, 30, tzinfo=ZoneInfo("Europe/Berlin"))


@pytest.fixture
def pair(book):
    made = [clusters.add_cluster(book, name) for name in ("Netz Muster", "Réseau Exemple")]
    cooperations.start_cooperation(book, made)
    return made


@pytest.fixture
def place(qtbot, german, book):
    desk = Desk(book, Background())
    made = NetworkPlace(desk, Clock(lambda: NOW))
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.say(german)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.open(None)
    yield made
    desk.background.close()
