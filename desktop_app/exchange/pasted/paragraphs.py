"""A text as paragraphs, each with the line it begins in; hard line breaks are undone."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from desktop_app.values import dataclass

LONG, WRAPPED_AT = 45, 110
MARKUP = re.compile(r"^\s*(?:#{1,6}\s+|[*•·]\s+|>\s*)")
SENTENCE_END = re.compile(r"[.!?…][“”\"«»)]?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Words that belong together; `line` counts from 1."""

    line: int
    text: str


def paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs of a text, those that are empty left out."""
    lines = [
        (number, " ".join(MARKUP.sub("", line).split()))
        for number, line in enumerate(text.split("\n"), start=1)
    ]
    if _is_wrapped([line for _, line in lines if line]):
        return list(_joined(lines))
    return [Paragraph(line=number, text=line) for number, line in lines if line]


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Whether lines end because they are full: none is long, and many do not end a sentence."""
    full = [line for line in lines if len(line) > LONG]
    broken = [line for line in full if SENTENCE_END.search(line) is None]
    return len(full) > 2 and max(map(len, lines)) <= WRAPPED_AT and 2 * len(broken) > len(full)


def _joined(lines: Sequence[tuple[int, str]]) -> Iterator[Paragraph]:
    """The lines between empty ones are one paragraph each."""
    for there, group in groupby(lines, key=_says):
        if there:
            found = list(group)
            yield Paragraph(line=found[0][0], text=" ".join(line for _, line in found))


def _says(line: tuple[int, str]) -> bool:
    return bool(line[1])
