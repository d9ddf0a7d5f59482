"""Postal addresses in a signature: streets, towns with their codes, countries."""

import re

from desktop_app.domain.folding import fold
from desktop_app.exchange.pasted.phrases import COUNTRIES
from desktop_app.values import dataclass

STREET = re.compile(
    r"(?i)(?=.*\d)(?:.*(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm|ufer|chaussee|steig"
    r"|\b(?:rue|avenue|av\.|boulevard|bd|place|chemin|quai|route|impasse|allée|cours|street|st\."
    r"|road|rd|lane|square|drive|way|campus|via|viale|calle|ulica|ul\.)\b)).*"
    r"|(?:postfach|bp|cs|p\.? ?o\.? ?box)\s*[\d ]+"
)
NUMBERED = re.compile(r"[^\W\d_][\w.\-' ]+ \d{1,4}\s?[a-zA-Z]?(?:\s?[-/–]\s?\d+\s?[a-zA-Z]?)?")
TOWN = re.compile(
    r"(?:[A-Z]{1,2}[-– ])?(?P<code>\d{2}-\d{3}|\d{4,5})\s+(?P<city>[^\W\d_][^\d|]*?)"
    r"(?P<cedex>\s+cedex(?:\s\d+)?)?",
    re.IGNORECASE,
)
BRITISH = re.compile(
    r"(?P<city>[A-Z][\w .'-]+?),?\s+(?P<code>[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})"
)
MERGED = re.compile(r"(?<=\w)\s+[–-]\s+(?=(?:[A-Z]{1,2}-)?\d{4,5}\s)|(?<=\d)\s+(?=D-\d{5}\s)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Town:
    """A town with its code, as a line says it."""

    postcode: str
    city: str


def is_country(text: str) -> bool:
    """Whether the words name a country."""
    return fold(text).strip(" .()") in COUNTRIES


def town_in(text: str) -> Town | None:
    """The town a piece names, with the code before it or, in Britain, behind."""
    if found := TOWN.fullmatch(text):
        return Town(postcode=found["code"], city=found["city"] + (found["cedex"] or ""))
    if found := BRITISH.fullmatch(text):
        return Town(postcode=found["code"], city=found["city"])
    return None


def is_street(text: str, *, before_a_town: bool) -> bool:
    """Whether a piece is a street with its number, or what stands for one."""
    if STREET.fullmatch(text):
        return True
    return before_a_town and NUMBERED.fullmatch(text) is not None


def segments(text: str) -> list[str]:
    """A line that holds a town, in its parts; any other line stays whole."""
    parts = [part.strip() for part in MERGED.sub(", ", text).split(",")]
    parts = [part for part in parts if part]
    if len(parts) > 1 and any(town_in(part) or STREET.fullmatch(part) for part in parts):
        return parts
    return [text]
