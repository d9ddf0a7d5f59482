"""The square code of a person: in black on white, with the card in it."""

from PySide6.QtGui import QColor, QGuiApplication

from desktop_app.services.contact_code import contact_code
from desktop_app.ui.clock import today
from desktop_app.ui.contacts.code import CELL, QUIET


def opened(place, key):
    place.open(key)
    assert place.codes.command.can_run()
    place.codes.show()
    return place.codes.dialog


def person(place):
    return place.list.keys()[0]


def test_the_code_of_a_person_holds_their_card(place, book):
    code = contact_code(book, person(place), "de", today())
    assert "FN:" in code.vcard
    assert (code.dark[0], code.spoken[:8]) == ((0, 0, 7), "QR-Code:")


def test_the_picture_is_black_on_white_with_a_quiet_edge(place):
    image = opened(place, person(place)).image
    assert image.pixelColor(1, 1) == QColor("white")
    assert image.pixelColor(QUIET * CELL, QUIET * CELL) == QColor("black")


def test_the_picture_is_copied_and_kept(place, tmp_path):
    dialog = opened(place, person(place))
    dialog.copy.click()
    dialog.write(tmp_path / "code.png")
    assert QGuiApplication.clipboard().image().size() == dialog.image.size()
    assert (tmp_path / "code.png").read_bytes().startswith(b"\x89PNG")


def test_a_picture_that_cannot_be_written_is_said(place, tmp_path):
    dialog = opened(place, person(place))
    dialog.write(tmp_path / "nowhere" / "code.png")
    assert not dialog.told.isHidden()


def test_the_cells_on_the_screen_are_all_of_one_size(place):
    view = opened(place, person(place)).view
    shown, cell = view.grab().toImage(), view._cell
    for line, first, length in view._code.dark:
        left, top = (first + QUIET) * cell, (line + QUIET) * cell
        right = left + length * cell - 1
        assert shown.pixelColor(left, top) == shown.pixelColor(right, top) == QColor("black")
