"""Time as a line: months since year 0, every month equally wide, and the part that is seen.

Equal months keep the columns of the picture even; a day is a fraction of its own month.
"""

from calendar import monthrange
from datetime import date
from enum import StrEnum
from math import ceil, floor

from desktop_app.values import dataclass

FIRST, LAST = 12.0, 12.0 * 10_000
SHORTEST = 0.75


class Unit(StrEnum):
    """What one column of the axis stands for."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


# Pixels a month needs so that its unit can be read, and the width it gets when chosen.
LEAST = {Unit.MONTH: 34.0, Unit.QUARTER: 12.0, Unit.YEAR: 0.0}
USUAL = {Unit.MONTH: 69.0, Unit.QUARTER: 23.0, Unit.YEAR: 6.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """The stretch of time that is seen."""

    start: float
    end: float

    @property
    def span(self) -> float:
        """Its length in months."""
        return self.end - self.start

    @property
    def middle(self) -> float:
        """The moment in its middle."""
        return (self.start + self.end) / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A window drawn between two edges."""

    window: Window
    left: float
    right: float

    @property
    def month(self) -> float:
        """The width of a month."""
        return (self.right - self.left) / self.window.span

    def x(self, moment: float) -> float:
        """Where a moment lies."""
        return self.left + (moment - self.window.start) * self.month

    def moment(self, x: float) -> float:
        """Which moment lies at `x`."""
        return self.window.start + (x - self.left) / self.month

    @property
    def unit(self) -> Unit:
        """The finest unit whose columns can be read."""
        return next(unit for unit, least in LEAST.items() if self.month >= least)


def beginning(day: date) -> float:
    """The moment a day begins."""
    return day.year * 12 + day.month - 1 + (day.day - 1) / monthrange(day.year, day.month)[1]


def ending(day: date) -> float:
    """The moment a day is over."""
    return day.year * 12 + day.month - 1 + day.day / monthrange(day.year, day.month)[1]


def fit(
    bounds: tuple[float, float], first: float, last: float, *, width: float, clear: float
) -> Window:
    """The window that shows `bounds`.

    `first` and `last` are the outermost milestones: the first stays `clear` pixels from the
    left edge, where the names of the strands are, the last some pixels from the right one.
    """
    start, end = float(floor(bounds[0])), float(ceil(bounds[1]))
    end = max(end, start + 6)
    clear, tail = min(clear, width / 3), min(40.0, width / 8)
    for _ in range(2):
        start = min(start, floor((first * width - clear * end) / (width - clear)))
        end = max(end, ceil((last * width - tail * start) / (width - tail)))
    return _inside(start, end)


def zoomed(window: Window, factor: float, around: float) -> Window:
    """The window after zooming in (`factor` above 1) or out with `around` held in place."""
    span = min(max(window.span / factor, SHORTEST), LAST - FIRST)
    held = (around - window.start) / window.span
    start = around - held * span
    return _inside(start, start + span)


def panned(window: Window, months: float) -> Window:
    """The window moved along the axis."""
    return _inside(window.start + months, window.end + months)


def window_of(unit: Unit, *, middle: float, width: float) -> Window:
    """The window around a moment in which `unit` has its usual width."""
    span = width / USUAL[unit]
    return _inside(middle - span / 2, middle + span / 2)


def _inside(start: float, end: float) -> Window:
    """Keep the window within years 1 to 9999, at its length."""
    span = min(max(end - start, SHORTEST), LAST - FIRST)
    start = min(max(start, FIRST), LAST - span)
    return Window(start=start, end=start + span)
