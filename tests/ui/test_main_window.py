"""The frame routes, remembers the way, and does everything by key."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from desktop_app.services import removal
from desktop_app.ui.background import Background
from desktop_app.ui.desk import Desk
from desktop_app.ui.main_window import MainWindow
from desktop_app.words import Words
from tests.store import people as people_rows
from tests.ui.fakes import Blank, FakePeople, Finder


class Painted(QObject):
    """Remembers what was painted of a widget."""

    def __init__(self, widget):
        super().__init__(widget)
        self.regions = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.regions.append(event.region())
        return False


@pytest.fixture
def window(qtbot, german, book):
    shown = MainWindow(german)
    qtbot.addWidget(shown)
    desk = Desk(book, Background(), shown)
    people = FakePeople()
    places = (
        Blank("Clusters", "hexagon", ("cluster",)),
        people,
        Blank("Cooperations", "git-merge", ("cooperation",)),
        Blank("Stories", "newspaper", ("story",)),
        Blank("Bin", "trash-2", ("bin",)),
        Blank("Settings", "settings", ("settings",)),
    )
    shown.resize(1440, 900)
    shown.furnish(desk, places, Finder(people).find)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    yield shown
    shown.close()
    desk.background.close()


def people(window):
    return window.places[1]


def test_ctrl_and_a_digit_open_a_place(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.place() is people(window)
    assert window.rail.places.currentRow() == 1


def test_back_and_forward_walk_the_way(window, qtbot):
    window.visit("person", "1")
    window.visit("person", "3")
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(window, Qt.Key.Key_Left, alt)
    assert people(window).key == "1"
    assert window.windowTitle() == "Jonas Amann – Brückenbuch"
    qtbot.keyClick(window, Qt.Key.Key_Right, alt)
    assert people(window).key == "3"
    assert not window.top.forward.isEnabled()
    assert not window.menuBar().isVisible()


def test_the_rail_counts_every_place_from_the_start(window, qtbot):
    item = window.rail.places.item(1)
    qtbot.waitUntil(lambda: item.data(Qt.ItemDataRole.UserRole + 1) == "3")


def test_the_rail_leads_to_the_backups(window, qtbot):
    told = "Nur auf diesem Gerät, Noch keine Sicherung"
    qtbot.waitUntil(lambda: window.rail.foot.accessibleName() == told)
    qtbot.mouseClick(window.rail.foot, Qt.MouseButton.LeftButton)
    assert window.place() is window.places[-1]
    assert window.places[-1].asked == "backups"


def test_leaving_a_record_writes_what_was_typed(window, qtbot):
    window.visit("person", "1")
    field = people(window).organisation
    field.edit()
    field._editor.setText("Muster Formenbau KG")
    window.visit("person", "2")
    assert people(window).people["1"][1] == "Muster Formenbau KG"


def test_a_refused_word_keeps_the_window_where_it_is(window):
    window.visit("person", "1")
    people(window).page.title.edit()
    people(window).page.title._editor.setText("")
    window.go_to(0)
    assert window.place() is people(window)
    assert people(window).page.title._refusal.isVisible()
    people(window).page.title._editor.setText("Jonas")


def test_ctrl_k_finds_a_record_and_opens_it(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.search.palette
    assert palette.isVisible()
    qtbot.keyClicks(palette.line, "kais")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert people(window).key == "3"


def test_a_leading_angle_asks_for_commands_only(window, qtbot):
    window.call_palette()
    palette = window.search.palette
    palette.line.setText(">")
    palette.search()
    assert {line.group for line in palette._lines.values()} == {Words("de")("Commands")}


def test_the_palette_says_when_nothing_fits(window):
    window.call_palette()
    window.search.palette.line.setText("zzzz")
    window.search.palette.search()
    assert window.search.palette._nothing._sentence.whole.count("zzzz") == 1
    assert window.search.palette._nothing.isVisible()


def test_a_command_is_found_with_one_slip_of_the_finger(window):
    window.call_palette()
    window.search.palette.line.setText("stries")
    window.search.palette.search()
    assert [line.look.title for line in window.search.palette._lines.values()] == ["Stories"]


def test_the_shade_follows_the_panel_when_it_shrinks(window, qtbot):
    window.call_palette()
    palette = window.search.palette
    old = palette.panel.geometry()
    beside = old.bottomLeft() + QPoint(-5, 5)
    QApplication.processEvents()
    painted = Painted(palette)
    palette.line.setText("zzzz")
    palette.search()
    assert palette.panel.geometry().bottom() < old.bottom()
    qtbot.waitUntil(lambda: any(region.contains(beside) for region in painted.regions))


def test_a_found_record_gets_the_keys(window, qtbot):
    window.rail.places.setFocus()
    window.call_palette()
    palette = window.search.palette
    qtbot.keyClicks(palette.line, "kais")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert people(window).list.view.hasFocus()


def test_a_place_opened_by_key_gives_the_keys_to_its_list(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert people(window).list.view.hasFocus()


def test_in_a_narrow_window_the_page_gets_the_keys(window, qtbot):
    window.resize(900, 700)
    window.visit("person", "1")
    assert not people(window).list.isVisible()
    assert people(window).page.isAncestorOf(window.focusWidget()) or (
        people(window).page.hasFocus()
    )


def test_the_window_has_a_name_before_there_is_a_book(qtbot, german):
    shown = MainWindow(german)
    qtbot.addWidget(shown)
    assert shown.windowTitle() == "Brückenbuch"


def test_a_toast_without_a_button_has_its_words_in_the_middle(window):
    window.toast.tell("Gesichert")
    words = window.toast._words.geometry()
    assert abs(words.left() - (window.toast.width() - 1 - words.right())) <= 1


def test_escape_closes_the_palette(window, qtbot):
    window.call_palette()
    qtbot.keyClick(window.search.palette.line, Qt.Key.Key_Escape)
    assert not window.search.palette.isVisible()


def test_f6_walks_through_the_panes(window, qtbot):
    window.visit("person", "1")
    seen = []
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        focus = window.focusWidget()
        seen.append(next(p for p in window.panes() if p is focus or p.isAncestorOf(focus)))
    assert len(set(map(id, seen))) == 4


def test_a_narrow_window_lays_the_list_over_the_page(window, qtbot):
    window.visit("person", "1")
    window.resize(900, 700)
    assert not people(window).list.isVisible()
    assert window.top.menu.isVisible()
    window.show_list()
    assert people(window).list.isVisible()
    window.visit("person", "2")
    assert not people(window).list.isVisible()


def test_the_rail_gives_way_below_1320_pixels(window):
    window.resize(1200, 800)
    assert window.rail.width() == 68
    window.resize(1440, 900)
    assert window.rail.width() == 216


def test_the_smallest_window_is_small_enough(window):
    window.resize(1, 1)
    assert (window.width(), window.height()) == (860, 600)
    assert window.minimumSizeHint().height() <= 600
    assert window.minimumSizeHint().width() <= 860


def test_another_language_is_spoken_at_once(window):
    window.say(Words("en"))
    assert window.rail.places.item(1).text() == "Contacts"
    assert window.top.search.text() == "Search or type a command"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_alt_alone_shows_the_menu_bar(window, qtbot):
    assert not window.menuBar().isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Alt)
    assert window.menuBar().isVisible()
    QApplication.activePopupWidget().close()
    people(window).list.view.setFocus()
    assert not window.menuBar().isVisible()


def test_alt_and_a_press_or_another_key_leave_the_menu_bar_alone(window, qtbot):
    view = people(window).list.view
    qtbot.keyPress(window, Qt.Key.Key_Alt)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton)
    qtbot.keyRelease(window, Qt.Key.Key_Alt)
    assert not window.menuBar().isVisible()
    qtbot.keyPress(window, Qt.Key.Key_Alt)
    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.keyRelease(window, Qt.Key.Key_Alt)
    assert not window.menuBar().isVisible()


def test_a_second_window_may_go_while_the_first_goes_on(window, german, qtbot):
    second = MainWindow(german)
    second.show()
    second.close()
    second.deleteLater()
    QCoreApplication.sendPostedEvents(second, QEvent.Type.DeferredDelete)
    people(window).list.view.setFocus()
    window.top.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Alt)
    assert window.menuBar().isVisible()


def test_no_two_commands_share_their_keys(window):
    keys = [key for command in window.menus.commands() for key in command.keys]
    assert sorted(keys) == sorted(set(keys))


def test_everything_that_takes_the_focus_has_a_name(window):
    window.visit("person", "1")
    window.call_palette()
    unnamed = [
        part
        for part in window.findChildren(QWidget)
        if part.focusPolicy() != Qt.FocusPolicy.NoFocus
        and isinstance(part, QAbstractButton | QLineEdit)
        and part.isVisible()
        and not part.accessibleName()
    ]
    assert unnamed == []


def test_undo_names_its_step_and_the_toast_tells_it(window, book):
    people_rows.add(book, "Pélisson-Schecker", given="Aude")
    assert window.top.undo.isEnabled()
    window.steps.undo()
    assert window.toast.isVisible()
    assert not window.top.undo.isEnabled()


def test_the_toast_of_a_deletion_leads_to_the_bin(window, book, qtbot):
    key = people_rows.add(book, "Pélisson-Schecker", given="Aude")
    removal.remove(book, "person", key)
    assert window.toast._more.isVisible()
    qtbot.mouseClick(window.toast._more, Qt.MouseButton.LeftButton)
    assert window.place().kinds == ("bin",)
