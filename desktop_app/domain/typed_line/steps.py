"""The next step in a line: “bis Freitag Angebot”, “→ call back”, “d’ici lundi relancer”."""

import re
from datetime import date

from desktop_app.domain.typed_line.days import Found, leading
from desktop_app.domain.when.vocabulary.table import fold
from desktop_app.values import dataclass

MARK = re.compile(
    r"(?:→|->|=>|\b(?:nächste[rn]? Schritt|Wiedervorlage|next step|to do|todo|à faire"
    r"|prochaine étape)\b ?:?)\s*",
    re.IGNORECASE,
)
CLAUSE = re.compile(r"(?:[,;:.!?)]|\s[-–—])\s+")
UNTIL = re.compile(
    r"(?:bis spätestens|spätestens|bis zum|bis|until|by|before|due|d['’]ici|avant le|avant"
    r"|jusqu['’]au|pour le)\b\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Step:
    """What is to be done, the clause it stands in, and until when."""

    what: str
    start: int
    end: int
    due: Found | None = None


def step_in(text: str, language: str, today: date, *, barred: frozenset[str]) -> Step | None:
    """The next step, if the line ends with one. `barred` due dates are just words."""
    marked = MARK.search(text)
    if marked is not None and text[marked.end() :].strip():
        start, at = marked.start(), marked.end()
    else:
        clause = _last_clause(text, language, today, barred)
        if clause is None:
            return None
        start = at = clause
    due = _due(text, at, language, today, barred)
    if due is None:
        return Step(text[at:].strip(" ,;:."), start, len(text.rstrip()))
    before, behind = text[at : due.start], text[due.end :]
    what = " ".join(part for part in (_trim(before), _trim(behind)) if part)
    return Step(what, start, len(text.rstrip()), due)


def _trim(piece: str) -> str:
    return piece.strip(" ,;:.–—-")


def _last_clause(text: str, language: str, today: date, barred: frozenset[str]) -> int | None:
    """Where the first clause begins that opens or closes with a day by which it is due."""
    for gap in CLAUSE.finditer(text):
        at = gap.end()
        due = _due(text, at, language, today, barred)
        if due is None:
            continue
        stop = CLAUSE.search(text, at)
        inside = stop is None or due.start <= stop.start()
        opens = due.start == at
        closes = not text[due.end :].strip(" .!")
        if inside and (opens or closes) and _trim(text[at : due.start] + text[due.end :]):
            return at
    return None


def _due(
    text: str, at: int, language: str, today: date, barred: frozenset[str]
) -> Found | None:
    """The first “by Friday” from a place on; its words begin with the “by”."""
    for found in UNTIL.finditer(text, at):
        if found.start() > at and text[found.start() - 1].isalnum():
            continue
        day = leading(text[found.end() :], language, today, ahead=True)
        if day is None:
            continue
        end = found.end() + day.end
        if fold(text[found.start() : end]) in barred:
            continue
        return Found(day.when, found.start(), end, day.others)
    day = leading(text[at:], language, today, ahead=True)
    if day is None or fold(text[at : at + day.end]) in barred:
        return None
    return _opening(text, at, day, today)


def _opening(text: str, at: int, day: Found, today: date) -> Found | None:
    """A day in front of a step, if it is still to come: “Freitag anrufen” after an arrow."""
    marked = MARK.search(text)
    latest = day.when.latest
    if marked is None or marked.end() != at or latest is None or latest < today:
        return None
    return Found(day.when, at, at + day.end, day.others)
