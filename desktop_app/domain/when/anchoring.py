"""Where a relative date lies once its anchor is known. No day is ever invented."""

import re
from dataclasses import replace
from datetime import date, timedelta

from desktop_app.domain.when.doubt import Doubt
from desktop_app.domain.when.meaning import Anchor, Meaning, Precision, Qualifier
from desktop_app.domain.when.points import Point, Span, months

COARSENESS = (Precision.DAY, Precision.MONTH, Precision.YEAR)


def moved(to: Meaning, anchor: Anchor) -> Meaning:
    """The date `to` moved by the anchor's offset, as coarse as the coarser of the two.

    A month after 14 November is some day in December: a day was not said. A fair of several
    days is left at its end and approached from its beginning.
    """
    forward, step_months, step_days = _steps(anchor.offset)
    found = to
    if step_months or step_days:
        span, grain = Span(to.earliest, to.latest), to.precision
        if _lasts_days(to.edtf):
            span = Span(*(2 * [span.latest if forward else span.earliest]))
            grain = Precision.DAY
        sign = 1 if forward else -1
        first, last = (_moved_day(day, sign * step_months, sign * step_days) for day in span)
        found = _named(first, last, _coarser(grain, anchor.offset))
    qualifier = max(to.qualifier, anchor.qualifier, key=list(Qualifier).index)
    return replace(
        found,
        edtf=_marked(found.edtf, qualifier),
        qualifier=qualifier,
        ambiguous=to.ambiguous,
    )


def _marked(edtf: str | None, qualifier: Qualifier) -> str | None:
    """The notation with the doubt that its anchor, or the distance from it, brings along."""
    if edtf is None or any(sign in edtf for sign in "?~%[{"):
        return edtf
    about, perhaps = qualifier is Qualifier.APPROXIMATE, qualifier is Qualifier.UNCERTAIN
    return Doubt(about, perhaps).on(edtf)


def _steps(offset: str) -> tuple[bool, int, int]:
    """Direction, months and days of an ISO 8601 duration."""
    years, whole_months, weeks, days = (
        int(found[1]) if (found := re.search(rf"([0-9]+){unit}", offset)) else 0
        for unit in "YMWD"
    )
    return not offset.startswith("-"), years * 12 + whole_months, weeks * 7 + days


def _lasts_days(edtf: str | None) -> bool:
    """Whether it is an interval from one day to another, such as a fair."""
    ends = [Point.of(end) for end in (edtf or "").split("/")]
    return len(ends) == 2 and all(end is not None and end.day is not None for end in ends)


def _moved_day(day: date | None, step_months: int, step_days: int) -> date | None:
    """The day so many months and days away; the last day of a month stands for its end."""
    if day is None:
        return None
    ends_month = (day + timedelta(days=1)).day == 1 if day < date.max else True
    if step_months:
        month = months(day.year, day.month + step_months, 1)
        if month.earliest is None or month.latest is None:
            return None
        day = (
            month.latest
            if ends_month
            else min(month.latest, month.earliest + timedelta(days=day.day - 1))
        )
    try:
        return day + timedelta(days=step_days)
    except OverflowError:
        return None


def _coarser(grain: Precision, offset: str) -> Precision:
    """Day, month or year: the coarser of what the anchor and the duration were said in."""
    unit = Precision.DAY
    if "M" in offset:
        unit = Precision.MONTH
    if "Y" in offset and "M" not in offset and "D" not in offset:
        unit = Precision.YEAR
    own = Precision.YEAR if grain is Precision.YEAR else Precision.MONTH
    if grain in (Precision.DAY, Precision.WEEK):
        own = Precision.DAY
    return max(unit, own, key=COARSENESS.index)


def _named(first: date | None, last: date | None, unit: Precision) -> Meaning:
    """The span in whole days, months or years, and its notation."""
    if first is None and last is None:
        return Meaning()
    begin, end = (_notation(day, unit) for day in (first, last))
    one = begin == end
    precision = unit if one else Precision.INTERVAL
    if first is None or last is None:
        precision = Precision.AFTER if first else Precision.BEFORE
    return Meaning(
        edtf=begin if one else f"{begin}/{end}",
        earliest=_widened(begin).earliest,
        latest=_widened(end).latest,
        precision=precision,
    )


def _notation(day: date | None, unit: Precision) -> str:
    return ".." if day is None else day.isoformat()[: (10, 7, 4)[COARSENESS.index(unit)]]


def _widened(notation: str) -> Span:
    point = Point.of(notation)
    return point.span if point else Span()
