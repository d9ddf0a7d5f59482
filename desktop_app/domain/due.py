"""Until when a step is to be done, as people say it: “Freitag”, “next week”, “15.6.”."""

import re
from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from enum import IntEnum

from desktop_app.domain.weekdays import (
    NAMES,
    OF_NEXT_WEEK,
    coming,
    days_from,
    in_next_week,
    monday_before,
)
from desktop_app.domain.when import When
from desktop_app.domain.when.meaning import Precision
from desktop_app.domain.when.yearless import in_year, is_yearless

SPANS: Mapping[str, str] = {
    "diese woche": "week",
    "this week": "week",
    "cette semaine": "week",
    "nächste woche": "next week",
    "kommende woche": "next week",
    "next week": "next week",
    "la semaine prochaine": "next week",
    "semaine prochaine": "next week",
    "nächsten monat": "next month",
    "kommenden monat": "next month",
    "next month": "next month",
    "le mois prochain": "next month",
}
LIMIT = re.compile(r"(?:bis zum|bis|by|until|avant le|avant|d['’]ici)\s+(.+)")
ON = re.compile(
    r"(?:(?:am|on|le)\s+)?(?:(nächsten|next)\s+|(?:diesen|kommenden|this|ce)\s+)?"
    rf"({'|'.join(NAMES)})(?:\s+prochain)?"
)
LEAP_YEARS_APART = 8  # at most, around 1900 and 2100
SEPARATORS, LONGEST = " \t,:;–-", 6


class Turn(IntEnum):
    """When a step has its turn."""

    OVERDUE = 0
    TODAY = 1
    THIS_WEEK = 2
    LATER = 3
    UNDATED = 4


def turn_of(due: When | None, today: date) -> Turn:
    """When a step that is due then has its turn; what may wait until its last day does."""
    if due is None or (due.earliest is None and due.latest is None):
        return Turn.UNDATED
    last = due.latest
    if last is None:  # from some day on: once it has come, it is time
        return Turn.TODAY if due.earliest is None or due.earliest <= today else Turn.LATER
    if last < today:
        return Turn.OVERDUE
    if last == today:
        return Turn.TODAY
    return Turn.THIS_WEEK if last <= sunday_after(today) else Turn.LATER


def sunday_after(today: date) -> date:
    """The Sunday of the week that `today` lies in."""
    return days_from(monday_before(today), 6)


def read_due(text: str, language: str, today: date) -> When:
    """The day somebody sets a step: the next one of that name, and of the year that comes."""
    said = _said(text, today)
    if said is not None:
        return said
    found = When.parse(text, language, reference=today)
    if not is_yearless(found):
        return found
    years = range(today.year, today.year + LEAP_YEARS_APART + 1)
    coming = (in_year(found, year, language) for year in years)
    ahead = (one for one in coming if one is not None)
    return next((one for one in ahead if one.latest is None or one.latest >= today), found)


def read_step(line: str, language: str, today: date) -> tuple[str, When | None]:
    """What is to be done, and until when: “Freitag: Lucie anrufen”, “send slides by 15 June”.

    Without a date the whole line is what is to be done.
    """
    words = line.split()
    for end in range(min(LONGEST, len(words) - 1), 0, -1):
        begin, rest = " ".join(words[:end]), " ".join(words[end:])
        due = _leading(begin, language, today)
        if due is not None and rest.strip(SEPARATORS):
            return rest.strip(SEPARATORS), due
    for first in range(max(1, len(words) - LONGEST), len(words)):
        what, last = " ".join(words[:first]).strip(SEPARATORS), " ".join(words[first:])
        due = _trailing(last, language, today)
        if due is not None and what:
            return what, due
    return line.strip(), None


def _leading(begin: str, language: str, today: date) -> When | None:
    text = begin.rstrip(SEPARATORS)
    when, rest = When.leading(text, language, reference=today)
    if _said(text, today) is None and (when is None or rest):
        return None
    return _readable(text, language, today)


def _trailing(end: str, language: str, today: date) -> When | None:
    """A year or a number at the end is more likely part of the words than a date."""
    due = _readable(end, language, today)
    plain = due is not None and due.precision in (Precision.DAY, Precision.BEFORE)
    return due if plain or _said(end, today) is not None else None


def _readable(text: str, language: str, today: date) -> When | None:
    due = read_due(text, language, today)
    return None if turn_of(due, today) is Turn.UNDATED else due


def _said(text: str, today: date) -> When | None:
    """A weekday, a week or a month, reckoned from today."""
    phrase = " ".join(text.casefold().split())
    limited = LIMIT.fullmatch(phrase)
    phrase = limited[1] if limited else phrase
    if (named := ON.fullmatch(phrase)) is not None:
        reckon = in_next_week if named[1] in OF_NEXT_WEEK else coming
        return _dated(reckon(NAMES[named[2]], today).isoformat(), text)
    span = SPANS.get(phrase)
    return None if span is None else _dated("/".join(_ends(span, today)), text)


def _ends(span: str, today: date) -> Iterator[str]:
    if span == "next month":
        first = days_from(today.replace(day=1), monthrange(today.year, today.month)[1])
        yield f"{first:%Y-%m}"
        return
    monday = days_from(monday_before(today), 7)
    yield (today if span == "week" else monday).isoformat()
    last = sunday_after(today)
    yield (last if span == "week" else days_from(last, 7)).isoformat()


def _dated(edtf: str, text: str) -> When:
    return replace(When.from_edtf(edtf, text=text), derived=True)
