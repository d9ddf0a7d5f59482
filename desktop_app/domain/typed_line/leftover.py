"""What of a line is title and note: every word that no part has taken."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.domain.folding import fold
from desktop_app.domain.typed_line.parts import Part, TypedLine, What
from desktop_app.domain.typed_line.tokens import listed

COLON = re.compile(r":(?=\s|$)")
WORD = re.compile(r"[^\W_]+")
SENTENCE = re.compile(r"(?<=[^\W\d_]{4}[.!?])\s+(?=[^\W\d_])")
EMPTY_PAIR = re.compile(r"\(\W*\)|„\W*“|«\W*»|\"\W*\"")
LONGEST_TITLE = 120
# Little words that belong to the name or the place behind them.
LINKS = listed(
    "mit in im auf bei beim an am von vom zu zur zum der die das den dem und u fur durch uber"
    " wahrend waehrend anlasslich nach with at on the from to and by during for via"
    " avec a au aux chez de du des d l la le les et par lors pendant durant en sur"
)


def head_end(text: str) -> int:
    """Where the colon stands that parts who and where from what; -1 without one."""
    colon = COLON.search(text)
    return colon.start() if colon is not None else -1


def composed(text: str, parts: Sequence[Part], head: int) -> TypedLine:
    """The line with title and note. Who and where go out of the title if a colon follows and
    nothing else stands before it; without a colon the words stay as they were said.
    """
    linked = [replace(part, link=_link(text, part, parts)) for part in parts]
    taken = _taken(text, linked, head)
    title = _remaining(text, taken)
    if not WORD.search(title):
        taken = [_back(part) for part in taken]
        title = _remaining(text, taken)
    title, note = _split(title)
    return TypedLine(text=text, parts=tuple(taken), title=title, note=note)


def _back(part: Part) -> Part:
    """Only date and next step stay out of a title that would be empty."""
    own = part.what in (What.DATE, What.STEP, What.DUE)
    return part if own else replace(part, taken=False)


def _link(text: str, part: Part, parts: Sequence[Part]) -> str:
    """The word right before a part, if it is a little one and no other part's."""
    before = list(WORD.finditer(text, 0, part.start))
    if not before or part.start == part.end:
        return ""
    word = before[-1]
    owned = any(other.covers(word.start(), word.end()) for other in parts)
    folded = fold(word[0])
    return folded if folded in LINKS and not owned else ""


def _taken(text: str, parts: list[Part], head: int) -> list[Part]:
    """The parts, those of a head that says nothing else widened over its little words."""
    if head < 0 or not WORD.search(text, head):
        return parts
    inside = [part for part in parts if part.end <= head and part.end > part.start]
    if not inside or not all(_is_told(word, inside) for word in WORD.finditer(text, 0, head)):
        return parts
    last = 0
    widened: dict[int, Part] = {}
    for part in sorted(inside, key=_start):
        first = WORD.search(text, last)
        start = min(first.start() if first is not None else part.start, part.start)
        widened[id(part)] = replace(
            part, start=start if start >= last else part.start, taken=True
        )
        last = max(last, part.end)
    return [widened.get(id(part), part) for part in parts]


def _start(part: Part) -> int:
    return part.start


def _is_told(word: re.Match[str], parts: Sequence[Part]) -> bool:
    folded = fold(word[0])
    owned = any(part.covers(word.start(), word.end()) for part in parts)
    after = any(part.start >= word.end() for part in parts)
    return owned or (folded in LINKS and after)


def _remaining(text: str, parts: Sequence[Part]) -> str:
    pieces, at = [], 0
    for part in sorted((part for part in parts if part.taken), key=_start):
        if part.start > at:
            pieces.append(text[at : part.start])
        at = max(at, part.end)
    pieces.append(text[at:])
    left = EMPTY_PAIR.sub(" ", " ".join(piece for piece in pieces if WORD.search(piece)))
    left = re.sub(r"\s+([,;:.!?])", r"\1", " ".join(left.split()))
    return left.strip().lstrip(",;:.–—- ").rstrip(",;:–—- ")


def _split(title: str) -> tuple[str, str]:
    """A title of several sentences is a title and a note."""
    cut = SENTENCE.search(title)
    if cut is not None and len(title) > 60:
        return title[: cut.start()].rstrip("."), title[cut.end() :]
    if len(title) <= LONGEST_TITLE:
        return title, ""
    at = title.rfind(" ", 0, LONGEST_TITLE)
    return (title[:at], title[at + 1 :]) if at > 0 else (title, "")
