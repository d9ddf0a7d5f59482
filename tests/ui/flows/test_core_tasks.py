"""The core tasks, in the whole window: with the mouse and by keys alone, within their goals.

`packaging/core_tasks/run.py` does the same on a real screen, and prints the table.
"""

import pytest
from PySide6.QtGui import QContextMenuEvent, QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop_app.domain.cooperation import PartnerRole
from desktop_app.services import cooperations, events, find, people, stories
from desktop_app.ui.bring_in.door import BringInDoor
from desktop_app.ui.duplicates.door import DuplicatesDoor
from desktop_app.ui.kit.title import TitleText

PAIR, LUCIE = "Netz Muster × Pole Exemple", "Lucie Bernard"
SAMPLE = "Vertiefung der deutsch-französischen Beziehungen im Bereich Kunststoff"
LINE = "Clara Fischer, Holzbau Exemple SARL, Leitung, clara@exemple.eu"
TITLE = "Zweiter Besuch in Oyonnax 2014"


@pytest.fixture
def pair(advisor):
    """Standing at the second cooperation."""
    return advisor.at(PAIR)


def by(advisor, button, keys):
    """One click or one chord."""
    return {"mouse": lambda: advisor.click(button), "keys": lambda: advisor.press(keys)}


def both(test):
    return pytest.mark.parametrize("way", ["mouse", "keys"])(test)


@both
def test_a_contact_is_found_with_the_phone_number(advisor, window, way):
    by(advisor, "Suchen oder Befehl", "Ctrl+K")[way]()
    advisor.type("bern")
    advisor.press("Return")
    phone = window.place()._place.person.reaches.rows.all()[1]
    assert phone.value._read.isVisible()
    assert phone.value._read.accessibleName() == "Telefon: +49 7231 39360"
    assert advisor.used <= 7


@both
def test_a_contact_is_written_down_in_one_line(advisor, book, way):
    by(advisor, "Schnell erfassen", "Ctrl+Shift+N")[way]()
    advisor.type(LINE)
    by(advisor, "Speichern", "Return")[way]()
    key = find.resolve(book, "Clara Fischer").id
    clara = people.wholes(book, [key])[key]
    (role,) = clara.roles
    assert (role.function, role.organisation.title) == ("Leitung", "Holzbau Exemple SARL")
    assert [reach.value for reach in clara.reaches] == ["clara@exemple.eu"]
    assert advisor.used <= 68


@both
def test_a_phone_number_is_put_right(advisor, book, way):
    key = advisor.at(LUCIE)
    if way == "mouse":
        advisor.click("Telefon: ")
    else:
        for chord in ("Return", "Return", "Tab"):
            advisor.press(chord)
    advisor.type("+49 7451 90123")
    advisor.press("Return")
    assert people.wholes(book, [key])[key].reaches[1].value == "+49 7451 90123"
    assert advisor.used <= 18


@both
def test_a_milestone_is_added_with_month_and_title(advisor, book, pair, way):
    by(advisor, "Datum des Meilensteins", "Ctrl+Shift+M")[way]()
    advisor.type(f"11/2014 {TITLE}")
    advisor.press("Return")
    (event,) = cooperations.whole(book, pair).events
    assert (event.title, event.when.edtf) == (TITLE, "2014-11")
    assert advisor.used <= 43


@both
def test_a_person_comes_into_a_cooperation_with_a_role(advisor, book, pair, way):
    by(advisor, "Jemanden hinzufügen", "Ctrl+Shift+A")[way]()
    advisor.type("peli")
    advisor.press("Return")
    advisor.waits_for(lambda: QApplication.activePopupWidget() is not None)
    advisor.type("b")
    (aude,) = cooperations.whole(book, pair).people
    assert (aude.person.title, aude.role) == ("Dr. Aude Pélisson-Schecker", PartnerRole.ADVISER)
    assert advisor.used <= 11


@both
def test_a_story_is_begun_from_a_cooperation(advisor, book, pair, way):
    by(advisor, "Story beginnen", "Ctrl+T")[way]()
    (told,) = cooperations.whole(book, pair).stories
    assert stories.whole(book, told.id).blocks
    assert advisor.used <= 2


@both
def test_a_sheet_is_saved_as_pdf(advisor, window, tmp_path, monkeypatch, way):
    target = tmp_path / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    advisor.at(SAMPLE)
    by(advisor, "Als PDF sichern", "Ctrl+Shift+P")[way]()
    advisor.waits_for(target.exists)
    assert target.read_bytes().startswith(b"%PDF")
    advisor.waits_for(window.toast._more.isVisible)  # to open it at once
    assert advisor.used + 1 <= 4  # and Enter in the dialog of the system


@both
def test_the_english_version_is_begun_with_the_caret_in_it(advisor, book, way):
    key = advisor.at("Holz und Lavendel")
    by(advisor, "Englisch", "Ctrl+PgDown")[way]()
    assert advisor.used <= 2
    advisor.type("Wood and lavender")
    advisor.press("Ctrl+1")
    title = stories.whole(book, key).blocks[0]
    assert title.in_language("en").text == "Wood and lavender"
    assert title.in_language("de").text == "Holz und Lavendel"


@pytest.fixture
def listed(tmp_path):
    """Sixty people as Excel saves them in German."""
    heads = "Vorname;Nachname;Firma;E-Mail;PLZ;Ort"
    rows = [f"Gast;Muster{n};Müßig GmbH;g{n}@m.example;07231;Köln" for n in range(1, 61)]
    path = tmp_path / "Messe.csv"
    path.write_bytes("\r\n".join((heads, *rows, "")).encode("cp1252"))
    return path


def brought(advisor, window, path, way):
    """A file that lies in a folder, brought in; the wizard says what came."""
    if way == "mouse":
        advisor.drop(path)
    else:
        advisor.copied(path)
        advisor.press("Ctrl+V")
    wizard = window.findChild(BringInDoor).wizard
    advisor.waits_for(lambda: wizard.next.isEnabled() and wizard.next.hasFocus())
    by(advisor, "Weiter", "Return")[way]()
    advisor.waits_for(lambda: wizard.bringing.plan.writes and wizard.next.hasFocus())
    by(advisor, "Übernehmen", "Return")[way]()
    advisor.waits_for(lambda: wizard.bringing.outcome is not None)
    return wizard


@both
def test_sixty_rows_of_excel_are_brought_in(advisor, window, book, listed, way):
    before = len(people.keys(book))
    brought(advisor, window, listed, way)
    assert advisor.used <= 4
    assert len(people.keys(book)) == before + 60
    key = find.resolve(book, "Gast Muster60").id
    (role,) = people.wholes(book, [key])[key].roles
    assert role.organisation.title == "Müßig GmbH"


@both
def test_a_pair_of_duplicates_is_merged_after_an_import(advisor, window, book, tmp_path, way):
    path = tmp_path / "double.csv"
    path.write_text(
        "Vorname;Nachname;Firma;E-Mail\nL.;Bernard;Muster GmbH;lb@muster.example\n",
        encoding="utf-8",
    )
    brought(advisor, window, path, "keys").next.click()
    advisor.waits_for(window.toast._more.isVisible)
    window.activateWindow()
    advisor.waits_for(window.isActiveWindow)
    advisor.used = 0
    by(advisor, "Vergleichen", "F8")[way]()
    panel = window.findChild(DuplicatesDoor).panel
    advisor.waits_for(lambda: panel.pair is not None and panel.table.current() is not None)
    by(advisor, "Zusammenführen", "Ctrl+Return")[way]()
    assert advisor.used <= 4
    key = find.resolve(book, LUCIE).id
    mails = {way.value for way in people.wholes(book, [key])[key].reaches if "@" in way.value}
    assert mails == {"lucie@muster.example", "lb@muster.example"}


def test_enter_leads_from_the_list_to_the_milestones(advisor, pair, book, window):
    events.add_event(book, pair, "Workshop", "Mai 2015")
    advisor.press("Return")
    assert advisor.focus() is window.place()._place.page.table._view


def test_esc_leaves_the_person_in_the_usual_role(advisor, book, pair):
    advisor.press("Ctrl+Shift+A")
    advisor.type("peli")
    advisor.press("Return")
    advisor.waits_for(lambda: QApplication.activePopupWidget() is not None)
    advisor.press("Esc")
    (aude,) = cooperations.whole(book, pair).people
    assert aude.role is PartnerRole.CONTACT


def test_the_folder_of_a_saved_sheet_is_opened_from_the_toast(
    advisor, window, tmp_path, monkeypatch
):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window.toast.tell("Gesichert: sheet.pdf")
    window.places[4].wrote.emit(tmp_path / "sheet.pdf")
    advisor.click("Ordner öffnen")
    window.toast.show()
    advisor.click("Öffnen")
    assert [url.toLocalFile() for url in opened] == [str(tmp_path), str(tmp_path / "sheet.pdf")]


@pytest.mark.parametrize(
    ("title", "entry"),
    [(LUCIE, "Umbenennen"), (PAIR, "Story beginnen"), ("Netz Muster", "Cluster")],
)
def test_the_head_of_a_record_offers_what_can_be_done_with_it(advisor, window, title, entry):
    advisor.at(title)
    heads = [part for part in window.findChildren(TitleText) if part.isVisible()]
    middle = heads[0].rect().center()
    asked = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(
        heads[0], QContextMenuEvent(asked, middle, heads[0].mapToGlobal(middle))
    )
    menu = QApplication.activePopupWidget()
    offered = " · ".join(action.text() for action in menu.actions())
    assert entry in offered
    menu.close()
