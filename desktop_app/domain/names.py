"""The parts of a person's name, and the ways to write them."""

import re
from typing import Self

from desktop_app.values import dataclass


def _set_of(text: str) -> frozenset[str]:
    return frozenset(text.split())


SALUTATIONS = _set_of("herr frau monsieur madame mademoiselle mr mrs ms mme mlle")
TITLES = _set_of(
    "dr prof professor dipl ing mag pd priv doz hon pr habil rer nat pol phil oec med jur"
)
OPENING = _set_of("dr prof professor dipl ing mag pd priv hon pr")
UNDOTTED = _set_of("dr prof professor")
PARTICLES = _set_of(
    "von vom zu zum zur van der den de du des di da del della dos ten ter auf af av"
)
SUFFIXES = _set_of("jun jr sen sr ii iii iv phd ph.d mba m.a")


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonName:
    """A name in its parts; any of them may be empty."""

    salutation: str = ""
    title: str = ""
    given: str = ""
    particle: str = ""
    family: str = ""
    suffix: str = ""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read "Frau Dr. Aude Pélisson-Schecker" or "Pélisson-Schecker, Dr. Aude"."""
        family, comma, rest = text.partition(",")
        if comma and not _is_suffix(rest):
            return cls._with_family(family.split(), rest.replace(",", " ").split())
        words = text.replace(",", " ").split()
        salutation = [words.pop(0)] if len(words) > 1 and _bare(words[0]) in SALUTATIONS else []
        title = _take_titles(words)
        suffix = _take_suffixes(words)
        at = _family_starts(words)
        given, family_words = words[:at], words[at:]
        particle = _take_particles(family_words)
        return cls(
            salutation=" ".join(salutation),
            title=" ".join(title),
            given=" ".join(given),
            particle=" ".join(particle),
            family=" ".join(family_words),
            suffix=" ".join(suffix),
        )

    @classmethod
    def _with_family(cls, family: list[str], rest: list[str]) -> Self:
        salutation = [rest.pop(0)] if len(rest) > 1 and _bare(rest[0]) in SALUTATIONS else []
        title = _take_titles(rest)
        suffix = _take_suffixes(rest)
        behind: list[str] = []
        while len(rest) > 1 and rest[-1].casefold() in PARTICLES:
            behind.insert(0, rest.pop())
        before = _take_particles(family)
        return cls(
            salutation=" ".join(salutation),
            title=" ".join(title),
            given=" ".join(rest),
            particle=" ".join(before + behind),
            family=" ".join(family),
            suffix=" ".join(suffix),
        )

    @property
    def display(self) -> str:
        """The name as it stands on a page: "Dr. Aude Pélisson-Schecker"."""
        return _join(self.title, self.plain)

    @property
    def plain(self) -> str:
        """The name without salutation and title."""
        family = self.family
        joined = self.particle.endswith(("’", "'"))
        family = self.particle + family if joined else _join(self.particle, family)
        return _join(self.given, family, self.suffix)

    @property
    def in_lists(self) -> str:
        """The name as an alphabetical list shows it: "Pélisson-Schecker, Dr. Aude"."""
        rest = _join(self.title, self.given, self.particle, self.suffix)
        if not self.family:
            return rest
        return f"{self.family}, {rest}" if rest else self.family

    @property
    def sorted_by(self) -> str:
        """What an alphabetical list sorts by: family name first, titles ignored."""
        return _join(self.family, self.given, self.particle)

    @property
    def initials(self) -> str:
        """One letter each of given and family name, for the round badge."""
        letters = [part[0] for part in (self.given, self.family) if part]
        return "".join(letters).upper()


def _join(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _bare(word: str) -> str:
    return word.casefold().strip(".")


def _is_suffix(text: str) -> bool:
    words = text.split()
    return bool(words) and all(_bare(word) in SUFFIXES for word in words)


def _take_titles(words: list[str]) -> list[str]:
    """The academic titles at the front, "Prof. Dr. h. c." included; never the last word."""
    taken: list[str] = []
    while len(words) > 1 and (many := _titles_at(words, further=bool(taken))):
        taken += words[:many]
        del words[:many]
    return taken


def _titles_at(words: list[str], *, further: bool) -> int:
    """How many words the next title takes; none where the name begins."""
    honorary = [_bare(word) for word in words[:2]] == ["h", "c"] and len(words) > 2
    if further and (honorary or words[0].casefold() == "h.c."):
        return 2 if honorary else 1
    word = words[0].casefold()
    parts = [part for part in re.split(r"[.\-]+", word) if part]
    dotted = "." in word or word in UNDOTTED
    known = dotted and parts and all(part in TITLES for part in parts)
    return 1 if known and (further or parts[0] in OPENING) else 0


def _take_suffixes(words: list[str]) -> list[str]:
    taken: list[str] = []
    while len(words) > 2 and _bare(words[-1]) in SUFFIXES:
        taken.insert(0, words.pop())
    return taken


def _family_starts(words: list[str]) -> int:
    """Where the family name begins: at the first particle, else at the last word."""
    for at, word in enumerate(words[:-1]):
        if (word if at == 0 else word.casefold()) in PARTICLES:
            return at
    return max(len(words) - 1, 0)


def _take_particles(words: list[str]) -> list[str]:
    taken: list[str] = []
    while len(words) > 1 and words[0].casefold() in PARTICLES:
        taken.append(words.pop(0))
    return taken
