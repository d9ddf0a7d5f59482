"""How values are spelt: escapes, lists and structures, in each version."""

import re
from collections.abc import Callable, Iterable, Iterator

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


def pieces(value: str, sign: str) -> list[str]:
    """The value split at every `sign` that is not escaped; the pieces keep their escapes."""
    if "\\" not in value:
        return value.split(sign)
    found: list[str] = []
    open_ended = False
    for piece in value.split(sign):
        if open_ended:
            found[-1] += sign + piece
        else:
            found.append(piece)
        last = found[-1]
        open_ended = (len(last) - len(last.rstrip("\\"))) % 2 == 1
    return found


def structure(value: str, read: Callable[[str], str]) -> Iterator[str]:
    """The fields of a structured value, lists in a field joined: `Philip,Paul` is two names."""
    for field in pieces(value, ";"):
        if "," in field:
            inner = (read(one).strip() for one in pieces(field, ","))
            yield ", ".join(one for one in inner if one)
        else:
            yield read(field).strip()


def escaped(text: str) -> str:
    """A text as versions 3.0 and 4.0 spell it."""
    return text.translate(SIGNS)


def structured(fields: Iterable[str]) -> str:
    """Some fields as one structured value."""
    return ";".join(map(escaped, fields))


def clean(text: str) -> str:
    """Without the characters that no text has; line ends as one character."""
    if text.isprintable():
        return text
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(CONTROLS)


def one_line(text: str) -> str:
    """The words of a text in one line."""
    return " ".join(text.split())
