"""The network on paper, from its place."""

import pypdf
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog


def pages_of(file):
    return pypdf.PdfReader(file).pages


def test_the_whole_network_is_saved_on_the_paper_that_was_chosen(pair, place, qtbot, tmp_path):
    told, file = [], tmp_path / "netz.pdf"
    place.told.connect(told.append)
    place.paper.save(place.sheet("A2"), file)
    qtbot.waitUntil(lambda: told != [], timeout=20_000)
    page = pages_of(file)[0]
    assert round(float(page.mediabox.width) / 72 * 25.4) == 594
    assert "Wer mit wem zusammenarbeitet" in page.extract_text()


def test_what_is_around_a_node_is_saved_alone(pair, place, qtbot):
    place._choose(pair[0])
    place.turn_around()
    wanted = place.sheet("A4")
    assert (wanted.keys, wanted.title) == ((pair[0],), "Netz Muster")
    place.turn_around()
    assert place.sheet("A4").keys == ()


def test_the_button_and_the_command_ask_for_paper_first(pair, place, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(
        QInputDialog, "getItem", lambda *a, **k: (asked.append(a[1]), ("A3", False))[1]
    )
    qtbot.mouseClick(place._save, Qt.MouseButton.LeftButton)
    command = next(one for one in place.commands() if one.keys == ("Ctrl+P",))
    assert command.can_run()
    command.run()
    assert asked == ["Netzwerk", "Netzwerk"]


def test_an_empty_network_is_not_offered_for_paper(place):
    assert not any(one.can_run() for one in place.commands() if one.keys == ("Ctrl+P",))
