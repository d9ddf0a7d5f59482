"""How two people are weighed: names by their rarity, what they share, what differs."""

from collections import Counter
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import OSA

from desktop_app.domain.duplicates import (
    Clue,
    Grade,
    Names,
    Pair,
    Reason,
    Weighed,
    name_bits,
    name_reason,
    rarity,
    verdict,
)
from desktop_app.services.alike.people import Compared, Name
from desktop_app.services.alike.ways import shown_first
from desktop_app.services.alike.words import alike_written, grade

OTHER_GIVEN, OTHER_FAMILY = 7.0, 4.0
PLACES = frozenset(("street", "postcode", "city"))
NEAR_FROM = 5
MANY = 0.5
Compare = tuple[int, Grade, Grade, bool, bool]


class Scale:
    """How often words, organisations and facts are borne: what is rare weighs much."""

    def __init__(self, people: Sequence[Compared]) -> None:
        self.total = len(people)
        self.given = Counter(one.own[0] for one in people)
        self.family = Counter(one.own[1] for one in people)
        self.houses = Counter(name for one in people for name in one.houses)
        self.facts = Counter(fact for one in people for fact in one.facts.items())
        said = Counter(name for name, _ in self.facts)
        spoken = Counter(name for one in people for name in one.facts)
        self.telling = {name: said[name] / spoken[name] for name in said}

    def weigh(self, one: Compared, other: Compared) -> Pair | None:
        """The lane, score and reasons of two people; None if they are surely different."""
        _, given, family, swapped, former = min(_compared(one, other))
        clues = [self._names(one, other, given, family, swapped=swapped, former=former)]
        ways = tuple(self._ways(one, other))
        clues += ways
        clues += self._houses(one, other)
        clues += self._facts(one, other)
        shared = any(clue.bits > 2 for clue in clues[1:])
        apart = any(clue.reason and clue.reason.clue in APART for clue in clues)
        homonym = apart and not shared and given == family == Grade.SAME
        if not shared and not homonym and apart:
            return None
        known = any(clue.hard and clue.reason and clue.reason.clue in FACTS for clue in clues)
        names = _allowed(given, family, known=known)
        if apart and not any(clue.hard for clue in ways):
            clues = [clue._replace(hard=False) for clue in clues]
        return verdict((one.key, other.key), self.total, clues, names, homonym=homonym)

    def _names(
        self,
        one: Compared,
        other: Compared,
        given: Grade,
        family: Grade,
        *,
        swapped: bool,
        former: bool,
    ) -> Weighed:
        bearers = min(self.family[one.own[1]], self.family[other.own[1]]) or 1
        bits = name_bits(family, rarity(self.total, bearers, least=3), against=OTHER_FAMILY)
        bearers = min(self.given[one.own[0]], self.given[other.own[0]]) or 1
        bits += name_bits(
            given, rarity(self.total, bearers, least=2, most=9), against=OTHER_GIVEN
        )
        reason = name_reason(given, family, swapped=swapped, former=former)
        if reason.clue is Clue.SAME_NAME and not alike_written(one.written, other.written):
            reason = Reason(Clue.SPELLED)
        return Weighed(bits - (1 if swapped or former else 0), reason)

    def _ways(self, one: Compared, other: Compared) -> Iterator[Weighed]:
        if mails := one.mails & other.mails:
            yield Weighed(14, Reason(Clue.SAME_EMAIL, shown_first(mails)), hard=True)
        elif one.mails and other.mails:
            locals_ = [{mail.partition("@")[0] for mail in both.mails} for both in (one, other)]
            yield Weighed(-0.5 if locals_[0].isdisjoint(locals_[1]) else 2)
        if phones := one.phones & other.phones:
            yield Weighed(8, Reason(Clue.SAME_PHONE, shown_first(phones)), hard=True)
        elif one.phones and other.phones:
            yield Weighed(-0.5)
        if marks := one.marks & other.marks:
            yield Weighed(12, Reason(Clue.SAME_WEB, shown_first(marks)), hard=True)

    def _houses(self, one: Compared, other: Compared) -> Iterator[Weighed]:
        if both := one.houses.keys() & other.houses.keys():
            name = min(both, key=self.houses.__getitem__)
            bits = rarity(self.total, self.houses[name], least=2, most=8)
            yield Weighed(bits, Reason(Clue.SAME_ORGANISATION, one.houses[name]))
        elif one.houses and other.houses:
            yield Weighed(-2, Reason(Clue.OTHER_ORGANISATION))

    def _facts(self, one: Compared, other: Compared) -> Iterator[Weighed]:
        for name in one.facts.keys() & other.facts.keys():
            mine, theirs = one.facts[name], other.facts[name]
            holders = max(self.facts[name, mine], 1)
            full = 0.8 * rarity(self.total, holders, least=0.5)
            telling = self.telling.get(name, 0) > MANY
            clue = Clue.SAME_PLACE if name in PLACES else Clue.SAME_FACT
            if mine == theirs:
                hard = telling and full > 6 and name not in PLACES
                yield Weighed(full, Reason(clue, mine), hard=hard)
            elif _near(mine, theirs):
                near = Clue.SAME_PLACE if name in PLACES else Clue.NEAR_FACT
                yield Weighed(full * 0.6, Reason(near, mine))
            else:
                yield Weighed(-3.0 if telling and name not in PLACES else -1.0)


APART = frozenset((Clue.OTHER_ORGANISATION,))
FACTS = frozenset((Clue.SAME_FACT,))


def _allowed(given: Grade, family: Grade, *, known: bool) -> Names:
    """What two names allow; `known` says that both say something only one person can."""
    if given < Grade.MISSING and family < Grade.INITIAL:
        return Names.FIT
    if given < Grade.INITIAL or (known and Grade.OTHER not in {given} & {family}):
        return Names.CHANGED
    return Names.DIFFER


def _compared(one: Compared, other: Compared) -> Iterator[Compare]:
    """Every way of comparing two people's names, with its cost, the cheapest the one meant."""
    for mine in one.names:
        for theirs in other.names:
            former = mine is not one.own or theirs is not other.own
            yield _pair(mine, theirs, swapped=False, former=former)
            turned: Name = (theirs[1], theirs[0])
            if all(theirs) and theirs[0] != theirs[1]:
                yield _pair(mine, turned, swapped=True, former=former)


def _pair(mine: Name, theirs: Name, *, swapped: bool, former: bool) -> Compare:
    given, family = grade(mine[0], theirs[0]), grade(mine[1], theirs[1])
    if family and " ".join(mine) == " ".join(theirs):  # “Pélisson Schecker” without a hyphen
        given = family = Grade.SPELLED
    return given + family + swapped + former, given, family, swapped, former


def _near(one: str, other: str) -> bool:
    """Whether two entries differ by a slip of the finger."""
    short = min(len(one), len(other))
    allowed = 2 if short > NEAR_FROM * 2 else 1
    return short >= NEAR_FROM and OSA.distance(one, other, score_cutoff=allowed) <= allowed
