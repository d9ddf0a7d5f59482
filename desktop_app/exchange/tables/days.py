"""Birthdays in tables: one column or three, and days whose month nobody can tell."""

import re
from collections.abc import Iterable
from datetime import date

from desktop_app.domain.when import Precision, When

SLASHED = re.compile(r"\s*(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})\s*")
ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[ T]00:00(?::00)?)?")
DOTTED = re.compile(r"\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*")
YEARLESS = re.compile(r"--?(\d\d)-?(\d\d)")
NOTHING = frozenset(("0.0.00", "00.00.0000", "0/0/00", "0000-00-00", "00/00/0000", "0"))
"""What Outlook and others write where there is no day."""


def day_first(values: Iterable[str]) -> bool | None:
    """Whether 01/09/2008 is meant as day and month: only a day above 12 tells, else None."""
    found = [SLASHED.fullmatch(value) for value in values]
    first = [int(one[1]) for one in found if one]
    second = [int(one[2]) for one in found if one]
    if any(number > 12 for number in second):
        return False
    if any(number > 12 for number in first):
        return True
    return None


def is_ambiguous(text: str, *, first: bool | None) -> bool:
    """Whether a day can be read in two ways and nobody has said which."""
    found = SLASHED.fullmatch(text)
    return found is not None and first is None and found[1] != found[2]


def birthday(text: str, *, first: bool | None) -> When | None:
    """The day a cell says; words stay words."""
    if text in NOTHING or not text.strip():
        return None
    if iso := ISO.fullmatch(text):
        return _day(iso[1], iso[2], iso[3]) or When.parse(text)
    if yearless := YEARLESS.fullmatch(text):
        return When.parse(f"XXXX-{yearless[1]}-{yearless[2]}")
    if (dotted := DOTTED.fullmatch(text)) and (
        day := _known(dotted[3], dotted[2], dotted[1])
    ) is not None:
        return _exactly(day, text.strip())
    if found := SLASHED.fullmatch(text):
        of_month, month = (found[2], found[1]) if first is False else (found[1], found[2])
        return _day(_whole_year(found[3]), month, of_month) or When.parse(text)
    return When.parse(text)


def from_parts(day: str, month: str, year: str) -> When | None:
    """A birthday whose parts stand in three columns; any of them may be missing."""
    whole = _day(year, month, day) if day and month and year else None
    if whole is not None:
        return whole
    said = ".".join(part for part in (day, month, year) if part)
    if day.isdigit() and month.isdigit() and not year:
        return When.parse(f"XXXX-{int(month):02}-{int(day):02}")
    return When.parse(said) if said else None


def _whole_year(text: str) -> str:
    """Of two digits: somebody who is born was born before today."""
    if len(text) == 4:
        return text
    return f"19{text}" if int(text) > 15 else f"20{text}"


def _day(year: str, month: str, day: str) -> When | None:
    known = _known(year, month, day)
    return None if known is None else _exactly(known, known.isoformat())


def _known(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _exactly(day: date, text: str) -> When:
    """What `When.parse` would read, without asking what else the words could mean."""
    return When(
        text=text, edtf=day.isoformat(), earliest=day, latest=day, precision=Precision.DAY
    )
