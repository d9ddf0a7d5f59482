"""Where the cards go: beside each other in one lane, each above or below its own bridge."""

from collections.abc import Sequence

from desktop_app.layout.timeline.metrics import Metrics
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A card's leader and the width it would like; a `kept` card goes last."""

    leader: float
    width: float
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A card's left edge and width."""

    x: float
    width: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One row of cards between two edges."""

    left: float
    right: float
    metrics: Metrics


def share_out(wishes: Sequence[Wish], lane: Lane) -> list[tuple[int, Place | None]]:
    """For each wish its lane (-1 above, 1 below) and place; None where no lane has room."""
    sides = _sides(wishes, lane)
    placed: dict[int, dict[int, Place]] = {}
    for side in (-1, 1):
        numbers = [number for number, own in enumerate(sides) if own == side]
        placed[side] = place(wishes, numbers, lane)
    for number, side in enumerate(sides):
        if number in placed[side]:
            continue
        wider = sorted([*placed[-side], number])
        other = place(wishes, wider, lane)
        if len(other) == len(wider):
            placed[-side], sides[number] = other, -side
    return [(side, placed[side].get(number)) for number, side in enumerate(sides)]


def place(wishes: Sequence[Wish], numbers: Sequence[int], lane: Lane) -> dict[int, Place]:
    """Places for the cards `numbers` of one lane, from left to right.

    Cards slide while their leader stays inside, then the widest of a crowd shrinks, then the
    one that matters least is left out.
    """
    inset, least = lane.metrics.inset, lane.metrics.card_least
    staying = [
        number
        for number in numbers
        if lane.left + inset <= wishes[number].leader <= lane.right - inset
        and lane.right - lane.left >= least
    ]
    widths = {
        number: min(max(wishes[number].width, least), lane.right - lane.left)
        for number in staying
    }
    while True:
        leftmost, crowd = _leftmost(wishes, staying, widths, lane)
        if crowd is None:
            return _settled(wishes, staying, widths, leftmost, lane)
        shrinking = [number for number in crowd if widths[number] > least]
        if shrinking:
            widest = max(shrinking, key=lambda number: widths[number])
            widths[widest] = max(least, widths[widest] - lane.metrics.gap / 2)
        else:
            staying.remove(_least_needed(wishes, crowd))


def _sides(wishes: Sequence[Wish], lane: Lane) -> list[int]:
    """Above and below in turn, unless only the other lane still has room."""
    ends = {-1: lane.left, 1: lane.left}
    sides: list[int] = []
    for wish in wishes:
        start = wish.leader - lane.metrics.slide
        side = 1 if sides and sides[-1] < 0 else -1
        if ends[side] > start and ends[-side] + wish.width / 2 < ends[side]:
            side = -side
        sides.append(side)
        ends[side] = max(start, ends[side]) + wish.width + lane.metrics.gap
    return sides


def _leftmost(
    wishes: Sequence[Wish], numbers: Sequence[int], widths: dict[int, float], lane: Lane
) -> tuple[dict[int, float], list[int] | None]:
    """Every card as far left as it may be, or the crowd in which one does not fit."""
    placed: dict[int, float] = {}
    crowd: list[int] = []
    edge = lane.left
    for number in numbers:
        free = wishes[number].leader - widths[number] + lane.metrics.inset
        crowd = [*crowd, number] if edge > free else [number]
        x = max(free, edge)
        leader = wishes[number].leader - lane.metrics.inset
        if x > min(leader, lane.right - widths[number]) + 0.001:
            return placed, crowd
        placed[number] = x
        edge = x + widths[number] + lane.metrics.gap
    return placed, None


def _settled(
    wishes: Sequence[Wish],
    numbers: Sequence[int],
    widths: dict[int, float],
    leftmost: dict[int, float],
    lane: Lane,
) -> dict[int, Place]:
    """From right to left, every card as near as it may be to where it would like to be."""
    placed: dict[int, Place] = {}
    edge = lane.right
    for number in reversed(numbers):
        wish, width = wishes[number], widths[number]
        latest = min(wish.leader - lane.metrics.inset, edge - width)
        x = max(leftmost[number], min(wish.leader - lane.metrics.slide, latest))
        placed[number] = Place(x, width)
        edge = x - lane.metrics.gap
    return placed


def _least_needed(wishes: Sequence[Wish], crowd: Sequence[int]) -> int:
    return next((number for number in reversed(crowd) if not wishes[number].kept), crowd[-1])
