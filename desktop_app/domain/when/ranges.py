"""Two ends with something between them: “14.–18. Oktober 2014”, “10/14 bis 1/15”."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from desktop_app.domain.when.doubt import Doubt, without_doubt
from desktop_app.domain.when.meaning import Meaning, Precision
from desktop_app.domain.when.points import Point
from desktop_app.domain.when.shapes import point
from desktop_app.domain.when.tokens import DASH, HYPHEN, NUMBER, SLASH, YEAR, Token
from desktop_app.domain.when.vocabulary import table as t

# The clearest first: in “2014-10-14/2014-10-18” the stroke divides, not a hyphen.
DIVIDERS = (t.UNTIL, t.TO, DASH, t.AND, SLASH, HYPHEN)
LISTING = (t.AND, SLASH)  # these join neighbours only, unless “between” was said
SAID_ONCE = (t.QUARTER, t.HALF, t.WEEK)  # “Q1–3 2014”, “KW 42–44/2014”


def two_ends(row: Sequence[Token], *, month_first: bool) -> Meaning | None:
    """The interval the tokens say, or None."""
    between = any(token.kind == t.BETWEEN for token in row)
    row = [token for token in row if token.kind != t.BETWEEN]
    while row and row[0].kind in (t.SINCE, t.TO):
        row = row[1:]
    for place in _dividers(row):
        left, left_doubt = without_doubt(row[:place])
        right, right_doubt = without_doubt(_without_to(row[place + 1 :]))
        ends = _ends(left, right, month_first=month_first)
        if ends is None:
            continue
        listed = row[place].kind in LISTING and not between
        if listed and not _may_be_listed(left, right, ends):
            continue
        # “ca. 2009–2014” doubts both ends, “2009–ca. 2014” only the second.
        return _interval(ends, left_doubt, right_doubt.joined(left_doubt))
    return None


def _dividers(row: Sequence[Token]) -> Iterator[int]:
    for kind in DIVIDERS:
        for place in range(1, len(row) - 1):
            if row[place].kind == kind:
                yield place


def _without_to(row: Sequence[Token]) -> Sequence[Token]:
    return row[1:] if row and row[0].kind == t.TO else row


def _ends(
    left: Sequence[Token], right: Sequence[Token], *, month_first: bool
) -> tuple[Point, Point] | None:
    """Both ends, each completed by what only the other one says."""
    right = _as_said_left(left, right, month_first=month_first)
    last = point(right)
    first = point(left, as_day=last is not None and last.day is not None)
    if first is None or last is None:
        return None
    if first.day and first.month and not last.day:
        last = point(right, as_day=True) or last
    said_left, said_right = first.year, last.year
    first, last = first.completed_by(last), replace(last, year=said_right or said_left)
    if not (first.exists and last.exists):
        return None
    return _in_order(first, last, said_left, said_right)


def _as_said_left(
    left: Sequence[Token], right: Sequence[Token], *, month_first: bool
) -> Sequence[Token]:
    """What the first end says for both: century, quarter, week, an English month."""
    if not left or not right or right[0].kind != NUMBER:
        return right
    alone = len(right) == 1
    if alone and len(left) == 1 and left[0].kind == YEAR and right[0].digits == 2:
        return [Token(YEAR, left[0].value // 100 * 100 + right[0].value, 4)]
    kinds = [token.kind for token in right]
    if left[0].kind in SAID_ONCE and not set(SAID_ONCE) & set(kinds):
        return [left[0], *right]
    month_and_day = [token.kind for token in left] == [t.MONTH, NUMBER]
    if month_first and month_and_day and kinds == [NUMBER, YEAR]:
        return [left[0], *right]
    return right


def _in_order(
    first: Point, last: Point, said_left: int | None, said_right: int | None
) -> tuple[Point, Point] | None:
    """“Dezember–Januar 2015” began the year before: likely, but not said."""
    start, end = _comparable(first)[0], _comparable(last)[1]
    if start <= end:
        return first, last
    if said_right and not said_left:
        return replace(first, year=said_right - 1, ambiguous=True), last
    if said_left and not said_right:
        return first, replace(last, year=said_left + 1, ambiguous=True)
    return None


def _comparable(found: Point) -> tuple[str, str]:
    """First and last day as text, in some year where none was said."""
    first, last = (found if found.year else replace(found, year=2000)).span
    return str(first or ""), str(last or "9999-12-31")


def _may_be_listed(
    left: Sequence[Token], right: Sequence[Token], ends: tuple[Point, Point]
) -> bool:
    """“13./14. April” is an interval, “3. und 14. April” is not one."""
    if all(any(token.kind == YEAR for token in side) for side in (left, right)) and (
        ends[0].unit is ends[1].unit is Precision.YEAR
    ):
        return True
    if ends[0].unit is not ends[1].unit:
        return False
    first, last = (end if end.year else replace(end, year=2000) for end in ends)
    before, after = first.span.latest, last.span.earliest
    return before is not None and after is not None and after - before == timedelta(days=1)


def _interval(ends: tuple[Point, Point], left: Doubt, right: Doubt) -> Meaning:
    first, last = ends
    begin, end = first.ends[0], last.ends[1]
    notation = begin + left.mark if begin == end else f"{begin}{left.mark}/{end}{right.mark}"
    undated = first.year is None
    return Meaning(
        edtf=notation,
        earliest=None if undated else first.span.earliest,
        latest=None if undated else last.span.latest,
        precision=first.precision if first == last else Precision.INTERVAL,
        qualifier=left.joined(right).qualifier,
        ambiguous=first.ambiguous or last.ambiguous,
    )
