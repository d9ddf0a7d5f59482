"""An export in the window: the whole list from the menu, the marked ones from the bar."""

import pytest
from PySide6.QtGui import QDesktopServices

from desktop_app.domain.handing_out import Format
from desktop_app.domain.reference import Kind
from desktop_app.services import organisations, people, sample
from desktop_app.services.hand_out.order import HOLDS
from desktop_app.services.reaches import add_address
from desktop_app.ui import text
from desktop_app.ui.background import Background
from desktop_app.ui.contacts.place import Contacts
from desktop_app.ui.desk import Desk
from desktop_app.ui.hand_out.dialog import HandOutDialog
from desktop_app.ui.hand_out.targets import LISTS, TARGETS, fitting
from desktop_app.ui.kit.surface import Ground
from desktop_app.words import LANGUAGES, Words


@pytest.fixture
def opened(qtbot, book):
    """`opened()` shows the dialog over a window, on the sample."""
    sample.put_sample(book)
    desk = Desk(book, Background())
    window = Ground()
    qtbot.addWidget(window)
    window.resize(1440, 900)

    def opening(keys=(), kinds=(), language="de"):
        dialog = HandOutDialog(window, desk, Words(language), keys, kinds)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    yield opening
    desk.background.close()


def written(dialog, path, qtbot):
    dialog.write(path)
    qtbot.waitUntil(lambda: dialog.saved.isVisible() or dialog.refusal.isVisible())


def test_every_format_has_a_name_and_every_list_some_format():
    assert set(TARGETS) == set(Format)
    for one in LISTS.values():
        assert fitting(one.kinds), one


def test_people_go_into_a_spreadsheet_and_what_is_lost_is_told(opened, book, tmp_path, qtbot):
    dialog = opened()
    written(dialog, tmp_path / "x.xlsx", qtbot)
    assert (tmp_path / "x.xlsx").is_file()
    assert str(len(people.keys(book))) in dialog.saved.accessibleName()
    assert dialog.losses.isVisible()


def test_only_what_a_list_can_be_is_offered(opened):
    dialog = opened()
    dialog.what.show_value("events")
    dialog.what.chosen.emit("events")
    values = {dialog.target.itemData(at) for at in range(dialog.target.count())}
    assert values == {one.value for one in Format if Kind.EVENT in HOLDS[one]}
    assert Format.VCARD_IPHONE.value not in values


def test_the_whole_book_is_an_archive(opened, tmp_path, qtbot):
    dialog = opened()
    dialog.what.show_value("book")
    dialog.what.chosen.emit("book")
    written(dialog, tmp_path / "x.zip", qtbot)
    assert (tmp_path / "x.zip").read_bytes().startswith(b"PK")


def test_marked_records_alone_are_handed_out(opened, book, tmp_path, qtbot):
    keys = organisations.keys(book)[:2]
    dialog = opened(keys, (Kind.ORGANISATION, Kind.CLUSTER))
    dialog.target.show_value(Format.VCARD_IPHONE.value)
    written(dialog, tmp_path / "x.vcf", qtbot)
    assert (tmp_path / "x.vcf").read_bytes().count(b"BEGIN:VCARD") == 2
    assert not dialog.what.isVisible()


def test_address_labels_ask_for_the_sheet_and_are_a_pdf(opened, book, tmp_path, qtbot):
    dialog = opened()
    assert not dialog.labels.isVisible()
    dialog.target.show_value(Format.LABELS.value)
    dialog.target.chosen.emit(Format.LABELS.value)
    assert dialog.labels.isVisible()
    add_address(book, person=people.keys(book)[0], street="Weg 1", city="Ulm")
    written(dialog, tmp_path / "x.pdf", qtbot)
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF")
    assert dialog.losses.whole.startswith("Nicht in der Datei")


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_there(opened, tmp_path, qtbot):
    (tmp_path / "x.xlsx").mkdir()
    dialog = opened()
    written(dialog, tmp_path / "x.xlsx", qtbot)
    assert dialog.refusal.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_the_dialog_is_cut(opened, language):
    dialog = opened(language=language)
    for what in LISTS:
        dialog.what.show_value(what)
        dialog.what.chosen.emit(what)
        text.cut_short.clear()
        dialog.grab()
        assert not text.cut_short


def test_a_person_marked_in_the_list_is_handed_out_from_the_bar(opened, book, qtbot):
    opened().accept()
    desk = Desk(book, Background())
    place = Contacts(desk)
    qtbot.addWidget(place)
    place.resize(1200, 800)
    place.say(Words("de"))
    place.open(None)
    place.show()
    place.acts.mark_all()
    place.acts.bar.button("Export the selected records …").click()
    dialog = place.acts.dialog
    offered = {dialog.target.itemData(at) for at in range(dialog.target.count())}
    assert Format.VCARD_IPHONE.value in offered
    assert not dialog.what.isVisible()
    dialog.reject()
    desk.background.close()


def test_what_was_exported_is_opened_or_seen_in_its_folder(
    opened, tmp_path, qtbot, monkeypatch
):
    asked = []
    monkeypatch.setattr(QDesktopServices, "openUrl", asked.append)
    dialog = opened()
    assert not dialog.open_.isVisible()
    written(dialog, tmp_path / "x.xlsx", qtbot)
    dialog.open_.click()
    dialog.folder.click()
    assert [url.toLocalFile() for url in asked] == [str(tmp_path / "x.xlsx"), str(tmp_path)]
    dialog.target.chosen.emit(dialog.target.value)
    assert not dialog.folder.isVisible()
