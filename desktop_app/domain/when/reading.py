"""How a phrase is read: as a date in one of the languages, as EDTF, as a relative date."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date

from desktop_app.domain.errors import Invalid
from desktop_app.domain.when.edtf import read_edtf
from desktop_app.domain.when.meaning import Meaning
from desktop_app.domain.when.phrases import read_phrase
from desktop_app.domain.when.relative import read_relative
from desktop_app.domain.when.today import read_from_today
from desktop_app.domain.when.tokens import tokens
from desktop_app.domain.when.vocabulary.english import ENGLISH
from desktop_app.domain.when.vocabulary.french import FRENCH
from desktop_app.domain.when.vocabulary.german import GERMAN
from desktop_app.domain.when.vocabulary.table import Vocabulary, fold

LONGEST = 200  # characters; whatever is longer is a story, not a date
MOST_TOKENS = 20
_CENTURY_OR_DECADE = re.compile("-?[0-9]{2,3}")
_REMARK = re.compile(r"\s+([^\W\d_]+)(?=\s[^\d]+$)")
LANGUAGES = {"de": GERMAN, "en": ENGLISH, "fr": FRENCH}


def read(text: str, language: str, reference: date | None = None) -> Meaning:
    """What the words say. Words that say no date mean nothing but themselves."""
    if len(text) > LONGEST:
        return Meaning()
    phrase = unicodedata.normalize("NFC", text).strip()
    spoken = _languages(language)
    return (
        _dated(phrase, spoken, reference)
        or _first(read_relative(phrase, vocabulary) for vocabulary in spoken)
        or _remarked(phrase, spoken, reference)
        or Meaning()
    )


def read_leading(
    text: str, language: str, reference: date | None = None
) -> tuple[Meaning | None, int]:
    """The longest date the text begins with, and where it ends: “mai 15 Moulding Expo”."""
    spoken = _languages(language)
    ends = [word.end() for word in re.finditer(r"\S+", text[:LONGEST])]
    for end in reversed(ends[:MOST_TOKENS]):
        phrase = unicodedata.normalize("NFC", text[:end]).strip(" ,;:")
        if meaning := _dated(phrase, spoken, reference):
            return meaning, end
    return None, 0


def _first(meanings: Iterator[Meaning | None]) -> Meaning | None:
    return next((meaning for meaning in meanings if meaning), None)


def _dated(phrase: str, spoken: Sequence[Vocabulary], reference: date | None) -> Meaning | None:
    """The date in the first language that knows one, or in EDTF."""
    if found := _first(_date(phrase, vocabulary, reference) for vocabulary in spoken):
        return found
    if reference and (
        found := _first(read_from_today(phrase, each, reference) for each in spoken)
    ):
        return found
    return _notation(phrase)


def _remarked(
    phrase: str, spoken: Sequence[Vocabulary], reference: date | None
) -> Meaning | None:
    """“Mai 2015 auf der Moulding Expo”: the remark says where, the date stays what it is."""
    place = _REMARK.search(phrase)
    while place:
        remark = fold(place[1])
        if any(remark in vocabulary.remarks.split() for vocabulary in spoken):
            found = _dated(phrase[: place.start()], spoken, reference)
            if found and (found.earliest or found.latest):
                return found
        place = _REMARK.search(phrase, place.end(1))
    return None


def _languages(language: str) -> Sequence[Vocabulary]:
    """The language asked for first; people mix them."""
    own = LANGUAGES.get(language[:2].lower(), GERMAN)
    return [own, *(other for other in LANGUAGES.values() if other is not own)]


def _date(phrase: str, vocabulary: Vocabulary, reference: date | None) -> Meaning | None:
    row = tokens(phrase, vocabulary)
    if not row or len(row) > MOST_TOKENS:
        return None
    return read_phrase(row, month_first=vocabulary.month_first, reference=reference)


def _notation(phrase: str) -> Meaning | None:
    """EDTF itself, but not its centuries: nobody types 19, or 13/2014, and means 1900–1999."""
    if not re.search("[0-9XU]{4}|^Y-?[1-9]", phrase, re.IGNORECASE):
        return None
    if any(_CENTURY_OR_DECADE.fullmatch(end) for end in phrase.split("/")):
        return None
    try:
        return read_edtf(phrase)
    except Invalid:
        return None
