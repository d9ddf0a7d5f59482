"""Dates reckoned from the day the words were written: “gestern”, “vor zwei Jahren”."""

from dataclasses import replace
from datetime import date

from desktop_app.domain.when.anchoring import moved
from desktop_app.domain.when.meaning import Anchor, Meaning, Precision
from desktop_app.domain.when.relative import duration, said_words
from desktop_app.domain.when.vocabulary.table import Vocabulary


def read_from_today(phrase: str, vocabulary: Vocabulary, today: date) -> Meaning | None:
    """What the words say if they were written on `today`, or None."""
    written = Meaning(
        edtf=today.isoformat(), earliest=today, latest=today, precision=Precision.DAY
    )
    words = [said.word for said in said_words(phrase)]
    offset: str | None = None
    if (days := vocabulary.days.get(" ".join(words))) is not None:
        offset = f"{'-' if days < 0 else ''}P{abs(days)}D"
    else:
        offset = _ago(phrase, words, vocabulary)
    if offset is None:
        return None
    found = moved(written, Anchor(text="", offset=offset))
    return replace(found, derived=True) if found.edtf else None


def _ago(phrase: str, words: list[str], vocabulary: Vocabulary) -> str | None:
    """“Vor zwei Jahren”: as coarse as the unit it is counted in."""
    before, after = (mark.split() for mark in vocabulary.ago)
    inside = words[len(before) : len(words) - len(after)]
    if [*before, *inside, *after] != words:
        return None
    span, rest = duration(
        said_words(phrase)[len(before) : len(before) + len(inside)], vocabulary
    )
    return f"-{span}" if span and not rest else None
