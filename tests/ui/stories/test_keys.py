"""Stories are written without a mouse, in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.domain.story import BlockKind
from desktop_app.services import stories
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.stories.place import Stories

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(desk, key, german, qtbot, choices):
    shown = MainWindow(german)
    qtbot.addWidget(shown)
    place = Stories(desk, choices)
    shown.resize(1440, 900)
    shown.furnish(desk, (place,), lambda _text: [])
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    yield shown
    shown.close()


@pytest.fixture
def text(window):
    """The words of the first block of a kind, with the caret in them."""

    def begun(kind):
        editor = window.places[0].page.editor
        card = editor.blocks.card(window.places[0].page.story.of_kind(kind)[0].id)
        card.body.begin()
        return QApplication.focusWidget()

    return begun


def kinds(book, key):
    return [block.kind for block in stories.whole(book, key).blocks]


def test_alt_and_arrows_move_the_block_with_the_caret(window, book, key, text, qtbot):
    lead = text(BlockKind.LEAD)
    qtbot.keyClick(lead, Qt.Key.Key_Up, ALT)
    assert kinds(book, key)[2] is BlockKind.LEAD
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, ALT)
    assert kinds(book, key)[3] is BlockKind.LEAD


def test_ctrl_enter_offers_a_block_below(window, book, key, text, qtbot):
    qtbot.keyClick(text(BlockKind.LEAD), Qt.Key.Key_Return, CONTROL)
    menu = next(one for one in window.findChildren(QMenu) if one.isVisible())
    box = next(entry for entry in menu.actions() if entry.text() == "Kasten")
    box.trigger()
    menu.close()
    assert kinds(book, key)[4] is BlockKind.BOX


def test_ctrl_shift_del_takes_the_block_away_and_ctrl_z_brings_it_back(
    window, book, key, text, qtbot
):
    qtbot.keyClick(text(BlockKind.SUBTITLE), Qt.Key.Key_Delete, CONTROL | SHIFT)
    assert BlockKind.SUBTITLE not in kinds(book, key)
    assert window.toast.isVisible()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, CONTROL)
    assert kinds(book, key)[1] is BlockKind.SUBTITLE


def test_ctrl_z_takes_back_typing_first_and_then_steps_of_the_book(
    window, book, key, text, qtbot
):
    title = text(BlockKind.TITLE)
    qtbot.keyClicks(title, "abc")
    qtbot.keyClick(title, Qt.Key.Key_Z, CONTROL)
    assert title.typed().startswith("Vertiefung")
    assert book.undo_label() == "Add sample story"


def test_ctrl_shift_digits_change_the_language(window, text, qtbot):
    qtbot.keyClick(text(BlockKind.LEAD), Qt.Key.Key_2, CONTROL | SHIFT)
    assert window.places[0].page.editor.language == "en"


def test_a_place_left_while_typing_writes_first(window, book, key, text, qtbot):
    title = text(BlockKind.TITLE)
    title.selectAll()
    qtbot.keyClicks(title, "Getippt")
    assert window.places[0].settle()
    assert stories.whole(book, key).title == "Getippt"
