"""The eight colours a cluster may wear, for lines and for letters, light and dark.

Lines keep 3:1 to every ground they cross, letters 4.5:1. The order of the strands says the
same as their colours, so a picture without colours loses nothing.
"""

import zlib
from collections.abc import Sequence
from typing import NamedTuple


class StrandColour(NamedTuple):
    """Line and letters on light ground, line and letters on dark ground."""

    line: str
    letters: str
    line_dark: str
    letters_dark: str


COLOURS = (
    StrandColour("#138591", "#0B6B74", "#45AEB9", "#6CC9D2"),
    StrandColour("#DA6539", "#B0431E", "#E57E55", "#F3A183"),
    StrandColour("#7C5CC4", "#6542B5", "#A68BE8", "#BBA5F0"),
    StrandColour("#3E8E5A", "#2A7145", "#63BF86", "#7FD09C"),
    StrandColour("#C2568B", "#A83C72", "#E583B2", "#F0A1C6"),
    StrandColour("#4A7BD0", "#2F62B8", "#7BA4F0", "#9ABBF5"),
    StrandColour("#8A7A2E", "#6E6120", "#C2B25A", "#D2C478"),
    StrandColour("#B07A35", "#8A5A1C", "#D9A15A", "#E6B87E"),
)


def place_of(colour: str, key: str) -> int:
    """The place in the palette a cluster chose, or one that stays the same for its key."""
    if colour.isdecimal() and int(colour) < len(COLOURS):
        return int(colour)
    return zlib.crc32(key.encode()) % len(COLOURS)


def spread(chosen: Sequence[str]) -> list[int]:
    """The places in the palette for strands side by side: as chosen, but never the same twice.

    Who chose nothing, or what another strand wears already, gets the first that is free.
    """
    taken: dict[int, int] = {}
    for strand, colour in enumerate(chosen):
        if colour.isdecimal() and int(colour) < len(COLOURS):
            taken.setdefault(int(colour), strand)
    worn = {strand: place for place, strand in taken.items()}
    free = (place for place in range(len(COLOURS)) if place not in taken)
    return [
        worn[strand] if strand in worn else next(free, strand % len(COLOURS))
        for strand in range(len(chosen))
    ]
