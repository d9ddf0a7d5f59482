"""Dates that hang on something else: “einen Monat nach dem Workshop”, “während der FAKUMA”."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from desktop_app.domain.when.meaning import Anchor, Meaning, Precision, Qualifier
from desktop_app.domain.when.vocabulary import table as t
from desktop_app.domain.when.vocabulary.table import Vocabulary, fold, lexicon, numbered

UNITS = "DWMY"


class Said(NamedTuple):
    """One word of the phrase: folded, and where it begins in the text."""

    word: str
    start: int


@lru_cache(maxsize=32)
def _numbers(row: str) -> dict[str, int]:
    return dict(numbered(row))


def read_relative(phrase: str, vocabulary: Vocabulary) -> Meaning | None:
    """The anchor the words name and how far from it they are, or None."""
    said, qualifier = _without_doubt(said_words(phrase), vocabulary)
    anchor = (
        _during(phrase, said, vocabulary)
        or _neighbour(phrase, said, vocabulary)
        or _distance(phrase, said, vocabulary)
    )
    if anchor is None:
        return None
    anchor = replace(anchor, qualifier=qualifier)
    return Meaning(precision=Precision.RELATIVE, qualifier=qualifier, anchor=anchor)


def said_words(phrase: str) -> list[Said]:
    """The words of the phrase; marks are left out."""
    return [Said(fold(match[0]), match.start()) for match in re.finditer(r"[^\W_]+", phrase)]


def _without_doubt(
    said: Sequence[Said], vocabulary: Vocabulary
) -> tuple[Sequence[Said], Qualifier]:
    """“Etwa einen Monat nach …”: the doubt stands first."""
    found = lexicon(vocabulary)
    kinds = [word.kind for word in found.get(said[0].word, ())] if said else []
    if kinds == [t.PERHAPS]:
        return said[1:], Qualifier.UNCERTAIN
    if kinds == [t.ABOUT]:
        return said[1:], Qualifier.APPROXIMATE
    return said, Qualifier.EXACT


def _during(phrase: str, said: Sequence[Said], vocabulary: Vocabulary) -> Anchor | None:
    for beginning in vocabulary.during:
        rest = _after_words(said, beginning)
        if rest is not None and (noun := _noun(phrase, rest, vocabulary)):
            return Anchor(text=noun)
    return None


def _neighbour(phrase: str, said: Sequence[Said], vocabulary: Vocabulary) -> Anchor | None:
    """“Am Vortag der Messe”."""
    said = _without(said, vocabulary.leading)
    offset = vocabulary.neighbours.get(said[0].word) if said else None
    return Anchor(text=_noun(phrase, said[1:], vocabulary), offset=offset) if offset else None


def _distance(phrase: str, said: Sequence[Said], vocabulary: Vocabulary) -> Anchor | None:
    """“Einen Monat nach dem Workshop”, “drei Tage später”, “am Tag vor der Messe”."""
    distance, rest = duration(said, vocabulary)
    if not distance or not rest:
        return None
    for direction, word_kind, alone in (
        ("", t.AFTER, vocabulary.later),
        ("-", t.BEFORE, vocabulary.earlier),
    ):
        if " ".join(word for word, _ in rest) in alone.split("|"):
            return Anchor(text="", offset=direction + distance)
        kinds = [word.kind for word in lexicon(vocabulary).get(rest[0].word, ())]
        if kinds == [word_kind] and (noun := _noun(phrase, rest[1:], vocabulary)):
            return Anchor(text=noun, offset=direction + distance)
    return None


def duration(said: Sequence[Said], vocabulary: Vocabulary) -> tuple[str, Sequence[Said]]:
    """A duration and the words after it; a single “day” or “month” counts as one."""
    led = _without(said, vocabulary.leading)
    for words, span in vocabulary.spans.items():
        if (rest := _after_words(led, words)) is not None:
            return span, rest
    counts = _numbers(vocabulary.counts)
    one, many = _numbers(vocabulary.units), _numbers(vocabulary.units_of_many)
    word = led[0].word if led else ""
    if len(led) < len(said) and word in one:
        return f"P1{UNITS[one[word] - 1]}", led[1:]
    count = int(word) if word.isdecimal() and len(word) <= 4 else counts.get(word, 0)
    unit = led[1].word if len(led) > 1 else ""
    place = one.get(unit) or many.get(unit)
    return (f"P{count}{UNITS[place - 1]}", led[2:]) if count and place else ("", led)


def _noun(phrase: str, said: Sequence[Said], vocabulary: Vocabulary) -> str:
    """The words as written, without article and closing marks."""
    said = _without(said, vocabulary.articles)
    return phrase[said[0].start :].rstrip(" .,;:!") if said else ""


def _without(said: Sequence[Said], words: str) -> Sequence[Said]:
    skipped = words.split()
    place = 0
    while place < len(said) and said[place].word in skipped:
        place += 1
    return said[place:]


def _after_words(said: Sequence[Said], beginning: str) -> Sequence[Said] | None:
    words = beginning.split()
    same = [word for word, _ in said[: len(words)]] == words
    return said[len(words) :] if same else None
