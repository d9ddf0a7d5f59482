"""A series of appointments: how often, and until when. No more than 730 dates are looked at."""

from datetime import date, datetime, time
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from icalendar import Component

MOST = 730


class Series(NamedTuple):
    """How many dates there are, the last of them, and whether more were not looked at."""

    times: int = 1
    last: date | None = None
    capped: bool = False


def series_of(event: "Component", begin: datetime | date) -> Series:
    """What the rule of an entry says; one without a rule happens once."""
    found = event.get("RRULE")
    if found is None:
        return Series()
    from dateutil.rrule import rrulestr  # noqa: PLC0415 -- only series need it

    rule = found[0] if isinstance(found, list) else found
    start = begin if isinstance(begin, datetime) else datetime.combine(begin, time())
    plain = start.replace(tzinfo=None)
    told = rule.to_ical().decode()
    parts = [part for part in told.split(";") if not part.upper().startswith("UNTIL=")]
    until = next(
        (part[6:14] for part in told.split(";") if part.upper().startswith("UNTIL=")), ""
    )
    last_day = datetime.strptime(until, "%Y%m%d").date() if until else date.max  # noqa: DTZ007 -- a day has no zone
    times, last = 0, None
    for moment in islice(rrulestr(";".join(parts), dtstart=plain), MOST + 1):
        if moment.date() > last_day:
            break
        if times == MOST:
            return Series(times, last, capped=True)
        times, last = times + 1, moment.date()
    return Series(times, last)
