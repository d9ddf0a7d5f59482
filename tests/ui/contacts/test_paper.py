"""Contacts on paper from the window: a brief, a list, labels."""

import pypdf
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QInputDialog

from desktop_app.services import reaches
from desktop_app.ui.clock import today
from desktop_app.ui.contacts.lists import Whom


@pytest.fixture
def told(place):
    sentences = []
    place.told.connect(sentences.append)
    return sentences


@pytest.fixture
def chosen(monkeypatch, tmp_path):
    """Whoever is asked for a file chooses this one; the name offered stands in `asked`."""
    file, asked = tmp_path / "blatt.pdf", []

    def choose(_parent, _title, path, _filter):
        asked.append(path.rsplit("/", 1)[-1])
        return str(file), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    file_asked = (file, asked)
    return file_asked


def run(place, name):
    command = next(each for each in place.commands() if each.name == name)
    assert command.can_run()
    command.run()


def words_of(file):
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(file).pages)


def test_the_brief_of_the_shown_person_is_saved_and_its_folder_opened(
    place, key_of, chosen, told, qtbot, monkeypatch
):
    file, asked = chosen
    place.open(key_of("Nadine Kaiser"))
    run(place, "Save the brief as PDF …")
    qtbot.waitUntil(lambda: told != [], timeout=20_000)
    assert told == ["Gesichert: blatt.pdf"]
    assert asked == [f"{today():%Y-%m}_Nadine Kaiser_de.pdf"]
    assert "Kontaktblatt" in words_of(file)
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    run(place, "Open the folder of the last sheet")
    assert opened == [QUrl.fromLocalFile(str(file.parent))]


def test_the_list_holds_everybody_or_those_that_are_marked(place, chosen, told, qtbot):
    file, _ = chosen
    run(place, "Save the list as PDF …")
    qtbot.waitUntil(lambda: len(told) == 1, timeout=20_000)
    assert all(name in words_of(file) for name in ("Bernard", "Kaiser", "Pélisson"))
    rows = [row for row in range(place.list.model.rowCount())][1:4:2]
    for row in rows:
        place.list.view.selectionModel().select(
            place.list.model.index(row, 0),
            place.list.view.selectionModel().SelectionFlag.Select,
        )
    marked = len(place.acts.records())
    assert marked == 2
    run(place, "Save the list as PDF …")
    qtbot.waitUntil(lambda: len(told) == 2, timeout=20_000)
    assert "2 Kontakte" in words_of(file)


def test_labels_ask_for_the_sheet_and_the_first_label(
    place, book, key_of, chosen, told, qtbot, monkeypatch
):
    file, _ = chosen
    person = key_of("Nadine Kaiser")
    reaches.add_address(book, person=person, street="Bahnhofstraße 1", city="Pforzheim")
    monkeypatch.setattr(QInputDialog, "getItem", lambda *a, **k: (a[3][1], True))
    monkeypatch.setattr(QInputDialog, "getInt", lambda *a, **k: (5, True))
    run(place, "Save address labels as PDF …")
    qtbot.waitUntil(lambda: told != [], timeout=20_000)
    assert "Bahnhofstraße 1" in words_of(file)


def test_labels_nobody_has_an_address_for_are_refused_in_a_sentence(
    place, chosen, told, qtbot, monkeypatch
):
    file, _ = chosen
    place.paper.labels.save(place.paper.as_labels("3x7", 1), file)
    qtbot.waitUntil(lambda: told != [], timeout=20_000)
    assert told == ["Niemand davon hat eine Postanschrift."]
    assert not file.exists()


def test_a_list_of_organisations_is_no_contact_list(place):
    place.list.turn_to(Whom.ORGANISATIONS)
    ready = {each.name: each.can_run() for each in place.commands()}
    assert not ready["Save the list as PDF …"]
    assert ready["Save address labels as PDF …"]


def test_the_brief_is_seen_before_it_is_printed(place, key_of, told, qtbot, tmp_path):
    place.open(key_of("Nadine Kaiser"))
    run(place, "Print the brief …")
    page = place.paper.brief.page
    qtbot.waitUntil(lambda: page.shown is not None, timeout=20_000)
    assert page.options.wish().wanted == place.paper.one()
    assert not page.options.kind.isVisible()
    assert not page.options.contact.isVisible()
    with qtbot.waitSignal(place.told, timeout=20_000):
        page.save_to(tmp_path / "brief.pdf")
    assert "Kontaktblatt" in words_of(tmp_path / "brief.pdf")
    page.reject()
