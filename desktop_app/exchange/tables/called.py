"""Who a row is about: the name in its parts, however the columns cut it."""

from collections.abc import Collection
from dataclasses import replace

from desktop_app.domain.draft import NO_NAME, DraftName
from desktop_app.domain.names import PARTICLES, SALUTATIONS, PersonName
from desktop_app.domain.person import PersonNameKind
from desktop_app.exchange.tables.said import Said

OTHERS = {
    "nickname": PersonNameKind.NICKNAME,
    "birth_name": PersonNameKind.BIRTH,
    "former_name": PersonNameKind.FORMER,
}


def name_of(said: Said) -> PersonName:
    """The name of a person; empty if the row names nobody."""
    found = PersonName(
        salutation=said.one("salutation"),
        title=said.one("title"),
        given=said.one("given"),
        particle=said.one("particle"),
        family=said.one("family"),
        suffix=said.one("suffix"),
    )
    if not (found.given or found.family) and (whole := said.one("name")):
        read = PersonName.parse(whole)
        found = replace(
            read,
            salutation=found.salutation or read.salutation,
            title=found.title or read.title,
            suffix=found.suffix or read.suffix,
        )
    found = _with_middle(found, said.one("middle"))
    return _in_order(found, said.asked) if found.plain else NO_NAME


def other_names(said: Said) -> tuple[DraftName, ...]:
    """Nicknames, names of birth, former ones."""
    found = [
        DraftName(text=text, kind=kind)
        for aim, kind in OTHERS.items()
        for text in said.all(aim)
    ]
    return tuple(dict.fromkeys([*found, *map(_told, said.all("other_names"))]))


def spelt_name(name: DraftName) -> str:
    """Another name as our own column holds it: “birth: Muster”."""
    return f"{name.kind.value}: {name.text}"


def _told(text: str) -> DraftName:
    kind, colon, rest = text.partition(": ")
    if colon and kind in {one.value for one in PersonNameKind} and rest.strip():
        return DraftName(text=rest.strip(), kind=PersonNameKind(kind))
    return DraftName(text=text)


def _with_middle(name: PersonName, middle: str) -> PersonName:
    """A middle name is a further given name; Google also puts “von” there."""
    if not middle:
        return name
    if all(word.casefold() in PARTICLES for word in middle.split()):
        return replace(name, particle=" ".join(filter(None, (middle, name.particle))))
    return replace(name, given=" ".join(filter(None, (name.given, middle))))


def _in_order(name: PersonName, asked: Collection[str]) -> PersonName:
    """“Herr Dr.” in one column and “von der Leyen” in another, each to its part.

    Where a table has a column for a part, what stands in another one stays there.
    """
    family = name.family.split()
    particle: list[str] = []
    while "particle" not in asked and len(family) > 1 and family[0].casefold() in PARTICLES:
        particle.append(family.pop(0))
    words = [] if "title" in asked else name.salutation.split()
    title: list[str] = []
    while len(words) > 1 and _bare(words[-1]) not in SALUTATIONS and _is_greeting(words[0]):
        title.insert(0, words.pop())
    if "salutation" not in asked and name.title and _is_greeting(name.title.split()[0]):
        first, *rest = name.title.split()
        name = replace(name, salutation=first, title=" ".join(rest))
    return replace(
        name,
        salutation=" ".join(words) if title else name.salutation,
        title=" ".join(title) or name.title,
        particle=" ".join(particle) or name.particle,
        family=" ".join(family),
    )


def _is_greeting(word: str) -> bool:
    return _bare(word) in SALUTATIONS


def _bare(word: str) -> str:
    return word.casefold().strip(".")
