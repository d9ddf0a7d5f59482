"""Figures in words: the number and how it is meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.figure import Claim, FigureQualifier

Q = FigureQualifier


@pytest.mark.parametrize(
    ("text", "value", "qualifier"),
    [
        ("75", 75, Q.EXACT),
        ("über 400", 400, Q.OVER),
        ("mehr als 400 Mitglieder", 400, Q.OVER),
        ("nicht mehr als 400", 400, Q.AT_MOST),
        ("gut 250 Unternehmen", 250, Q.OVER),
        ("rund 1.200 Beschäftigte", 1200, Q.ABOUT),
        ("ca. 90", 90, Q.ABOUT),
        ("fast 100", 100, Q.ALMOST),
        ("knapp 100", 100, Q.ALMOST),
        ("mindestens 15", 15, Q.AT_LEAST),
        ("unter 50", 50, Q.UNDER),
        ("bis zu 30", 30, Q.AT_MOST),
        ("400+", 400, Q.OVER),
        ("> 400", 400, Q.OVER),
        ("12 oder mehr", 12, Q.AT_LEAST),
        ("2,5 Mio. Euro", 2_500_000, Q.EXACT),
        ("over 400 members", 400, Q.OVER),
        ("just under 1,000", 1000, Q.ALMOST),
        ("no fewer than 15", 15, Q.AT_LEAST),
        ("up to 30", 30, Q.AT_MOST),
        ("plus de 1\u202f200 membres", 1200, Q.OVER),
        ("pas plus de 30", 30, Q.AT_MOST),
        ("environ 90", 90, Q.ABOUT),
        ("près de 100", 100, Q.ALMOST),
        ("au moins 15", 15, Q.AT_LEAST),
        ("moins de 50", 50, Q.UNDER),
        ("ein Verband von 75", 75, Q.EXACT),
    ],
)
def test_a_figure_in_words_is_read(text, value, qualifier):
    assert Claim.parse(text) == Claim(value=value, qualifier=qualifier)


@pytest.mark.parametrize("text", ["", "viele", "40–50", "zwischen 40 und 50", "1,5 Stellen"])
def test_what_is_no_single_whole_number_is_kept_as_words_only(text):
    assert Claim.parse(text) == Claim(value=None, qualifier=Q.UNSTATED)


@given(st.integers(0, 10**9), st.sampled_from(["", "über ", "rund ", "au moins ", "nearly "]))
def test_grouping_of_digits_does_not_change_the_number(number, words):
    for separator in ".,'\u202f":
        grouped = f"{number:,}".replace(",", separator)
        assert Claim.parse(words + grouped) == Claim.parse(f"{words}{number}")


@given(st.text())
def test_any_words_are_read_without_an_error(text):
    claim = Claim.parse(text)
    assert (claim.value is None) == (claim.qualifier is Q.UNSTATED)
