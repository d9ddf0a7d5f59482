"""Organisations that may be one: by the rare words of their names, their pages and numbers."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import field
from itertools import combinations

from desktop_app.domain.duplicates import (
    Clue,
    Grade,
    Names,
    Pair,
    Reason,
    Weighed,
    rarity,
    verdict,
)
from desktop_app.domain.ids import Key
from desktop_app.services.alike import ways, words
from desktop_app.services.alike.house_names import house
from desktop_app.services.alike.people import PHONE_KINDS
from desktop_app.services.alike.words import alike_written, plain
from desktop_app.store.traits import HouseRows
from desktop_app.values import dataclass

RARE, FEW = 4, 8
SAME_FROM, ALIKE_FROM = 0.999, 0.6
Pairs = set[tuple[int, int]]


@dataclass(slots=True, kw_only=True)
class House:
    """One organisation as it is compared; the first name is today's."""

    key: Key
    names: list[str]
    written: str
    hosts: set[str] = field(default_factory=set)
    domains: set[str] = field(default_factory=set)
    phones: set[str] = field(default_factory=set)
    city: str = ""
    country: str = ""

    @property
    def marks(self) -> Iterator[str]:
        """What few others have."""
        yield from self.hosts | self.domains
        yield from self.phones


def from_book(rows: HouseRows) -> list[House]:
    """The organisations of the book that have a name."""
    found = {}
    for key, website, city, country in rows.houses:
        found[key] = House(
            key=Key(key),
            names=[],
            written="",
            hosts={host} if (host := ways.host(website)) else set(),
            city=plain(city),
            country=plain(country),
        )
    for key, text, short in rows.names:
        if key in found:
            _named(found[key], text, short)
    for key, kind, value in rows.reaches:
        if key in found:
            _reach(found[key], kind, value)
    for key, _, _, city in rows.addresses:
        if key in found:
            found[key].city = found[key].city or plain(city)
    return [one for one in found.values() if one.names]


def _named(one: House, text: str, short: str) -> None:
    one.written = one.written or text
    one.names += [
        name for said in (text, short) if (name := house(said)) not in ("", *one.names)
    ]


def _reach(one: House, kind: str, value: str) -> None:
    if kind == "email" and (domain := ways.domain_of(ways.mailbox(value))):
        one.domains.add(domain)
    elif kind == "web" and (host := ways.host(value)):
        one.hosts.add(host)
    elif kind in PHONE_KINDS and (number := ways.international(value)):
        one.phones.add(number)


def candidates(houses: Sequence[House]) -> Pairs:
    """The pairs worth weighing, as places in `houses`, the smaller first."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    named: defaultdict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(houses):
        for mark in one.marks:
            holders[f"@{mark}"].append(at)
        for name in one.names:
            named[name].append(at)
            named[" ".join(sorted(name.split()))].append(at)
        for word in {word for name in one.names for word in name.split() if len(word) > RARE}:
            holders[word].append(at)
    found: Pairs = set()
    for group in (*named.values(), *(g for g in holders.values() if len(g) <= RARE)):
        found.update(combinations(sorted(set(group))[: FEW * 4], 2))
    for name, others in words.alike(named).items():
        for other in others:
            if name < other:
                found.update(
                    (min(one, two), max(one, two))
                    for one in named[name][:FEW]
                    for two in named[other][:FEW]
                    if one != two
                )
    return found


class Scale:
    """How often each word stands in a name: “Institut” tells less than “Plastipolis”."""

    def __init__(self, houses: Sequence[House]) -> None:
        self.total = len(houses)
        self.words = Counter(
            word for one in houses for word in {w for name in one.names for w in name.split()}
        )

    def weigh(self, one: House, other: House) -> Pair | None:
        """The lane, score and reasons of two organisations; None if surely different."""
        share, bits, former = max(
            (*self._names(mine, theirs), mine != one.names[0] or theirs != other.names[0])
            for mine in one.names
            for theirs in other.names
        )
        clues = [*self._shared(one, other), *_places(one, other)]
        hard = any(clue.hard for clue in clues)
        elsewhere = any(clue.bits < 0 for clue in clues)
        same = share >= SAME_FROM
        if not hard and (share < ALIKE_FROM or (elsewhere and not same)):
            return None
        clue = Clue.FORMER if former else Clue.SAME_NAME if same else Clue.TYPO
        if clue is Clue.SAME_NAME and not alike_written(one.written, other.written):
            clue = Clue.SPELLED
        name = Weighed(bits, Reason(Clue.OTHER_NAME if share < ALIKE_FROM else clue))
        fit = Names.FIT if share >= ALIKE_FROM else Names.DIFFER
        homonym = same and elsewhere and not hard
        ids = (one.key, other.key)
        return verdict(ids, self.total, (name, *clues), fit, homonym=homonym)

    def _names(self, mine: str, theirs: str) -> tuple[float, float]:
        """How much of two names is the same, and the bits it is worth."""
        ours, others = set(mine.split()), set(theirs.split())
        both = ours & others
        for word in sorted(ours - both):
            near = [o for o in others - both if words.grade(word, o) <= Grade.TYPO]
            if near:
                both.add(word)
                others.discard(near[0])
                others.add(word)
        shared = sum(self._worth(word) for word in both)
        apart = sum(self._worth(word) for word in (ours | others) - both)
        if not apart and mine == theirs:
            shared = max(shared, rarity(self.total, 1) - 1)
        return shared / max(shared + apart, 1), shared - 1.5 * apart

    def _worth(self, word: str) -> float:
        return rarity(self.total, self.words[word], least=0.5, most=8)

    def _shared(self, one: House, other: House) -> Iterator[Weighed]:
        if hosts := (one.hosts | one.domains) & (other.hosts | other.domains):
            yield Weighed(9, Reason(Clue.SAME_WEB, ways.shown_first(hosts)), hard=True)
        if phones := one.phones & other.phones:
            yield Weighed(8, Reason(Clue.SAME_PHONE, ways.shown_first(phones)), hard=True)


def _places(one: House, other: House) -> Iterator[Weighed]:
    if one.city and one.city == other.city:
        yield Weighed(2, Reason(Clue.SAME_PLACE, one.city.title()))
    elif one.city and other.city and words.grade(one.city, other.city) > Grade.TYPO:
        yield Weighed(-4, Reason(Clue.OTHER_PLACE))
    elif one.country and other.country and one.country != other.country:
        yield Weighed(-5, Reason(Clue.OTHER_PLACE))


def related(rows: HouseRows) -> set[frozenset[str]]:
    """Pairs that are two on purpose: one went over into the other, or carries it."""
    return {frozenset((one, other)) for one, other in rows.related}
