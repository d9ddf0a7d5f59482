"""Words of names spelled or heard alike: umlauts, Kölner Phonetik, slips of the finger."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import lru_cache
from itertools import combinations

import cologne_phonetics
from rapidfuzz.distance import OSA

from desktop_app.domain.duplicates import Grade
from desktop_app.domain.folding import UMLAUTS, fold

SPREAD = re.compile(r"([aou])e")
BETWEEN = re.compile(r"[^\w]+|_")
SPOKEN = (
    (re.compile(r"[ae][iy]"), "ai"),
    (re.compile(r"ie"), "i"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th|dt"), "t"),
    (re.compile(r"ck|[cq]"), "k"),
    (re.compile(r"([aeiou])h"), r"\1"),
    (re.compile(r"tz|ts"), "z"),
    (re.compile(r"y"), "i"),
    (re.compile(r"w"), "v"),
    (re.compile(r"(.)\1+"), r"\1"),
)
SHORTEST, LONG, SHORT_FORM = 4, 8, 3
"""Shorter words are all one slip apart, long ones may have two; short forms have three."""

MOST_ALIKE, LONGEST = 60, 80
"""So many words of one bucket are compared, and so many letters of a name."""


def set_of(text: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(text.split())


@lru_cache(maxsize=200_000)
def plain(text: str) -> str:
    """A name as it is compared: “Müller”, “Mueller” and “Muller” are one, - is a space."""
    text = text[:LONGEST]
    folded = fold(text) if text.isascii() else fold(_spread(text))
    return BETWEEN.sub(" ", SPREAD.sub(r"\1", folded)).strip()


def _spread(text: str) -> str:
    return unicodedata.normalize("NFC", text.casefold()).translate(UMLAUTS)


def alike_written(one: str, other: str) -> bool:
    """Whether two names are written letter by letter alike, capitals aside."""
    return unicodedata.normalize("NFC", one.casefold()) == unicodedata.normalize(
        "NFC", other.casefold()
    )


@lru_cache(maxsize=200_000)
def sound(word: str) -> str:
    """The digits of the Kölner Phonetik, word by word."""
    return " ".join(code for _, code in cologne_phonetics.encode(word))


@lru_cache(maxsize=200_000)
def spoken(word: str) -> str:
    """A word as it is pronounced, roughly: “Meyer” and “Maier” are one."""
    for pattern, letters in SPOKEN:
        word = pattern.sub(letters, word)
    return word


@lru_cache(maxsize=500_000)
def grade(one: str, other: str) -> Grade:
    """How two plain words compare."""
    if not one or not other:
        return Grade.MISSING
    if one == other:
        return Grade.SAME
    short, long = sorted((one, other), key=len)
    if len(short) == 1:
        return Grade.INITIAL if long.startswith(short) else Grade.OTHER
    if _sounds_like(one, other):
        return Grade.SOUND
    if _slip(short, long):
        return Grade.TYPO
    if not set(one.split()).isdisjoint(other.split()):
        return Grade.PART
    if len(short) >= SHORT_FORM and long.startswith(short):
        return Grade.PART
    return Grade.OTHER


def _sounds_like(one: str, other: str) -> bool:
    code = sound(one)
    heard = len(code) > 1 and code == sound(other)
    return heard and OSA.distance(spoken(one), spoken(other), score_cutoff=1) <= 1


def _slip(short: str, long: str) -> bool:
    if len(short) < SHORTEST:
        return len(short) == len(long) == SHORTEST - 1 and sorted(short) == sorted(long)
    allowed = 2 if len(short) >= LONG else 1
    return OSA.distance(short, long, score_cutoff=allowed) <= allowed


def alike(words: Collection[str]) -> dict[str, set[str]]:
    """For each of some plain words the others that are spelled or heard nearly so."""
    known = set(words)
    heard = {word: sound(word) for word in known}
    pairs = set[tuple[str, str]]()
    for bucket in _buckets(known):
        if 1 < len(bucket) <= MOST_ALIKE:
            pairs.update(combinations(sorted(bucket), 2))
    found: dict[str, set[str]] = {}
    for one, other in pairs:
        short, long = (one, other) if len(one) < len(other) else (other, one)
        if _slip(short, long) or (heard[one] == heard[other] and _sounds_like(one, other)):
            found.setdefault(one, set()).add(other)
            found.setdefault(other, set()).add(one)
    for word in known:
        for part in known.intersection(word.split()) if " " in word else ():
            found.setdefault(word, set()).add(part)
            found.setdefault(part, set()).add(word)
    return found


def _buckets(words: Iterable[str]) -> Collection[list[str]]:
    """Words that are the same without one letter, and words with the same sound."""
    buckets: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        if len(word) >= SHORTEST:
            buckets[word].append(word)
            for variant in {word[:at] + word[at + 1 :] for at in range(len(word))}:
                buckets[variant].append(word)
        code = sound(word)
        if len(code) > 1:
            buckets[code].append(word)
    return buckets.values()


def initials(words: Iterable[str]) -> dict[str, list[str]]:
    """The words by the letter they begin with, those of one letter left out."""
    found: dict[str, list[str]] = {}
    for word in words:
        if len(word) > 1:
            found.setdefault(word[0], []).append(word)
    return found
