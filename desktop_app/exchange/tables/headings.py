"""What headings mean: the words that programs and people write above their columns."""

import re
import tomllib
from collections import Counter
from collections.abc import Collection, Sequence
from functools import cache
from typing import NamedTuple

from desktop_app.domain.columns import (
    ADDRESS_PARTS,
    AIMS,
    KEPT,
    NUMBERED,
    OWN_FIELD,
    SKIP,
    Column,
)
from desktop_app.domain.folding import fold
from desktop_app.paths import resource
from desktop_app.words import LANGUAGES, Words

SIGNS = re.compile(r"[^\w#+]+|_")
FEWEST_OF_OURS = 12
NUMBER = re.compile(r"(?<![a-z])(\d{1,2})(?![a-z\d])")


class Meaning(NamedTuple):
    """What one heading says by itself."""

    aim: str
    group: str = ""
    label: str = ""


class _Known(NamedTuple):
    aims: dict[str, Meaning]
    places: dict[str, str]
    repeated: dict[str, list[str]]
    own: dict[str, str]


def columns(headings: Sequence[str], fields: Collection[str] = ()) -> tuple[Column, ...]:
    """The columns below these headings, each with the aim its words say.

    What no word is known for is kept without a field, unless it is one of the own `fields`
    of the book, or most of the headings are those we write ourselves.
    """
    known = _known()
    folded = [spelt(heading) for heading in headings]
    times = Counter(folded)
    seen: Counter[str] = Counter()
    ours = sum(heading in known.own for heading in headings) >= FEWEST_OF_OURS
    found = []
    for heading, key in zip(headings, folded, strict=True):
        meaning = _meaning(heading, key)
        if times[key] > 1 and (aims := known.repeated.get(key)):
            meaning = Meaning(aims[min(seen[key], len(aims) - 1)])
        elif seen[key] and meaning.aim.partition(".")[0] in ADDRESS_PARTS:
            meaning = meaning._replace(group=f"again {seen[key]}")
        if meaning.aim == KEPT and (ours or heading in fields):
            meaning = Meaning(OWN_FIELD)
        seen[key] += 1
        found.append(Column(heading=heading, **meaning._asdict()))
    return _in_company(tuple(found), folded)


def is_known(heading: str) -> bool:
    """Whether a word is one that stands above columns."""
    return _meaning(heading, spelt(heading)).aim != KEPT


def spelt(heading: str) -> str:
    """A heading without capitals, accents and signs."""
    return " ".join(SIGNS.sub(" ", fold(heading)).split())


@cache
def _meaning(heading: str, key: str) -> Meaning:
    known = _known()
    if own := known.own.get(heading.strip()):
        return Meaning(own)
    if found := known.aims.get(key) or _in_place(key, known):
        return found
    number = NUMBER.search(key)
    if number is None:
        return Meaning(KEPT)
    before, behind = key[: number.start()], key[number.end() :]
    if found := known.aims.get(f"{before}#{behind}"):
        return found._replace(group=number[1])
    alone = " ".join((before + behind).split())
    return known.aims.get(alone) or _in_place(alone, known) or Meaning(KEPT)


def _in_place(key: str, known: _Known) -> Meaning | None:
    """The same word with a place beside it: “telefon geschaftlich”."""
    words = key.split()
    places = [known.places[word] for word in words if word in known.places]
    if not places:
        return None
    base = " ".join(word for word in words if word not in known.places)
    found = known.aims.get(base)
    if found is None or "." in found.aim:
        return None
    placed = f"{found.aim}.{places[0]}"
    if placed in AIMS:
        return found._replace(aim=placed)
    return found if found.aim in NUMBERED else None


@cache
def _known() -> _Known:
    told = tomllib.loads(resource("headings", "contacts.toml").read_text(encoding="utf-8"))
    aims: dict[str, Meaning] = {}
    for target, words in told["aims"].items():
        aim, _, label = target.partition(":")
        for word in words:
            aims[spelt(word)] = Meaning(aim, label=label)
    places = {spelt(word): place for place, words in told["places"].items() for word in words}
    repeated = {spelt(word): list(several) for word, several in told["repeated"].items()}
    own = {
        Words(language)(name): aim
        for language in LANGUAGES
        for aim, name in AIMS.items()
        if aim not in (SKIP, OWN_FIELD, KEPT)
    }
    return _Known(aims, places, repeated, own)


def _in_company(found: tuple[Column, ...], folded: list[str]) -> tuple[Column, ...]:
    """What a heading means beside the others: “Name” beside “Vorname” is a family name."""
    aims = {column.aim for column in found}
    changed = list(found)
    for at, column in enumerate(found):
        if column.aim == "city" and "city.work" in aims and "postcode" not in aims:
            changed[at] = _aimed(column, SKIP)  # Outlook's “Ort” is a place to meet
        if column.aim == "name" and "given" in aims and column.group == "":
            alone = "family" not in aims and folded[at] in ("name", "nom")
            changed[at] = _aimed(column, "family" if alone else "name")
        if column.aim == "birthday" and {"birth_year", "birth_month"} & aims:
            changed[at] = _aimed(column, "birth_day")
    return tuple(changed)


def _aimed(column: Column, aim: str) -> Column:
    return Column(heading=column.heading, aim=aim, group=column.group, label=column.label)
