"""One thing the search found, and which of its letters were meant."""

import re
from collections.abc import Iterable

from desktop_app.domain.folding import words
from desktop_app.domain.ids import Key
from desktop_app.values import dataclass

WORD = re.compile(r"[^\W_]+|[^\w\s]")
WIDTH = 120
ELLIPSIS = "…"

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A record that was found; `spans` mark the title, `snippet_spans` the snippet."""

    id: Key
    kind: str
    title: str
    subtitle: str = ""
    snippet: str = ""
    spans: tuple[Span, ...] = ()
    snippet_spans: tuple[Span, ...] = ()


def marks(text: str, wanted: Iterable[str]) -> tuple[Span, ...]:
    """Where words of `text` begin with one of the folded beginnings `wanted`."""
    beginnings = tuple(wanted)
    return tuple(
        (match.start(), min(match.end(), match.start() + longest))
        for match in WORD.finditer(text)
        if (longest := _shared(match.group(), beginnings))
    )


def _shared(word: str, beginnings: tuple[str, ...]) -> int:
    spellings = [spelling for variants in words(word) for spelling in variants]
    return max(
        (len(b) for b in beginnings for spelling in spellings if spelling.startswith(b)),
        default=0,
    )


def snippet(text: str, wanted: Iterable[str]) -> tuple[str, tuple[Span, ...]]:
    """The line of `text` around the first wanted word, and what to mark in it."""
    beginnings = tuple(wanted)
    for line in text.splitlines():
        found = marks(line, beginnings)
        if not found:
            continue
        start = _window_start(line, found[0][0])
        piece = line[start : start + WIDTH]
        before = ELLIPSIS if start else ""
        after = ELLIPSIS if start + WIDTH < len(line) else ""
        shift = len(before) - start
        inside = tuple((a + shift, b + shift) for a, b in found if b <= start + WIDTH)
        return f"{before}{piece}{after}", inside
    return "", ()


def _window_start(line: str, at: int) -> int:
    """A little before the word, at a word's beginning; the line's start if it fits."""
    if len(line) <= WIDTH or at < WIDTH // 2:
        return 0
    return line.rfind(" ", 0, at - WIDTH // 3) + 1
