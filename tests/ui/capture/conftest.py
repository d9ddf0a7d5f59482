"""The real window with the sample in its book, and the sheet of the quick capture."""

import shutil

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop_app.services import sample
from desktop_app.services.book import Book, Mode
from desktop_app.ui.capture.sheet import CaptureSheet

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Hands:
    """Types into whatever has the focus, as somebody at the keyboard does, and counts."""

    def __init__(self, qtbot):
        self.qtbot, self.pressed = qtbot, 0

    def press(self, key, modifier=NONE):
        self.pressed += 1
        self.qtbot.keyClick(QApplication.focusWidget(), key, modifier)

    def type(self, text):
        """Letters that the test keyboard lacks come as they would from a German one."""
        self.pressed += len(text)
        for letter in text:
            if letter.isascii():
                self.qtbot.keyClicks(QApplication.focusWidget(), letter)
            else:
                press = QKeyEvent(QEvent.Type.KeyPress, 0, NONE, letter)
                QApplication.sendEvent(QApplication.focusWidget(), press)

    def capture(self):
        self.press(Qt.Key.Key_N, CTRL | SHIFT)


@pytest.fixture
def hands(qtbot):
    return Hands(qtbot)


@pytest.fixture(scope="session")
def sample_path(tmp_path_factory):
    """A closed book with the sample, to be copied."""
    path = tmp_path_factory.mktemp("sample") / "sample.book"
    with Book.open(path, author="Nadine Kaiser", mode=Mode.CREATE) as book:
        sample.put_sample(book)
    return path


@pytest.fixture
def book(sample_path, book_path):
    shutil.copyfile(sample_path, book_path)
    with Book.open(book_path, author="Nadine Kaiser") as book:
        yield book


@pytest.fixture
def window(book, whole_window):
    shown, _ = whole_window(book)
    return shown


@pytest.fixture
def sheet(window, hands):
    """The sheet, called by its keys."""
    hands.capture()
    return window.findChild(CaptureSheet)
