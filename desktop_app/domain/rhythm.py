"""How often the advisor wants to keep in touch with somebody."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from desktop_app.domain.ids import PersonId
from desktop_app.domain.weekdays import days_from
from desktop_app.domain.when import When
from desktop_app.values import dataclass


class Rhythm(StrEnum):
    """How long may pass between two contacts, as ISO 8601 writes it.

    A person without a rhythm has that of their tags; `NEVER` says that theirs do not count.
    """

    NONE = ""
    WEEKS = "P2W"
    MONTH = "P1M"
    TWO_MONTHS = "P2M"
    QUARTER = "P3M"
    HALF_YEAR = "P6M"
    YEAR = "P1Y"
    NEVER = "never"


MONTHS: Mapping[Rhythm, int] = {
    Rhythm.MONTH: 1,
    Rhythm.TWO_MONTHS: 2,
    Rhythm.QUARTER: 3,
    Rhythm.HALF_YEAR: 6,
    Rhythm.YEAR: 12,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Drowsy:
    """Somebody who has not been heard of for longer than their rhythm allows.

    `last` is the day of the last contact and `occasion` what it was; without one, `last` is
    the day they came into the book and `met` is False.
    """

    id: PersonId
    name: str
    organisation: str
    last: date
    met: bool
    occasion: str = ""
    said: When | None = None


def limits(today: date) -> dict[str, str]:
    """For each rhythm the day a contact must not lie before; those that never end have none."""
    days = {rhythm: back(today, months) for rhythm, months in MONTHS.items()}
    days[Rhythm.WEEKS] = days_from(today, -14)
    return {str(rhythm): day.isoformat() for rhythm, day in days.items()}


def back(day: date, months: int) -> date:
    """The same day so many months before, or the last one that month has."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    if year < date.min.year:
        return date.min
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
