"""A line word by word, each word folded as search folds it, with its place in the line."""

import re
from collections.abc import Sequence

from desktop_app.domain.folding import fold, words
from desktop_app.values import dataclass

WORD = re.compile(r"[^\W_]+")
SLIP_FROM = 5  # letters; shorter words have too many neighbours


@dataclass(frozen=True, slots=True)
class Token:
    """One word: its letters, where it stands, and the ways it may be spelt."""

    text: str
    start: int
    end: int
    forms: tuple[str, ...]

    @property
    def folded(self) -> str:
        """Without capitals and accents."""
        return self.forms[0]

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


def listed(row: str) -> frozenset[str]:
    """The words of a row, folded as they stand there."""
    return frozenset(row.split())


def tokens(line: str) -> list[Token]:
    """The words of a line."""
    return [
        Token(found[0], found.start(), found.end(), _forms(found[0]))
        for found in WORD.finditer(line)
    ]


def _forms(word: str) -> tuple[str, ...]:
    spelt = words(word)
    return spelt[0] if len(spelt) == 1 else (fold(word) or word,)


def phrase_at(row: Sequence[Token], at: int, phrase: Sequence[str]) -> bool:
    """Whether the words of a folded phrase stand at a place."""
    found = row[at : at + len(phrase)]
    return len(found) == len(phrase) and all(
        word in token.forms for token, word in zip(found, phrase, strict=True)
    )


def slipped(one: str, other: str) -> bool:
    """Whether one slip of the finger leads from one word to the other."""
    if one == other or min(len(one), len(other)) < SLIP_FROM or abs(len(one) - len(other)) > 1:
        return False
    at = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if at is None:
        return True  # one letter more at the end
    left, right = one[at:], other[at:]
    swapped = len(left) > 1 and left[:2] == right[1::-1] and left[2:] == right[2:]
    return swapped or left[1:] == right[1:] or left[1:] == right or left == right[1:]
