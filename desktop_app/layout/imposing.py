"""Which pages stand beside each other on a sheet of paper."""

from collections.abc import Sequence
from enum import StrEnum

Sheet = tuple[int | None, ...]
"""The pages on one side of the paper, from left to right; None is an empty place."""


class Imposing(StrEnum):
    """How pages are laid on paper."""

    SINGLE = "single"
    TWO_UP = "two_up"
    BOOKLET = "booklet"


def imposed(pages: Sequence[int], how: Imposing) -> list[Sheet]:
    """The sides of paper in the order they are printed.

    A booklet is printed on both sides, folded and stitched: its pages are filled up to a
    multiple of four, and the first stands right of the last.
    """
    match how:
        case Imposing.TWO_UP:
            filled: list[int | None] = [*pages, *([None] * (len(pages) % 2))]
            return [(filled[at], filled[at + 1]) for at in range(0, len(filled), 2)]
        case Imposing.BOOKLET:
            return _booklet(pages)
        case _:
            return [(page,) for page in pages]


def _booklet(pages: Sequence[int]) -> list[Sheet]:
    filled: list[int | None] = [*pages, *([None] * (-len(pages) % 4))]
    sides: list[Sheet] = []
    for leaf in range(len(filled) // 4):
        first, last = 2 * leaf, len(filled) - 1 - 2 * leaf
        sides += [(filled[last], filled[first]), (filled[first + 1], filled[last - 1])]
    return sides
