"""A phrase as a row of marked words and numbers."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from desktop_app.domain.when.vocabulary.table import (
    ABOUT,
    DROPPED,
    PART,
    PERHAPS,
    Vocabulary,
    fold,
    lexicon,
)

NUMBER, YEAR = "n", "y"  # up to two digits · four digits
HYPHEN, DASH, SLASH, DOT = "-", "–", "/", "."

_PIECES = r"(?<![^\W_])['’‘][0-9]{2}(?![0-9])|[0-9]+|[^\W\d_]+|[^\w\s]|\w"
_APOSTROPHES = "'’‘"
_DIGITS = frozenset("0123456789")
_MARKS = {
    "?": PERHAPS, "~": ABOUT, "/": SLASH, ".": DOT, "-": HYPHEN, "\u2010": HYPHEN,
    "\u2011": HYPHEN, "\u2012": DASH, "\u2013": DASH, "\u2014": DASH, "\u2015": DASH,
    "\u2212": DASH,
}  # fmt: skip
_DROPPED_MARKS = frozenset(",'’‘`´()[]„“”\"«»;!:")


class Token(NamedTuple):
    """One word or number of a phrase."""

    kind: str
    value: int = 0
    digits: int = 0

    @property
    def year(self) -> int:
        """The year a number means; -1 where it cannot be one (a single digit)."""
        if self.digits == 4:
            return self.value
        return self.value + (2000 if self.value < 50 else 1900) if self.digits == 2 else -1


def tokens(phrase: str, vocabulary: Vocabulary) -> list[Token] | None:
    """The phrase in tokens, or None if a word of it has nothing to do with dates."""
    row: list[Token] = []
    for piece, spaced in _pieces(phrase, vocabulary):
        if piece[0] in _DIGITS:
            if len(piece) == 3 or len(piece) > 4:
                return None
            row.append(Token(YEAR if len(piece) == 4 else NUMBER, int(piece), len(piece)))
        elif piece[0] in _APOSTROPHES and len(piece) == 3:
            row.append(Token(YEAR, Token(NUMBER, int(piece[1:]), 2).year, 4))
        elif mark := _MARKS.get(piece):
            row.append(Token(DASH if mark == HYPHEN and spaced else mark))
        elif piece not in _DROPPED_MARKS:
            words = lexicon(vocabulary).get(fold(piece))
            if words is None:
                return None
            row.extend(Token(word.kind, word.value) for word in words if word.kind != DROPPED)
    return list(_without_idle_marks(row))


def _pieces(phrase: str, vocabulary: Vocabulary) -> Iterator[tuple[str, bool]]:
    """Words, numbers and marks, and whether space surrounds them; “1er” gives just “1”."""
    number_ended = -1
    for match in re.finditer(_PIECES, phrase):
        piece = match[0]
        if match.start() == number_ended and fold(piece) in vocabulary.suffixes:
            continue
        if piece[0] in _DIGITS and len(piece) <= 2:
            number_ended = match.end()
        around = (
            phrase[match.start() - 1 : match.start()] + phrase[match.end() : match.end() + 1]
        )
        yield piece, around.isspace()


def _without_idle_marks(row: list[Token]) -> Iterator[Token]:
    """Leave out the dots of abbreviations and ordinals and the hyphen of “mid-May”."""
    for place, token in enumerate(row):
        before = row[place - 1].kind if place else ""
        after = row[place + 1].kind if place + 1 < len(row) else ""
        if token.kind == DOT and not (before in "ny" and after in ("n", "y")):
            continue
        if token.kind == HYPHEN and before in (PART, PERHAPS):
            continue
        yield token
