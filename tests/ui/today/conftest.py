"""Today in a window of its own; the clock stands still on a Wednesday morning."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QSettings

from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.services import follow_ups, people
from desktop_app.ui.background import Background
from desktop_app.ui.clock import Clock
from desktop_app.ui.desk import Desk
from desktop_app.ui.today.place import Today
from desktop_app.ui.visited import Visited

BEGIN = datetime(2026, 6, 10, 8, 30, tzinfo=ZoneInfo("Europe/Berlin"))


class Time:
    """A clock that goes when the test says so."""

    now = BEGIN

    def __call__(self):
        return self.now

    def go(self, **by):
        self.now += timedelta(**by)


@pytest.fixture
def time():
    return Time()


@pytest.fixture
def clock(qapp, time):
    return Clock(time)


@pytest.fixture
def visited(qapp, tmp_path, time):
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    return Visited(memory, time)


@pytest.fixture
def ida(book):
    return people.add_person(book, "Ida Muster")


@pytest.fixture
def step(book):
    """`step("Anrufen", "9.6.2026", ida)` writes a next step down."""

    def add(what, due=None, person=None):
        when = When.parse(due) if due else None
        about = (Kind.PERSON, person) if person else None
        return follow_ups.add_follow_up(book, what, due=when, about=about)

    return add


@pytest.fixture
def place(qtbot, german, book, clock, visited):
    """Built last, so that it shows what the fixtures before it wrote."""
    desk = Desk(book, Background())
    shown = Today(desk, clock, visited)
    qtbot.addWidget(shown)
    shown.resize(1200, 900)
    shown.say(german)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    shown.open(None)
    qtbot.waitUntil(lambda: not shown._waiting)
    yield shown
    desk.background.close()


@pytest.fixture
def spoken():
    """What the rows of a card are read out as."""

    def read(card):
        model = card.list.model()
        return [model.look(row).spoken for row in range(model.rowCount())]

    return read
