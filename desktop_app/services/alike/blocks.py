"""Which people are compared at all: those that share something rare or are called alike."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations, product

from desktop_app.services.alike import words
from desktop_app.services.alike.people import Compared

Pairs = set[tuple[int, int]]

FEW, RARE = 8, 6
"""So many of one name are all compared; so many may share a fact that is told apart by."""

ByFamily = dict[str, dict[str, list[int]]]


def candidates(people: Sequence[Compared]) -> Pairs:
    """The pairs worth weighing, as places in `people`, the smaller first."""
    found: Pairs = set()
    for holders in _shared(people):
        found.update(combinations(holders, 2))
    support = Support(people)
    by_family = _by_family(people)
    near = words.alike({word for one in people for name in one.names for word in name if word})
    for one, other in _named_alike(by_family, near, support):
        if one != other:
            found.add((one, other) if one < other else (other, one))
    return found


class Support:
    """What lets people of nearly one name be compared: gathered for those who need it."""

    def __init__(self, people: Sequence[Compared]) -> None:
        self._people = people
        self._known: dict[int, frozenset[str]] = {}

    def __getitem__(self, at: int) -> frozenset[str]:
        """All that is known of somebody; nothing known is no obstacle."""
        found = self._known.get(at)
        if found is None:
            one = self._people[at]
            found = frozenset((*one.houses, *one.mails, *one.phones, *one.facts.values()))
            self._known[at] = found
        return found


def _shared(people: Sequence[Compared]) -> Iterator[list[int]]:
    """People who share a number, a mailbox, a page or a fact that few have."""
    marks: defaultdict[str | tuple[str, str], list[int]] = defaultdict(list)
    colleagues: defaultdict[tuple[str, str, str], list[int]] = defaultdict(list)
    for at, one in enumerate(people):
        for mark in chain(one.mails, one.phones, one.marks):
            marks[mark].append(at)
        for fact in one.facts.items():
            marks[fact].append(at)
        given, family = one.own
        if " " in given or " " in family:  # “Pélisson Schecker” was read as two given names
            marks[" ".join(sorted((*given.split(), *family.split())))].append(at)
        if one.houses:
            first, second = given[:1], family[:1]
            if second < first:
                first, second = second, first
            for name in one.houses:
                colleagues[name, first, second].append(at)
    yield from (found for found in marks.values() if 1 < len(found) <= RARE)
    yield from (found for found in colleagues.values() if 1 < len(found) <= FEW * 4)


def _by_family(people: Sequence[Compared]) -> ByFamily:
    found: ByFamily = {}
    for at, one in enumerate(people):
        for given, family in one.names:
            found.setdefault(family, {}).setdefault(given, []).append(at)
    return found


def _named_alike(
    by_family: ByFamily,
    near: dict[str, set[str]],
    support: Support,
) -> Iterator[tuple[int, int]]:
    turned = _turned(by_family, near)
    for family, givens in by_family.items():
        for given, holders in givens.items():
            if len(holders) > 1:
                yield from _of_one_name(holders, support)
            # the other way round: “Müller Anna” for “Anna Müller”
            for of_family in turned[given] if family and family != given else ():
                others = of_family.get(family)
                if others and len(holders) * len(others) <= FEW * FEW:
                    yield from product(holders, others)
        yield from _supported(_near_givens(givens, near), support)
        for other in near.get(family, ()):
            if family < other and other in by_family:
                yield from _supported(_common(givens, by_family[other]), support)


def _turned(
    by_family: ByFamily, near: dict[str, set[str]]
) -> dict[str, list[dict[str, list[int]]]]:
    """For each given name those whom it, or one alike, is the family name of: mostly nobody."""
    every = {given for givens in by_family.values() for given in givens}
    return {
        given: [by_family[name] for name in (given, *near.get(given, ())) if name in by_family]
        if given
        else []
        for given in every
    }


def _of_one_name(holders: Sequence[int], support: Support) -> Iterator[tuple[int, int]]:
    """All of a rare name; of a common one those that have something else in common."""
    if len(holders) <= FEW:
        yield from combinations(holders, 2)
        return
    sharing: defaultdict[str, list[int]] = defaultdict(list)
    for at in holders:
        for mark in support[at]:
            sharing[mark].append(at)
    for group in sharing.values():
        yield from combinations(group[: FEW * 4], 2)


def _near_givens(
    givens: dict[str, list[int]], near: dict[str, set[str]]
) -> Iterator[tuple[list[int], list[int]]]:
    if len(givens) == 1:
        return
    by_letter = words.initials(givens)
    for given, holders in givens.items():
        others: Iterable[str]
        if len(given) <= 1:
            others = by_letter.get(given, ()) if given else [one for one in givens if one]
        else:
            others = (one for one in near.get(given, ()) if one > given and one in givens)
        for other in others:
            yield holders, givens[other]


def _common(
    givens: dict[str, list[int]], others: dict[str, list[int]]
) -> Iterator[tuple[list[int], list[int]]]:
    for given in givens.keys() & others.keys():
        yield givens[given], others[given]


def _supported(
    groups: Iterable[tuple[list[int], list[int]]], support: Support
) -> Iterator[tuple[int, int]]:
    """Names that are only alike need something else in common, if anything else is known."""
    for ones, others in groups:
        if len(ones) * len(others) > FEW * FEW:
            continue
        for one in ones:
            own = support[one]
            for other in others:
                theirs = support[other]
                if not own or not theirs or not own.isdisjoint(theirs):
                    yield one, other
