"""The cards of a jCard file (RFC 7095): JSON, spelt here as version 4.0 would spell it."""

import json
from collections.abc import Iterator

from desktop_app.domain.draft import Skipped
from desktop_app.domain.errors import Invalid
from desktop_app.domain.json_value import Json
from desktop_app.domain.marks import N_
from desktop_app.exchange.vcard.cards import Card
from desktop_app.exchange.vcard.heads import made, read_head
from desktop_app.exchange.vcard.lines import Property
from desktop_app.exchange.vcard.values import clean, escaped

NO_CARD = N_("This is no jCard.")
NO_JSON = N_("The file {file} is no complete JSON, so no card could be read from it.")
STRUCTURED = frozenset(("n", "adr", "org", "gender", "clientpidmap"))
DAYS = frozenset(("bday", "anniversary", "deathdate"))
"""Properties of which it has to be said that they are a text."""


def jcards(content: bytes, file: str) -> Iterator[Card | Skipped]:
    """The cards of a file: one, or a list of them. JSON has no lines, so they are counted."""
    try:
        told: Json = json.loads(content.decode("utf-8", "replace"))
    except (ValueError, RecursionError) as error:
        raise Invalid(NO_JSON, file=file) from error
    listed = [told] if _is_card(told) else told
    for number, one in enumerate(listed if isinstance(listed, list) else (), start=1):
        properties = one[1] if _is_card(one) and isinstance(one, list) else None
        card = Card(line=number, version="4.0")
        for entry in properties if isinstance(properties, list) else ():
            if (found := _property(number, entry)) is None:
                card.remarks.append(card.remark(NO_CARD, lost=True, values={}))
            elif found.head.name != "VERSION":
                card.properties.append(found)
        yield card if card.properties else Skipped(file=file, line=number, reason=NO_CARD)


def _is_card(told: Json) -> bool:
    return isinstance(told, list) and len(told) >= 2 and told[0] == "vcard"


def _property(number: int, entry: Json) -> Property | None:
    if not isinstance(entry, list) or len(entry) < 4:
        return None
    name, parameters, kind, *values = entry
    if not isinstance(name, str) or not isinstance(parameters, dict) or read_head(name) is None:
        return None
    said = [(key.upper(), text) for key, text in _flat(parameters) if key != "group"]
    usual = {"unknown"} if name.lower() in DAYS else {"text", "unknown"}
    if isinstance(kind, str) and kind not in usual:
        said.append(("VALUE", kind))
    group = parameters.get("group", "")
    head = made(group if isinstance(group, str) else "", name, tuple(said))
    value = ",".join(_value(name.lower(), one, kind) for one in values)
    return Property(number, head, clean(value.encode("utf-8", "replace").decode()))


def _flat(parameters: dict[str, Json]) -> Iterator[tuple[str, str]]:
    for key, told in parameters.items():
        for one in told if isinstance(told, list) else (told,):
            if isinstance(one, str):
                yield key, one


def _value(name: str, told: Json, kind: Json) -> str:
    if isinstance(told, list):
        return ";".join(_field(one) for one in told)
    if not isinstance(told, str):
        return "" if told is None else json.dumps(told)
    return escaped(told) if kind == "text" or name in STRUCTURED else told


def _field(told: Json) -> str:
    inner = told if isinstance(told, list) else (told,)
    return ",".join(escaped(one) for one in inner if isinstance(one, str))
