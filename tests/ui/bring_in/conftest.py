"""The real window on an empty book, and the wizard over it."""

import pytest

from desktop_app.settings import Language, Settings
from desktop_app.ui.background import Background
from desktop_app.ui.bring_in.door import BringInDoor
from desktop_app.ui.choices import Choices
from desktop_app.ui.desk import Desk
from desktop_app.ui.furnish import furnish
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.messages import Mishaps
from desktop_app.words import Words

OUTLOOK = (
    "Anrede;Titel;Vorname;Nachname;Firma;Funktion;Telefon geschäftlich;E-Mail;PLZ;Ort;"
    "Geburtstag;Hobby\r\n"
    "Frau;Dr.;Jördis;Müller;Cluster AG;Leiterin;+49 711 1;j@m.de;07231;Ort;1.2.1980;Chor\r\n"
    "Herr;;Max;Muster;;;07231 5;;;;01/02/1980;\r\n"
    ";;;;;;;;;Nirgendwo;;\r\n"
)


@pytest.fixture
def window(qtbot, book):
    desk = Desk(book, Background())
    choices = Choices(Settings(language=Language.GERMAN, welcomed=True))
    window = MainWindow(Words("de"))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    furnish(window, desk, choices, Mishaps(window, Words("de")))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.close()
    desk.background.close()


@pytest.fixture
def door(window):
    return window.findChild(BringInDoor)


@pytest.fixture
def outlook(tmp_path):
    path = tmp_path / "outlook.csv"
    path.write_bytes(OUTLOOK.encode("cp1252"))
    return path


@pytest.fixture
def wizard(door, outlook, qtbot):
    """The wizard with an Outlook file looked into."""
    door.open([outlook])
    qtbot.waitUntil(lambda: bool(door.wizard.bringing.files))
    return door.wizard


@pytest.fixture
def planned(wizard, qtbot):
    """The wizard at the plan."""
    wizard.next.click()
    with qtbot.waitSignal(wizard.bringing.planned):
        wizard.next.click()
    return wizard
