"""Which backups are kept: close together when young, further apart when old."""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime, timedelta

ALL_FOR = timedelta(hours=48)
DAILY_FOR = timedelta(days=12)
WEEKLY_FOR = timedelta(weeks=10)
MONTHLY_FOR = timedelta(days=9 * 30.5)


def kept(times: Iterable[datetime], now: datetime) -> set[datetime]:
    """The backups to keep: all of two days, then one a day, a week, a month; always the newest.

    Of each day, week or month the newest is kept, so thinning again later removes no more
    than thinning once would have.
    """
    found = sorted(set(times), reverse=True)
    steps: tuple[tuple[timedelta, Callable[[datetime], Hashable]], ...] = (
        (ALL_FOR, _moment),
        (DAILY_FOR, _day),
        (WEEKLY_FOR, _week),
        (MONTHLY_FOR, _month),
    )
    keep = set(found[:1])
    for span, bucket in steps:
        seen: set[Hashable] = set()
        for time in found:
            if now - time <= span and bucket(time) not in seen:
                seen.add(bucket(time))
                keep.add(time)
    return keep


def _moment(time: datetime) -> Hashable:
    return time


def _day(time: datetime) -> Hashable:
    return time.date()


def _week(time: datetime) -> Hashable:
    return time.isocalendar()[:2]


def _month(time: datetime) -> Hashable:
    return time.year, time.month
