"""What went wrong is told once, in words, and the diagnosis is one click away."""

import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QMenu

from desktop_app import diagnosis
from desktop_app.domain.errors import UserError
from desktop_app.settings import Settings
from desktop_app.ui.background import Background
from desktop_app.ui.choices import Choices
from desktop_app.ui.desk import Desk
from desktop_app.ui.furnish import furnish
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.messages import Mishaps


@pytest.fixture
def mishaps(qtbot, german):
    window = MainWindow(german)
    qtbot.addWidget(window)
    QGuiApplication.clipboard().clear()
    diagnosis.start()
    caught = Mishaps(window, german)
    caught.watch()
    yield caught
    caught.rest()
    diagnosis.stop()


def fail(error):
    try:
        raise error
    except type(error) as fault:
        sys.excepthook(type(fault), fault, fault.__traceback__)


def button(dialog, name):
    return next((b for b in dialog.findChildren(QAbstractButton) if b.text() == name), None)


def test_the_dialog_of_a_fault_copies_the_diagnosis_without_what_the_fault_quotes(mishaps):
    fail(LookupError("Erika Muster, +49 711 000000"))
    button(mishaps.shown, "Diagnose kopieren").click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("fault LookupError")
    assert "Python 3." in copied
    assert "Muster" not in copied + diagnosis.report()
    assert "fault LookupError" in diagnosis.report()


def test_what_the_user_can_put_right_is_told_as_a_sentence_and_not_noted(mishaps):
    fail(
        UserError(
            "There is no book at {path}. Check the name, or make the book first.", path="x"
        )
    )
    assert mishaps.shown.accessibleDescription().startswith("Unter x ")
    assert not button(mishaps.shown, "Diagnose kopieren").isVisible()
    assert "fault" not in diagnosis.report()


def test_a_thousand_faults_open_one_dialog(mishaps):
    fail(LookupError())
    first = mishaps.shown
    for _ in range(3):
        fail(LookupError())
    assert mishaps.shown is first


def test_after_resting_errors_take_their_usual_way(mishaps):
    mishaps.rest()
    assert sys.excepthook != mishaps.happened


def test_the_help_menu_copies_the_diagnosis(mishaps, qtbot, book):
    window = mishaps.parent()
    desk = Desk(book, Background(window), window)
    furnish(window, desk, Choices(Settings()), mishaps)
    menu = next(m for m in window.findChildren(QMenu) if m.title() == "&Hilfe")
    next(a for a in menu.actions() if a.text() == "Diagnose kopieren").trigger()
    assert QGuiApplication.clipboard().text().startswith("Python 3.")
    desk.close()
