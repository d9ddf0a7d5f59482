"""What a language's table of date words looks like, and how it is looked up."""

import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from desktop_app.values import dataclass

MONTH, WEEKDAY, SEASON, PART = "m", "w", "s", "p"
QUARTER, HALF, WEEK, HALF_OR_WEEK = "q", "h", "k", "l"
THIS_YEAR, WHICH, STILL = "a", "r", "t"  # “Jahr” · “letztes, dieses, nächstes” · “noch”
ORDINAL = "n"  # “erste, zweite …” read like the number itself
ABOUT, PERHAPS = "A", "U"
SINCE, UNTIL, AFTER, BEFORE, BETWEEN = "S", "B", "F", "V", "Z"
TO, AND = "T", "&"
DROPPED = "*"


class Word(NamedTuple):
    """One reading of a word: what kind it is and, in its kind, which one."""

    kind: str
    value: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The date words of one language, spelled without accents and in small letters.

    In `words` the alternatives for one thing stand together, and a bar begins the next one:
    its place in the row is its value (January is 1). `read_as` takes a compound apart.
    """

    words: Mapping[str, str]
    read_as: Mapping[str, str]
    suffixes: frozenset[str]
    month_first: bool = False
    counts: str
    units: str
    units_of_many: str
    articles: str
    leading: str
    later: str
    earlier: str
    during: tuple[str, ...]
    neighbours: Mapping[str, str]
    days: Mapping[str, int]
    ago: tuple[str, str]  # what stands before and after a span of time
    ahead: tuple[str, str]
    spans: Mapping[str, str]
    remarks: str

    def __hash__(self) -> int:
        return id(self)


def fold(word: str) -> str:
    """Small letters without accents; ß becomes ss."""
    word = word.casefold()
    if word.isascii():
        return word
    plain = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@lru_cache(maxsize=8)
def lexicon(vocabulary: Vocabulary) -> Mapping[str, tuple[Word, ...]]:
    """Every word of the language with what it stands for."""
    found: dict[str, tuple[Word, ...]] = {
        spelling: (Word(kind, value),)
        for kind, row in vocabulary.words.items()
        for spelling, value in numbered(row)
    }
    for compound, words in vocabulary.read_as.items():
        found[compound] = tuple(part for word in words.split() for part in found[word])
    return found


def numbered(row: str) -> Iterator[tuple[str, int]]:
    """The words of one row with their place in it, from 1."""
    for place, spellings in enumerate(row.split("|"), 1):
        for spelling in spellings.split():
            yield spelling, place
