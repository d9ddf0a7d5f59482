"""Which kind of file something is, by its content and then by its suffix, and reading it."""

import importlib
from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.draft import Reading
from desktop_app.domain.errors import Invalid, Unusable
from desktop_app.domain.marks import N_
from desktop_app.garbage import held
from desktop_app.values import dataclass

LARGEST = 200_000_000
ENOUGH = 4_000
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

NO_FILE = N_("The file {file} cannot be read: {reason}. Nothing was written.")
TOO_LARGE = N_("The file {file} is too large: 200 MB are the most. Nothing was written.")
UNKNOWN = N_("The file {file} is of no kind that can be brought in. Nothing was written.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the user says of a file that it does not say itself; empty is: find out."""

    encoding: str = ""
    delimiter: str = ""
    profile: str = ""
    day_first: bool | None = None
    """How 01/09/2008 is meant; None asks where it matters."""
    own_fields: frozenset[str] = frozenset()
    """The names of the own fields the book has: columns of these names are brought in."""


Reader = Callable[[bytes, str, Options], Reading]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A kind of file. `reader` names the function as room:function, to be imported late."""

    name: str
    suffixes: frozenset[str]
    recognises: Callable[[bytes], bool]
    reader: str


def read(path: Path, options: Options | None = None) -> Reading:
    """The contacts of a file; `UserError` with a clear sentence if it is unreadable."""
    return read_content(content_of(path), path.name, options)


def read_content(content: bytes, name: str, options: Options | None = None) -> Reading:
    """The contacts in the bytes of what is called `name`."""
    room, function = format_of(content, name).reader.split(":")
    reader: Reader = getattr(importlib.import_module(room), function)
    with held():
        return reader(content, name, options or Options())


def content_of(path: Path) -> bytes:
    """The bytes of a file, if it is one of a bearable size."""
    try:
        if path.stat().st_size > LARGEST:
            raise Invalid(TOO_LARGE, file=path.name)
        return path.read_bytes()
    except (OSError, ValueError) as fault:
        reason = getattr(fault, "strerror", None) or str(fault)
        raise Unusable(NO_FILE, file=path.name, reason=reason) from fault


def format_of(content: bytes, name: str) -> Format:
    """What a file is: the content knows better than the suffix."""
    start, suffix = content[:ENOUGH], Path(name).suffix.lower()
    found = next((one for one in FORMATS if one.recognises(start)), None)
    found = found or next((one for one in FORMATS if suffix in one.suffixes), None)
    if found is None:
        raise Invalid(UNKNOWN, file=name)
    return found


def _is_vcard(start: bytes) -> bool:
    plain = start.replace(b"\0", b"").lstrip()
    is_jcard = plain.startswith(b"[") and b'"vcard"' in plain[:200]
    return is_jcard or b"BEGIN:VCARD" in plain.upper()


def _is_spreadsheet(start: bytes) -> bool:
    packed = start.startswith(b"PK\x03\x04")
    inside = (b"[Content_Types].xml", b"opendocument.spreadsheet", b"xl/", b"_rels/.rels")
    return start.startswith(OLD_OFFICE) or (packed and any(name in start for name in inside))


def _is_table(start: bytes) -> bool:
    """Whether the first lines are parted by tabs or semicolons, each equally often."""
    lines = [line for line in start.replace(b"\0", b"").splitlines()[:-1] if line.strip()][:3]
    return len(lines) > 1 and any(
        len({line.count(sign) for line in lines}) == 1 and sign in lines[0]
        for sign in (b"\t", b";")
    )


def _is_never(_start: bytes) -> bool:
    """Any text may be a signature, so only the suffix says that one is meant."""
    return False


FORMATS: tuple[Format, ...] = (
    Format(
        name="vcard",
        suffixes=frozenset((".vcf", ".vcard", ".jcard")),
        recognises=_is_vcard,
        reader="desktop_app.exchange.vcard.reading:read",
    ),
    Format(
        name="spreadsheet",
        suffixes=frozenset((".xlsx", ".xlsm", ".ods", ".xls")),
        recognises=_is_spreadsheet,
        reader="desktop_app.exchange.tables.opening:read",
    ),
    Format(
        name="csv",
        suffixes=frozenset((".csv", ".tsv", ".tab")),
        recognises=_is_table,
        reader="desktop_app.exchange.tables.opening:read",
    ),
    Format(
        name="text",
        suffixes=frozenset((".txt",)),
        recognises=_is_never,
        reader="desktop_app.exchange.pasted.reading:read",
    ),
)
"""What can be brought in; the first that recognises a file reads it."""
