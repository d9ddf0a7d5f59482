"""One point of time, said as far as it was said: a day, a month, a quarter, a year."""

import re
from calendar import monthrange
from dataclasses import replace
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import NamedTuple

from desktop_app.domain.when.meaning import Precision
from desktop_app.values import dataclass

EARLY, MID, LATE = Precision.EARLY, Precision.MID, Precision.LATE

# ISO 8601-2 codes for parts of a year: first month, number of months. 25–32 are the seasons
# north and south of the equator, 37–39 the thirds of a year.
GROUPS = {
    21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3),
    25: (3, 3), 26: (6, 3), 27: (9, 3), 28: (12, 3),
    29: (9, 3), 30: (12, 3), 31: (3, 3), 32: (6, 3),
    33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3),
    37: (1, 4), 38: (5, 4), 39: (9, 4),
    40: (1, 6), 41: (7, 6),
}  # fmt: skip


class Span(NamedTuple):
    """First and last possible day; None where it is open or unknown."""

    earliest: date | None = None
    latest: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """What was said of one point of time; None is what was not said."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    group: int | None = None
    week: int | None = None
    part: Precision | None = None
    ambiguous: bool = False

    @classmethod
    def of(cls, edtf: str) -> "Point | None":
        """The point an EDTF date names, its question marks left out."""
        match = re.fullmatch(
            r"(XXXX|[0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?", re.sub("[?~%]", "", edtf)
        )
        if match is None:
            return None
        year, second, day = match.groups()
        number = int(second) if second else None
        return cls(
            year=None if year == "XXXX" else int(year),
            month=number if number is not None and number <= 12 else None,
            group=number if number is not None and number > 12 else None,
            day=int(day) if day else None,
        )

    @property
    def exists(self) -> bool:
        """Whether the calendar has it, and it is more than a bare part or a bare day."""
        if self.year is None and self.month is None and self.group is None:
            return False
        if self.year is not None and not MINYEAR <= self.year <= MAXYEAR:
            return False
        if self.week is not None:
            return self.year is not None and _has_week(self.year, self.week)
        if self.month is not None and not 1 <= self.month <= 12:
            return False
        if self.day is None:
            return True
        return self.month is not None and 1 <= self.day <= _days(self.year, self.month)

    @property
    def unit(self) -> Precision:
        """What it names when early, mid and late are left aside."""
        if self.day is not None:
            return Precision.DAY
        if self.week is not None:
            return Precision.WEEK
        if self.month is not None:
            return Precision.MONTH
        return Precision.YEAR if self.group is None else precision_of_group(self.group)

    @property
    def precision(self) -> Precision:
        """How precise it is."""
        return self.part or self.unit

    @property
    def edtf(self) -> str:
        """Its notation in EDTF 2019. Early, mid and late have none: it names the whole."""
        year = "XXXX" if self.year is None else f"{self.year:04d}"
        if self.week is not None:
            first, last = self.span
            return f"{first}/{last}"
        if self.month is None:
            return year if self.group is None else f"{year}-{self.group:02d}"
        return f"{year}-{self.month:02d}" + ("" if self.day is None else f"-{self.day:02d}")

    @property
    def span(self) -> Span:
        """Its first and last day; nothing is known of a date without a year."""
        if self.year is None:
            return Span()
        if self.week is not None:
            monday = date.fromisocalendar(self.year, self.week, 1)
            return Span(monday, monday + timedelta(days=6))
        if self.day is not None:
            day = date(self.year, self.month or 1, self.day)
            return Span(day, day)
        first, count = 1, 12
        if self.month is not None:
            first, count = self.month, 1
        elif self.group is not None:
            first, count = GROUPS[self.group]
        return _part_of(self.year, first, count, self.part)

    @property
    def ends(self) -> tuple[str, str]:
        """Notations for an interval that begins or ends with it: seasons are not for those."""
        if self.week is not None:
            return str(self.span.earliest), str(self.span.latest)
        if self.group is None:
            return self.edtf, self.edtf
        first, count = GROUPS[self.group]
        last = first + count - 1
        begin = replace(self, group=None, month=first)
        year = None if self.year is None else self.year + (last - 1) // 12
        return begin.edtf, replace(begin, year=year, month=(last - 1) % 12 + 1).edtf

    def completed_by(self, other: "Point") -> "Point":
        """In “14.–18. Oktober 2014” the first date borrows month and year from the second."""
        whole = self if self.year else replace(self, year=other.year)
        if self.year or self.month or self.group or self.week:
            return whole
        if self.day is None:
            return replace(whole, month=other.month, group=other.group) if other.part else self
        if other.week is not None:
            return replace(whole, day=None, week=self.day)
        if other.group is not None:
            code = self.day + (39 if other.unit is Precision.HALF_YEAR else 32)
            same_kind = code in GROUPS and precision_of_group(code) is other.unit
            return replace(whole, day=None, group=code) if same_kind else self
        return replace(whole, month=other.month) if other.day else self


def precision_of_group(code: int) -> Precision:
    """What an ISO 8601-2 code for a part of a year stands for."""
    if code <= 32:
        return Precision.SEASON
    if code <= 36:
        return Precision.QUARTER
    return Precision.HALF_YEAR if code >= 40 else Precision.INTERVAL


def months(year: int, first: int, count: int) -> Span:
    """`count` whole months from month `first`, which may lie beyond December."""
    start, end = (divmod(year * 12 + month, 12) for month in (first - 1, first + count - 2))
    return Span(
        date(start[0], start[1] + 1, 1) if MINYEAR <= start[0] <= MAXYEAR else None,
        date(end[0], end[1] + 1, monthrange(end[0], end[1] + 1)[1])
        if MINYEAR <= end[0] <= MAXYEAR
        else None,
    )


def _has_week(year: int, week: int) -> bool:
    """28 December always lies in the last week; year 9999 ends in the middle of one."""
    return year < MAXYEAR and 1 <= week <= date(year, 12, 28).isocalendar().week


def _part_of(year: int, first: int, count: int, part: Precision | None) -> Span:
    """Early, mid or late: ten days of a month, a third of anything longer."""
    if part is None:
        return months(year, first, count)
    step = (EARLY, MID, LATE).index(part)
    if count > 1:
        third = count // 3
        return months(year, first + step * third, third)
    last = monthrange(year, first)[1] if part is LATE else 10 + 10 * step
    return Span(date(year, first, 1 + 10 * step), date(year, first, last))


def _days(year: int | None, month: int) -> int:
    return monthrange(2000 if year is None else year, month)[1]
