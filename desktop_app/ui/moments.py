"""When the program did something, to the minute, as the language writes it."""

from datetime import datetime, timedelta

from desktop_app.domain.when import When
from desktop_app.words import Words


def moment(at: datetime, words: Words) -> str:
    """Day and time, in the time of this place."""
    here = at.astimezone()
    return words("{day}, {time}", day=_day(here, words), time=f"{here:%H:%M}")


def last_backup(at: datetime | None, now: datetime, words: Words) -> str:
    """How fresh the newest backup is; the time only while it tells something."""
    if at is None:
        return words("No backup yet")
    here, today = at.astimezone(), now.astimezone().date()
    if here.date() == today:
        return words("Backup today, {time}", time=f"{here:%H:%M}")
    if here.date() == today - timedelta(days=1):
        return words("Backup yesterday, {time}", time=f"{here:%H:%M}")
    return words("Backup of {day}", day=_day(here, words, short=True))


def _day(here: datetime, words: Words, *, short: bool = False) -> str:
    return words.date(When.from_edtf(here.date().isoformat()), short=short)
