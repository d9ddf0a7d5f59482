"""People a line names who are not in the book: after “Frau”, “Dr.”, or right after “Tel.”."""

from collections.abc import Collection, Sequence

from desktop_app.domain.event import EventKind
from desktop_app.domain.typed_line.names import SALUTATIONS
from desktop_app.domain.typed_line.parts import Certainty, Newcomer, Part, What
from desktop_app.domain.typed_line.tokens import Token, listed

WITH = listed("mit von an with from to avec de a")
TOUCH = (EventKind.CALL, EventKind.MAIL)
SPELT_OUT = {"Herrn": "Herr", "Hr": "Herr", "Fr": "Frau"}
MOST = 3  # words of a name


def newcomers(
    line: str,
    row: Sequence[Token],
    kind: EventKind | None,
    head_end: int,
    taken: Collection[tuple[int, int]],
) -> list[Part]:
    """Names behind a salutation, and the name that a call or a mail begins with."""
    parts = []
    at = 0
    while at < len(row):
        part = None
        if _says_salutation(line, row, at) and not _is_within(row[at].start, taken):
            part = _greeted(line, row, at, taken)
        if part is not None:
            parts.append(part)
            at = next((n for n, t in enumerate(row) if t.start >= part.end), len(row))
        else:
            at += 1
    if not parts and kind in TOUCH:
        called = _called(line, row, head_end, taken)
        parts = [called] if called is not None else []
    return parts


def _says_salutation(line: str, row: Sequence[Token], at: int) -> bool:
    token = row[at]
    if token.folded not in SALUTATIONS or not token.capital or at + 1 >= len(row):
        return False
    return len(token.text) > 1 or line[token.end : token.end + 1] == "."


def _greeted(
    line: str, row: Sequence[Token], at: int, taken: Collection[tuple[int, int]]
) -> Part | None:
    first = at
    while at < len(row) and row[at].folded in SALUTATIONS:
        at += 1
    end = _name_end(line, row, at, taken)
    if end is None:
        return None
    start = row[first].start
    return _part(line, start, end, Certainty.LIKELY)


def _called(
    line: str, row: Sequence[Token], head_end: int, taken: Collection[tuple[int, int]]
) -> Part | None:
    """“Tel. Neumann: …”: the one name before the colon that nobody in the book bears."""
    if head_end <= 0:
        return None
    head = [n for n, token in enumerate(row) if token.end <= head_end]
    free = [
        n for n in head if not _is_within(row[n].start, taken) and row[n].folded not in WITH
    ]
    if not free or not row[free[0]].capital:
        return None
    end = _name_end(line, row, free[0], taken)
    if end is None or any(row[n].end > end for n in free):
        return None
    return _part(line, row[free[0]].start, end, Certainty.LIKELY)


def _name_end(
    line: str, row: Sequence[Token], at: int, taken: Collection[tuple[int, int]]
) -> int | None:
    """Where a name ends that begins at a word: capitals that only spaces and hyphens part."""
    end: int | None = None
    for token in row[at : at + MOST]:
        gap = line[end : token.start] if end is not None else ""
        if not token.capital or gap.strip("-'’ ") or _is_within(token.start, taken):
            break
        end = token.end
    return end


def _part(line: str, start: int, end: int, certainty: Certainty) -> Part:
    text = line[start:end]
    first, space, name = text.partition(" ")
    greeting = SPELT_OUT.get(first.rstrip("."), first)
    return Part(
        what=What.PERSON,
        value=Newcomer(name=f"{greeting}{space}{name}"),
        start=start,
        end=end,
        text=text,
        certainty=certainty,
    )


def _is_within(place: int, taken: Collection[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in taken)
