"""Reading a line about an event: who finds what, in which order, and what is left as title."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from desktop_app.domain.event import EventKind
from desktop_app.domain.ids import Key
from desktop_app.domain.typed_line import kinds, leftover
from desktop_app.domain.typed_line.days import Found, anywhere, day_of
from desktop_app.domain.typed_line.fairs import at_its_edition, during
from desktop_app.domain.typed_line.names import named
from desktop_app.domain.typed_line.newcomers import newcomers
from desktop_app.domain.typed_line.parts import (
    Certainty,
    Known,
    Part,
    TypedLine,
    Value,
    What,
)
from desktop_app.domain.typed_line.places import place_in
from desktop_app.domain.typed_line.steps import Step, step_in
from desktop_app.domain.typed_line.tokens import Token, tokens
from desktop_app.values import dataclass

Sign = tuple[What, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the reader is to heed: the language, the day, and what the advisor corrected.

    `near` are records that are meant rather than others of the same name. A part whose sign is
    `barred` is only words again; one in `chosen` means what was chosen. `dated` gives a line
    without a date the day it is written on; `steps` lets it end with a next step; without
    `days` its dates are only words.
    """

    language: str
    today: date
    near: Collection[Key] = ()
    barred: Collection[Sign] = ()
    chosen: Collection[tuple[Sign, Value]] = ()
    dated: bool = False
    steps: bool = True
    days: bool = True

    def choice(self, sign: Sign) -> Value | None:
        """What the advisor chose for a part; the last choice holds."""
        return dict(self.chosen).get(sign)


def read_line(text: str, known: Sequence[Known], wishes: Wishes) -> TypedLine:
    """What a line says; every word of it is in a part, in the title or in the note."""
    row = tokens(text)
    names = _allowed(named(text, row, known, wishes.near), wishes)
    step = _step(text, names, wishes)
    ends = step.start if step is not None else len(text)
    body = [token for token in row if token.end <= ends]
    names = [part for part in names if part.end <= ends]
    spans = [(part.start, part.end) for part in names]
    day = _day(text, ends, spans, wishes)
    closed = [*spans, *([(day.start, day.end)] if day is not None else [])]
    told = _told(body, closed)
    kind = _kind(text, told, wishes)
    closed += [(one.start, one.end) for one in told]
    head = leftover.head_end(text[:ends])
    place = place_in(text, body, _value(kind), closed)
    found = [*names, *([kind] if kind else []), *([place] if place else [])]
    if place is not None:
        closed.append((place.start, place.end))
    found += newcomers(text, body, _value(kind), head, closed)
    found += _days(text, day, wishes) + _steps(text, step)
    found = during(text, row, at_its_edition(_allowed(found, wishes), known))
    found = _with_kind([_chosen(part, wishes) for part in found], wishes)
    return leftover.composed(text, sorted(found, key=_place), head)


def _place(part: Part) -> tuple[int, int]:
    return part.start, -part.end


def _allowed(parts: Sequence[Part], wishes: Wishes) -> list[Part]:
    return [part for part in parts if part.sign not in wishes.barred]


def _chosen(part: Part, wishes: Wishes) -> Part:
    """The part as it was corrected; what was read first becomes one of the others."""
    value = wishes.choice(part.sign)
    if value is None or value == part.value:
        return part
    others = (part.value, *(other for other in part.others if other != value))
    return replace(part, value=value, others=others, certainty=Certainty.SURE)


def _step(text: str, names: Sequence[Part], wishes: Wishes) -> Step | None:
    if not wishes.steps:
        return None
    due = frozenset(words for what, words in wishes.barred if what is What.DUE)
    step = step_in(text, wishes.language, wishes.today, barred=due)
    cuts = step is not None and any(p.start < step.start < p.end for p in names)
    if step is None or cuts or not step.what:
        return None
    part = _step_part(text, step)
    return None if part.sign in wishes.barred else step


def _step_part(text: str, step: Step) -> Part:
    whole = text[step.start : step.end]
    return Part(
        what=What.STEP,
        value=step.what,
        start=step.start,
        end=step.end,
        text=whole,
        certainty=Certainty.LIKELY,
        taken=True,
    )


def _steps(text: str, step: Step | None) -> list[Part]:
    if step is None:
        return []
    parts = [_step_part(text, step)]
    if step.due is not None:
        parts.append(_dated(What.DUE, step.due, text))
    return parts


def _dated(what: What, day: Found, text: str) -> Part:
    return Part(
        what=what,
        value=day.when,
        start=day.start,
        end=day.end,
        text=text[day.start : day.end],
        certainty=Certainty.LIKELY
        if day.when.derived or day.when.ambiguous
        else Certainty.SURE,
        others=day.others or day.when.choices[1:],
        taken=True,
    )


def _day(
    text: str, ends: int, spans: Sequence[tuple[int, int]], wishes: Wishes
) -> Found | None:
    if not wishes.days:
        return None
    found = anywhere(text[:ends], wishes.language, wishes.today, spans)
    if found is None:
        return None
    barred = _dated(What.DATE, found, text).sign in wishes.barred
    return None if barred else found


def _days(text: str, day: Found | None, wishes: Wishes) -> list[Part]:
    if day is not None:
        return [_dated(What.DATE, day, text)]
    today = Part(
        what=What.DATE,
        value=day_of(wishes.today, ""),
        start=0,
        end=0,
        text="",
        certainty=Certainty.LIKELY,
    )
    return [today] if wishes.dated else []


def _told(row: Sequence[Token], closed: Sequence[tuple[int, int]]) -> list[kinds.Telling]:
    """The words for kinds, outside of names and dates."""
    free = [token for token in row if not any(a <= token.start < b for a, b in closed)]
    return kinds.tellings(free)


def _kind(text: str, told: Sequence[kinds.Telling], wishes: Wishes) -> Part | None:
    allowed = [one for one in told if _kind_part(text, one, ()).sign not in wishes.barred]
    best = kinds.best(allowed)
    if best is None:
        return None
    others = tuple(dict.fromkeys(one.kind for one in allowed if one.kind is not best.kind))
    rivals = any(one.weight > 0 and one.kind is not best.kind for one in allowed)
    part = _kind_part(text, best, others)
    return replace(part, certainty=Certainty.LIKELY if rivals else Certainty.SURE)


def _kind_part(text: str, one: kinds.Telling, others: tuple[EventKind, ...]) -> Part:
    return Part(
        what=What.KIND,
        value=one.kind,
        start=one.start,
        end=one.end,
        text=text[one.start : one.end],
        others=others,
    )


def _value(kind: Part | None) -> EventKind | None:
    return kind.value if kind is not None and isinstance(kind.value, EventKind) else None


def _with_kind(parts: list[Part], wishes: Wishes) -> list[Part]:
    """A line that names no kind is of the one chosen; with a fair it tells of the fair."""
    fair = next((part for part in parts if part.what is What.FAIR), None)
    implied = wishes.choice((What.KIND, "")) or (EventKind.FAIR if fair else None)
    barred = (What.KIND, "") in wishes.barred
    if implied is None or barred or any(part.what is What.KIND for part in parts):
        return parts
    at = fair.end if fair is not None else 0
    certainty = Certainty.SURE if wishes.choice((What.KIND, "")) else Certainty.GUESS
    return [
        *parts,
        Part(what=What.KIND, value=implied, start=at, end=at, text="", certainty=certainty),
    ]
