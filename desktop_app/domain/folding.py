"""Text as search sees it: no capitals, no accents, ß as ss, and ä both as a and as ae.

Both sides go through this room, what is written and what is looked for, so "Strasse" finds
"Straße", "lodz" finds "Łódź", and "mueller" finds "Müller".
"""

import re
import unicodedata
from collections.abc import Iterable

LETTERS = str.maketrans(
    {
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
)
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
WORD = re.compile(r"[^\W_]+|[^\w\s]")


def fold(text: str) -> str:
    """The text without capitals and accents; everything else stays where it was."""
    if text.isascii():
        return text.lower()
    bare = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in bare if unicodedata.category(c)[0] != "M").translate(LETTERS)


def words(text: str) -> tuple[tuple[str, ...], ...]:
    """The words of a text, each in one or two spellings: ("muller", "mueller")."""
    if text.isascii():
        return tuple((word,) for word in WORD.findall(text.lower()) if word.isalnum())
    # Compatibility forms first: “㈠” is “(一)”, and a bracket must not stay inside a word.
    plain = unicodedata.normalize("NFKC", text).casefold()
    composed = unicodedata.normalize("NFKC", plain)
    marked = "".join(c for c in composed if unicodedata.category(c)[0] != "M")
    found = (word for word in WORD.findall(marked) if _counts(word))
    return tuple(spelling for word in found if (spelling := _spellings(word)))


def _counts(word: str) -> bool:
    return word.isalnum() or unicodedata.category(word[0]) == "So"


def _spellings(word: str) -> tuple[str, ...]:
    plain, spread = fold(word), fold(word.translate(UMLAUTS))
    return tuple(dict.fromkeys(spelling for spelling in (plain, spread) if spelling))


def index_text(texts: Iterable[str]) -> str:
    """What a search index keeps of some texts: every word once, in all its spellings."""
    return " ".join(
        dict.fromkeys(spelling for text in texts for word in words(text) for spelling in word)
    )
