"""Which letters the bytes of a table are, and a word that proves it."""

import codecs
import re

from desktop_app.domain.errors import Invalid
from desktop_app.domain.marks import N_

UNKNOWN = N_("The encoding “{name}” is not known.")
NOT_IN = N_("The file {file} is not in the encoding {name}. Choose another one.")
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
COUNTRY = "cp1252"
FREE = {0x81: "\x81", 0x8D: "\x8d", 0x8F: "\x8f", 0x90: "\x90", 0x9D: "\x9d"}
"""The bytes that cp1252 leaves free; a file that has them is still read whole."""
ACCENTED = re.compile(r"[^\W\d_]*[^\W\d_\x00-\x7f][^\W\d_]*")

CHOICES = ("utf-8", "cp1252", "cp1250", "cp1254", "iso8859-15", "mac-roman", "cp850", "utf-16")
"""What somebody can choose from; every other encoding Python knows can be named too."""


def decoded(content: bytes, file: str, wanted: str | None = None) -> tuple[str, str]:
    """The text of a file and the encoding it is in: by its mark, as UTF-8, else as cp1252."""
    if wanted is not None:
        return _as_told(content, file, wanted)
    for mark, name in MARKS:
        if content.startswith(mark):
            return content.decode(name, "replace"), name
    if name := _wide_without_mark(content):
        return content.decode(name, "replace"), name
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _in_cp1252(content), COUNTRY


def proof(text: str) -> str:
    """The first word with a letter that only the right encoding shows, if there is one."""
    found = ACCENTED.search(text)
    return found[0][:40] if found else ""


def _as_told(content: bytes, file: str, wanted: str) -> tuple[str, str]:
    try:
        codec = codecs.lookup(wanted)
    except (LookupError, ValueError):
        raise Invalid(UNKNOWN, name=wanted) from None
    if not getattr(codec, "_is_text_encoding", True):
        raise Invalid(UNKNOWN, name=wanted)
    if codec.name == COUNTRY:
        return _in_cp1252(content), codec.name
    marked = codec.name == "utf-8" and content.startswith(codecs.BOM_UTF8)
    try:
        return content.decode("utf-8-sig" if marked else codec.name), codec.name
    except (UnicodeError, ValueError):
        raise Invalid(NOT_IN, file=file, name=wanted) from None


def _in_cp1252(content: bytes) -> str:
    try:
        return content.decode(COUNTRY)
    except UnicodeDecodeError:
        return content.decode("latin-1").translate(_LATIN_1_AS_CP1252)


def _wide_without_mark(content: bytes) -> str:
    """UTF-16 shows by its zeros: every second byte of a Latin letter is one."""
    start = content[:400]
    if len(start) < 4 or start.count(0) < len(start) // 3:
        return ""
    return "utf-16-be" if start[::2].count(0) > start[1::2].count(0) else "utf-16-le"


_LATIN_1_AS_CP1252 = {
    byte: FREE.get(byte) or bytes([byte]).decode(COUNTRY) for byte in range(0x80, 0xA0)
}
