"""Which words of a line are worth looking up among the names of the book."""

from itertools import pairwise

from desktop_app.domain.typed_line.kinds import ABOUT, ARTICLES
from desktop_app.domain.typed_line.names import SALUTATIONS
from desktop_app.domain.typed_line.tokens import listed, tokens

LITTLE = (
    ABOUT
    | ARTICLES
    | SALUTATIONS
    | listed(
        "mit und bei von in im am an auf aus zu bis um ist hat wird sind war noch auch"
        " with and at from to on by is has was will our their"
        " avec et a chez dans par en est sont tel mail"
    )
)
LEAST = 2  # letters
MOST = 24  # words; what stands behind them is a story


def phrases(line: str) -> list[str]:
    """Each word that can be a name, and each two such words side by side."""
    row = tokens(line)[:MOST]
    lower = not any(token.capital for token in row[1:])
    words = [
        token
        for token in row
        if len(token.text) >= LEAST or token.capital
        if token.folded not in LITTLE and not token.text.isdecimal()
        if lower or token.capital
    ]
    pairs = [
        f"{one.text} {other.text}"
        for one, other in pairwise(words)
        if not line[one.end : other.start].strip(" -&'’.")
    ]
    return list(dict.fromkeys([*pairs, *(token.text for token in words)]))
