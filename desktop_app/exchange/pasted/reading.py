"""A text as drafts: the page of a story, or else one for each signature in it."""

import re
from collections.abc import Iterator

from desktop_app.domain.draft import Reading, Skipped
from desktop_app.domain.email import POSSIBLE
from desktop_app.domain.marks import N_
from desktop_app.exchange.formats import Options
from desktop_app.exchange.pasted.page import page_of
from desktop_app.exchange.pasted.signature import draft_of
from desktop_app.exchange.tables.letters import decoded

RULE = re.compile(r"(?m)^[ \t]*(?:[-_=*~]{3,}|--)[ \t]*$|\n(?:[ \t]*\n){2,}")
LARGEST = 50_000
LONG = re.compile(r"[^\n]{1000}(?=[^\n])")
"""Nobody signs in one line as long; cut, it costs no more than others."""
NOBODY = N_("This text names nobody and no way to reach anybody.")
TOO_LONG = N_("This text is too long to be a signature. Nothing was read from it.")


def read(content: bytes, name: str, options: Options) -> Reading:
    """The people a text file tells of."""
    text, _ = decoded(content, name, options.encoding or None)
    return from_text(text, name)


def from_text(text: str, name: str) -> Reading:
    """The people whom a text tells of: each block with a mail address or a number is one."""
    if len(text) > LARGEST:
        return Reading(skipped=(Skipped(file=name, line=1, reason=TOO_LONG),))
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")
    if (page := page_of(text, name)) is not None:
        return page
    text = LONG.sub("\\g<0>\n", text)
    found = [(line, draft_of(block, name, line)) for line, block in _blocks(text)]
    return Reading(
        drafts=tuple(draft for _, draft in found if draft is not None),
        skipped=tuple(
            Skipped(file=name, line=line, reason=NOBODY) for line, draft in found if not draft
        ),
    )


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """Blocks with the line they begin in; one that reaches nobody belongs to the next."""
    waiting, first, at = "", 1, 0
    pieces: list[tuple[int, str]] = []
    for piece in _between(text):
        start = text.index(piece, at)
        at = start + len(piece)
        line = 1 + text.count("\n", 0, at - len(piece.lstrip()))
        first = first if waiting else line
        waiting = f"{waiting}\n{piece}" if waiting else piece
        if POSSIBLE.search(piece) or re.search(r"\d[\d\s()/.-]{5,}\d", piece):
            pieces.append((first, waiting))
            waiting = ""
    if waiting and pieces:
        pieces[-1] = (pieces[-1][0], f"{pieces[-1][1]}\n{waiting}")
    elif waiting:
        pieces.append((first, waiting))
    yield from pieces


def _between(text: str) -> Iterator[str]:
    yield from (piece for piece in RULE.split(text) if piece.strip())
