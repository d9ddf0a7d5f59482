"""Birthdays in cells: the quick way reads what the long one would."""

import pytest

from desktop_app.domain.when import When
from desktop_app.exchange.tables import days


@pytest.mark.parametrize("text", ["1.2.1980", "01.02.1980", "29.02.2000", "31.12.0999"])
def test_a_dotted_day_is_what_the_words_say(text):
    assert days.birthday(text, first=None) == When.parse(text)


@pytest.mark.parametrize("text", ["31.02.1980", "1.13.1980", "Frühling 1980", "1.2.80"])
def test_what_is_no_plain_day_is_read_as_words(text):
    assert days.birthday(text, first=None) == When.parse(text)


def test_a_day_in_three_columns_or_in_one_is_the_same_day():
    assert days.from_parts("1", "2", "1980") == When.parse("1980-02-01")
    assert days.birthday("1980-02-01", first=None) == When.parse("1980-02-01")
