"""Names in the text: those of another time than the story's, and those with a slip in them."""

import re
from collections.abc import Iterator

from rapidfuzz.distance import OSA

from desktop_app.domain.finding import Finding, Rule
from desktop_app.domain.marks import N_
from desktop_app.services.preflight.case import Case, hint, warning

LONG = 7  # letters from which on one slip in a word is hardly another word
VERY_LONG = 10  # letters from which on two slips are believed
WORD = re.compile(r"[^\W\d_]+")


def misspelt(case: Case) -> Iterator[Finding]:
    """Words that differ by one slip from a name the story shows."""
    known = _known(case)
    sure = {word.casefold() for word in known}
    small = {
        word
        for _, text in case.passages()
        for word in WORD.findall(text)
        if not word[:1].isupper()
    }
    told: set[str] = set()
    for spot, text in case.passages():
        for word in WORD.findall(text):
            folded = word.casefold()
            ordinary = folded in sure or folded in small or folded in told
            if len(word) < LONG or ordinary or not word[:1].isupper():
                continue
            meant = next((name for name in known if _is_slip(folded, name.casefold())), None)
            if meant is not None:
                told.add(folded)
                message = N_("“{word}”: is “{name}” meant?")
                yield hint(Rule.MISSPELT_NAME, spot, message, word=word, name=meant)


def of_another_time(case: Case) -> Iterator[Finding]:
    """An organisation under a name it did not bear when the story took place."""
    then = case.material.told_on
    if then is None:
        return
    for organisation in case.material.organisations.values():
        right = organisation.name_on(then)
        for name in organisation.names:
            if name.is_borne(then) or name.text in right:
                continue
            phrase = re.compile(rf"(?<!\w){re.escape(name.text)}(?!\w)")
            for spot, text in case.passages():
                if phrase.search(text):
                    message = N_("“{name}” was called “{then}” at the time of the story.")
                    yield warning(Rule.NAME_TIME, spot, message, name=name.text, then=right)


def _known(case: Case) -> tuple[str, ...]:
    """The words the names of the story are made of."""
    material = case.material
    names = [one.text for each in material.organisations.values() for one in each.names]
    names += [each.region.name for each in material.organisations.values()]
    names += [person.title for person in material.people.values()]
    words = (word for name in names for word in WORD.findall(name))
    return tuple(dict.fromkeys(word for word in words if len(word) >= LONG - 1))


def _is_slip(word: str, name: str) -> bool:
    """A letter wrong, missing, too many or swapped, in a long name two; an ending is none."""
    most = 2 if len(name) >= VERY_LONG else 1
    return not word.startswith(name) and OSA.distance(word, name, score_cutoff=most) <= most
