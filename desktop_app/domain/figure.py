"""Dated, sourced claims such as "über 400 Mitglieder", kept exactly as they were made."""

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Self

from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Ref
from desktop_app.domain.when import When
from desktop_app.values import dataclass


class FigureQualifier(StrEnum):
    """How the number is meant. UNSTATED: the words hold no single number."""

    EXACT = "exact"
    OVER = "over"
    UNDER = "under"
    ABOUT = "about"
    ALMOST = "almost"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    UNSTATED = "unstated"


class FigureSubject(StrEnum):
    """What is usually counted; a figure may also count something else."""

    MEMBERS = "members"
    COMPANIES = "companies"
    SME = "sme"
    LARGE = "large"
    RESEARCH = "research"
    EDUCATION = "education"
    PARTNERS = "partners"
    STAFF = "staff"
    TURNOVER = "turnover"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One claim. Claims stand side by side: they are not overwritten and need not add up."""

    id: Key
    what: str
    value: int | None
    qualifier: FigureQualifier
    text: str
    as_of: When | None = None
    forecast: bool = False
    source: Ref | None = None
    note: str = ""


def in_order(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """The claim that holds first: the newest, then those before it, forecasts last."""
    return tuple(sorted(reversed(tuple(figures)), key=_age))


def _age(figure: Figure) -> tuple[bool, int]:
    when = figure.as_of
    said = None if when is None else when.latest or when.earliest
    return figure.forecast, -(said or date.min).toordinal()


WORDS: dict[FigureQualifier, str] = {
    FigureQualifier.AT_LEAST: (
        r"mindestens|wenigstens|nicht weniger als|at least|no fewer than|no less than"
        r"|not less than|au moins|au minimum|pas moins de|ab|≥|>="
    ),
    FigureQualifier.AT_MOST: (
        r"höchstens|maximal|nicht mehr als|bis zu|at most|no more than|not more than|up to"
        r"|au plus|au maximum|pas plus de|jusqu[’']?[àa]|≤|<="
    ),
    FigureQualifier.OVER: (
        r"über|ueber|mehr als|gut|over|more than|above|upwards of|well over|plus de|plus d[’']"
        r"|au-delà de|au-dessus de|>"
    ),
    FigureQualifier.UNDER: (
        r"unter|weniger als|under|less than|fewer than|below|moins de|moins d[’']"
        r"|en dessous de|<"
    ),
    FigureQualifier.ALMOST: (
        r"fast|beinahe|nahezu|knapp|annähernd|almost|nearly|close to|just under"
        r"|presque|près de|près d[’']|quasiment"
    ),
    FigureQualifier.ABOUT: (
        r"rund|etwa|ungefähr|circa|ca\.?|zirka|um die|an die|about|around|approximately"
        r"|approx\.?|roughly|some|environ|à peu près|autour de|~|≈"
    ),
}
MARKS = {  # compiled by `re` at the first claim that is read: most runs read none
    qualifier: rf"(?<![^\s(])(?:{words})(?=[\s\d(]|$)" for qualifier, words in WORDS.items()
}
BEHIND = {
    FigureQualifier.OVER: r"\+|plus\b",
    FigureQualifier.AT_LEAST: r"(?:oder|und|or|and|ou|et) (?:mehr|more|plus)\b",
    FigureQualifier.AT_MOST: r"(?:oder|or|ou) (?:weniger|fewer|less|moins)\b",
}
GAP = r"[.,'’\s]"
NUMBER = rf"(?<![\w.,])(?:(\d{{1,3}}(?:{GAP}\d{{3}})+(?!\d))|(\d+)(?:[.,](\d{{1,2}}))?)"
SCALES = {
    1_000: r"\s*(?:tsd|tausend|thousand|mille|k)\b",
    1_000_000: r"\s*(?:mio|millionen|million|millions|mn)\b",
    1_000_000_000: r"\s*(?:mrd|milliarden?|milliards?|billions?|bn)\b",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What the words of a figure say, as far as a program can tell."""

    value: int | None
    qualifier: FigureQualifier

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read "über 400", "plus de 1 200 membres", "400+"; never guess at two numbers."""
        lowered = text.casefold().strip()
        number = re.search(NUMBER, lowered)
        if number is None:
            return cls(value=None, qualifier=FigureQualifier.UNSTATED)
        front, behind = lowered[: number.start()], lowered[number.end() :]
        value = _value(number, behind)
        if value is None or any(character.isdigit() for character in front + behind):
            return cls(value=None, qualifier=FigureQualifier.UNSTATED)
        return cls(value=value, qualifier=_qualifier(front, behind.lstrip()))


def _value(number: re.Match[str], behind: str) -> int | None:
    """The whole number meant: "1.200" is 1200, "1,5 Mio." is 1500000, "1,5" is none."""
    grouped, whole, parts = number.groups()
    digits = re.sub(r"\D", "", grouped) if grouped else whole
    scale = next((size for size, word in SCALES.items() if re.match(word, behind)), 1)
    if not parts:
        return int(digits) * scale
    return None if scale == 1 else int(digits + parts) * scale // 10 ** len(parts)


def _qualifier(front: str, behind: str) -> FigureQualifier:
    """The last mark before the number counts, and of two that end there the longer."""
    found = [
        (match.end(), len(match[0]), qualifier)
        for qualifier, words in MARKS.items()
        for match in re.finditer(words, front)
    ]
    if found:
        return max(found)[2]
    after = (qualifier for qualifier, words in BEHIND.items() if re.match(words, behind))
    return next(after, FigureQualifier.EXACT)
