"""Which letters the bytes of a file are: Unicode in its spellings, or a country's code page."""

import codecs
import re
from functools import cache

from desktop_app.domain.errors import Invalid
from desktop_app.domain.marks import N_

UNKNOWN = N_("The encoding “{name}” is not known.")
WIDE = ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"))
MARKS = (*WIDE, (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
LATIN = frozenset(("iso8859-1", "cp1252", "iso8859-15", "ascii"))
WESTERN, CENTRAL = "cp1252", "cp1250"
SAMPLE = 1_000_000

# Bytes that are ł, ą, ľ, ż … in Central Europe, but signs such as ³ and ¹ in the West.
INSIDE_WORDS = re.compile(rb"[A-Za-z][\xb3\xb9\xbe\xbf\xa3\xa5\xaf\x9f][A-Za-z]")
CZECH = re.compile(rb"[\xf8\xd8\xec](?=[a-z\xe1\xed])")
CZECH_TOO = re.compile(rb"[\x9a\x9e\xfd\xed]")
QUOTED = re.compile(rb"=([89A-Fa-f][0-9A-Fa-f])")


def in_utf_8(content: bytes, encoding: str | None = None) -> bytes:
    """The same file in UTF-8 if it has wide characters, with or without a mark; no mark."""
    if content.startswith(codecs.BOM_UTF8):
        return content[len(codecs.BOM_UTF8) :]
    wide = next((name for mark, name in MARKS if content.startswith(mark)), None)
    wide = wide or _wide_without_mark(content)
    if (
        wide is None
        and encoding is not None
        and codec(encoding).startswith(("utf-16", "utf-32"))
    ):
        wide = encoding
    return content.decode(wide, "replace").encode() if wide else content


def codec(name: str) -> str:
    """Python's name of an encoding; refused if there is none of that name."""
    known = _codec(name)
    if not known:
        raise Invalid(UNKNOWN, name=name)
    return known


def decoded(value: bytes, charset: str, assumed: str) -> str:
    """The letters of a value that says its `charset`, or says none.

    A file that says Latin 1 and holds perfect UTF-8 is mistaken about itself.
    """
    declared = _codec(charset) if charset else ""
    if declared and declared not in LATIN:
        text = _tried(value, declared)
        if text is not None:
            return text
    text = _tried(value, "utf-8")
    if text is None:
        text = _tried(value, declared or assumed)
    return text if text is not None else value.decode("latin-1")


def assumed_in(content: bytes) -> str:
    """The likeliest code page of the lines that are no UTF-8."""
    sample = QUOTED.sub(_unquoted, content[:SAMPLE])
    odd = b"\n".join(line for line in sample.split(b"\n") if _tried(line, "utf-8") is None)
    if INSIDE_WORDS.search(odd):
        return CENTRAL
    czech = CZECH.search(odd) and CZECH_TOO.search(odd) and b"\xe5" not in odd
    return CENTRAL if czech else WESTERN


def _unquoted(found: re.Match[bytes]) -> bytes:
    return bytes.fromhex(found[1].decode("ascii"))


def _wide_without_mark(content: bytes) -> str | None:
    """UTF-16 shows by its zeros: every second byte of a Latin letter is one."""
    start = content[:200]
    if len(start) < 4 or start.count(0) < len(start) // 3:
        return None
    return "utf-16-be" if start[::2].count(0) > start[1::2].count(0) else "utf-16-le"


def _tried(value: bytes, encoding: str) -> str | None:
    try:
        return value.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


@cache
def _codec(name: str) -> str:
    """Python's name of a character encoding, empty if it has none."""
    try:
        found = codecs.lookup(name.strip().strip('"'))
    except (LookupError, ValueError, UnicodeError):
        return ""
    return found.name if getattr(found, "_is_text_encoding", True) else ""
