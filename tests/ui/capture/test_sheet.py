"""Quick capture by keyboard alone: one line, Enter, and it is in the book in one step."""

import shutil
import subprocess
import sys
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.event import EventKind
from desktop_app.domain.reference import Kind
from desktop_app.services import (
    clusters,
    cooperations,
    drafts,
    events,
    follow_ups,
    listing,
    people,
)
from desktop_app.services.book import Book, Mode
from desktop_app.ui import text
from desktop_app.ui.capture.sheet import CaptureSheet
from desktop_app.words import Words
from tests.ui.capture.conftest import CTRL

TODAY = datetime.now().astimezone().date()
RETURN, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


def kaiser(book):
    return next(key for key in people.keys(book) if "Kaiser" in people.whole(book, key).title)


def calls(book):
    found = events.wholes(book, events.keys(book)).values()
    return [one for one in found if one.kind is EventKind.CALL]


def said(sheet):
    return [chip.text().replace("\xa0", " ") for chip in sheet.form.chips.chips()]


def test_a_call_is_logged_in_one_line_by_keyboard_alone(window, sheet, hands, book):
    hands.type("gestern Tel. Kaiser: ruft wegen Workshop zurück, bis Freitag Angebot")
    hands.press(RETURN)
    (call,) = calls(book)
    assert call.title == "ruft wegen Workshop zurück"
    assert call.when.earliest == TODAY - timedelta(days=1)
    assert [one.who.id for one in call.participants] == [kaiser(book)]
    assert [one.what for one in people.whole(book, kaiser(book)).extras.follow_ups] == [
        "Angebot"
    ]
    assert not sheet.isVisible()


def test_what_was_recognised_stands_in_chips_before_enter(sheet, hands, qtbot):
    hands.type("mitte mai 15 Moulding Expo: Partnerschaftserklärung unterzeichnet")
    qtbot.waitUntil(lambda: len(said(sheet)) == 3)
    assert said(sheet) == ["Mitte Mai 2015", "Moulding Expo", "Unterzeichnung"]
    assert sheet.form.rest.text() == "Titel: Partnerschaftserklärung unterzeichnet"


def test_one_undo_takes_a_capture_back(window, sheet, hands, book):
    before = len(events.keys(book)), len(follow_ups.keys(book)), len(people.keys(book))
    hands.type("Tel. Frau Neumann: will Mitglied werden, bis Freitag Antrag schicken")
    hands.press(RETURN)
    assert len(people.keys(book)) == before[2] + 1
    window.steps.undo()
    after = len(events.keys(book)), len(follow_ups.keys(book)), len(people.keys(book))
    assert after == before


def test_the_toast_offers_the_way_back_and_the_way_there(window, sheet, hands):
    hands.type("Tel. Kaiser: ruft zurück")
    hands.press(RETURN)
    assert window.toast.accessibleName() == "Anruf festhalten"
    window.toast._more.click()
    assert window.place().kinds[0] == Kind.PERSON


def test_ctrl_enter_saves_and_stands_ready_for_the_next(sheet, hands, book):
    hands.type("Tel. Kaiser: eins")
    hands.press(RETURN, CTRL)
    hands.type("Tel. Kaiser: zwei")
    hands.press(RETURN, CTRL)
    assert sheet.isVisible()
    assert sorted(call.title for call in calls(book)) == ["eins", "zwei"]
    assert sheet.form.line.text() == ""


def test_a_new_contact_by_surname_and_company(sheet, hands, book):
    hands.type("Neumann, Muster Spritzguss GmbH")
    hands.press(RETURN)
    (person,) = [
        p for p in people.wholes(book, people.keys(book)).values() if p.title == "Neumann"
    ]
    assert person.roles[0].organisation.title == "Muster Spritzguss GmbH"


def test_core_task_2_takes_68_keys(window, hands, book):
    name, company, function, email = (
        "Lucie Exemple",
        "Exemple Plasturgie SAS",
        "Projektchef",
        "lucie@exemple.com",
    )
    assert [len(one) for one in (name, company, function, email)] == [13, 22, 11, 17]
    hands.capture()
    hands.type(",".join((name, company, function, email)))
    hands.press(RETURN)
    found = next(p for p in people.wholes(book, people.keys(book)).values() if p.title == name)
    assert found.roles[0].organisation.title == company
    assert [one.value for one in found.reaches] == [email]
    assert hands.pressed <= 68


def test_a_company_alone_is_enough(sheet, hands, book):
    before = listing.count(book, Kind.ORGANISATION)
    hands.type("Muster Spritzguss GmbH")
    hands.press(RETURN)
    assert listing.count(book, Kind.ORGANISATION) == before + 1


def test_it_belongs_to_the_page_it_was_called_from(window, hands, book):
    cooperation = cooperations.keys(book)[0]
    window.visit(Kind.COOPERATION, cooperation)
    hands.capture()
    hands.type("heute Tel. Kaiser: ruft zurück")
    hands.press(RETURN)
    (call,) = calls(book)
    assert [ref.id for ref in call.cooperations] == [cooperation]


@pytest.mark.parametrize("kind", [Kind.PERSON, Kind.CLUSTER, Kind.COOPERATION])
def test_the_button_on_a_page_calls_the_sheet(window, qtbot, book, kind):
    window.visit(kind, "")
    shown = next(
        one
        for one in window.place().findChildren(QWidget)
        if one.accessibleName() == "Begegnung festhalten" and one.isVisible()
    )
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton)
    sheet = window.findChild(CaptureSheet)
    assert sheet.isVisible()
    assert sheet.form.belongs.ref.kind == kind


def test_on_a_page_of_a_cluster_it_took_part(window, hands, book):
    cluster = clusters.keys(book)[0]
    window.visit(Kind.CLUSTER, cluster)
    hands.capture()
    hands.type("heute Tel.: wollen im Herbst kommen")
    hands.press(RETURN)
    (call,) = calls(book)
    assert [one.who.id for one in call.participants] == [cluster]


def test_del_on_a_chip_makes_it_only_words_again(sheet, hands, qtbot, book):
    hands.type("gestern Tel. Kaiser: ruft zurück")
    qtbot.waitUntil(lambda: len(said(sheet)) == 3)
    chip = sheet.form.chips.chips()[2]
    chip.setFocus()
    hands.press(Qt.Key.Key_Delete)
    assert "Nadine Kaiser" not in said(sheet)
    assert QApplication.focusWidget() is sheet.form.line


def test_a_chip_offers_who_else_may_be_meant(sheet, hands, qtbot, book):
    other = people.add_person(book, "Max Kaiser")
    hands.type("Tel. Kaiser: ruft zurück")
    sheet.form.read()
    chip = next(one for one in sheet.form.chips.chips() if one.text().endswith("?"))
    chip.setFocus()
    hands.press(RETURN)
    menu = sheet.form.chips.menu
    action = next(one for one in menu.actions() if one.text() == "Max Kaiser")
    action.trigger()
    menu.close()
    sheet.save_and_close()
    assert [one.who.id for one in calls(book)[0].participants] == [other]


def test_esc_keeps_a_draft_that_comes_back(sheet, hands, book):
    hands.type("Tel. Kaiser: ruft wegen")
    hands.press(ESCAPE)
    assert not sheet.isVisible()
    hands.capture()
    assert sheet.form.line.text() == "Tel. Kaiser: ruft wegen"
    assert calls(book) == []


def test_the_draft_is_on_disk_after_a_pause_of_typing(sheet, hands, qtbot, book):
    hands.type("Tel. Kaiser: ruft wegen")
    qtbot.waitUntil(lambda: drafts.kept_draft(book).line == "Tel. Kaiser: ruft wegen")


def test_a_saved_draft_does_not_come_back(sheet, hands, book):
    hands.type("Tel. Kaiser: ruft zurück")
    sheet.keep()
    hands.press(RETURN)
    assert not drafts.kept_draft(book).says_something


def test_nothing_typed_is_refused_beside_the_line(sheet, hands, book):
    hands.press(RETURN)
    assert sheet.isVisible()
    assert sheet.refusal.text() == "Sagen Sie, was war oder was zu tun ist."


def test_what_is_refused_stays_typed(sheet, hands, book):
    hands.type("gestern")
    hands.press(RETURN)
    assert sheet.isVisible()
    assert sheet.form.line.text() == "gestern"


def test_note_and_next_step_are_written_with_it(sheet, hands, book):
    hands.type("Tel. Kaiser: ruft zurück")
    sheet.form.note.setFocus()
    hands.type("Am besten vormittags.")
    sheet.form.step.setFocus()
    hands.type("Freitag: Unterlagen schicken")
    hands.press(RETURN)
    assert calls(book)[0].note == "Am besten vormittags."
    (step,) = people.whole(book, kaiser(book)).extras.follow_ups
    assert step.what == "Unterlagen schicken"
    assert step.due.earliest > TODAY


def test_tab_stays_within_the_sheet_and_reaches_every_field(sheet, hands):
    seen = []
    for _ in range(14):
        seen.append(QApplication.focusWidget())
        hands.press(Qt.Key.Key_Tab)
    assert all(sheet.isAncestorOf(one) for one in seen)
    form = sheet.form
    wanted = {form.line, form.note, form.step, sheet.save, sheet.stay, sheet.close_button}
    assert wanted <= set(seen)


def test_the_keys_of_the_window_wait_while_the_sheet_is_open(window, sheet, hands):
    here = window.place()
    hands.press(Qt.Key.Key_3, CTRL)
    assert window.place() is here


@pytest.mark.parametrize("language", ["de", "en", "fr"])
def test_every_control_has_a_name_and_no_word_is_cut(window, sheet, qtbot, language):
    sheet.say(Words(language))
    sheet.form.line.setText("gestern Tel. Kaiser: ruft zurück, bis Freitag Angebot")
    sheet.form.read()
    text.cut_short.clear()
    sheet.grab()
    assert text.cut_short == set()
    controls = [one for one in sheet.findChildren(QWidget) if one.isVisible()]
    stops = [one for one in controls if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [one for one in stops if not one.accessibleName()] == []


def test_a_draft_belongs_to_its_own_book(book, tmp_path):
    drafts.keep_draft(book, drafts.Draft(line="eins"))
    with Book.open(tmp_path / "other.book", mode=Mode.CREATE) as other:
        assert not drafts.kept_draft(other).says_something


TYPING = """
import sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from desktop_app.services.book import Book
from desktop_app.ui.app import Programme
from desktop_app.ui.capture.door import CaptureDoor
from desktop_app.ui.choices import Choices
from desktop_app.settings import Settings

app = QApplication(sys.argv[:1])
programme = Programme(app, Path(sys.argv[1]), Choices(Settings(welcomed=True)))
programme.begin()
while programme.desk is None:
    app.processEvents()
door = programme.window.findChild(CaptureDoor)
door.call()
door.sheet.form.line.setText("Tel. Kaiser: ruft wegen")
until = time.monotonic() + 1
while time.monotonic() < until:
    app.processEvents()
print("typed", flush=True)
time.sleep(60)
"""


def test_what_was_typed_survives_that_the_program_is_killed(sample_path, book_path):
    shutil.copyfile(sample_path, book_path)
    command = [sys.executable, "-c", TYPING, str(book_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout.readline() == "typed\n"
        program.kill()
    with Book.open(book_path) as book:
        assert drafts.kept_draft(book).line == "Tel. Kaiser: ruft wegen"


def test_tab_leads_from_the_line_to_its_chips(sheet, hands, qtbot):
    hands.type("Tel. Kaiser: ruft zurück")
    qtbot.waitUntil(lambda: len(said(sheet)) == 3)
    hands.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is sheet.form.chips.chips()[0]
