"""The timeline on paper: a true-to-scale axis and elbows to evenly spaced labels.

Pure geometry in the unit of the width it is given (millimetres on paper). Marks lie where
their dates are; labels stand side by side below, so they never collide.
"""

from collections.abc import Sequence
from datetime import date

from desktop_app.values import dataclass

_INSET = 2.0
_APART = 3.8  # between two marks, so that both can be seen
_YEARS_APART = 10.0
_YEAR = 8.0  # a year in figures is not wider
_MOST_TICKS = 60
_STEPS = (1, 3, 12, 60, 120, 600, 1200, 6000)  # months between two ticks
_BAND_FROM = 2.2  # a vaguer date than this shows as a band


@dataclass(frozen=True, slots=True)
class Span:
    """When something was, as strict bounds; None is open or unknown."""

    earliest: date | None
    latest: date | None


@dataclass(frozen=True, slots=True)
class Tick:
    """A line on the scale; long where a year begins."""

    x: float
    year_begins: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """One event: its place on the axis, the band its date covers, and its label's column.

    `at` is None for an event without a date. `elbow` is how far below the axis its leader
    turns, as a share from 0 to 1 of the room there is for turning.
    """

    index: int
    at: float | None
    band: tuple[float, float] | None
    label: float
    elbow: float


@dataclass(frozen=True, slots=True)
class Axis:
    """Everything to draw, in the order of the labels from left to right."""

    begin: float
    end: float
    ticks: tuple[Tick, ...]
    years: tuple[tuple[float, int], ...]
    marks: tuple[Mark, ...]
    column: float


def axis(spans: Sequence[Span], width: float, gap: float, *, spare: float = 24.0) -> Axis:
    """Lay out events over `width` with labels `gap` apart; `spare` stays free at the right."""
    count = len(spans)
    column = (width - (count - 1) * gap) / count if count > 1 else width / 2
    dated = sorted(
        (index for index, span in enumerate(spans) if _middle(span) is not None),
        key=lambda index: (_middle(spans[index]), index),
    )
    order = [*dated, *(index for index in range(count) if index not in dated)]
    scale = _Scale([spans[index] for index in dated], width, spare if count > 1 else 0.0)
    places = _apart(
        [scale.x(_middle(spans[index])) for index in dated], scale.left, scale.right
    )
    marks = []
    for slot, index in enumerate(order):
        label = slot * (column + gap)
        at = places[slot] if slot < len(places) else None
        leftwards = at is not None and at >= label
        steps = slot if leftwards else count - 1 - slot
        marks.append(
            Mark(
                index=index,
                at=at,
                band=scale.band(spans[index]) if at is not None else None,
                label=label,
                elbow=steps / max(3, count - 1),
            )
        )
    begin = places[0] if places else scale.left
    end = places[-1] if places else scale.left
    return Axis(begin, end, scale.ticks(), scale.years(), tuple(marks), column)


class _Scale:
    """Days to places."""

    def __init__(self, spans: Sequence[Span], width: float, spare: float) -> None:
        first = [day for span in spans if (day := span.earliest or span.latest)]
        last = [day for span in spans if (day := span.latest or span.earliest)]
        self.first = min(first).replace(day=1).toordinal() if first else 0
        self.last = max(last).toordinal() + 1 if last else 0
        self.left, self.right = _INSET, width - _INSET - spare
        self.room = width - _YEAR  # the last place a year may begin at
        self._unit = (self.right - self.left) / max(1, self.last - self.first)

    def x(self, day: float | None) -> float:
        return self.left + ((day or 0.0) - self.first) * self._unit

    def band(self, span: Span) -> tuple[float, float] | None:
        if span.earliest is None or span.latest is None:
            return None
        left = self.x(span.earliest.toordinal())
        right = self.x(span.latest.toordinal() + 1)
        return (left, right) if right - left >= _BAND_FROM else None

    def ticks(self) -> tuple[Tick, ...]:
        return tuple(Tick(self.x(day), year_begins) for day, _, year_begins in self._months())

    def years(self) -> tuple[tuple[float, int], ...]:
        """Where a year can be written: at its beginning, the first at the left end."""
        found: list[tuple[float, int]] = []
        for day, year, begins in self._months():
            fits = self.x(day) <= self.room and (not found or self._room(found, day, year))
            if fits and (begins or not found):
                found.append((self.x(day), year))
        return tuple(found)

    def _room(self, found: list[tuple[float, int]], day: int, year: int) -> bool:
        return found[-1][1] != year and self.x(day) - found[-1][0] >= _YEARS_APART

    def _months(self) -> list[tuple[int, int, bool]]:
        """The ticks as (day, year, whether a year begins), far enough apart to be read."""
        if not self.last:
            return []
        start = date.fromordinal(self.first)
        end = date.fromordinal(self.last - 1)
        begin, stop = start.year * 12 + start.month - 1, end.year * 12 + end.month
        step = next((s for s in _STEPS if (stop - begin) / s <= _MOST_TICKS), _STEPS[-1])
        found = []
        for month in range(begin, stop + 1):
            if month == begin or month % step == 0:
                year, place = divmod(month, 12)
                if year <= date.max.year:
                    day = date(year, place + 1, 1).toordinal()
                    found.append((day, year, place == 0))
        return found


def _middle(span: Span) -> float | None:
    if span.earliest is None and span.latest is None:
        return None
    first = (span.earliest or span.latest or date.min).toordinal()
    last = (span.latest or span.earliest or date.min).toordinal()
    return (first + last + 1) / 2


def _apart(places: Sequence[float], left: float, right: float) -> list[float]:
    """The places moved just so far that marks do not hide each other, within the axis."""
    distance = min(_APART, (right - left) / max(1, len(places) - 1))
    moved: list[float] = []
    for place in places:
        moved.append(max(place, moved[-1] + distance) if moved else max(place, left))
    limit = right
    for index in range(len(moved) - 1, -1, -1):
        moved[index] = min(moved[index], limit)
        limit = moved[index] - distance
    return moved
