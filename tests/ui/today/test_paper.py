"""The week on paper, from Today."""

import pypdf


def test_the_week_is_saved_on_one_page(place, qtbot, tmp_path):
    told, file = [], tmp_path / "woche.pdf"
    place.told.connect(told.append)
    wanted = place._plan()
    place.paper.save(wanted, file)
    qtbot.waitUntil(lambda: told != [], timeout=20_000)
    (page,) = pypdf.PdfReader(file).pages
    assert "Wochenplan" in page.extract_text()
    assert wanted.title == "2026-W24"


def test_the_week_is_a_command_of_the_place(place):
    names = [each.name for each in place.commands()]
    assert "Print the week …" in names
