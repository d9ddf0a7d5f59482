"""Order as in a German list (DIN 5007): computed once, compared by SQL as plain text."""

import re
import unicodedata

from desktop_app.domain.folding import UMLAUTS, fold

SEPARATORS = re.compile(r"[^\w\s]|_", re.UNICODE)
SPACES = re.compile(r"\s+")
NUMBER = re.compile(r"\d+")
DIGITS = 9


def sort_key(text: str) -> str:
    """For titles and things: ä sorts as a, ß as ss, numbers by their size (DIN 5007-1)."""
    bare = SPACES.sub(" ", SEPARATORS.sub(" ", fold(text))).strip()
    return NUMBER.sub(_padded, bare)


def name_key(text: str) -> str:
    """For names of people, as in a telephone book: ä sorts as ae (DIN 5007-2)."""
    return sort_key(unicodedata.normalize("NFC", text.casefold()).translate(UMLAUTS))


def _padded(number: re.Match[str]) -> str:
    return number.group().zfill(DIGITS)
