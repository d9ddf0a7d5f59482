"""How it is written: what a careful typist would see."""

import re
from collections.abc import Iterator, Mapping

from desktop_app.domain.finding import Finding, Rule
from desktop_app.domain.marks import N_
from desktop_app.services.preflight.case import Case, Spot, hint, warning

SPACES = re.compile(r"(?<=\S)[^\S\n]{2,}(?=\S)")
STRAIGHT = re.compile(r'(?<!\d)"|,,')
DASH = re.compile(r"(?<=\S)(?: -{1,2} |--)(?=\S)")
LIST_SIGN = re.compile(r"(?:(?<=\s)|^)\(?\w{1,2}\)", re.MULTILINE)
REPEATED = re.compile(r"\b([^\W\d_]{2,})\s+\1\b", re.IGNORECASE)
RIGHTLY_TWICE: Mapping[str, frozenset[str]] = {
    "de": frozenset(("sie", "die", "der", "das")),
    "en": frozenset(("had", "that")),
    "fr": frozenset(("nous", "vous")),
}
PLACEHOLDER = re.compile(
    r"(?i:lorem ipsum)|\b(?:TO[D]O|TBD|X{3,}|N\.\s?N\.)(?!\w)|\?\?\?|\[(?:\.\.\.|…)\]|\{\w+\}"
)
ADDRESS = re.compile(r"(?:\bhttps?://|\bwww\.)[^\s<>„“”«»]+")
HARD_TO_TYPE = re.compile(r"[?&%#=@]|^[a-z]+://(?!www\.)[^/]*@|.{60}")
PAIRS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "de": (("(", ")"), ("[", "]"), ("„", "“")),
    "en": (("(", ")"), ("[", "]"), ("“", "”")),
    "fr": (("(", ")"), ("[", "]"), ("«", "»")),
}
AROUND = 14  # letters shown before and behind what was found


def writing(case: Case) -> Iterator[Finding]:
    """Every heading and text in the language of the sheet."""
    for spot, text in case.passages():
        yield from _signs(spot, text)
        yield from _words(spot, text, case.language)
        yield from _addresses(spot, text)


def _signs(spot: Spot, text: str) -> Iterator[Finding]:
    for rule, pattern, message in (
        (Rule.SPACES, SPACES, N_("Two spaces: “{around}”")),
        (Rule.QUOTATION_MARKS, STRAIGHT, N_("Straight quotation marks: “{around}”")),
        (Rule.DASH, DASH, N_("A hyphen stands for a dash: “{around}”")),
    ):
        found = pattern.search(text)
        if found is not None:
            yield hint(rule, spot, message, around=_around(text, found))
    for opening, closing in PAIRS[spot.language]:
        plain = LIST_SIGN.sub("", text) if closing == ")" else text
        if plain.count(opening) != plain.count(closing):
            message = N_("“{opening}” and “{closing}” do not come in pairs.")
            yield hint(Rule.BRACKETS, spot, message, opening=opening, closing=closing)


def _words(spot: Spot, text: str, language: str) -> Iterator[Finding]:
    for found in REPEATED.finditer(text):
        if found[1].casefold() not in RIGHTLY_TWICE[language]:
            message = N_("The same word twice: “{around}”")
            yield hint(Rule.REPEATED_WORD, spot, message, around=_around(text, found))
    found_one = PLACEHOLDER.search(text)
    if found_one is not None:
        message = N_("Something is still to be filled in: “{around}”")
        yield warning(Rule.PLACEHOLDER, spot, message, around=_around(text, found_one))


def _addresses(spot: Spot, text: str) -> Iterator[Finding]:
    for found in ADDRESS.finditer(text):
        address = found.group().rstrip(".,;:!?)")
        if HARD_TO_TYPE.search(address):
            message = N_("The web address “{address}” is hard to type off paper.")
            yield hint(Rule.WEB_ADDRESS, spot, message, address=address)


def _around(text: str, found: re.Match[str]) -> str:
    """The words on both sides."""
    start, end = max(found.start() - AROUND, 0), min(found.end() + AROUND, len(text))
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return text[start:end].replace("\n", " ").strip()
