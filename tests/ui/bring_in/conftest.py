"""The real window on an empty book, and the wizard over it."""

import pytest

from desktop_app.ui.bring_in.door import BringInDoor

OUTLOOK = (
    "Anrede;Titel;Vorname;Nachname;Firma;Funktion;Telefon geschäftlich;E-Mail;PLZ;Ort;"
    "Geburtstag;Hobby\r\n"
    "Frau;Dr.;Jördis;Müller;Cluster AG;Leiterin;+49 711 1;j@m.de;07231;Ort;1.2.1980;Chor\r\n"
    "Herr;;Max;Muster;;;07231 5;;;;01/02/1980;\r\n"
    ";;;;;;;;;Nirgendwo;;\r\n"
)


@pytest.fixture
def window(book, whole_window):
    return whole_window(book)[0]


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
