"""An import in the window: seen, put right, brought in, looked at, taken back."""

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from desktop_app.services import listing, people, stories
from desktop_app.services.bring_in import Fate, looking
from desktop_app.ui import text
from desktop_app.ui.bring_in.plan_model import CELLS, REASON
from desktop_app.ui.bring_in.wizard import COLUMNS, DONE, FILE, PLAN
from desktop_app.words import Words
from tests.exchange.pasted.pages import SAMPLE

RETURN, LEFT = Qt.Key.Key_Return, Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def names(book):
    return sorted(people.whole(book, key).title for key in people.keys(book))


def dropped(window, path):
    """What the system tells the window when somebody lets go of a file above it."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPointF(400, 300), copy, mime, LEFT, NONE)
    QApplication.sendEvent(window, enter)
    drop = QDropEvent(QPointF(400, 300), copy, mime, LEFT, NONE)
    QApplication.sendEvent(window, drop)
    return enter.isAccepted() and drop.isAccepted()


def carried(wizard, qtbot):
    with qtbot.waitSignal(wizard.bringing.carried):
        wizard.next.click()


def row_of(wizard, title):
    rows = range(wizard.plan.model.rowCount())
    return next(n for n in rows if wizard.plan.model.index(n, 2).data() == title)


def test_a_file_dropped_on_the_window_opens_the_wizard_with_it(window, door, outlook, qtbot):
    assert dropped(window, outlook)
    qtbot.waitUntil(lambda: bool(door.wizard.bringing.files))
    assert door.wizard.pages.currentIndex() == FILE
    assert door.wizard.bringing.files[0].path == outlook


def test_the_first_page_proves_the_encoding_by_a_word(wizard):
    assert wizard.file.encoding.value == "cp1252"
    assert wizard.file.proof.accessibleName() == "geschäftlich ✓"


def test_another_encoding_reads_the_file_anew(wizard, qtbot):
    with qtbot.waitSignal(wizard.bringing.opened):
        wizard.file.encoding.show_value("mac-roman")
        wizard.file.encoding.chosen.emit("mac-roman")
    assert "geschäftlich" not in wizard.file.proof.accessibleName()


def test_columns_fill_themselves_and_show_three_values(wizard):
    wizard.next.click()
    assert wizard.pages.currentIndex() == COLUMNS
    aims = [row.choice.value for row in wizard.columns.rows]
    assert aims[2:7] == ["given", "family", "organisation", "function", "phone.work"]
    assert aims[-1] == "kept"


CLEAR = "Vorname;Nachname;Firma;E-Mail\r\nJördis;Müller;Cluster AG;j@m.de\r\n"


def test_columns_that_explain_themselves_need_no_look_but_can_have_one(door, tmp_path, qtbot):
    clear = tmp_path / "clear.csv"
    clear.write_text(CLEAR, encoding="utf-8")
    door.open([clear])
    qtbot.waitUntil(lambda: bool(door.wizard.bringing.files))
    with qtbot.waitSignal(door.wizard.bringing.planned):
        door.wizard.next.click()
    door.wizard.back.click()
    assert door.wizard.pages.currentIndex() == COLUMNS
    assert [row.choice.value for row in door.wizard.columns.rows][-1] == "email"
    door.wizard.back.click()
    assert door.wizard.pages.currentIndex() == FILE


def test_of_several_tables_the_unclear_one_is_asked_about(door, outlook, tmp_path, qtbot):
    clear = tmp_path / "clear.csv"
    clear.write_text(CLEAR, encoding="utf-8")
    door.open([clear, outlook])
    qtbot.waitUntil(lambda: len(door.wizard.bringing.files) == 2)
    door.wizard.next.click()
    assert door.wizard.columns.shown == 1


def test_a_day_that_can_be_two_is_asked_about_and_answered_before_the_plan(wizard, qtbot):
    wizard.next.click()
    assert wizard.columns.days.isVisible()
    wizard.columns.days.show_value("day")
    wizard.columns.days.chosen.emit("day")
    with qtbot.waitSignal(wizard.bringing.planned):
        wizard.next.click()
    assert wizard.bringing.plan.count(Fate.DOUBTFUL) == 0


def test_the_plan_counts_what_would_happen_and_nothing_is_written(planned, book):
    chips = {fate: chip.text() for fate, chip in planned.plan.chips.items()}
    assert chips == {
        "": "Alle 3",
        "new": "Neu 1",
        "doubtful": "Zweifelhaft 1",
        "skipped": "Übersprungen 1",
    }
    assert people.keys(book) == []


def test_a_chip_narrows_the_plan(planned):
    planned.plan.chips["doubtful"].click()
    assert planned.plan.model.rowCount() == 1
    assert "01/02/1980" in planned.plan.model.index(0, REASON).data()


def test_a_cell_is_typed_over_by_keyboard_and_the_plan_made_anew(planned, qtbot):
    table = planned.plan.table
    at = next(column for column, field in CELLS.items() if field == "function")
    table.setCurrentIndex(planned.plan.model.index(0, at))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    editor.selectAll()
    with qtbot.waitSignal(planned.bringing.planned):
        qtbot.keyClicks(editor, "Direktorin")
        qtbot.keyClick(editor, RETURN)
    assert planned.bringing.plan.rows[0].draft.function == "Direktorin"


def test_a_doubtful_row_is_taken_as_new_by_decision(planned, qtbot):
    planned.plan.table.selectRow(row_of(planned, "Max Muster"))
    with qtbot.waitSignal(planned.bringing.planned):
        planned.plan.as_new.click()
    assert planned.bringing.plan.count(Fate.NEW) == 2


def test_a_row_can_be_left_out_and_the_decision_taken_back(planned, qtbot):
    with qtbot.waitSignal(planned.bringing.planned):
        planned.plan.leave.click()
    assert planned.bringing.plan.rows[0].fate is Fate.LEFT_OUT
    assert not planned.next.isEnabled()
    with qtbot.waitSignal(planned.bringing.planned):
        planned.plan.again.click()
    assert planned.bringing.plan.rows[0].fate is Fate.NEW


def test_bringing_in_reports_and_leads_to_what_came(planned, window, book, qtbot):
    carried(planned, qtbot)
    assert planned.pages.currentIndex() == DONE
    assert names(book) == ["Dr. Jördis Müller"]
    planned.done_page.look.click()
    assert window.ways.trail.here().title == "Dr. Jördis Müller"


def test_an_import_is_taken_back_from_the_last_page(planned, book, qtbot):
    carried(planned, qtbot)
    planned.done_page.undo.click()
    assert people.keys(book) == []
    assert listing.count(book, "organisation") == 0


def test_the_same_file_again_has_nothing_to_bring_in(planned, door, outlook, book, qtbot):
    carried(planned, qtbot)
    planned.next.click()
    qtbot.waitUntil(lambda: door.wizard is None)
    door.open([outlook])
    wizard = door.wizard
    qtbot.waitUntil(lambda: bool(wizard.bringing.files))
    wizard.next.click()
    with qtbot.waitSignal(wizard.bringing.planned):
        wizard.next.click()
    assert wizard.bringing.plan.count(Fate.UNCHANGED) == 1
    assert not wizard.next.isEnabled()


def test_going_back_keeps_what_was_chosen(planned, qtbot):
    planned.back.click()
    assert planned.pages.currentIndex() == COLUMNS
    planned.columns.rows[-1].choice.show_value("own_field")
    planned.columns.rows[-1].choice.chosen.emit("own_field")
    with qtbot.waitSignal(planned.bringing.planned):
        planned.next.click()
    assert planned.pages.currentIndex() == PLAN
    assert planned.bringing.plan.own_fields == {"Hobby"}


def test_a_mapping_is_kept_under_a_name_and_fills_the_next_file(wizard, qtbot):
    wizard.next.click()
    wizard.columns.rows[-1].choice.show_value("note")
    wizard.columns.rows[-1].choice.chosen.emit("note")
    wizard.columns.keep.click()
    wizard.columns.asking.line.setText("Unser Outlook")
    qtbot.keyClick(wizard.columns.asking.line, RETURN)
    assert looking.profile_names() == ["Unser Outlook"]
    with qtbot.waitSignal(wizard.bringing.opened):
        wizard.columns.profile.chosen.emit("Unser Outlook")
    assert wizard.columns.rows[-1].choice.value == "note"


def test_a_file_of_no_kind_is_refused_in_words(door, tmp_path, qtbot):
    path = tmp_path / "x.bin"
    path.write_bytes(b"\x00\x01\x02")
    door.open([path])
    qtbot.waitUntil(door.wizard.refusal.isVisible)
    assert not door.wizard.next.isEnabled()


def test_cards_need_no_columns(door, tmp_path, qtbot):
    path = tmp_path / "x.vcf"
    path.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ada King\nEND:VCARD\n", encoding="utf-8")
    door.open([path])
    qtbot.waitUntil(lambda: bool(door.wizard.bringing.files))
    with qtbot.waitSignal(door.wizard.bringing.planned):
        door.wizard.next.click()
    assert door.wizard.pages.currentIndex() == PLAN


def test_no_word_is_cut_in_any_language_on_any_page(planned, qtbot):
    carried(planned, qtbot)
    for language in ("de", "en", "fr"):
        planned.say(Words(language))
        for page in (FILE, COLUMNS, PLAN, DONE):
            text.cut_short.clear()
            planned._show(page)
            planned.grab()
            data = {planned.plan.model.index(row, REASON).data() for row in range(3)}
            assert text.cut_short <= data, (language, page)


CALENDAR = (
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Messe\r\n"
    "DTSTART;VALUE=DATE:20141014\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def test_a_calendar_dropped_on_the_window_is_shown_and_brought_in(
    window, door, tmp_path, book, qtbot
):
    path = tmp_path / "x.ics"
    path.write_text(CALENDAR, encoding="utf-8")
    dropped(window, path)
    qtbot.waitUntil(door.calendar.bring.isEnabled)
    assert door.calendar.lines.whole.replace("\xa0", " ") == "Neu · 14. Oktober 2014 · Messe"
    door.calendar.bring.click()
    assert listing.count(book, "event") == 1


SIGNATURE = """\
Dr. Ada Muster
Projektleiterin
Muster GmbH
Tel. 07231 555
ada@muster.example
Kommt gern zur Messe
"""


def test_a_signature_on_the_clipboard_becomes_a_contact(window, door, book, qtbot):
    QApplication.clipboard().setText(SIGNATURE)
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(door.wizard.bringing.planned):
        qtbot.keyClick(door.wizard.file.box.take, Qt.Key.Key_Space)
    model = door.wizard.plan.model
    row = [model.index(0, n).data() for n in range(model.columnCount())]
    assert {"Dr. Ada Muster", "Muster GmbH", "Projektleiterin", "07231 555"} <= set(row)
    carried(door.wizard, qtbot)
    (key,) = people.keys(book)
    assert people.whole(book, key).note == "Kommt gern zur Messe"


def test_a_page_on_the_clipboard_becomes_a_story(window, door, book, qtbot):
    QApplication.clipboard().setText(SAMPLE)
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(door.wizard.bringing.planned):
        qtbot.keyClick(door.wizard.file.box.take, Qt.Key.Key_Space)
    (card,) = door.wizard.plan.stories
    assert "Unterstützung durch das SEZ" in card.parts.whole
    assert "November 2014, Januar 2015, Mai 2015" in card.parts.whole.replace("\xa0", " ")
    assert stories.keys(book) == []
    carried(door.wizard, qtbot)
    assert len(stories.keys(book)) == 1
    book.undo()
    assert stories.keys(book) == people.keys(book) == []


def test_a_story_of_a_page_is_left_out_by_its_button(door, book, qtbot, tmp_path):
    page = tmp_path / "page.txt"
    page.write_text(SAMPLE, encoding="utf-8")
    door.open([page])
    qtbot.waitUntil(lambda: bool(door.wizard.bringing.files))
    assert "Vertiefung" in door.wizard.file._told.whole
    with qtbot.waitSignal(door.wizard.bringing.planned):
        door.wizard.next.click()
    with qtbot.waitSignal(door.wizard.bringing.planned):
        door.wizard.plan.stories[0].act.click()
    assert door.wizard.plan.stories[0].head.whole.startswith("Ausgelassen")
    carried(door.wizard, qtbot)
    assert (len(people.keys(book)), stories.keys(book)) == (2, [])


def test_without_a_text_on_the_clipboard_one_can_be_typed(window, door, qtbot):
    QApplication.clipboard().clear()
    door.paste()
    qtbot.waitUntil(door.wizard.file.box.text.hasFocus)
    assert not door.wizard.file.box.take.isEnabled()
    door.wizard.file.box.text.setPlainText(SIGNATURE)
    assert door.wizard.file.box.take.isEnabled()


def test_a_single_change_is_switched_off_by_its_menu(door, book, outlook, tmp_path, qtbot):
    door.open([outlook])
    qtbot.waitUntil(lambda: bool(door.wizard.bringing.files))
    door.wizard.next.click()
    with qtbot.waitSignal(door.wizard.bringing.planned):
        door.wizard.next.click()
    carried(door.wizard, qtbot)
    door.wizard.next.click()
    later = tmp_path / "later.csv"
    later.write_text(
        "Vorname;Nachname;Firma;Funktion;E-Mail;Mobiltelefon\r\n"
        "Jördis;Müller;Cluster AG;Chefin;j@m.de;0171 5\r\n"
        "Max;Muster;;;;0171 6\r\n",
        encoding="utf-8",
    )
    qtbot.waitUntil(lambda: door.wizard is None)
    door.open([later])
    qtbot.waitUntil(lambda: bool(door.wizard.bringing.files))
    door.wizard.next.click()
    with qtbot.waitSignal(door.wizard.bringing.planned):
        door.wizard.next.click()
    page = door.wizard.plan
    page.table.selectRow(row_of(door.wizard, "Jördis Müller"))
    menu = page.single.offer()
    entry = next(one for one in menu.actions() if "Chefin" in one.text())
    assert entry.isChecked()
    with qtbot.waitSignal(door.wizard.bringing.planned):
        entry.trigger()
    row = next(one for one in door.wizard.bringing.plan.rows if one.draft.line == 2)
    assert [one.after for one in row.declined] == ["Chefin"]
    assert "0171 5" in [one.after for one in row.differences]
