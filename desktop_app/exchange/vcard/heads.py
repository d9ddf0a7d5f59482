"""What stands before the colon of a line: group, name and parameters.

The same few heads come again and again in a file, so each is read once.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from desktop_app.values import dataclass

NAME = re.compile(r"[A-Za-z0-9_/-]+")
PARTS = re.compile(r'((?:[^;"]|"[^"]*"?)*)(?:;|$)')
VALUES = re.compile(r'\s*("[^"]*"?|[^,]*)\s*(?:,|$)')
ESCAPES = {"^n": "\n", "^N": "\n", "^^": "^", "^'": '"'}
ENCODINGS = {
    "quoted-printable": "quoted-printable",
    "qp": "quoted-printable",
    "base64": "base64",
    "b": "base64",
    "7bit": "",
    "8bit": "",
}
LONGEST = 4_000

Parameters = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The head of a property; `types` are its TYPE values in small letters, "pref" included.

    `simple` says that a value needs nothing but decoding.
    """

    group: str
    name: str
    parameters: Parameters
    types: frozenset[str]
    charset: str = ""
    quoted: bool = False
    base64: bool = False
    value: str = ""
    at_work: bool = False
    preferred: bool = False
    simple: bool = False

    def said(self, name: str) -> str:
        """The first value of a parameter, empty if there is none."""
        return next((value for key, value in self.parameters if key == name), "")


@lru_cache(maxsize=2_000)
def read_head(text: str) -> Head | None:
    """Read `item1.TEL;TYPE=WORK,VOICE`; None if that can be no head."""
    if len(text) > LONGEST:
        return None
    front, _, rest = text.partition(";")
    group, dot, name = front.strip().rpartition(".")
    if not NAME.fullmatch(name) or (dot and not NAME.fullmatch(group)):
        return None
    return made(group, name, tuple(_parameters(rest)))


def made(group: str, name: str, parameters: Parameters) -> Head:
    """A head of its parts; what says how the value is spelt is no parameter any more."""
    kept, types = [], set()
    encoding = charset = value = ""
    for key, said in parameters:
        if key == "CHARSET":
            charset = said
        elif key == "ENCODING":
            encoding = ENCODINGS.get(said.lower(), "")
        else:
            kept.append((key, said))
            if key == "TYPE":
                types.add(said.lower())
            elif key == "VALUE":
                value = said.lower()
    return Head(
        group=group,
        name=name.upper(),
        parameters=tuple(kept),
        types=frozenset(types),
        charset=charset,
        quoted=encoding == "quoted-printable",
        base64=encoding == "base64",
        value=value,
        at_work="work" in types,
        preferred="pref" in types or ("PREF", "1") in kept,
        simple=not (encoding or charset) and name.upper() not in {"BEGIN", "END"},
    )


def _parameters(text: str) -> Iterator[tuple[str, str]]:
    """`TYPE=a,b;HOME` are three: version 2.1 names types and encodings without saying so."""
    for part in _parts(text):
        name, equals, rest = part.partition("=")
        if not equals:
            word = name.strip()
            known = "ENCODING" if word.lower() in ENCODINGS and len(word) > 1 else "TYPE"
            if word:
                yield known, word
            continue
        key = name.strip().upper()
        for value in _values(rest):
            yield from ((key, one) for one in (value.split(",") if key == "TYPE" else (value,)))


def _parts(text: str) -> list[str]:
    if '"' not in text:
        return text.split(";")
    return [found[1] for found in PARTS.finditer(text)]


def _values(text: str) -> Iterator[str]:
    if '"' not in text and "^" not in text:
        for value in text.split(","):
            if value.strip():
                yield value.strip()
        return
    for found in VALUES.finditer(text):
        value = found[1].strip().strip('"')
        if value:
            yield re.sub(r"\^[nN^']", _unescaped, value)


def _unescaped(found: re.Match[str]) -> str:
    return ESCAPES[found[0]]
