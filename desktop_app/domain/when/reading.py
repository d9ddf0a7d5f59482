"""How a phrase is read: as a date in one of the languages, as EDTF, as a relative date."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date

from desktop_app.domain.errors import Invalid
from desktop_app.domain.when.edtf import read_edtf
from desktop_app.domain.when.meaning import Meaning
from desktop_app.domain.when.phrases import read_phrase
from desktop_app.domain.when.relative import read_relative
from desktop_app.domain.when.tokens import tokens
from desktop_app.domain.when.vocabulary.english import ENGLISH
from desktop_app.domain.when.vocabulary.french import FRENCH
from desktop_app.domain.when.vocabulary.german import GERMAN
from desktop_app.domain.when.vocabulary.table import Vocabulary

LONGEST = 200  # characters; whatever is longer is a story, not a date
MOST_TOKENS = 20
LANGUAGES = {"de": GERMAN, "en": ENGLISH, "fr": FRENCH}


def read(text: str, language: str, reference: date | None = None) -> Meaning:
    """What the words say. Words that say no date mean nothing but themselves."""
    if len(text) > LONGEST:
        return Meaning()
    phrase = unicodedata.normalize("NFC", text).strip()
    spoken = _languages(language)
    for vocabulary in spoken:
        if meaning := _date(phrase, vocabulary, reference):
            return meaning
    if meaning := _notation(phrase):
        return meaning
    for vocabulary in spoken:
        if meaning := read_relative(phrase, vocabulary):
            return meaning
    return Meaning()


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
    """EDTF itself, but not its centuries and decades: nobody types 19 and means 1900–1999."""
    if not re.search("[0-9XU]{4}|^Y-?[1-9]", phrase, re.IGNORECASE):
        return None
    try:
        return read_edtf(phrase)
    except Invalid:
        return None
