"""Notations of the draft of 2012, rewritten as EDTF 2019."""

import re

_HEMISPHERES = {"northern": 4, "southern": 8}
_DRAFT_SIGNS = "?~"


def modern(notation: str) -> str:
    """The notation of 2019 for one of 2012; anything else stays as it is."""
    if "(" in notation:
        notation = "/".join(_without_brackets(end) for end in notation.split("/"))
    if re.fullmatch(r"y-?[0-9]+(?:e[0-9]+)?(?:p[0-9]+)?", notation):
        return notation.upper().replace("P", "S")
    if season := re.fullmatch(
        r"(-?[0-9]{4})-(2[1-4])\^(northern|southern)Hemisphere", notation
    ):
        year, code, side = season.groups()
        return f"{year}-{int(code) + _HEMISPHERES[side]}"
    if re.fullmatch(r"(?=.*[0-9ux])[-0-9uxX?~%./,{}\[\] ]*|.*/.*", notation):
        notation = re.sub(r"\bunknown\b", "", notation) if "/" in notation else notation
        notation = re.sub(r"\bopen\b", "..", notation) if "/" in notation else notation
        notation = re.sub(r"(?<![a-zA-Z])[ux0-9X]+(?![a-zA-Z])", _masked, notation)
    return notation.replace("?~", "%").replace("~?", "%")


def _masked(digits: re.Match[str]) -> str:
    return digits[0].replace("u", "X").replace("x", "X")


def _without_brackets(end: str) -> str:
    """`2004-06-(11)~` doubts the day alone: 2019 writes the sign before it."""
    parts: list[str] = []
    signs: list[set[str]] = []
    closed: set[int] = set()
    opened: list[int] = []
    scope: list[int] = []
    for piece in re.findall(r"[0-9ux]+|.", end):
        if piece == "(":
            opened.append(len(parts))
        elif piece == ")" and opened:
            scope = list(range(opened.pop(), len(parts)))
            closed.update(scope)
        elif piece in _DRAFT_SIGNS:
            for part in scope or [at for at in range(len(parts)) if at not in closed]:
                signs[part].add(piece)
        elif piece[0] in "0123456789ux":
            parts.append(piece)
            signs.append(set())
            scope = []
        elif piece != "-":
            return end
    return end if opened or not parts else _signed(parts, signs)


def _signed(parts: list[str], signs: list[set[str]]) -> str:
    marks = ["".join(sorted(found, reverse=True)) for found in signs]
    marks = ["%" if len(mark) == 2 else mark for mark in marks]
    if len(set(marks)) == 1:
        return "-".join(parts) + marks[0]
    first = parts[0] + marks[0]
    return "-".join([first, *(m + part for m, part in zip(marks[1:], parts[1:], strict=True))])
