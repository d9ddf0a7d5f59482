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
    if (days := vocabulary.days.get(" ".join(words))) is not None:
        offset = f"{'-' if days < 0 else ''}P{abs(days)}D"
    elif span := _span_between(phrase, vocabulary.ago, vocabulary):
        offset = f"-{span}"
    elif span := _span_between(phrase, vocabulary.ahead, vocabulary):
        offset = span
    else:
        return None
    found = moved(written, Anchor(text="", offset=offset))
    return replace(found, derived=True) if found.edtf else None


def _span_between(phrase: str, marks: tuple[str, str], vocabulary: Vocabulary) -> str:
    """The span of time in “vor zwei Jahren”, “two years ago”, “in drei Wochen”."""
    before, after = (mark.split() for mark in marks)
    said = said_words(phrase)
    inside = said[len(before) : len(said) - len(after)]
    if [*before, *(word for word, _ in inside), *after] != [word for word, _ in said]:
        return ""
    span, rest = duration(inside, vocabulary)
    return "" if rest else span
