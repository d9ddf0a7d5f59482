"""The order of letters in a line that has both directions (Unicode UAX #9, without embeddings).

Marks that embed or isolate never reach paper, so the rules for them are not needed here.
"""

import unicodedata
from collections.abc import Sequence
from itertools import pairwise

_STRONG = ("L", "R", "AL")
_NUMBERS = ("AN", "EN")


def levels(text: str) -> list[int]:
    """The level of every character: even ones run to the right, odd ones to the left.

    The first letter that has a direction gives the line its own.
    """
    kinds = [unicodedata.bidirectional(character) or "L" for character in text]
    base = next((int(kind != "L") for kind in kinds if kind in _STRONG), 0)
    around = "R" if base else "L"
    _letters_and_digits(kinds, around)
    _between_digits(kinds)
    _rest(kinds, around)
    _neutrals(kinds, around)
    found = [_level(kind, base) for kind in kinds]
    for index in range(len(text) - 1, -1, -1):  # L1: blanks at the end belong to the line
        if not text[index].isspace():
            break
        found[index] = base
    return found


def in_order(found: Sequence[int]) -> list[int]:
    """The places of pieces with these levels from left to right (rule L2)."""
    order = list(range(len(found)))
    least = min((level for level in found if level % 2), default=0)
    for level in range(max(found, default=0), least - 1, -1) if least else ():
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and found[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = max(end, start + 1)
    return order


def breaks(text: str) -> list[int]:
    """Where the direction may change inside a word, whatever line it comes to stand in."""
    sides = [_side(character) for character in text]
    return [
        place for place, (one, other) in enumerate(pairwise(sides), 1) if other and one != other
    ]


def _side(character: str) -> str:
    """Marks over a letter have no side of their own."""
    kind = unicodedata.bidirectional(character)
    return "" if kind in ("NSM", "BN") else "R" if kind == "AL" else kind


def _letters_and_digits(kinds: list[str], around: str) -> None:
    """W1 to W3: marks go with their letter, digits after Arabic letters are Arabic."""
    strong = before = around
    for index, kind in enumerate(kinds):
        found = before if kind in ("NSM", "BN") else kind
        before = found
        if found in _STRONG:
            strong = found
        kinds[index] = "AN" if found == "EN" and strong == "AL" else found
    for index, kind in enumerate(kinds):
        if kind == "AL":
            kinds[index] = "R"


def _between_digits(kinds: list[str]) -> None:
    """W4 and W5: a comma between two digits, a per cent sign beside one."""
    for index in range(1, len(kinds) - 1):
        one, kind, other = kinds[index - 1 : index + 2]
        if one == other and (one, kind) in (("EN", "ES"), ("EN", "CS"), ("AN", "CS")):
            kinds[index] = one
    for places in (range(1, len(kinds)), range(len(kinds) - 2, -1, -1)):
        for index in places:
            neighbour = kinds[index - places.step]
            if kinds[index] == "ET" and neighbour == "EN":
                kinds[index] = "EN"


def _rest(kinds: list[str], around: str) -> None:
    """W6 and W7: what is left is neutral; digits after Latin letters run with them."""
    strong = around
    for index, kind in enumerate(kinds):
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[index] = "L"
        elif kind not in _NUMBERS:
            kinds[index] = "ON"


def _neutrals(kinds: list[str], around: str) -> None:
    """N1 and N2: between two of one side they are of it, else they go with the line."""
    start = 0
    while start < len(kinds):
        end = start
        while end < len(kinds) and kinds[end] == "ON":
            end += 1
        before = kinds[start - 1] if start else around
        after = kinds[end] if end < len(kinds) else around
        sides = {"R" if kind in _NUMBERS else kind for kind in (before, after)}
        kinds[start:end] = [sides.pop() if len(sides) == 1 else around] * (end - start)
        start = end + 1


def _level(kind: str, base: int) -> int:
    """I1 and I2."""
    if base:
        return 1 if kind == "R" else 2
    return {"L": 0, "R": 1}.get(kind, 2)
