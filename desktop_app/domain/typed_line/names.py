"""Which people, organisations, fairs and cooperations of the book a line names."""

from collections.abc import Collection, Sequence

from desktop_app.domain.folding import words
from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind, Ref
from desktop_app.domain.typed_line.parts import Certainty, Known, Part, What
from desktop_app.domain.typed_line.tokens import Token, listed, slipped
from desktop_app.values import dataclass

SORTS = {
    Kind.PERSON: What.PERSON,
    Kind.ORGANISATION: What.ORGANISATION,
    Kind.CLUSTER: What.ORGANISATION,
    Kind.COOPERATION: What.COOPERATION,
    Kind.FAIR: What.FAIR,
    Kind.EDITION: What.FAIR,
}
SALUTATIONS = listed(
    "herr herrn frau hr fr dr prof mr mrs ms mme mlle m monsieur madame ing dipl"
)
Spelling = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A record that words of the line name."""

    known: Known
    words: int
    certainty: Certainty
    slip: bool


def named(
    line: str, row: Sequence[Token], known: Sequence[Known], near: Collection[Key] = ()
) -> list[Part]:
    """The names in a line; of one name several bear, those in `near` come first."""
    spellings = [(one, spelling, whole) for one in known for spelling, whole in _spelt(one)]
    lower = not any(token.capital for token in row[1:])
    parts: list[Part] = []
    at = 0
    while at < len(row):
        found = [
            hit
            for one, spelling, whole in spellings
            if (hit := _at(row, at, one, spelling, whole=whole)) is not None
        ]
        # “lang telefoniert” is not about Mr Lang where names are written with capitals
        if not found or not (lower or row[at].capital or row[at].text[0].isdigit()):
            at += 1
            continue
        part = _part(line, row, at, found, near)
        parts.append(part)
        at = next((n for n, t in enumerate(row) if t.start >= part.end), len(row))
    return parts


def _spelt(one: Known) -> list[tuple[Spelling, bool]]:
    """A record's names word by word, and whether each is a whole name."""
    rows = [(words(name), True) for name in one.names]
    rows += [(words(name), False) for name in one.short]
    return [(spelling, whole) for spelling, whole in rows if spelling]


def _at(
    row: Sequence[Token], at: int, one: Known, spelling: Spelling, *, whole: bool
) -> Named | None:
    """Whether the words from `at` on are this name, one slip of the finger forgiven."""
    said = row[at : at + len(spelling)]
    if len(said) < len(spelling):
        return None
    slips = 0
    for token, forms in zip(said, spelling, strict=True):
        if any(form in forms for form in token.forms):
            continue
        if not any(slipped(typed, form) for typed in token.forms for form in forms):
            return None
        slips += 1
    if slips > 1 or (len(spelling) == 1 and len(spelling[0][0]) < 2):
        return None
    certainty = Certainty.SURE if whole else Certainty.LIKELY
    return Named(one, len(spelling), Certainty.GUESS if slips else certainty, bool(slips))


def _part(
    line: str,
    row: Sequence[Token],
    at: int,
    found: Sequence[Named],
    near: Collection[Key],
) -> Part:
    longest = max(hit.words for hit in found)
    # a name that is spelt so comes before one that only nearly is
    exact = [hit for hit in found if hit.words == longest and not hit.slip]
    hits = exact or [hit for hit in found if hit.words == longest]
    hits.sort(key=lambda hit: (hit.known.ref.id not in near, -hit.certainty))
    best = hits[0]
    others = _others(best, hits)
    same = [hit for hit in hits if hit.certainty == best.certainty and hit is not best]
    closer = best.known.ref.id in near and not any(h.known.ref.id in near for h in same)
    doubtful = any(
        SORTS[Kind(hit.known.ref.kind)] == SORTS[Kind(best.known.ref.kind)]
        and hit.known.ref.id != best.known.ref.id
        for hit in same
    )
    start, end = row[at].start, row[at + best.words - 1].end
    while at > 0 and row[at - 1].folded in SALUTATIONS and row[at - 1].end >= start - 2:
        at -= 1
        start = row[at].start
    return Part(
        what=SORTS[Kind(best.known.ref.kind)],
        value=best.known.ref,
        start=start,
        end=end,
        text=line[start:end],
        certainty=Certainty.GUESS if doubtful and not closer else best.certainty,
        others=others,
    )


def _others(best: Named, hits: Sequence[Named]) -> tuple[Ref, ...]:
    refs = dict.fromkeys(hit.known.ref for hit in hits)
    return tuple(ref for ref in refs if ref != best.known.ref)
