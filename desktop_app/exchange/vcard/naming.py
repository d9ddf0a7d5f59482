"""Names: what N and FN say together, and which of a card's names is the organisation's."""

from collections.abc import Sequence

from desktop_app.domain.draft import NO_NAME, DraftName
from desktop_app.domain.folding import fold
from desktop_app.domain.names import PARTICLES, SALUTATIONS, PersonName
from desktop_app.exchange.vcard.values import one_line

FAMILY, GIVEN, MORE, PREFIX, SUFFIX = range(5)


def name_of(fields: Sequence[str], written: str) -> PersonName:
    """The name in its parts; where N says none, FN is read."""
    family, given, more, prefix, suffix = (
        one_line(fields[at]) if at < len(fields) else "" for at in range(5)
    )
    if not (family or given or more):
        return PersonName.parse(one_line(written)) if written else NO_NAME
    words = family.split()
    particle = []
    while len(words) > 1 and words[0].casefold() in PARTICLES:
        particle.append(words.pop(0))
    salutation, title = _prefix(prefix)
    return PersonName(
        salutation=salutation,
        title=title,
        given=" ".join(part for part in (given, _joined(more)) if part),
        particle=" ".join(particle),
        family=" ".join(words),
        suffix=_joined(suffix),
    )


def further_names(known: Sequence[str], written: Sequence[str]) -> list[DraftName]:
    """Each written name that says more than the known ones: “Susi Sorglos (Büro)”."""
    new = [text for text in map(one_line, written) if text not in known]
    if not new:
        return []
    said = bare_words(" ".join(known))
    return [DraftName(text=text) for text in new if bare_words(text) - said]


def is_company(name: PersonName, organisation: str) -> bool:
    """Whether a card shown as a company is one: some show the company of a person."""
    known = bare_words(organisation)
    return not organisation or bare_words(f"{name.given} {name.family}") <= known


def _prefix(text: str) -> tuple[str, str]:
    """ "Herr Dr." are a salutation and a title."""
    first, _, rest = text.partition(" ")
    if first.casefold().strip(".") in SALUTATIONS:
        return first, _joined(rest)
    return "", _joined(text)


def _joined(text: str) -> str:
    """A list in a field of a name is written without commas: “Philip Paul”."""
    return " ".join(text.replace(",", " ").split()) if "," in text else text


def bare_words(text: str) -> frozenset[str]:
    """The words of a text to compare it by: no signs, capitals or accents."""
    bare = "".join(sign if sign.isalnum() else " " for sign in fold(text))
    return frozenset(bare.split())
