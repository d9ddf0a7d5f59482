"""A date in words: what the meaning says, never more, in the typography of the language."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from desktop_app.domain.when.meaning import Meaning, Precision
from desktop_app.domain.when.phrasing import LONG, SHORT, Phrasing
from desktop_app.domain.when.points import Point

VOWELS = "aeéioôuhy"
PARTS = (Precision.EARLY, Precision.MID, Precision.LATE)


def wording(meaning: Meaning, language: str, *, short: bool = False) -> str:
    """The words for it in `language`, English for an unknown one; "" if it says no date."""
    if meaning.edtf is None:
        return ""
    spoken: Mapping[str, Phrasing] = SHORT if short else LONG
    phrasing = spoken.get(language[:2].lower(), spoken["en"])
    about, perhaps = (any(sign in meaning.edtf for sign in pair) for pair in ("~%", "?%"))
    said = _said(meaning, phrasing, about=about, perhaps=perhaps) or meaning.edtf
    return said.replace("_", "\xa0")


def _said(meaning: Meaning, phrasing: Phrasing, *, about: bool, perhaps: bool) -> str:
    if meaning.precision is Precision.WEEK and meaning.earliest:
        year, week, _ = meaning.earliest.isocalendar()
        one: Point | None = Point(year=year, week=week)
    else:
        one = _one_point(meaning)
    if one is not None:
        words = _the(one, phrasing) if about or perhaps else _point(one, phrasing)
        words = phrasing.about.format(x=words) if about else words
    else:
        words = _ends(meaning, phrasing, about=about)
    return phrasing.perhaps.format(x=words) if words and perhaps else words


def _one_point(meaning: Meaning) -> Point | None:
    found = Point.of(meaning.edtf or "")
    if found and meaning.precision in PARTS:
        return replace(found, part=meaning.precision)
    if found or "/" in (meaning.edtf or ""):
        return found
    # Level 2 has notations for what is only a month or a year to a reader: 1999-01-XX.
    whole = Point.of(str(meaning.earliest)[: 7 if meaning.precision is Precision.MONTH else 4])
    return whole if whole and whole.span == (meaning.earliest, meaning.latest) else None


def _ends(meaning: Meaning, phrasing: Phrasing, *, about: bool) -> str:
    """Both ends of an interval, or the one it has."""
    begin, _, end = (meaning.edtf or "").partition("/")
    first, last = Point.of(begin), Point.of(end)
    first = Point.of(first.ends[0]) if first else _boundary(meaning.earliest, begins=True)
    last = Point.of(last.ends[1]) if last else _boundary(meaning.latest, begins=False)
    if first and last:
        words = _span(first, last, phrasing)
        return phrasing.about_span.format(x=words) if about else words
    p = phrasing
    if first:
        return _open(first, p, p.since, p.since_day, p.since_about, about=about)
    if last:
        return _open(last, p, p.until, p.until_day, p.until_about, about=about)
    return ""


def _open(
    end: Point, phrasing: Phrasing, plain: str, for_a_day: str, roughly: str, *, about: bool
) -> str:
    if about:
        return roughly.format(x=_the(end, phrasing))
    return (for_a_day if end.day else plain).format(x=_point(end, phrasing))


def _boundary(day: date | None, *, begins: bool) -> Point | None:
    """The largest thing that begins, or ends, with the day."""
    if day is None:
        return None
    outside = day - timedelta(days=1) if begins and day > date.min else day
    outside = day + timedelta(days=1) if not begins and day < date.max else outside
    if outside.year != day.year:
        return Point(year=day.year)
    if outside.month != day.month:
        return Point(year=day.year, month=day.month)
    return Point(year=day.year, month=day.month, day=day.day)


def _span(first: Point, last: Point, phrasing: Phrasing) -> str:
    """“14.–18. Oktober 2014”: what both ends share is said once."""
    begin = first
    if first.year == last.year and first.month and last.month:
        begin = replace(first, year=None)
        if first.month == last.month and first.day and last.day:
            begin = replace(begin, month=None)
    a, b = _point(begin, phrasing), _point(last, phrasing)
    template = phrasing.wide_span if " " in a or "_" in a else phrasing.span
    de = "du " if first.day else "d’" if a[0] in VOWELS else "de "
    return template.format(a=a, b=b, de=de, to="au" if last.day else "à")


def _the(point: Point, phrasing: Phrasing) -> str:
    """The point after “about”: French puts an article before days, seasons and quarters."""
    words = _point(point, phrasing)
    if point.part or not (point.day or point.group or point.week):
        return words
    vowel = words[0] in VOWELS
    return (phrasing.the_vowel if vowel else phrasing.the).format(x=words)


def _point(point: Point, phrasing: Phrasing) -> str:
    """One date in words, without what it does not say."""
    words = _whole(point, phrasing)
    if point.part is None:
        return words
    templates = (phrasing.early, phrasing.mid, phrasing.late)
    return templates[PARTS.index(point.part)].format(x=words)


def _whole(point: Point, phrasing: Phrasing) -> str:
    year = "" if point.year is None else f" {point.year}"
    if point.week is not None:
        return phrasing.week.format(n=point.week, y=point.year)
    if point.group is not None:
        return _group(point, point.group, phrasing)
    month = phrasing.months.split()[point.month - 1] if point.month else ""
    if point.day is None:
        return f"{month}{year}".strip()
    day = phrasing.first_day if point.day == 1 else phrasing.day.format(n=point.day)
    return f"{day}_{month}{year}" if month else day


def _group(point: Point, code: int, phrasing: Phrasing) -> str:
    """A season, quarter, third or half of a year."""
    year = "" if point.year is None else f" {point.year}"
    if code <= 32:
        season = phrasing.seasons.split()[(code - 21) % 4]
        if (code - 21) % 4 != 3 or point.year is None:
            return season + year
        after = point.year + 1
        return phrasing.winter.format(
            x=season, y=point.year, next2=f"{after % 100:02d}", next4=after
        )
    template, place = {
        Precision.QUARTER: (phrasing.quarter, code - 32),
        Precision.HALF_YEAR: (phrasing.half, code - 39),
    }.get(point.unit, (phrasing.third, code - 36))
    words = template.format(n=place, nth=phrasing.ordinals.split()[place - 1])
    return words + (phrasing.of_year.format(y=point.year) if point.year else "")
