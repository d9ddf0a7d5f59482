"""Thinning keeps what is needed and stays small."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.keeping import kept

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
AGES = st.lists(st.integers(-1000, 500 * 24 * 60), max_size=60)


def times(ages):
    return [NOW - timedelta(minutes=age) for age in ages]


@given(AGES)
def test_the_newest_and_all_of_two_days_stay(ages):
    found = times(ages)
    keep = kept(found, NOW)
    assert keep <= set(found)
    assert {time for time in found if NOW - time <= timedelta(hours=48)} <= keep
    assert not found or max(found) in keep


@given(AGES)
def test_thinning_again_removes_nothing_more(ages):
    keep = kept(times(ages), NOW)
    assert kept(keep, NOW) == keep


@given(AGES, st.integers(0, 100))
def test_thinning_in_between_costs_nothing_later(ages, days):
    later = NOW + timedelta(days=days)
    assert kept(times(ages), later) == kept(kept(times(ages), NOW), later)


def test_half_hourly_backups_of_300_days_come_to_few():
    found, now = set(), NOW
    for step in range(300 * 48):
        now = NOW + timedelta(minutes=30 * step)
        found.add(now)
        if step % 48 == 0:
            found = kept(found, now)
    found = kept(found, now)
    older = [time for time in found if now - time > timedelta(hours=48)]
    assert len(older) <= 12 + 10 + 10
    assert now - min(found) > timedelta(days=240)
