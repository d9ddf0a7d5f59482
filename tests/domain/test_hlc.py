"""Moments go forward, whatever the clock does."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import hlc

CLOCK = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(st.lists(CLOCK, min_size=1, max_size=30))
def test_every_moment_is_later_than_the_one_before(readings):
    last = 0
    for reading in readings:
        moment = hlc.tick(last, reading)
        assert moment > last
        last = moment


@given(CLOCK)
def test_with_an_honest_clock_a_moment_is_the_time_of_day(reading):
    assert reading - hlc.wall_time(hlc.tick(0, reading)) < timedelta(milliseconds=1)
