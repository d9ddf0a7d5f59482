"""Words that are one slip of the finger away from what was typed.

A single error leaves either the front or the back half of a word intact. So the words that
share a half are few, come from two plain indexes, and only they are measured.
"""

from collections.abc import Iterable

from sqlalchemy import Connection

SHORTEST = 5
MOST = 12
LAST = "\U0010ffff"

FRONT = "SELECT term FROM word WHERE term >= ? AND term < ? AND length(term) >= ?"
BACK = """\
SELECT term FROM word WHERE reversed >= ? AND reversed < ? AND length(term) BETWEEN ? AND ?"""


def learn(connection: Connection, texts: Iterable[str]) -> None:
    """Remember the words of folded texts."""
    words = {word for text in texts for word in text.split() if len(word) >= SHORTEST - 1}
    if words:
        rows = [(word, word[::-1]) for word in sorted(words)]
        connection.exec_driver_sql("INSERT OR IGNORE INTO word VALUES (?, ?)", rows)


def near(connection: Connection, word: str) -> list[str]:
    """Known words at most one error away from `word`, or from their own beginning."""
    size = len(word)
    if size < SHORTEST:
        return []
    half = size // 2
    front, back = word[:half], word[half:][::-1]
    begun = _terms(connection, FRONT, (front, front + LAST, size - 1))
    ended = _terms(connection, BACK, (back, back + LAST, size - 1, size + 1))
    # letters swapped across the middle spoil both halves
    crossed = word[: half - 1] + word[half] + word[half - 1] + word[half + 1 :]
    swapped = _terms(connection, FRONT, (crossed, crossed + LAST, size))
    found = {term: _distance(word, term) for term in (*begun, *ended, *swapped)}
    close = sorted((d, len(term), term) for term, d in found.items() if d <= 1)
    return [term for _, _, term in close[:MOST]]


def is_near(word: str, term: str) -> bool:
    """Whether `word` is long enough to be forgiven, and at most one error away."""
    return len(word) >= SHORTEST and _distance(word, term) <= 1


def _terms(connection: Connection, query: str, values: tuple[str | int, ...]) -> list[str]:
    return list(connection.exec_driver_sql(query, values).scalars())


def _distance(word: str, term: str) -> int:
    """Errors between `word` and `term` or, while one is still typing, its beginning."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 -- only a slip of the finger needs it

    size = len(word)
    ends = {min(size + more, len(term)) for more in (-1, 0, 1)} | {
        len(term) if len(term) <= size + 1 else size
    }
    return min(OSA.distance(word, term[:end], score_cutoff=1) for end in ends)
