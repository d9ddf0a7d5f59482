"""How a paragraph is broken into lines: total fit, as pure arithmetic on widths.

Used by paper; the screen can ask it how many lines a text takes without drawing one.
"""

from bisect import bisect_right
from collections.abc import Sequence
from enum import IntEnum

from desktop_app.values import dataclass

_NEVER = 1e18
_ROUNDING = 0.5
_LOOSE, _ENOUGH = 0.5, 4  # so many ends tried and a line this empty: no emptier ones


class Cut(IntEnum):
    """What stands where a line may end."""

    HARD = 0  # after a hyphen, a slash or an @ that is part of the word
    SOFT = 1  # inside a word: a hyphen is added
    FORCED = 2  # anywhere, because the word is wider than the line
    SPACE = 3
    END = 4


@dataclass(frozen=True, slots=True)
class Pieces:
    """A paragraph as pieces that stay whole: where each begins, ends, and how it may end."""

    starts: Sequence[float]
    ends: Sequence[float]
    cuts: Sequence[Cut]
    hyphen: float


@dataclass(frozen=True, slots=True)
class Manners:
    """What a line end costs: a hyphen, a second one below it, a break after a hard hyphen.

    `even` asks for a last line as long as the others, as a title needs.
    """

    hyphen: float = 9.0
    hyphen_again: float = 14.0
    hard: float = 2.0
    forced: float = 900.0
    even: bool = False


def lines(pieces: Pieces, width: float, manners: Manners) -> list[int]:
    """The piece behind the last one of every line; the lines are as even as can be."""
    count = len(pieces.ends)
    best = [_NEVER] * (count + 1)
    best[0] = 0.0
    before = [0] * (count + 1)
    hyphened = [False] * (count + 1)
    for first in range(count):
        if best[first] >= _NEVER:
            continue
        for last, cost in _candidates(pieces, width, manners, first):
            soft = pieces.cuts[last] is Cut.SOFT
            extra = manners.hyphen_again if soft and hyphened[first] else 0.0
            total = best[first] + cost + extra
            if total < best[last + 1]:
                best[last + 1] = total
                before[last + 1] = first
                hyphened[last + 1] = soft
    return _trace(before, count)


def _candidates(
    pieces: Pieces, width: float, manners: Manners, first: int
) -> list[tuple[int, float]]:
    """The pieces with which a line beginning at `first` may end, and what that costs."""
    ends, cuts = pieces.ends, pieces.cuts
    origin = pieces.starts[first]
    count = len(ends)
    furthest = bisect_right(ends, origin + width + _ROUNDING, first) - 1
    if furthest < first:
        return [(first, 1e9 + ends[first] - origin - width)]
    found: list[tuple[int, float]] = []
    for last in range(furthest, first - 1, -1):
        cut = cuts[last]
        filled = ends[last] - origin
        if cut is Cut.SOFT:
            filled += pieces.hyphen
            if filled > width + _ROUNDING and last > first:
                continue
        slack = (width - filled) / width
        if len(found) >= _ENOUGH and slack > _LOOSE:
            break
        found.append((last, _cost(pieces, width, manners, first, last, slack, count)))
    return found


def _cost(
    pieces: Pieces,
    width: float,
    manners: Manners,
    first: int,
    last: int,
    slack: float,
    count: int,
) -> float:
    if last == count - 1:
        if manners.even and first:
            return (slack * 10) ** 2 * 0.5 + 0.35
        short = first and count > 6 and slack > 0.88
        return 80.35 if short else 0.35
    cost = (slack * 10) ** 2 + 0.35
    cut = pieces.cuts[last]
    if cut is Cut.SOFT:
        cost += manners.hyphen
    elif cut is Cut.HARD:
        cost += manners.hard
    elif cut is Cut.FORCED:
        cost += manners.forced
    if last == count - 2 and pieces.ends[last + 1] - pieces.starts[last + 1] < 0.12 * width:
        cost += 20
    return cost


def _trace(before: list[int], count: int) -> list[int]:
    ends: list[int] = []
    at = count
    while at > 0:
        ends.append(at)
        at = before[at]
    return ends[::-1]
