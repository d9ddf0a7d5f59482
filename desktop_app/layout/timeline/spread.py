"""Keeping discs apart: each near its true place, in order, or gathered where they are many."""

from collections.abc import Iterator, Sequence

from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Pile:
    """Neighbours drawn as one: from the place `first` to `last` (not included), and where."""

    first: int
    last: int
    x: float


def spread(
    wishes: Sequence[float], slack: Sequence[float], *, apart: float, left: float, right: float
) -> list[Pile]:
    """Places at least `apart` from each other for wishes in rising order.

    A wish may be moved by its own slack; a crowd that would be moved further becomes piles.
    """
    piles = [
        pile
        for first, last in _blocks(wishes, apart)
        for pile in _kept_or_gathered(wishes, slack, first, last, apart)
    ]
    reach = apart
    while (placed := _apart([pile.x for pile in piles], apart, left, right)) is None:
        reach *= 1.5
        piles = list(_gathered(wishes, 0, len(wishes), reach))
    return [
        Pile(first=pile.first, last=pile.last, x=x)
        for pile, x in zip(piles, placed, strict=True)
    ]


def _kept_or_gathered(
    wishes: Sequence[float], slack: Sequence[float], first: int, last: int, apart: float
) -> Iterator[Pile]:
    middle = sum(wishes[first:last]) / (last - first) - apart * (last - first - 1) / 2
    if all(
        abs(middle + apart * (place - first) - wishes[place]) <= slack[place]
        for place in range(first, last)
    ):
        for place in range(first, last):
            yield Pile(first=place, last=place + 1, x=wishes[place])
    else:
        yield from _gathered(wishes, first, last, apart)


def _gathered(wishes: Sequence[float], first: int, last: int, reach: float) -> Iterator[Pile]:
    start = first
    for place in range(first + 1, last + 1):
        if place == last or wishes[place] - wishes[start] > reach:
            middle = sum(wishes[start:place]) / (place - start)
            yield Pile(first=start, last=place, x=middle)
            start = place


def _blocks(wishes: Sequence[float], apart: float) -> list[tuple[int, int]]:
    """Runs of wishes that push each other (pool adjacent violators)."""
    runs: list[tuple[int, int, float]] = []
    for place, wish in enumerate(wishes):
        first, total = place, wish - place * apart
        while runs and runs[-1][2] / (runs[-1][1] - runs[-1][0]) >= total / (place + 1 - first):
            first, total = runs[-1][0], total + runs[-1][2]
            runs.pop()
        runs.append((first, place + 1, total))
    return [(first, last) for first, last, _ in runs]


def _apart(
    wishes: Sequence[float], apart: float, left: float, right: float
) -> list[float] | None:
    """The nearest places that keep the distance and the order; None if they do not fit in."""
    room = right - left - apart * (len(wishes) - 1)
    if room < 0 and len(wishes) > 1:
        return None
    placed: list[float] = []
    for first, last in _blocks(wishes, apart):
        middle = sum(wishes[place] - place * apart for place in range(first, last))
        base = min(max(middle / (last - first), left), left + max(room, 0))
        placed += [base + place * apart for place in range(first, last)]
    return placed
