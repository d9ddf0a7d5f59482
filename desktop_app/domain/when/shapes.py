"""Which rows of words and numbers are one date: a table from shape to point.

A shape is one letter per token: n a number, y a year, m a month, s a season, q quarter, h half,
k week, l the French S of S1 and S42, w a weekday; marks stand for themselves.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from desktop_app.domain.when.meaning import Precision
from desktop_app.domain.when.points import Point
from desktop_app.domain.when.tokens import Token
from desktop_app.domain.when.vocabulary.table import PART, WEEKDAY

PARTS = (Precision.EARLY, Precision.MID, Precision.LATE)
WINTER = 24


def point(
    row: Sequence[Token], *, month_first: bool = False, as_day: bool = False
) -> Point | None:
    """The one date the tokens name, or None. It may still lack a year or a month.

    `month_first` says that “Nov 14” may be a day; `as_day` that nothing but a day is meant.
    """
    if row and row[0].kind == PART:
        rest = point(row[1:], month_first=month_first) if len(row) > 1 else Point()
        if rest is None or rest.part or rest.day or rest.week:
            return None
        return replace(rest, part=PARTS[row[0].value - 1])
    weekdays = [token.value for token in row if token.kind == WEEKDAY]
    row = [token for token in row if token.kind != WEEKDAY]
    shape = "".join(token.kind for token in row)
    if weekdays or as_day:
        shape = _AS_DAY.get(shape, shape)
    read = _SHAPES.get(shape)
    found = read(*(token for token in row if token.kind in "nyms")) if read else None
    if found is None or not weekdays:
        may_be_day = month_first and shape == "mn" and 1 <= row[1].value <= 31
        return replace(found, ambiguous=True) if found and may_be_day else found
    return _on_weekday(found, weekdays)


def _on_weekday(found: Point, weekdays: Sequence[int]) -> Point | None:
    """A weekday belongs to a day. If it is not that day's, one of the two is wrong: ask."""
    if found.day is None or len(weekdays) > 1:
        return None
    if found.year is None or not found.exists:
        return found
    day = date(found.year, found.month or 1, found.day)
    return found if day.isoweekday() == weekdays[0] else replace(found, ambiguous=True)


def _year(y: Token) -> Point:
    return Point(year=y.year)


def _month(m: Token) -> Point:
    return Point(month=m.value)


def _month_year(m: Token, y: Token) -> Point:
    return Point(month=m.value, year=y.year)


def _year_month(y: Token, m: Token) -> Point:
    return Point(month=m.value, year=y.year)


def _day(d: Token) -> Point:
    return Point(day=d.value)


def _day_month(d: Token, m: Token) -> Point:
    """10.11. is a day; 11.14 cannot be one and is November 2014."""
    found = Point(day=d.value, month=m.value)
    return found if found.exists else Point(month=d.value, year=m.year)


def _month_day(m: Token, d: Token) -> Point:
    return Point(day=d.value, month=m.value)


def _day_month_year(d: Token, m: Token, y: Token) -> Point:
    return Point(day=d.value, month=m.value, year=y.year)


def _month_day_year(m: Token, d: Token, y: Token) -> Point:
    return Point(day=d.value, month=m.value, year=y.year)


def _year_month_day(y: Token, m: Token, d: Token) -> Point:
    return Point(day=d.value, month=m.value, year=y.year)


def _month_and_number(m: Token, number: Token) -> Point:
    """“Nov 14” is November 2014; “Nov 4” can only be a day."""
    return _month_year(m, number) if number.digits == 2 else _month_day(m, number)


def _slashed(first: Token, second: Token) -> Point:
    """10/14 is October 2014, 14/10 a day in October; 3/11 might be either."""
    if first.value > 12 or second.digits != 2:
        return Point(day=first.value, month=second.value)
    return Point(month=first.value, year=second.year, ambiguous=1 <= second.value <= 12)


def _year_slash(y: Token, number: Token) -> Point | None:
    """2014/10 is a month, 2014/15 two years."""
    return None if number.value == (y.value + 1) % 100 else _year_month(y, number)


def _season(s: Token) -> Point:
    return Point(group=20 + s.value)


def _season_year(s: Token, y: Token) -> Point:
    """A winter named by one year may have begun or ended in it: ask."""
    return Point(group=20 + s.value, year=y.year, ambiguous=20 + s.value == WINTER)


def _winter(s: Token, first: Token, second: Token) -> Point | None:
    """Winter 2014/15 begins in December 2014."""
    if 20 + s.value != WINTER or second.value % 100 != (first.value + 1) % 100:
        return None
    return Point(group=WINTER, year=first.year)


def _quarter(n: Token, y: Token | None = None) -> Point | None:
    if not 1 <= n.value <= 4:
        return None
    return Point(group=32 + n.value, year=y.year if y else None)


def _half(n: Token, y: Token | None = None) -> Point | None:
    return Point(group=39 + n.value, year=y.year if y else None) if 1 <= n.value <= 2 else None


def _week(n: Token, y: Token | None = None) -> Point:
    return Point(week=n.value, year=y.year if y else None)


def _half_or_week(n: Token, y: Token | None = None) -> Point:
    """The French S1 and S2 are halves, more rarely weeks; S42 is a week."""
    half = _half(n, y)
    return replace(half, ambiguous=True) if half else _week(n, y)


def _swapped(read: Callable[[Token, Token], Point | None]) -> Callable[..., Point | None]:
    def year_first(y: Token, n: Token) -> Point | None:
        return read(n, y)

    return year_first


_READERS: tuple[tuple[Callable[..., Point | None], str], ...] = (
    (_year, "y"),
    (_month, "m"),
    (_month_year, "my m-y n/y n.y n-y m/y m/n"),
    (_year_month, "ym y-n y.n y-m"),
    (_day, "n"),
    (_day_month, "nm n.n n.m n-m"),
    (_day_month_year, "nmy nmn n.n.y n.n.n n/n/y n/n/n n-n-y n-n-n n-m-y n/m/y n-m-n"),
    (_month_day, "mnd"),
    (_month_day_year, "mny"),
    (_year_month_day, "y-n-n y/n/n y.n.n y-m-n ymn"),
    (_month_and_number, "mn m-n"),
    (_slashed, "n/n"),
    (_year_slash, "y/n"),
    (_season, "s"),
    (_season_year, "sy sn"),
    (_winter, "sy/n sy-n sy–n sy/y sy-y sy–y sn/n sn-n sn–n"),
    (_quarter, "qn nq qny nqy qn/y nq/y qnn nqn qn/n nq/n qn-y"),
    (_swapped(_quarter), "yqn y-qn y/qn ynq"),
    (_half, "hn nh hny nhy hn/y nh/y hnn nhn hn/n nh/n hn-y"),
    (_swapped(_half), "yhn y-hn y/hn ynh"),
    (_week, "kn nk kny nky kn/y nk/y kn/n nk/n knn nkn kn-y kn.y"),
    (_swapped(_week), "ykn y-kn y/kn ynk"),
    (_half_or_week, "ln lny ln/y ln-y lnn ln/n"),
)  # fmt: skip
_SHAPES = {shape: read for read, shapes in _READERS for shape in shapes.split()}
_AS_DAY = {"mn": "mnd", "n/n": "n.n"}
