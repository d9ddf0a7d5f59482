"""The square code of a contact, as rows of dark cells."""

from functools import lru_cache

import segno

Cells = tuple[tuple[int, int, int], ...]
"""Dark runs: row, first column, how many."""

_MOST = 1200
"""Bytes a phone can still read from a code of three centimetres."""


@lru_cache(maxsize=64)
def cells(text: str) -> tuple[int, Cells] | None:
    """How many cells a side has, and the dark runs; None for a text too long to be read."""
    text = text.encode("utf-8", "replace").decode()
    size = len(text.encode())
    if not text or size > _MOST:
        return None
    level = "m" if size < 320 else "l"
    code = segno.make_qr(text, error=level, boost_error=False, encoding="utf-8", eci=False)
    runs: list[tuple[int, int, int]] = []
    for row, line in enumerate(code.matrix):
        column = 0
        while column < len(line):
            if line[column]:
                first = column
                while column < len(line) and line[column]:
                    column += 1
                runs.append((row, first, column - first))
            else:
                column += 1
    return len(code.matrix), tuple(runs)
