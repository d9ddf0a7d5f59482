"""How alike two records are, and why: marks found in both, weighed, and a lane by safety.

The weights are bits, as in record linkage since Fellegi and Sunter: what two records share
speaks for one person by how rare it is in this book, and what differs speaks against it. Which
words are spelled or heard alike is found elsewhere and comes in as a `Grade`.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum, StrEnum
from typing import NamedTuple

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.values import dataclass


class Lane(StrEnum):
    """How safe it is that two records are one: only `SURE` is ever chosen beforehand."""

    SURE = "sure"
    LIKELY = "likely"
    POSSIBLE = "possible"


LANES: Mapping[Lane, str] = {
    Lane.SURE: N_("Certain"),
    Lane.LIKELY: N_("Likely"),
    Lane.POSSIBLE: N_("Possible"),
}
"""What the window calls the lanes."""


class Clue(StrEnum):
    """One thing that speaks for two records being one, or against it."""

    SAME_NAME = "same_name"
    SPELLED = "spelled"
    SOUND = "sound"
    TYPO = "typo"
    INITIAL = "initial"
    PART = "part"
    SWAPPED = "swapped"
    FORMER = "former"
    SAME_EMAIL = "same_email"
    SAME_PHONE = "same_phone"
    SAME_ORGANISATION = "same_organisation"
    SAME_WEB = "same_web"
    SAME_PLACE = "same_place"
    SAME_FACT = "same_fact"
    NEAR_FACT = "near_fact"
    OTHER_NAME = "other_name"
    OTHER_ORGANISATION = "other_organisation"
    OTHER_PLACE = "other_place"


CLUES: Mapping[Clue, str] = {
    Clue.SAME_NAME: N_("same name"),
    Clue.SPELLED: N_("name spelled otherwise"),
    Clue.SOUND: N_("names sound alike"),
    Clue.TYPO: N_("similar name"),
    Clue.INITIAL: N_("initial matches"),
    Clue.PART: N_("part of the name is the same"),
    Clue.SWAPPED: N_("given and family name swapped"),
    Clue.FORMER: N_("former name matches"),
    Clue.SAME_EMAIL: N_("same email address {value}"),
    Clue.SAME_PHONE: N_("same phone number {value}"),
    Clue.SAME_ORGANISATION: N_("same organisation {value}"),
    Clue.SAME_WEB: N_("same website {value}"),
    Clue.SAME_PLACE: N_("same place {value}"),
    Clue.SAME_FACT: N_("same entry {value}"),
    Clue.NEAR_FACT: N_("similar entry {value}"),
    Clue.OTHER_NAME: N_("other name"),
    Clue.OTHER_ORGANISATION: N_("other organisation"),
    Clue.OTHER_PLACE: N_("other place"),
}
"""The clues in words; `value` is what both say."""


@dataclass(frozen=True, slots=True)
class Reason:
    """A clue with what both records say, where there is something to show."""

    clue: Clue
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two records that may be one, the older one first."""

    ids: tuple[Key, Key]
    lane: Lane
    score: float
    reasons: tuple[Reason, ...]


class Grade(IntEnum):
    """How two words of a name compare, the nearest first."""

    SAME = 0
    SPELLED = 1
    SOUND = 2
    TYPO = 3
    PART = 4
    INITIAL = 5
    MISSING = 6
    OTHER = 7


GRADED: Mapping[Grade, Clue] = {
    Grade.SPELLED: Clue.SPELLED,
    Grade.SOUND: Clue.SOUND,
    Grade.TYPO: Clue.TYPO,
    Grade.PART: Clue.PART,
    Grade.INITIAL: Clue.INITIAL,
    Grade.OTHER: Clue.OTHER_NAME,
}
LOSS: Mapping[Grade, float] = {
    Grade.SAME: 0,
    Grade.SPELLED: 0.3,
    Grade.SOUND: 1.5,
    Grade.TYPO: 2.0,
    Grade.PART: 2.0,
}
"""What a grade takes away from the weight that the same word would have."""

FEWEST = 200  # in a book of fifty contacts, two of one name are no proof that a name is rare
LIKELY_FROM, POSSIBLE_FROM, SURE_FROM = 0.9, 0.5, 0.99
HIGHEST_HOMONYM = 0.79
HARD = frozenset((Clue.SAME_EMAIL, Clue.SAME_PHONE, Clue.SAME_WEB))


class Weighed(NamedTuple):
    """A clue and the bits it speaks for one person, or against it if below zero."""

    bits: float
    reason: Reason | None = None
    hard: bool = False


def rarity(total: int, holders: int, *, least: float = 1.0, most: float = 11.0) -> float:
    """The bits that something borne by `holders` of `total` records is worth."""
    return min(max(math.log2(max(total, FEWEST) / max(holders, 1)), least), most)


def name_bits(grade: Grade, full: float, *, against: float) -> float:
    """What a word of a name says: `full` if it is the same, `-against` if it is another."""
    if grade in LOSS:
        return max(full - LOSS[grade], 1.0)
    return {Grade.INITIAL: 1.5, Grade.MISSING: 0.0}.get(grade, -against)


def name_reason(given: Grade, family: Grade, *, swapped: bool, former: bool) -> Reason:
    """The one sentence about two names."""
    if former:
        return Reason(Clue.FORMER)
    if swapped:
        return Reason(Clue.SWAPPED)
    worst = max(given if given is not Grade.MISSING else Grade.SAME, family)
    return Reason(GRADED.get(worst, Clue.SAME_NAME))


class Names(IntEnum):
    """What two names allow: one record, one whose name changed, or hardly one."""

    FIT = 0
    CHANGED = 1
    DIFFER = 2


def verdict(
    ids: Sequence[Key],
    total: int,
    weighed: Iterable[Weighed],
    names: Names,
    *,
    homonym: bool = False,
) -> Pair | None:
    """The lane and score of two records; None if they are not worth looking at.

    A `homonym` bears the same name elsewhere, with nothing that only one record can have in
    common: it is never more than possible.
    """
    clues = tuple(weighed)
    bits = sum(clue.bits for clue in clues) - math.log2(max(total, FEWEST)) + 1
    score = 1 / (1 + 2.0 ** -max(min(bits, 60), -60))
    if score < POSSIBLE_FROM:
        return None
    hard = any(clue.hard for clue in clues)
    if homonym:
        lane, score = Lane.POSSIBLE, min(score, HIGHEST_HOMONYM)
    elif names is Names.FIT and hard and score >= SURE_FROM:
        lane = Lane.SURE
    elif score >= LIKELY_FROM and (names is Names.FIT or (names is Names.CHANGED and hard)):
        lane = Lane.LIKELY
    else:
        lane, score = Lane.POSSIBLE, min(score, LIKELY_FROM - 0.01)
    first, second = sorted(ids)
    reasons = tuple(clue.reason for clue in clues if clue.reason is not None)
    return Pair(ids=(first, second), lane=lane, score=round(score, 4), reasons=reasons)


def in_order(pairs: Iterable[Pair]) -> list[Pair]:
    """The safest first."""
    lanes = list(Lane)
    return sorted(pairs, key=lambda pair: (lanes.index(pair.lane), -pair.score, pair.ids))
