"""What the palette shows for the words typed: records by kind, then commands."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from desktop_app.domain.folding import fold
from desktop_app.domain.folding import words as folded_words
from desktop_app.domain.hit import Hit, marks
from desktop_app.services.countries import with_country
from desktop_app.services.find import is_near
from desktop_app.ui.commands import Command
from desktop_app.ui.kinds import KINDS
from desktop_app.ui.kit import key_hint
from desktop_app.ui.palette_rows import PaletteRow
from desktop_app.ui.place import Spot
from desktop_app.values import dataclass
from desktop_app.words import Words

Find: TypeAlias = Callable[[str], Sequence[Hit]]
FEW = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Supply:
    """What the palette offers at the moment."""

    find: Find
    recent: tuple[Spot, ...]
    commands: tuple[Command, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its group, its look, and what it leads to."""

    group: str
    look: PaletteRow
    goal: Spot | Command


def lines(supply: Supply, typed: str, words: Words) -> Iterator[Line]:
    """All lines for `typed`; a leading `>` leaves the records out."""
    only_commands = typed.startswith(">")
    typed = typed.removeprefix(">").strip()
    if typed and not only_commands:
        yield from _records(supply.find(typed), words)
    elif not only_commands:
        for spot in supply.recent:
            look = _record_row(spot.kind, PaletteRow(title=spot.title, key=spot.key))
            yield Line(words("Recently opened"), look, spot)
    commands = list(_commands(supply.commands, typed, words))
    yield from commands if typed or only_commands else commands[:FEW]


def _records(hits: Sequence[Hit], words: Words) -> Iterator[Line]:
    for kind in dict.fromkeys(hit.kind for hit in hits if hit.kind in KINDS):
        for hit in hits:
            if hit.kind == kind:
                told = with_country(hit.kind, hit.subtitle, words.language)
                told = told if hit.snippet in hit.title else hit.snippet
                row = PaletteRow(title=hit.title, key=hit.id, spans=hit.spans, meta=told)
                spot = Spot(kind, hit.id, hit.title)
                yield Line(words(KINDS[kind].group), _record_row(kind, row), spot)


def _record_row(kind: str, row: PaletteRow) -> PaletteRow:
    return PaletteRow(
        title=row.title,
        key=row.key,
        spans=row.spans,
        meta=row.meta,
        icon=KINDS[kind].icon,
        face=kind == "person",
    )


def _commands(commands: Sequence[Command], typed: str, words: Words) -> Iterator[Line]:
    offered = [each for each in commands if each.in_palette and each.can_run()]
    names = {id(each): each.words(words) for each in offered}
    wanted = [fold(word) for word in typed.split()]
    fitting = [each for each in offered if _has(names[id(each)], wanted)]
    near = () if fitting else (each for each in offered if _nearly(names[id(each)], wanted))
    beginnings = [spelling for word in folded_words(typed) for spelling in word]
    for command in (*fitting, *near):
        name = names[id(command)]
        look = PaletteRow(
            title=name,
            spans=marks(name, beginnings),
            icon=command.icon or "command",
            keys=key_hint.spoken(command.keys[0], words.language) if command.keys else "",
        )
        yield Line(words("Commands"), look, command)


def _has(name: str, wanted: Sequence[str]) -> bool:
    return all(word in fold(name) for word in wanted)


def _nearly(name: str, wanted: Sequence[str]) -> bool:
    """Whether each word typed is one slip of the finger away from a word of the name."""
    known = [spelling for word in folded_words(name) for spelling in word]
    return all(any(is_near(word, each) for each in known) for word in wanted)
