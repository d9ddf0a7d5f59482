"""EDTF 2019 (ISO 8601-2): whether a notation is one, and which days it can mean.

A day here is a row of year, month, day, because EDTF reckons with years no `date` can hold.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import MAXYEAR, MINYEAR, date
from itertools import product
from typing import NamedTuple, TypeAlias

from desktop_app.domain.errors import Invalid
from desktop_app.domain.marks import N_
from desktop_app.domain.when.edtf_2012 import modern
from desktop_app.domain.when.meaning import Meaning, Precision, Qualifier
from desktop_app.domain.when.points import GROUPS, precision_of_group

LONGEST = 200
Day: TypeAlias = tuple[int, int, int]

_SIGN = "[?~%]?"
_DATE = (
    f"{_SIGN}(-?[0-9X]{{4}}){_SIGN}"
    f"(?:-{_SIGN}([0-9X]{{2}}){_SIGN}(?:-{_SIGN}([0-9X]{{2}}){_SIGN})?)?"
)
_CENTURY_OR_DECADE = f"(-?)([0-9]{{2,3}}){_SIGN}"
_ESTIMATE = "(-?[0-9]{4})S[1-9]"
_LONG_YEAR = "Y(-?)([1-9][0-9]*)(?:E([1-9][0-9]?))?(?:S[1-9][0-9]?)?"
_TIME = (
    r"(-?[0-9]{4}-[0-9]{2}-[0-9]{2})T"
    r"(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?|24:00:00(?:\.0+)?)"
    r"(?:Z|\+(?:0[0-9]|1[0-3])(?::?[0-5][0-9])?|\+14(?::?00)?"
    r"|-(?!00(?::?00)?$)(?:0[0-9]|1[01])(?::?[0-5][0-9])?|-12(?::?00)?)?"
)


class Extent(NamedTuple):
    """The first and last day a notation can mean (None: open or unknown), and its kind."""

    first: Day | None
    last: Day | None
    precision: Precision


class NotEdtf(ValueError):
    """Raised inside this room only; outside it becomes `Invalid`."""


def read_edtf(notation: str) -> Meaning:
    """What the notation means, written in the form of 2019; `Invalid` if it is not EDTF."""
    try:
        written = modern(notation.strip()[: LONGEST + 1])
        extent = _extent(written)
    except NotEdtf:
        raise Invalid(N_("“{edtf}” is not an EDTF date."), edtf=notation) from None
    return Meaning(
        edtf=written,
        earliest=_date(extent.first),
        latest=_date(extent.last),
        precision=extent.precision,
        qualifier=_qualifier(written),
    )


def _date(day: Day | None) -> date | None:
    return date(*day) if day and MINYEAR <= day[0] <= MAXYEAR else None


def _qualifier(written: str) -> Qualifier:
    if "?" in written or "%" in written:
        return Qualifier.UNCERTAIN
    return Qualifier.APPROXIMATE if "~" in written else Qualifier.EXACT


def _extent(written: str) -> Extent:
    if len(written) > LONGEST:
        raise NotEdtf
    if written[:1] + written[-1:] in ("[]", "{}"):
        return _set(written[1:-1])
    return _interval(written) if "/" in written else _single(written)


def _interval(written: str) -> Extent:
    ends = written.split("/")
    if len(ends) != 2:
        raise NotEdtf
    open_ends = [end in ("", "..") for end in ends]
    first, last = (
        None if is_open else _single(end) for is_open, end in zip(open_ends, ends, strict=True)
    )
    if first and last:
        seasons = [end.precision is Precision.SEASON for end in (first, last)]
        if seasons[0] != seasons[1] or _later(first.first, last.last):
            raise NotEdtf
    return _between(first, last)


def _between(first: Extent | None, last: Extent | None) -> Extent:
    if first and not last:
        return Extent(first.first, None, Precision.AFTER)
    if last and not first:
        return Extent(None, last.last, Precision.BEFORE)
    return Extent(
        first.first if first else None, last.last if last else None, Precision.INTERVAL
    )


def _later(one: Day | None, other: Day | None) -> bool:
    return one is not None and other is not None and one > other


def _set(members: str) -> Extent:
    """One of several dates `[…]`, or all of them `{…}`."""
    extents = [_member(member.strip()) for member in members.split(",")]
    firsts, lasts = [e.first for e in extents], [e.last for e in extents]
    first = None if None in firsts else min(day for day in firsts if day)
    last = None if None in lasts else max(day for day in lasts if day)
    precision = Precision.INTERVAL
    if (first is None) != (last is None):
        precision = Precision.AFTER if first else Precision.BEFORE
    return Extent(first, last, precision)


def _member(member: str) -> Extent:
    begin, dots, end = (part.strip() for part in member.partition(".."))
    if not dots:
        return _single(begin)
    first, last = (_single(side) if side else None for side in (begin, end))
    if first is None and last is None:
        raise NotEdtf
    if (
        first
        and last
        and (first.precision is not last.precision or _later(first.first, last.first))
    ):
        raise NotEdtf
    return _between(first, last)


def _single(written: str) -> Extent:
    if match := re.fullmatch(_DATE, written):
        year, second, day = match.groups()
        return _masked_date(year, second, day)
    if match := re.fullmatch(_CENTURY_OR_DECADE, written):
        return _many_years(*match.groups())
    if match := re.fullmatch(_ESTIMATE, written):
        return _whole_year(int(match[1]))
    if match := re.fullmatch(_LONG_YEAR, written):
        return _long_year(*match.groups())
    if match := re.fullmatch(_TIME, written):
        return _single(match[1])
    raise NotEdtf


def _many_years(sign: str, digits: str) -> Extent:
    """19 is a century, 197 a decade."""
    if sign and not int(digits):
        raise NotEdtf
    return _masked_date(sign + digits.ljust(4, "X"), None, None)


def _long_year(sign: str, digits: str, exponent: str | None) -> Extent:
    if not exponent and len(digits) < 5:
        raise NotEdtf
    year = int(digits) * 10 ** int(exponent or 0)
    return _whole_year(-year if sign else year)


def _whole_year(year: int) -> Extent:
    return Extent((year, 1, 1), (year, 12, 31), Precision.YEAR)


def _masked_date(year: str, second: str | None, day: str | None) -> Extent:
    if year == "-0000":
        raise NotEdtf
    if second is not None and second.isdigit() and int(second) in GROUPS:
        if day is not None:
            raise NotEdtf
        return _group(year, int(second))
    days = _possible_days(year, second or "XX", day or "XX", backwards=False)
    last_days = _possible_days(year, second or "XX", day or "XX", backwards=True)
    first, last = next(days, None), next(last_days, None)
    if first is None:
        raise NotEdtf
    return _known(year, first, last, _precision(year, second, day))


def _known(year: str, first: Day | None, last: Day | None, precision: Precision) -> Extent:
    """Of a date without any year nothing is known, not even that it lies before 9999."""
    return Extent(None, None, precision) if "XXXX" in year else Extent(first, last, precision)


def _precision(year: str, month: str | None, day: str | None) -> Precision:
    """What is wholly named; some day of a decade is an interval."""
    if "X" in year and "XXXX" not in year:
        return Precision.INTERVAL
    if month is None or month == "XX":
        return Precision.YEAR
    if "X" in month:
        return Precision.INTERVAL
    if day is None or day == "XX":
        return Precision.MONTH
    return Precision.INTERVAL if "X" in day else Precision.DAY


def _group(year: str, code: int) -> Extent:
    first_month, count = GROUPS[code]
    first_year, last_year = (next(_years(year, backwards=b)) for b in (False, True))
    last_year, last_month = (
        last_year + (first_month + count - 2) // 12,
        (first_month + count - 2) % 12 + 1,
    )
    end = (last_year, last_month, _month_length(last_year, last_month))
    precision = (
        Precision.INTERVAL if "X" in year.replace("XXXX", "") else precision_of_group(code)
    )
    return _known(year, (first_year, first_month, 1), end, precision)


def _possible_days(year: str, month: str, day: str, *, backwards: bool) -> Iterator[Day]:
    """Every day of the calendar that fits the masks, in order."""
    months = _fitting(month, range(1, 13), backwards=backwards)
    days = _fitting(day, range(1, 32), backwards=backwards)
    for y in _years(year, backwards=backwards):
        yield from ((y, m, d) for m in months for d in days if d <= _month_length(y, m))


def _years(mask: str, *, backwards: bool) -> Iterator[int]:
    negative = mask.startswith("-")
    step = -1 if backwards != negative else 1
    digits = [
        range(10)[::step] if digit == "X" else (int(digit),) for digit in mask.lstrip("-")
    ]
    for thousands, hundreds, tens, ones in product(*digits):
        year = thousands * 1000 + hundreds * 100 + tens * 10 + ones
        if year or not negative:
            yield -year if negative else year


def _fitting(mask: str, numbers: range, *, backwards: bool) -> Sequence[int]:
    found = [n for n in numbers if re.fullmatch(mask.replace("X", "[0-9]"), f"{n:02d}")]
    return found[::-1] if backwards else found


def _month_length(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31
