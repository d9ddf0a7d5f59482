"""Exact words in a page, with who said them: found where the page says so itself."""

import re

from desktop_app.domain.draft import Draft
from desktop_app.domain.names import PARTICLES, PersonName
from desktop_app.domain.typed_line.contact import FUNCTIONS
from desktop_app.values import dataclass

QUOTED = re.compile(
    r"[„“”\"«»‚‘]\s?(?P<text>[^„«]{20,}?)\s?[“”\"»«’‘](?P<rest>(?:[\s,.–—-]|$).*)", re.DOTALL
)
SAYS = re.compile(
    r"^[\s,.–—-]*(?:(?:sagt|so|erklärt|betont|berichtet|meint|erläutert|resümiert|lobt"
    r"|unterstreicht|ergänzt|says|said|explains|adds|stresses|according to|déclare|explique"
    r"|affirme|souligne|précise|ajoute|selon|dit)(?:\s+(?:auch|dazu|also|aussi))?\s+)?"
    r"(?:(?:Herr|Frau|Mr\.?|Ms\.?|Mrs\.?|M\.|Mme)\s+)?(?P<who>.+)$",
    re.DOTALL,
)
WORD = re.compile(r"[^\W\d_][\w.'’-]*")
BEHIND = re.compile(
    r"^[\s,–—-]*(?:(?:die|der|who|qui)\s+)?(?:ist\s+|is\s+|est\s+)?(?:als\s+|as\s+|comme\s+)?"
    r"(?P<function>[^,.]+?)\s+(?:bei(?:m| der| dem)?|der|des|von|vom|am|an der|im|in der|at|of"
    r"(?: the)?|with|chez|de la|du|de|à la|au)\s+(?P<house>[A-ZÄÖÜÉÈ0-9].*)$"
)
ALONE = re.compile(
    r"^[\s,–—-]*(?:(?:die|der|who|qui)\s+)?(?:als\s+|as\s+)?(?P<function>[^,.]+)"
)
MOST_WORDS, LONGEST = 6, 90


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What was said; `rest` is what the page says behind it."""

    text: str
    rest: str


def words_in(paragraph: str) -> Words | None:
    """The exact words a paragraph consists of; None where they only stand inside of it."""
    found = QUOTED.match(paragraph)
    if found is None or len(found["rest"]) > 2 * LONGEST + len(found["text"]):
        return None
    return Words(text=found["text"].strip(), rest=found["rest"].strip(" ,.–—-"))


def speaker_in(rest: str, file: str, line: int) -> Draft | None:
    """Who the words behind a quote name, with function and organisation where that is safe."""
    said = SAYS.match(rest)
    if said is None:
        return None
    who = said["who"].strip()
    name, tail = _name_and_tail(who)
    if len(name.split()) < 2:
        return None
    function, house = _role(tail)
    return Draft(
        file=file, line=line, name=PersonName.parse(name), function=function, organisation=house
    )


def _name_and_tail(text: str) -> tuple[str, str]:
    """The words with capitals at the beginning, and what comes after them."""
    taken: list[str] = []
    at = 0
    for word in re.finditer(r"\S+", text):
        bare = word[0].rstrip(",;")
        fits = WORD.fullmatch(bare) and (bare[0].isupper() or bare.casefold() in PARTICLES)
        if not fits or len(taken) == MOST_WORDS or (taken and FUNCTIONS.search(bare)):
            break
        taken.append(bare)
        at = word.end()
        if bare != word[0]:
            break
    while taken and taken[-1].casefold() in PARTICLES:
        taken.pop()
    return " ".join(taken), text[at:]


def _role(tail: str) -> tuple[str, str]:
    """Function and organisation, only if the function is one of those we know."""
    found = BEHIND.match(tail)
    if found is not None and _works(found["function"]):
        return found["function"].strip(), _house(found["house"])
    alone = ALONE.match(tail)
    if alone is not None and _works(alone["function"]) and len(alone["function"]) <= LONGEST:
        return alone["function"].strip(), ""
    return "", ""


def _works(text: str) -> bool:
    return any(FUNCTIONS.search(word) for word in re.split(r"[\s/&()-]+", text))


def _house(text: str) -> str:
    """The capital words a house is called by; it ends where a sentence goes on."""
    taken: list[str] = []
    for word in text.split():
        bare = word.rstrip(",.;")
        links = bare in ("&", "für", "und", "de", "des", "du", "et", "for", "of", "e.V", "e.V.")
        if not (bare[:1].isupper() or bare[:1].isdigit() or (links and taken)):
            break
        taken.append(bare)
        if bare != word and not word.endswith("e.V."):
            break
    while taken and taken[-1][:1].islower():
        taken.pop()
    return " ".join(taken)
