"""Where a word may be divided: TeX patterns, read in milliseconds and parsed when met."""

import re
from functools import lru_cache

from desktop_app import paths

_LEAST = 3  # letters that stay together at either end
_PART = re.compile(r"(\d?)(\D?)")


class Patterns:
    """The patterns of one language (Liang's algorithm) and the words that go another way."""

    __slots__ = ("_exceptions", "_longest", "_patterns", "_values")

    def __init__(self, patterns: str, exceptions: str = "") -> None:
        letters = patterns.encode().translate(None, b"0123456789").decode().split()
        self._patterns = dict(zip(letters, patterns.split(), strict=True))
        self._longest = max(map(len, letters), default=0)
        self._values: dict[str, tuple[int, ...]] = {}
        self._exceptions = {
            word.replace("-", "").lower(): _hyphens(word) for word in exceptions.split()
        }

    def positions(self, word: str) -> tuple[int, ...]:
        """The places in `word` before which it may be divided."""
        lower = word.lower()
        known = self._exceptions.get(lower)
        if known is not None:
            return known
        if len(lower) != len(word):  # "İ" grows in lower case: the places would be wrong
            return ()
        dotted = f".{lower}."
        marks = [0] * (len(dotted) + 1)
        for start in range(len(dotted)):
            for end in range(start + 1, min(start + self._longest, len(dotted)) + 1):
                part = dotted[start:end]
                if part in self._patterns:
                    for offset, value in enumerate(self._value(part), start):
                        if value > marks[offset]:
                            marks[offset] = value
        last = len(word) - _LEAST
        return tuple(i for i in range(_LEAST, last + 1) if marks[i + 1] % 2)

    def _value(self, part: str) -> tuple[int, ...]:
        value = self._values.get(part)
        if value is None:
            found = _PART.findall(self._patterns[part])
            value = self._values[part] = tuple(int(digit or 0) for digit, _ in found)
        return value


def _hyphens(word: str) -> tuple[int, ...]:
    places = [i for i, letter in enumerate(word) if letter == "-"]
    return tuple(place - earlier for earlier, place in enumerate(places))


@lru_cache(maxsize=8)
def patterns(language: str) -> Patterns | None:
    """The shipped patterns of a language ("de", "en-GB"), or None if there are none."""
    short = language.partition("-")[0].lower()
    if short not in ("de", "en", "fr"):
        return None
    folder = paths.resource("hyphenation")
    return Patterns(
        (folder / f"{short}.pat.txt").read_text("utf-8"),
        (folder / f"exceptions-{short}.txt").read_text("utf-8"),
    )
