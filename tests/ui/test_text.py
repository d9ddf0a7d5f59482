"""One line of text is cut before it is measured."""

from desktop_app.ui import text
from desktop_app.ui.kit.label import PlainLabel


def test_of_a_very_long_line_only_what_could_be_seen_is_looked_at(qtbot):
    line = text.in_one_line("a\nb" + "x" * 100_000)
    assert line.startswith("a bx")
    assert len(line) == text.LONGEST + 1
    label = PlainLabel("x" * 100_000, cut=True)
    qtbot.addWidget(label)
    label.resize(200, 20)
    assert label.sizeHint().width() < 100_000
    assert label.text().endswith("…")
    assert len(label.whole) == 100_000
