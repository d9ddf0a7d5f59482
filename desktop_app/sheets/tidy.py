"""Text from outside made ready for paper: one normal form, nothing that cannot be printed."""

import re
import unicodedata

# Controls, joiners and variation selectors, bidirectional marks, surrogates and noncharacters
# have no place in a PDF text or in its XML metadata; the line break and the tab are kept.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff"
    "\ufdd0-\ufdef]"
)
_LINE_ENDS = re.compile("\r\n?|[\x85\u2028\u2029]")
_MONTHS = (
    "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
    "|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
    "|January|February|March|May|June|July|October|December"
)
_BOUND = re.compile(
    rf"\b(?:(?:{_MONTHS})(?= \d{{4}}\b)|\d{{1,3}}\.?(?= [^\W\d_])"
    r"|(?:Dr|Prof|Nr|Tel|Mr|Mrs|M|Mme|No)\.?(?= \S)) "
)
_DASH = re.compile(r"(?<=\S) (?=[–—] )")


def plain(text: str) -> str:
    """`text` in NFC without characters that no page can carry."""
    if text.isascii() and text.isprintable():
        return text
    ends = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return unicodedata.normalize("NFC", _UNPRINTABLE.sub("", ends))


def tidy(text: str) -> str:
    """`plain` text in which a number and its unit, a month and its year stay together."""
    bound = _BOUND.sub(lambda found: found.group()[:-1] + "\u00a0", plain(text))
    return _DASH.sub("\u00a0", bound)


def one_line(text: str) -> str:
    """`plain` text without line breaks, for titles and metadata."""
    return " ".join(plain(text).split())
