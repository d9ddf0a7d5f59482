"""Which pages of a file are meant: "1-3, 5"; nothing means all."""

import re

from desktop_app.domain.errors import Invalid
from desktop_app.domain.marks import N_

WRONG = N_("“{text}” names no pages. Write them like this: 1-3, 5")
NOT_THERE = N_("There is no page {page}; the last one is page {last}.")
_PART = re.compile(r"(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?")


def pages_in(text: str, last: int) -> tuple[int, ...]:
    """The pages of `text`, counted from 1, in their order and each once."""
    if not text.strip():
        return tuple(range(1, last + 1))
    found: set[int] = set()
    for part in text.split(","):
        match = _PART.fullmatch(part.strip())
        if match is None:
            raise Invalid(WRONG, text=text.strip())
        first, end = int(match[1]), int(match[2] or match[1])
        if first < 1 or end < first:
            raise Invalid(WRONG, text=text.strip())
        if end > last:
            raise Invalid(NOT_THERE, page=end, last=last)
        found |= set(range(first, end + 1))
    return tuple(sorted(found))
