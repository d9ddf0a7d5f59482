"""What was saved is opened, or seen in its folder, from the toast that tells it."""

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QInputDialog

from desktop_app.domain.reference import Kind
from desktop_app.services import attachments, cooperations, people, sample, stories
from desktop_app.ui.kit.button import Button
from desktop_app.ui.record.file_section import FileSection

SHEETS = {
    "today": lambda place: place.paper,
    "person": lambda place: place.paper.brief,
    "network": lambda place: place.paper,
    "cooperation": lambda place: place.paper,
    "cluster": lambda place: place.paper,
}


@pytest.fixture
def opened(monkeypatch):
    """What the system was asked to open."""
    urls = []
    monkeypatch.setattr(QDesktopServices, "openUrl", urls.append)
    return urls


@pytest.fixture
def window(book, whole_window):
    sample.put_sample(book)
    return whole_window(book)[0]


def offered(window):
    """The buttons of the toast that can be seen, by their names."""
    buttons = window.toast.findChildren(Button)
    return {one.accessibleName(): one for one in buttons if one.isVisible()}


def saved(window, qtbot):
    qtbot.waitUntil(lambda: "Ordner öffnen" in offered(window), timeout=20_000)
    return offered(window)


@pytest.mark.parametrize("kind", SHEETS)
def test_a_sheet_of_every_place_is_opened_from_the_toast(
    window, opened, qtbot, tmp_path, monkeypatch, kind
):
    file = tmp_path / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QInputDialog, "getItem", lambda *asked, **_: (asked[3][0], True))
    window.visit(kind, "")
    SHEETS[kind](window.place().built()).ask_file()
    saved(window, qtbot)["Öffnen"].click()
    assert file.is_file()
    assert [url.toLocalFile() for url in opened] == [str(file)]


def test_what_the_print_page_saved_is_opened_once_it_has_closed(
    window, opened, qtbot, tmp_path
):
    window.visit("person", "")
    paper = window.place().built().paper.brief
    paper.ask_printer()
    qtbot.waitUntil(lambda: paper.page.shown is not None, timeout=20_000)
    with qtbot.waitSignal(paper.page.accepted, timeout=20_000):
        paper.page.save_to(tmp_path / "brief.pdf")
    saved(window, qtbot)["Ordner öffnen"].click()
    assert [url.toLocalFile() for url in opened] == [str(tmp_path)]


@pytest.mark.parametrize(
    ("kind", "records"),
    [
        (Kind.PERSON, people.keys),
        (Kind.COOPERATION, cooperations.keys),
        (Kind.STORY, stories.keys),
    ],
)
def test_the_copy_of_an_attached_file_is_opened_from_the_toast(
    window, book, opened, qtbot, tmp_path, monkeypatch, kind, records
):
    key, file = records(book)[0], tmp_path / "copy.txt"
    attached = attachments.attach(book, kind, key, "note.txt", b"agreed")
    window.visit(kind.value, key)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    place = window.place().built()
    [section] = [one for one in place.findChildren(FileSection) if attached in one._names]
    section.save_copy(attached)
    saved(window, qtbot)["Öffnen"].click()
    assert file.read_bytes() == b"agreed"
    assert [url.toLocalFile() for url in opened] == [str(file)]
