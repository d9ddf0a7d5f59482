"""The time left is judged by how fast it went lately, and said in round numbers."""

import pytest

from desktop_app.ui.printing.time_left import TimeLeft, said
from desktop_app.words import Words


def test_the_time_left_follows_the_pace_of_late():
    left = TimeLeft()
    assert left.heard(0, 100, now=0.0) is None
    assert left.heard(10, 100, now=1.0) is None
    assert left.heard(50, 100, now=5.0) == pytest.approx(5.0)
    assert left.heard(52, 100, now=30.0) > 100


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(None, ""), (0.4, "noch 1 Sekunde"), (42, "noch 40 Sekunden"), (100, "noch 2 Minuten")],
)
def test_the_time_left_is_said_in_round_numbers(seconds, words):
    assert said(Words("de"), seconds) == words
