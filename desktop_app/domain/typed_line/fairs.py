"""Which edition of a fair is meant, and “während der FAKUMA” as a date that hangs on it."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind, Ref
from desktop_app.domain.typed_line.parts import Certainty, Known, Part, What
from desktop_app.domain.typed_line.tokens import Token, listed
from desktop_app.domain.when import When

DURING = listed("wahrend waehrend during pendant durant lors anlasslich")


def at_its_edition(parts: Sequence[Part], known: Sequence[Known]) -> list[Part]:
    """The fair of a line becomes the edition that fits its date, if the book has one."""
    day = next((p.value for p in parts if p.what is What.DATE and p.text), None)
    days = {one.ref.id: one.day for one in known if one.ref.kind is Kind.EDITION}
    return [
        _edition(part, day if isinstance(day, When) else None, days)
        if part.what is What.FAIR
        else part
        for part in parts
    ]


def _edition(part: Part, day: When | None, days: dict[Key, When | None]) -> Part:
    meant = [ref for ref in (part.value, *part.others) if isinstance(ref, Ref)]
    editions = [ref for ref in meant if ref.kind is Kind.EDITION]
    fitting = [ref for ref in editions if day and _overlap(day, days.get(ref.id))]
    near = [ref for ref in editions if day and _same_year(day, days.get(ref.id))]
    alone = editions if len(editions) == 1 and not _apart(day, days, editions) else []
    chosen = fitting or near or alone
    if not chosen:
        fair = next((ref for ref in meant if ref.kind is Kind.FAIR), None)
        if fair is None:
            return part
        others = tuple(ref for ref in meant if ref != fair)
        return replace(part, value=fair, others=others, certainty=Certainty.LIKELY)
    others = tuple(ref for ref in meant if ref != chosen[0])
    return replace(
        part,
        value=chosen[0],
        others=others,
        certainty=Certainty.LIKELY,
    )


def _apart(day: When | None, days: dict[Key, When | None], editions: Sequence[Ref]) -> bool:
    """Whether the one edition took place at another time than the line says."""
    held = days.get(editions[0].id)
    return day is not None and held is not None and held.earliest is not None


def _same_year(one: When, other: When | None) -> bool:
    days = (one.earliest or one.latest, other and (other.earliest or other.latest))
    return all(days) and len({day.year for day in days if day}) == 1


def _overlap(one: When | None, other: When | None) -> bool:
    if one is None or other is None or one.edtf is None or other.edtf is None:
        return False
    begins = one.earliest is None or other.latest is None or one.earliest <= other.latest
    ends = one.latest is None or other.earliest is None or other.earliest <= one.latest
    return begins and ends


def during(line: str, row: Sequence[Token], parts: Sequence[Part]) -> list[Part]:
    """A line without another date that says “während der FAKUMA” is dated by the fair."""
    fair = next((part for part in parts if part.what is What.FAIR), None)
    dated = any(part.what is What.DATE and part.text for part in parts)
    if fair is None or dated or not isinstance(fair.value, Ref):
        return list(parts)
    before = [token for token in row if token.end <= fair.start][-3:]
    first = next((token for token in before if token.folded in DURING), None)
    if first is None:
        return list(parts)
    words = line[first.start : fair.end]
    for language in ("de", "en", "fr"):
        when = When.parse(words, language)
        if when.anchor is not None:
            break
    else:
        return list(parts)
    kept = [part for part in parts if part.what is not What.DATE]
    day = Part(
        what=What.DATE,
        value=when.hung_on(fair.value.id),
        start=fair.start,
        end=fair.start,
        text=words,
        certainty=Certainty.LIKELY,
    )
    return [*kept, day]
