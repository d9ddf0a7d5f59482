"""A property as each version spells it: escapes, encodings, folded lines."""

import binascii
import re

from desktop_app.exchange.vcard.heads import Parameters
from desktop_app.exchange.vcard.values import OLD, escaped
from desktop_app.values import dataclass

WIDTH = 75
BARE_TYPE = re.compile(r"[A-Za-z0-9-]+")
SPECIAL = re.compile(r'[:;,"^\n]')
PARAMETER_SIGNS = str.maketrans({"^": "^^", "\n": "^n", '"': "^'"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Spelt:
    """A property before it is written: its texts, and what stands between them.

    With no `sign` there is one text; `raw` ones are written as they are.
    """

    name: str
    texts: tuple[str, ...]
    sign: str = ""
    group: str = ""
    parameters: Parameters = ()
    raw: bool = False


def line(one: Spelt, version: str) -> bytes:
    """The lines of a property in version 2.1, 3.0 or 4.0, with their ends."""
    head = f"{one.group}.{one.name}" if one.group else one.name
    if version == OLD:
        return _old_line(one, head)
    head += "".join(f";{name}={_parameter(said)}" for name, said in one.parameters)
    value = one.texts[0] if one.raw else one.sign.join(map(escaped, one.texts))
    return folded(f"{head}:{value}".encode("utf-8", "replace"))


def folded(written: bytes) -> bytes:
    """A line of at most 75 bytes and its continuations; no character is cut."""
    if len(written) <= WIDTH:
        return written + b"\r\n"
    parts, at, width = [], 0, WIDTH
    while at < len(written):
        end = min(at + width, len(written))
        while end < len(written) and written[end] & 0xC0 == 0x80:
            end -= 1
        parts.append(written[at:end])
        at, width = end, WIDTH - 1
    return b"\r\n ".join(parts) + b"\r\n"


def binary_line(name: str, parameters: Parameters, content: bytes, version: str) -> bytes:
    """Bytes, in base64; version 2.1 ends them with an empty line."""
    text = binascii.b2a_base64(content, newline=False)
    words = "".join(f";{key}={said}" for key, said in parameters)
    if version == OLD:
        return folded(f"{name};ENCODING=BASE64{words}:".encode() + text) + b"\r\n"
    return folded(f"{name};ENCODING=b{words}:".encode() + text)


def _old_line(one: Spelt, head: str) -> bytes:
    """Version 2.1: only the semicolon is escaped, everything unusual is quoted-printable."""
    head += "".join(_old_parameter(*pair) for pair in one.parameters)
    if one.raw:
        value = one.texts[0]
    else:
        value = one.sign.join(_old_text(text, one.sign) for text in one.texts)
    written = f"{head}:{value}".encode("utf-8", "replace")
    plain = value.isascii() and value.isprintable() and len(written) <= WIDTH
    if plain and ("\\" not in value or one.raw):
        return written + b"\r\n"
    content = value.replace("\n", "\r\n").encode("utf-8", "replace")
    quoted = binascii.b2a_qp(content, quotetabs=True, istext=False)
    front = f"{head};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:".encode("utf-8", "replace")
    return front + quoted.replace(b"=\n", b"=\r\n") + b"\r\n"


def _old_text(text: str, sign: str) -> str:
    bare = text.replace(";", "\\;")
    if sign and bare.endswith("\\"):
        bare += " "  # or it would escape the sign behind it
    return bare.replace(",", "\\,") if sign == "," else bare


def _parameter(said: str) -> str:
    if SPECIAL.search(said) is None:
        return said
    return f'"{said.translate(PARAMETER_SIGNS)}"'


def _old_parameter(name: str, said: str) -> str:
    if name == "TYPE" and BARE_TYPE.fullmatch(said) and said.lower() not in {"b", "qp"}:
        return f";{said}"
    return f";{name}={_parameter(said)}"
