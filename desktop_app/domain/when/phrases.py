"""A whole phrase: doubt, an open side or two ends around the dates in it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from desktop_app.domain.when.doubt import Doubt, without_doubt
from desktop_app.domain.when.meaning import Meaning, Precision
from desktop_app.domain.when.points import Point
from desktop_app.domain.when.ranges import two_ends
from desktop_app.domain.when.shapes import point
from desktop_app.domain.when.tokens import NUMBER, YEAR, Token
from desktop_app.domain.when.vocabulary import table as t

OPENERS = (t.SINCE, t.UNTIL, t.AFTER, t.BEFORE)
ONE_DAY = timedelta(days=1)


def read_phrase(
    row: Sequence[Token], *, month_first: bool, reference: date | None
) -> Meaning | None:
    """What the tokens say, or None if that is not a date.

    `reference` is the day the words were written: “last year” needs it.
    """
    still = any(token.kind == t.STILL for token in row)
    derived = any(token.kind == t.WHICH for token in row)
    dated = _with_years([token for token in row if token.kind != t.STILL], reference)
    if dated is None:
        return None
    sure, doubt = without_doubt(dated)
    opener, rest = _opener(sure)
    found = point(rest, month_first=month_first)
    if found and found.year is None and still and reference:
        found, derived = replace(found, year=reference.year), True
    if found and found.exists:
        meaning = _open(opener, found, doubt) if opener else _closed(found, doubt)
    else:
        meaning = two_ends(dated, month_first=month_first)
    return replace(meaning, derived=True) if meaning and derived else meaning


def _with_years(row: Sequence[Token], reference: date | None) -> Sequence[Token] | None:
    """Put a year in for “letztes Jahr”; leave the word “year” out elsewhere.

    “2000 Jahre” are no date.
    """
    kinds = [token.kind for token in row]
    if t.WHICH not in kinds:
        counted = re.search(f"[{NUMBER}{YEAR}]{t.THIS_YEAR}(?!{YEAR})", "".join(kinds))
        return None if counted else [token for token in row if token.kind != t.THIS_YEAR]
    place = kinds.index(t.WHICH)
    if reference is None:
        return None
    year = Token(YEAR, reference.year + row[place].value - 2, 4)
    if kinds[place + 1 : place + 2] == [t.THIS_YEAR]:
        return [*row[:place], year, *row[place + 2 :]]
    if kinds[:place][-1:] == [t.THIS_YEAR]:
        return [*row[: place - 1], year, *row[place + 1 :]]
    return None


def _opener(row: Sequence[Token]) -> tuple[str, Sequence[Token]]:
    """“Seit”, “bis”, “nach” or “vor” (“at the latest” stands at the end), and the rest."""
    row = _without_to(row)
    opener = row[0].kind if row and row[0].kind in OPENERS else ""
    if opener:
        row = _without_to(row[1:])
    if row and row[-1].kind in (t.SINCE, t.UNTIL) and opener in ("", row[-1].kind):
        return row[-1].kind, row[:-1]
    return opener, row


def _without_to(row: Sequence[Token]) -> Sequence[Token]:
    return row[1:] if row and row[0].kind == t.TO else row


def _closed(found: Point, doubt: Doubt) -> Meaning:
    return Meaning(
        edtf=doubt.on(found.edtf),
        earliest=found.span.earliest,
        latest=found.span.latest,
        precision=found.precision,
        qualifier=doubt.qualifier,
        ambiguous=found.ambiguous,
    )


def _open(opener: str, found: Point, doubt: Doubt) -> Meaning | None:
    """“Seit” and “bis” take the date in, “nach” and “vor” leave it out."""
    begin, end = (notation + doubt.mark for notation in found.ends)
    first, last = found.span
    if opener in (t.AFTER, t.BEFORE):
        outside = _outside(found, after=opener == t.AFTER)
        if outside is None:
            return None
        first = last = outside
        # “Nach Mitte Mai” still lies in May; “nach Ende Mai” does not.
        whole = replace(found, part=None).span
        if not (whole.earliest and whole.earliest <= outside <= (whole.latest or outside)):
            begin = end = _as_said(outside, found) + doubt.mark
    forward = opener in (t.SINCE, t.AFTER)
    return Meaning(
        edtf=f"{begin}/.." if forward else f"../{end}",
        earliest=first if forward else None,
        latest=None if forward else last,
        precision=Precision.AFTER if forward else Precision.BEFORE,
        qualifier=doubt.qualifier,
        ambiguous=found.ambiguous,
    )


def _outside(found: Point, *, after: bool) -> date | None:
    """The first day after, or the last before; None where the calendar or the year ends."""
    first, last = found.span
    if after:
        return last + ONE_DAY if last and last < date.max else None
    return first - ONE_DAY if first and first > date.min else None


def _as_said(day: date, found: Point) -> str:
    """The day's notation, no more precise than the date it was reckoned from."""
    notation = day.isoformat()
    if found.unit in (Precision.DAY, Precision.WEEK):
        return notation
    return notation[:4] if found.unit is Precision.YEAR else notation[:7]
