"""Which day a name of the week means, reckoned from the day it was said on."""

from collections.abc import Mapping
from datetime import date

NAMES: Mapping[str, int] = {
    name: number
    for names in (
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
        "monday tuesday wednesday thursday friday saturday sunday",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
    )
    for number, name in enumerate(names.split())
} | {"sonnabend": 5}
"""The full names; Monday is 0."""

OF_NEXT_WEEK = frozenset(("nächsten", "nächster", "nächste", "next"))
"""Said before a name they mean the week after this one; “kommenden” and “prochain” do not."""


def days_from(day: date, days: int) -> date:
    """So many days later or earlier, as far as the calendar goes."""
    number = day.toordinal() + days
    return date.fromordinal(min(max(number, 1), date.max.toordinal()))


def monday_before(today: date) -> date:
    """The Monday of the week that `today` lies in."""
    return days_from(today, -today.weekday())


def coming(weekday: int, today: date) -> date:
    """The next day of that name; today's name means a week from today."""
    return days_from(today, (weekday - today.weekday() - 1) % 7 + 1)


def in_next_week(weekday: int, today: date) -> date:
    """The day of that name in the week after this one."""
    return days_from(monday_before(today), 7 + weekday)


def gone(weekday: int, today: date) -> date:
    """The last day of that name; today's name means today."""
    return days_from(today, -((today.weekday() - weekday) % 7))
