"""The bytes of a file as properties, one pass: unfolded first, then decoded, line by line.

A fold may stand in the middle of a character, and the letters of a line may be of another code
page than those of the next; so nothing is decoded before a line is whole.
"""

import binascii
import re
from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from desktop_app.exchange.vcard.heads import Head, read_head
from desktop_app.exchange.vcard.letters import assumed_in, decoded
from desktop_app.exchange.vcard.values import clean

FOLD = b"\0"
BLANK = b" \t\x0b\x0c\x1a"
BASE64 = re.compile(rb"[A-Za-z0-9+/=\s\0]+")
NEW_PROPERTY = re.compile(rb"(?i)(begin|end):vcard\s*$")
COLON_IN_QUOTES = re.compile(rb'(?:[^":]|"[^"]*")*:')


class Property(NamedTuple):
    """One property: its line in the file, its head, its value as the file spells it."""

    line: int
    head: Head
    value: str


class Broken(NamedTuple):
    """A line that is no property."""

    line: int
    text: str


Piece: TypeAlias = Property | Broken


class Lines:
    """The logical lines of one file."""

    def __init__(self, content: bytes, encoding: str = "") -> None:
        plain = content.replace(FOLD, b"")
        if b"\r" in plain:
            plain = plain.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n")
            plain = plain.replace(b"\r", b"\n")
        self._content, self._encoding = plain, encoding
        self._lines = plain.replace(b"\n ", FOLD).replace(b"\n\t", FOLD).split(b"\n")
        self._at = self._number = 0
        self._known: dict[bytes, Head] = {}  # heads whose values need nothing but decoding

    def __iter__(self) -> Iterator[Piece]:
        """Every property, and every line that is none."""
        lines, known, size = self._lines, self._known, len(self._lines)
        at, number = self._at, self._number
        while at < size:
            raw = lines[at]
            front, _, value = raw.partition(b":")
            head = known.get(front)
            if head is None or FOLD in value:
                yield from self._read(number + 1, self._next())
                at, number = self._at, self._number
                continue
            self._at, self._number = at, number = at + 1, number + 1
            try:
                text = value.decode()
            except UnicodeDecodeError:
                text = self._letters(value, "")
            text = text if text.isprintable() else clean(text)
            yield Property(number, head, text.strip())

    def _next(self) -> bytes:
        line = self._lines[self._at]
        self._at += 1
        self._number += 1 + line.count(FOLD)
        return line

    def _read(self, number: int, raw: bytes) -> Iterator[Piece]:
        if not raw or raw.replace(FOLD, b"").strip(BLANK) == b"":
            return
        front, colon, value = raw.partition(b":")
        if b'"' in front and front.count(b'"') % 2 and (end := COLON_IN_QUOTES.match(raw)):
            front, colon, value = raw[: end.end() - 1], b":", raw[end.end() :]
        if FOLD in front:
            front = front.replace(FOLD, b"")
        head = read_head(self._letters(front, "").lstrip("\ufeff").strip()) if colon else None
        if head is None:
            yield Broken(number, clean(self._letters(raw.replace(FOLD, b""), "")))
        elif head.name in {"BEGIN", "END"} and FOLD in value:
            yield from self._unfolded_by_mistake(number, raw)
        else:
            if head.simple and b'"' not in front:
                self._known[front] = head
            yield Property(number, head, self._value(head, value))

    def _unfolded_by_mistake(self, number: int, raw: bytes) -> Iterator[Piece]:
        """Nothing is ever folded behind BEGIN and END; those lines are indented."""
        for count, line in enumerate(raw.split(FOLD)):
            if line.strip():
                yield from self._read(number + count, line.strip())

    def _value(self, head: Head, value: bytes) -> str:
        if head.quoted:
            return clean(self._letters(self._unquoted(value), head.charset)).strip()
        if head.base64:
            return clean(self._unbroken(value).decode("ascii", "ignore"))
        if FOLD in value:
            value = value.replace(FOLD, b"")
        return clean(self._letters(value, head.charset)).strip()

    def _unquoted(self, value: bytes) -> bytes:
        """Quoted-printable, whose lines end in "=" where the value goes on."""
        parts = [_unfolded(value)]
        while parts[-1].endswith(b"=") and self._at < len(self._lines):
            if NEW_PROPERTY.match(self._lines[self._at]):
                break
            parts.append(_unfolded(self._next()))
        whole = b"".join([*(part[:-1] for part in parts[:-1]), parts[-1]])
        return binascii.a2b_qp(whole.removesuffix(b"="))

    def _unbroken(self, value: bytes) -> bytes:
        """Base64 that goes on in lines which are not even indented."""
        parts = [value]
        while self._at < len(self._lines) and BASE64.fullmatch(self._lines[self._at]):
            parts.append(self._next())
        return b"".join(b"".join(parts).replace(FOLD, b"").split())

    def _letters(self, value: bytes, charset: str) -> str:
        if not charset or charset.lower() == "utf-8":
            try:
                return value.decode()
            except UnicodeDecodeError:
                pass  # an older code page, said or not
        if not self._encoding:
            self._encoding = assumed_in(self._content)
        return decoded(value, charset, self._encoding)


def _unfolded(value: bytes) -> bytes:
    """A line of quoted-printable that was folded as well."""
    return value.replace(b"=" + FOLD, b"").replace(FOLD, b"").rstrip(b" \t")
