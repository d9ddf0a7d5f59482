"""The handbook opens at what is shown, in three languages that say the same."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.services import sample
from desktop_app.ui.handbook.chapters import chapters
from desktop_app.ui.handbook.leaf import Picture
from desktop_app.ui.handbook.window import ICONS, Handbook
from desktop_app.words import LANGUAGES, Words


@pytest.fixture
def window(book, whole_window):
    sample.put_sample(book)
    return whole_window(book)[0]


def handbook(window):
    return window.findChild(Handbook)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_chapters_sections_and_pictures(language):
    shapes = [[piece.kind for piece in one.pieces] for one in chapters(language)]
    assert [one.name for one in chapters(language)] == list(ICONS)
    assert shapes == [[piece.kind for piece in one.pieces] for one in chapters("en")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_there_and_says_what_it_shows(qtbot, language):
    pieces = [piece for one in chapters(language) for piece in one.pieces]
    pictures = [Picture(piece) for piece in pieces if piece.kind == "picture"]
    assert len(pictures) == 3
    assert all(picture.sizeHint().height() > 200 for picture in pictures)
    assert all(picture.accessibleName() for picture in pictures)


def test_f1_opens_the_chapter_of_what_is_shown(window, qtbot):
    window.visit("cooperation", "")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert handbook(window).isVisible()
    assert handbook(window).leaf.accessibleName() == "Kooperationen"
    qtbot.keyClick(handbook(window), Qt.Key.Key_Escape)
    assert not handbook(window).isVisible()


def test_the_search_box_leads_to_a_chapter(window, qtbot):
    window.call_palette()
    palette = window.search.palette
    palette.line.setText(">daten")
    palette.search()
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert handbook(window).leaf.accessibleName() == "Daten, wie man sie sagt"


def test_the_handbook_speaks_the_language_of_the_window(window, qtbot):
    window.say(Words("fr"))
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert handbook(window).windowTitle() == "Manuel"
    assert handbook(window).list.item(1).text() == "Trouver"


def test_the_handbook_leads_to_the_keys(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F1)
    qtbot.mouseClick(handbook(window).keys, Qt.MouseButton.LeftButton)
    assert window.place().kinds == ("settings",)
