"""How values are spelt: escapes and lists, in each version."""

import re

OLD = "2.1"
ESCAPED = re.compile(r"\\(.)", re.DOTALL)
ESCAPED_OLD = re.compile(r"\\([;,:nN])")
SIGNS = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
CONTROLS = str.maketrans("", "", "".join(map(chr, (*range(9), 11, 12, *range(14, 32), 127))))


def plain(value: str) -> str:
    """The text without its escapes, as versions 3.0 and 4.0 spell it."""
    return value if "\\" not in value else ESCAPED.sub(_sign, value)


def plain_old(value: str) -> str:
    """The text without its escapes, as version 2.1 spells it: a backslash is mostly one."""
    return value if "\\" not in value else ESCAPED_OLD.sub(_sign, value)


def _sign(found: re.Match[str]) -> str:
    sign = found[1]
    if sign in "nN":
        return "\n"
    return sign if sign in '\\;,:"' else found[0]


def pieces(value: str, sign: str, *, old: bool = False) -> list[str]:
    """The value split at every `sign` that is not escaped; the pieces keep their escapes.

    In the `old` spelling a backslash escapes the sign, but never itself.
    """
    if "\\" not in value:
        return value.split(sign)
    found: list[str] = []
    parts: list[str] = []
    for piece in value.split(sign):
        parts.append(piece)
        backslashes = len(piece) - len(piece.rstrip("\\"))
        if not (backslashes > 0 if old else backslashes % 2 == 1):
            found.append(sign.join(parts))
            parts = []
    if parts:
        found.append(sign.join(parts))
    return found


def escaped(text: str) -> str:
    """A text as versions 3.0 and 4.0 spell it."""
    return text.translate(SIGNS)


def clean(text: str) -> str:
    """Without the characters that no text has; line ends as one character."""
    if text.isprintable():
        return text
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(CONTROLS)


def one_line(text: str) -> str:
    """The words of a text in one line."""
    return " ".join(text.split())
