"""Second entries of invented people with the errors that real books have, and who they are."""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from people import Invented

LETTERS = "abcdefghijklmnopqrstuvwxyz"
SPREAD = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
BARE = str.maketrans("äöüßéèôÉłÖ", "aouseeoElO")
SHARE = 0.05
BOTH = 0.25


class Twin(NamedTuple):
    """A second entry: the place of the first, what stands in it, the errors made."""

    of: int
    entry: Invented
    errors: tuple[str, ...]


def twins(people: Sequence[Invented], organisations: int, seed: int = 5) -> list[Twin]:
    """One second entry for every twentieth of the people, with one error or two."""
    dice = random.Random(seed)
    chosen = dice.sample(range(len(people)), int(len(people) * SHARE))
    return [_twin(dice, at, people[at], organisations) for at in chosen]


def _twin(dice: random.Random, at: int, one: Invented, organisations: int) -> Twin:
    errors = dice.sample(sorted(ERRORS), 2 if dice.random() < BOTH else 1)
    entry = one
    for error in errors:
        entry = ERRORS[error](dice, entry, organisations)
    return Twin(at, entry, tuple(sorted(errors)))


def slip(dice: random.Random, word: str) -> str:
    """One slip of the finger, not in the first letter."""
    at = dice.randrange(1, max(len(word) - 1, 2))
    return dice.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + dice.choice(LETTERS) + word[at:],
            word[:at] + dice.choice(LETTERS) + word[at + 1 :],
            word[: at - 1] + word[at : at + 1] + word[at - 1 : at] + word[at + 1 :]
            if at > 1
            else word + word[-1],
        )
    )


def _slip_in_family(dice: random.Random, one: Invented, _: int) -> Invented:
    return replace(one, family=slip(dice, one.family))


def _slip_in_given(dice: random.Random, one: Invented, _: int) -> Invented:
    return replace(one, given=slip(dice, one.given))


def _umlauts(dice: random.Random, one: Invented, _: int) -> Invented:
    table = dice.choice((SPREAD, BARE))
    return replace(one, given=one.given.translate(table), family=one.family.translate(table))


def _swapped(_dice: random.Random, one: Invented, _: int) -> Invented:
    return replace(one, given=one.family, family=one.given)


def _initial(_dice: random.Random, one: Invented, _: int) -> Invented:
    return replace(one, given=f"{one.given[0]}.")


def _other_mail(dice: random.Random, one: Invented, _: int) -> Invented:
    return replace(one, email=f"{dice.randrange(10**9):x}@neu.example")


def _moved(dice: random.Random, one: Invented, organisations: int) -> Invented:
    """Another organisation, and with it another mail address; the number was taken along."""
    entry = _other_mail(dice, one, organisations)
    return replace(entry, organisation=dice.randrange(organisations))


def _no_phone(_dice: random.Random, one: Invented, _: int) -> Invented:
    return replace(one, phone="")


def _national(_dice: random.Random, one: Invented, _: int) -> Invented:
    return replace(one, phone=one.phone.replace("+49 ", "0").replace(" ", "/"))


ERRORS: Mapping[str, Callable[[random.Random, Invented, int], Invented]] = {
    "slip in the family name": _slip_in_family,
    "slip in the given name": _slip_in_given,
    "umlauts written otherwise": _umlauts,
    "given and family name swapped": _swapped,
    "only the initial": _initial,
    "changed mail": _other_mail,
    "moved to another organisation": _moved,
    "no phone number": _no_phone,
    "number written otherwise": _national,
}
