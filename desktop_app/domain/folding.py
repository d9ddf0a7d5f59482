"""Text as search sees it: no capitals, no accents, ß as ss, and ä both as a and as ae.

Both sides go through this room, what is written and what is looked for, so "Strasse" finds
"Straße", "lodz" finds "Łódź", and "mueller" finds "Müller".
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain

SPELT = {
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ħ": "h",
    "ŧ": "t",
    "ŋ": "n",
    "ı": "i",
    "ς": "σ",
}
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
WORD = re.compile(r"[^\W_]+|[^\w\s]")


class _Marks(dict[int, int | str | None]):
    """What becomes of each character: marks go, letters that decompose nowhere are spelt out.

    A character is looked up in the tables of Unicode once, and never again.
    """

    def __init__(self, letters: dict[int, str]) -> None:
        super().__init__(letters)

    def __missing__(self, code: int) -> int | None:
        found = None if unicodedata.category(chr(code))[0] == "M" else code
        self[code] = found
        return found


BARE = _Marks({ord(letter): spelt for letter, spelt in SPELT.items()})
UNMARKED = _Marks({})


def fold(text: str) -> str:
    """The text without capitals and accents; everything else stays where it was."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKD", text.casefold()).translate(BARE)


def words(text: str) -> tuple[tuple[str, ...], ...]:
    """The words of a text, each in one or two spellings: ("muller", "mueller")."""
    if text.isascii():
        return tuple((word,) for word in WORD.findall(text.lower()) if word.isalnum())
    # Compatibility forms first: “㈠” is “(一)”, and a bracket must not stay inside a word.
    plain = unicodedata.normalize("NFKC", text).casefold()
    marked = unicodedata.normalize("NFKC", plain).translate(UNMARKED)
    return tuple(found for word in WORD.findall(marked) if (found := _spellings(word)))


@lru_cache(maxsize=20_000)
def _spellings(word: str) -> tuple[str, ...]:
    """The spellings of a word; none of a sign that is no word."""
    if not (word.isalnum() or unicodedata.category(word[0]) == "So"):
        return ()
    plain, spread = fold(word), fold(word.translate(UMLAUTS))
    return tuple(dict.fromkeys(spelling for spelling in (plain, spread) if spelling))


def index_text(texts: Iterable[str]) -> str:
    """What a search index keeps of some texts: every word once, in all its spellings."""
    return " ".join(dict.fromkeys(chain.from_iterable(map(_spelt, dict.fromkeys(texts)))))


def _spelt(text: str) -> Iterable[str]:
    """The words of a text in all their spellings, one after the other."""
    if text.isascii():
        return filter(str.isalnum, WORD.findall(text.lower()))
    return chain.from_iterable(words(text))
