"""One point of time in words: “14. Oktober 2014”, “mid-May 2015”, “4e trimestre 2014”."""

from desktop_app.domain.when.meaning import Precision
from desktop_app.domain.when.phrasing import Phrasing
from desktop_app.domain.when.points import Point

VOWELS = "aeéioôuhy"
PARTS = (Precision.EARLY, Precision.MID, Precision.LATE)


def name(point: Point, phrasing: Phrasing) -> str:
    """The point in words, without what it does not say."""
    words = _whole(point, phrasing)
    if point.part is None:
        return words
    templates = (phrasing.early, phrasing.mid, phrasing.late)
    return templates[PARTS.index(point.part)].format(x=words).rstrip(" -")


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


def with_article(point: Point, phrasing: Phrasing) -> str:
    """The point after “about”: French puts an article before days, seasons and quarters."""
    words = name(point, phrasing)
    if point.part or not (point.day or point.group or point.week):
        return words
    vowel = words[0] in VOWELS
    return (phrasing.the_vowel if vowel else phrasing.the).format(x=words)
