"""The whole way with a fresh book: three files in, put right, merged, back, again, and out."""

import pytest
import xlsxwriter
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.handing_out import Format
from desktop_app.exchange.formats import read
from desktop_app.services import people
from desktop_app.ui.bring_in.plan_model import CELLS
from desktop_app.ui.bring_in.wizard import PLAN
from desktop_app.ui.duplicates.door import DuplicatesDoor
from desktop_app.ui.hand_out.dialog import HandOutDialog
from desktop_app.words import Words

OUTLOOK = (
    "Anrede;Titel;Vorname;Nachname;Firma;Position;Telefon geschäftlich;E-Mail-Adresse;"
    "Postleitzahl geschäftlich;Ort geschäftlich;Notizen\r\n"
    "Herr;Dr.;Jörg;Müßig;Öko-Guß GmbH;Geschäftsfuehrer;+49 7231 0123;;07231;Pößneck;"
    "Grüße von der Messe, Prospekt für 0815 schicken\r\n"
    "Frau;;Ännchen;Weiß;Weiß & Söhne;Einkäuferin;07231 555;aennchen@weiss.example;01067;"
    "Dresden;Süßes mag sie nicht\r\n"
)
PHONE = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Müßig;J.;;;\r\nFN:J. Müßig\r\n"
    "ORG:Öko-Guß GmbH\r\nTEL;TYPE=WORK:+49 7231 0123\r\nNOTE:Ruft ab 0900 zurück\r\n"
    "END:VCARD\r\n"
)
LIST = (
    ("Name", "Firma", "Telefon", "E-Mail", "PLZ", "Ort", "Notiz"),
    ("Zoë Özdemir", "Çelik AG", "0711 00120", "zoe@celik.example", "04103", "Leipzig", "=1+1"),
)
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def files(tmp_path):
    outlook, phone, listed = (
        tmp_path / name for name in ("Outlook.csv", "iPhone.vcf", "L.xlsx")
    )
    outlook.write_bytes(OUTLOOK.encode("cp1252"))
    phone.write_bytes(PHONE.encode())
    with xlsxwriter.Workbook(listed, {"strings_to_formulas": False}) as book:
        sheet = book.add_worksheet()
        for at, row in enumerate(LIST):
            sheet.write_row(at, 0, row)
    return [outlook, phone, listed]


def drop(window, paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(window, QDragEnterEvent(QPointF(400, 300), copy, mime, left, NONE))
    QApplication.sendEvent(window, QDropEvent(QPointF(400, 300), copy, mime, left, NONE))


def planned(window, door, paths, qtbot):
    """Files dropped on the window: a plan at once, for every column says what it is."""
    drop(window, paths)
    wizard = door.wizard
    qtbot.waitUntil(lambda: len(wizard.bringing.files) == len(paths))
    qtbot.waitUntil(wizard.next.isEnabled)
    with qtbot.waitSignal(wizard.bringing.planned):
        wizard.next.click()
    assert wizard.pages.currentIndex() == PLAN
    return wizard


def put_right(wizard, title, field, text, qtbot):
    model = wizard.plan.model
    column = next(at for at, name in CELLS.items() if name == field)
    row = next(n for n in range(model.rowCount()) if model.index(n, 2).data() == title)
    with qtbot.waitSignal(wizard.bringing.planned):
        model.setData(model.index(row, column), text)


def brought_in(wizard, qtbot):
    with qtbot.waitSignal(wizard.bringing.carried):
        wizard.next.click()
    wizard.next.click()
    qtbot.waitUntil(lambda: not wizard.isVisible())


def bring(window, door, paths, qtbot):
    wizard = planned(window, door, paths, qtbot)
    put_right(wizard, "Dr. Jörg Müßig", "function", "Geschäftsführer", qtbot)
    brought_in(wizard, qtbot)


def merge_the_double(window, qtbot):
    door = window.findChild(DuplicatesDoor)
    door.look()
    qtbot.waitUntil(lambda: door.panel.pair is not None)
    QTest.keyClick(QApplication.focusWidget() or door.panel, Qt.Key.Key_Return, CONTROL)
    door.panel.leave()


def take_all_back(window, qtbot):
    """The same key twice: the merging, then all three files."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Z, CONTROL)


def titles(book):
    return sorted(people.whole(book, key).title for key in people.keys(book))


def exported(window, door, format_, path, qtbot):
    dialog = HandOutDialog(window, door._desk, Words("de"))
    dialog.target.show_value(format_.value)
    dialog.show()
    dialog.write(path)
    qtbot.waitUntil(dialog.saved.isVisible)
    dialog.accept()
    return read(path).drafts


def told(drafts):
    """Every name, note, number and code of a file, to be compared."""
    return {
        one.name.plain: (
            one.organisation,
            frozenset(
                "".join(s for s in w.value if s.isalnum() or s in "+@.") for w in one.reaches
            ),
            frozenset((a.postcode, a.city) for a in one.addresses),
            one.note,
        )
        for one in drafts
    }


EVERYBODY = ["Dr. Jörg Müßig", "Zoë Özdemir", "Ännchen Weiß"]


def test_in_merged_back_again_and_out_without_losing_an_umlaut_a_zero_or_a_note(
    window, door, files, book, tmp_path, qtbot
):
    bring(window, door, files, qtbot)
    assert titles(book) == sorted([*EVERYBODY, "J. Müßig"])
    merge_the_double(window, qtbot)
    assert titles(book) == sorted(EVERYBODY)
    take_all_back(window, qtbot)
    assert (titles(book), book.problems()) == ([], [])
    bring(window, door, files, qtbot)
    merge_the_double(window, qtbot)
    phone = told(exported(window, door, Format.VCARD_IPHONE, tmp_path / "x.vcf", qtbot))
    sheet = told(exported(window, door, Format.XLSX, tmp_path / "x.xlsx", qtbot))
    assert phone == sheet
    company, ways, places, note = phone["Jörg Müßig"]
    assert (company, places) == ("Öko-Guß GmbH", {("07231", "Pößneck")})
    assert ways == {"+4972310123"}
    assert "Grüße von der Messe, Prospekt für 0815 schicken" in note
    assert "Ruft ab 0900 zurück" in note
    assert phone["Zoë Özdemir"][1:] == (
        {"071100120", "zoe@celik.example"},
        {("04103", "Leipzig")},
        "=1+1",
    )
