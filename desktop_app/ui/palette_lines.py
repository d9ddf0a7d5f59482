"""What the palette shows for the words typed: records by kind, then commands."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from desktop_app.domain.folding import fold
from desktop_app.domain.folding import words as folded_words
from desktop_app.domain.hit import Hit, marks
from desktop_app.ui.commands import Command
from desktop_app.ui.kinds import KINDS
from desktop_app.ui.kit import key_hint
from desktop_app.ui.palette_rows import PaletteRow
from desktop_app.ui.place import Spot
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
                told = hit.snippet or hit.subtitle
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
    wanted = [fold(word) for word in typed.split()]
    beginnings = [spelling for word in folded_words(typed) for spelling in word]
    for command in commands:
        name = command.words(words)
        fits = all(word in fold(name) for word in wanted)
        if command.in_palette and command.can_run() and fits:
            keys = key_hint.spoken(command.keys[0], words.language) if command.keys else ""
            look = PaletteRow(
                title=name,
                spans=marks(name, beginnings),
                icon=command.icon or "command",
                keys=keys,
            )
            yield Line(words("Commands"), look, command)
