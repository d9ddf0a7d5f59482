"""A date in words: what the meaning says, never more, in the typography of the language."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from desktop_app.domain.when.meaning import Meaning, Precision
from desktop_app.domain.when.naming import PARTS, VOWELS, name, with_article
from desktop_app.domain.when.phrasing import LONG, SHORT, Phrasing
from desktop_app.domain.when.points import Point


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
        words = with_article(one, phrasing) if about or perhaps else name(one, phrasing)
        words = phrasing.about.format(x=words) if about else words
    else:
        words = _ends(meaning, phrasing, about=about)
    return phrasing.perhaps.format(x=words) if words and perhaps else words


def _one_point(meaning: Meaning) -> Point | None:
    found = Point.of(meaning.edtf or "")
    if found and meaning.precision in PARTS:
        return replace(found, part=meaning.precision)
    if found:  # “Anfang bis Mitte Mai 2015” is an interval inside of one month
        inside = found.span != (meaning.earliest, meaning.latest)
        return None if inside and meaning.precision is Precision.INTERVAL else found
    if "/" in (meaning.edtf or ""):
        return None
    # Level 2 has notations for what is only a month or a year to a reader: 1999-01-XX.
    whole = Point.of(str(meaning.earliest)[: 7 if meaning.precision is Precision.MONTH else 4])
    return whole if whole and whole.span == (meaning.earliest, meaning.latest) else None


def _ends(meaning: Meaning, phrasing: Phrasing, *, about: bool) -> str:
    """Both ends of an interval, or the one it has."""
    begin, stroke, end = (meaning.edtf or "").partition("/")
    first = _end(begin, meaning.earliest, begins=True)
    last = _end(end if stroke else begin, meaning.latest, begins=False)
    if first and last:
        words = _span(first, last, phrasing)
        return phrasing.about_span.format(x=words) if about else words
    only, opening = (first, phrasing.since) if first else (last, phrasing.until)
    if only is None:
        return ""
    if about:
        return opening.about.format(x=with_article(only, phrasing))
    template = opening.day if only.day else opening.part if only.part else opening.plain
    return template.format(x=name(only, phrasing))


def _end(notation: str, day: date | None, *, begins: bool) -> Point | None:
    """What the interval begins or ends with. “Seit Mitte 2015” is not all of 2015."""
    named = Point.of(notation)
    if named is None:
        return _boundary(day, begins=begins)
    whole = Point.of(named.ends[0 if begins else 1])
    if whole is None or whole.day or day is None:
        return whole
    sides = [whole, *(replace(whole, part=part) for part in PARTS)]
    return next((side for side in sides if side.span[0 if begins else 1] == day), whole)


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
    if first == last:
        return name(first, phrasing)
    begin = first
    if replace(first, part=None) == replace(last, part=None):
        begin = Point(part=first.part or Precision.EARLY)
        last = last if last.part else replace(last, part=Precision.LATE)
    elif first.year == last.year and first.month and last.month:
        begin = replace(first, year=None)
        if first.month == last.month and first.day and last.day:
            begin = replace(begin, month=None)
    a, b = name(begin, phrasing), name(last, phrasing)
    template = phrasing.wide_span if " " in a or "_" in a else phrasing.span
    de = "du " if first.day else "d’" if a[0] in VOWELS else "de "
    return template.format(a=a, b=b, de=de, to="au" if last.day else "à")
