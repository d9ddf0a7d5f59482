"""Drafts as jCard (RFC 7095): the properties of version 4.0, told in JSON."""

import base64
import json
import re
from collections.abc import Iterable, Iterator
from typing import Final

from desktop_app.domain.draft import Draft
from desktop_app.domain.json_value import Json
from desktop_app.exchange.vcard.heads import Parameters
from desktop_app.exchange.vcard.jcard import STRUCTURED
from desktop_app.exchange.vcard.reading import read_vcards
from desktop_app.exchange.vcard.spelling import Spelt
from desktop_app.exchange.vcard.telling import NEWEST, Telling
from desktop_app.exchange.vcard.values import pieces, plain
from desktop_app.exchange.vcard.writing import Loss, differing

TEXT: Final = "text"
TYPES: Final = {"lang": "language-tag", "url": "uri", "impp": "uri", "bday": "date-and-or-time"}
WHOLE = re.compile(r"(\d{4})(\d\d)(\d\d)")
YEARLESS = re.compile(r"--(\d\d)(\d\d)")


def jcard_pieces(drafts: Iterable[Draft]) -> Iterator[tuple[bytes, list[Loss]]]:
    """The file piece by piece, each with what is not read back as it was written."""
    between = b"["
    for draft in drafts:
        content = json.dumps(jcard(draft), ensure_ascii=False).encode("utf-8", "replace")
        again = read_vcards(content, "").drafts
        lost = differing(draft, again[0]) if again else ["*"]
        losses = [Loss(title=draft.title, field=name) for name in lost]
        yield between + b"\n" + content, losses
        between = b","
    yield b"[]\n" if between == b"[" else b"\n]\n", []


def jcard(draft: Draft) -> Json:
    """One card."""
    told = list(Telling(draft, NEWEST).properties())
    properties: list[Json] = [["version", {}, TEXT, NEWEST], *map(_property, told)]
    if draft.photo is not None:  # before other pictures: the first one is the contact's
        content = base64.b64encode(draft.photo.content).decode()
        address = f"data:{draft.photo.media_type};base64,{content}"
        after = next((at for at, one in enumerate(told) if one.raw), len(told))
        properties.insert(1 + after, ["photo", {}, "uri", address])
    return ["vcard", properties]


def _property(one: Spelt) -> Json:
    """One property: what VALUE said is the type here, and its name is written small."""
    name, parameters = one.name.lower(), _parameters(one.parameters)
    if one.group:
        parameters["group"] = one.group
    said = dict(one.parameters).get("VALUE", "").lower()
    if one.raw:
        return [name, parameters, *_raw(name, said, one.texts[0])]
    if one.sign == ";":
        return [name, parameters, TEXT, list(one.texts)]
    kind = said or TYPES.get(name, TEXT)
    if name == "uid" and one.texts[0].startswith("urn:"):
        kind = "uri"
    texts = [_day(text) for text in one.texts] if kind == TYPES["bday"] else list(one.texts)
    return [name, parameters, kind, *texts]


def _raw(name: str, said: str, value: str) -> tuple[str, Json]:
    """A value as the file it came from spells it; of what type it is nobody knows."""
    if name in STRUCTURED:
        return TEXT, [_field(piece) for piece in pieces(value, ";")]
    if said == TEXT:
        return TEXT, plain(value)
    return said or "unknown", value


def _field(piece: str) -> Json:
    """A part of a value, which may be a list itself."""
    texts: list[Json] = [plain(one) for one in pieces(piece, ",")]
    return texts if len(texts) > 1 else texts[0]


def _parameters(said: Parameters) -> dict[str, Json]:
    """Parameters by their names, several values of one as a list."""
    found: dict[str, list[Json]] = {}
    for key, value in said:
        if key != "VALUE":
            found.setdefault(key.lower(), []).append(value)
    return {key: values[0] if len(values) == 1 else values for key, values in found.items()}


def _day(text: str) -> str:
    """Days are parted by hyphens in JSON."""
    return YEARLESS.sub(r"--\1-\2", WHOLE.sub(r"\1-\2-\3", text))
