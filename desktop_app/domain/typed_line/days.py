"""The date in a line: at its beginning or anywhere in it, weekdays and dates without a year."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop_app.domain import weekdays
from desktop_app.domain.typed_line.tokens import listed
from desktop_app.domain.when import Precision, When
from desktop_app.domain.when.reading import LANGUAGES
from desktop_app.domain.when.vocabulary import table as t
from desktop_app.domain.when.vocabulary.table import fold, lexicon
from desktop_app.domain.when.yearless import in_year, is_yearless
from desktop_app.values import dataclass

NUMBER_ONLY = re.compile(r"\W*\d{4}\W*")
LEADS = listed("am on le la les den the im in en")
NEXT = listed("nachste nachster nachsten kommende kommenden next prochaine prochain")
LAST = listed("letzte letzter letzten vorige vergangene last derniere dernier passe")
THIS = listed("diese dieser this cette")
WEEK = listed("woche week semaine")
ABOUT = listed("fur zum zur von bis uber for of about until pour de du sur jusqu")
NEXT_WEEK = frozenset(fold(word) for word in weekdays.OF_NEXT_WEEK)
HERE = "hier"  # German for “here”, French for “yesterday”


@dataclass(frozen=True, slots=True)
class Found:
    """A date and where its words stand."""

    when: When
    start: int
    end: int
    others: tuple[When, ...] = ()


def day_of(day: date, text: str) -> When:
    """A day that was reckoned from the day of writing."""
    return replace(When.from_edtf(day.isoformat(), text=text), derived=True)


def leading(text: str, language: str, today: date, *, ahead: bool = False) -> Found | None:
    """The date a text begins with. `ahead` says that it is still to come."""
    found = _weekday(text, language, today, ahead=ahead) or _week(text, today)
    if found is not None:
        return found
    when, rest = When.leading(text, language, reference=today)
    if when is None or not _counts(when, language):
        return None
    end = len(text) - len(rest) if rest else len(text.rstrip())
    end = len(text[:end].rstrip(" ,;:"))
    readings = _with_year(when, language, today, ahead=ahead)
    return Found(readings[0], 0, end, readings[1:]) if readings else None


def anywhere(
    text: str, language: str, today: date, closed: Sequence[tuple[int, int]] = ()
) -> Found | None:
    """The date in a line: the one it begins with, else the first inside it that is plain."""
    for word in re.finditer(r"\S+", text):
        start = word.start()
        if any(a <= start < b for a, b in closed):
            continue
        stop = min((a for a, _ in closed if a > start), default=len(text))
        found = leading(text[start:stop], language, today)
        if found is None:
            continue
        words, before = text[start : start + found.end], text[:start].split()
        last = not text[start + found.end :].strip()
        about = bool(before) and fold(before[-1].strip(".,:;")) in ABOUT
        if not before or _plain(found.when, words, language, last=last and not about):
            return replace(found, start=start, end=start + found.end)
    return None


def _plain(when: When, words: str, language: str, *, last: bool) -> bool:
    """Whether words in the middle of a line can only be its date. “Sie wollen im Herbst
    beginnen” tells of another day.
    """
    if fold(words.strip()) == HERE and language != "fr":
        return False
    if when.derived and when.precision not in (Precision.DAY, Precision.WEEK):
        return False
    if NUMBER_ONLY.fullmatch(words):
        return last
    return bool(re.search(r"\d", words)) or not _one_common_word(words)


def _one_common_word(words: str) -> bool:
    """“Mai” or “Ende” alone may be a name or just a word; “gestern” may not."""
    spoken = fold(words.strip(" .,;:"))
    days = {word for vocabulary in LANGUAGES.values() for word in vocabulary.days}
    alone = " " not in spoken and spoken not in days
    return alone and spoken not in _weekdays()


def _counts(when: When, language: str) -> bool:
    """Whether it is a date and not a number, a word or a year far away."""
    if when.edtf is None:
        return False
    words = when.text.strip(" ,;:")
    if re.fullmatch(r"\d{1,2}([.,]\d{1,2})?", words):
        return False
    if fold(words) == HERE:
        return language == "fr"
    years = re.fullmatch(r"[./~?%]*\d{4}([/~?%]+\d{4})?[./~?%]*", when.edtf)
    if years and re.search(r"\d", words) and not re.search(r"\d{4}|['’‘]\d\d", words):
        return False  # “um 10 Uhr” is not the year 2010
    year = when.edtf[:4]
    return not year.isdigit() or 1900 <= int(year) < 2100


def _with_year(when: When, language: str, today: date, *, ahead: bool) -> tuple[When, ...]:
    """A date without a year is the last one that was, or the next one to come."""
    if not is_yearless(when):
        return (when,)
    years = range(today.year - 1, today.year + 2)
    said = (in_year(when, year, language) for year in years)
    readings = [one for one in said if one is not None]
    if ahead:
        fitting = [r for r in readings if r.latest is not None and r.latest >= today]
    else:
        fitting = [r for r in readings if r.earliest is not None and r.earliest <= today]
        fitting.reverse()
    first = fitting[:1] or readings[:1]
    return (*first, *(r for r in readings if r not in first))


def _weekdays() -> dict[str, int]:
    """The full names of the days of the week, Monday is 1."""
    return {
        word: reading.value
        for vocabulary in LANGUAGES.values()
        for word, readings in lexicon(vocabulary).items()
        for reading in readings
        if reading.kind == t.WEEKDAY and len(word) > 4
    }


def _weekday(text: str, language: str, today: date, *, ahead: bool) -> Found | None:
    """“Freitag”, “am Freitag”, “next Monday”, “lundi prochain”; “Fr” where it is due."""
    said = list(re.finditer(r"[^\W_]+", text))[:3]
    row = [fold(word[0]) for word in said]
    at = 1 if row and row[0] in LEADS | NEXT | LAST else 0
    if at >= len(row):
        return None
    number = _weekdays().get(row[at])
    if number is None and ahead and said[at][0].istitle():
        number = _short_weekdays(language).get(row[at])
    if number is None or re.match(r"[\s,]*(den )?\d", text[said[at].end() :]):
        return None  # a day of the month follows: that is the date
    behind = row[at + 1] if at + 1 < len(row) else ""
    last = (behind in NEXT | LAST) and said[at + 1].start() - said[at].end() <= 1
    end = said[at + 1].end() if last else said[at].end()
    ahead = (ahead or row[0] in NEXT or (last and behind in NEXT)) and row[0] not in LAST
    wanted = number - 1  # Monday is 1 in the vocabulary
    if ahead and row[0] in NEXT_WEEK:
        day, other = weekdays.in_next_week(wanted, today), weekdays.coming(wanted, today)
    elif ahead:
        day = weekdays.coming(wanted, today)
        other = weekdays.days_from(day, -7)
    else:
        day = weekdays.gone(wanted, today)
        other = weekdays.days_from(day, 7)
    words = text[:end].strip()
    others = () if other == day else (day_of(other, words),)
    return Found(day_of(day, words), 0, end, others)


def _short_weekdays(language: str) -> dict[str, int]:
    vocabulary = LANGUAGES.get(language[:2], LANGUAGES["de"])
    return {
        word: reading.value
        for word, readings in lexicon(vocabulary).items()
        for reading in readings
        if reading.kind == t.WEEKDAY
    }


def _week(text: str, today: date) -> Found | None:
    """“Nächste Woche”, “last week”, “la semaine prochaine”."""
    said = list(re.finditer(r"[^\W_]+", text))[:3]
    row = [fold(word[0]) for word in said]
    if row and row[0] in LEADS:
        said, row = said[1:], row[1:]
    if len(row) < 2 or not set(row[:2]) & WEEK:
        return None
    ways = [by for words, by in ((NEXT, 7), (LAST, -7), (THIS, 0)) if set(row[:2]) & words]
    if not ways:
        return None
    monday = weekdays.days_from(weekdays.monday_before(today), ways[0])
    end = said[1].end()
    span = f"{monday.isoformat()}/{weekdays.days_from(monday, 6).isoformat()}"
    when = When.from_edtf(span, text=text[:end].strip())
    return Found(replace(when, precision=Precision.WEEK, derived=True), 0, end)
