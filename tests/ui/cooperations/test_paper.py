"""The timeline of a cooperation on paper, from its page."""

import pypdf
from PySide6.QtWidgets import QInputDialog


def test_the_timeline_is_saved_on_the_paper_that_was_chosen(place, key, qtbot, tmp_path):
    told, file = [], tmp_path / "verlauf.pdf"
    place.told.connect(told.append)
    place.open(key)
    place.paper.save(place.timeline("A2"), file)
    qtbot.waitUntil(lambda: told != [], timeout=20_000)
    page = pypdf.PdfReader(file).pages[0]
    assert round(float(page.mediabox.width) / 72 * 25.4) == 594
    assert told == ["Gesichert: verlauf.pdf"]


def test_giving_up_the_choice_of_paper_prints_nothing(place, key, monkeypatch):
    place.open(key)
    monkeypatch.setattr(QInputDialog, "getItem", lambda *a, **k: ("A3", False))
    assert place._ask_timeline() is None
