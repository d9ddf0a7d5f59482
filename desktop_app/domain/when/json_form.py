"""The one line of JSON a date is stored as."""

import json
from collections.abc import Mapping
from datetime import date
from typing import TypedDict

from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.when.meaning import Anchor, Precision, Qualifier


class Stored(TypedDict):
    """Every field of a date, read back."""

    text: str
    edtf: str | None
    earliest: date | None
    latest: date | None
    precision: Precision
    qualifier: Qualifier
    ambiguous: bool
    anchor: Anchor | None
    derived: bool
    resolved: Precision | None


def as_json(values: Mapping[str, object]) -> str:
    """The fields in their order, without those that say nothing."""
    said = {name: _plain(value) for name, value in values.items() if _says(value)}
    return json.dumps(
        {"text": values["text"], **said}, ensure_ascii=False, separators=(",", ":")
    )


def from_json(line: str) -> Stored:
    """The fields of a stored date; those that are missing say nothing."""
    try:
        found = json.loads(line)
        anchor = found.get("anchor")
        resolved = found.get("resolved")
        return Stored(
            text=str(found.get("text", "")),
            edtf=found.get("edtf"),
            earliest=_day(found.get("earliest")),
            latest=_day(found.get("latest")),
            precision=Precision(found.get("precision", "text")),
            qualifier=Qualifier(found.get("qualifier", "exact")),
            ambiguous=bool(found.get("ambiguous", False)),
            anchor=_anchor(anchor) if anchor else None,
            derived=bool(found.get("derived", False)),
            resolved=Precision(resolved) if resolved else None,
        )
    except (ValueError, TypeError, AttributeError, KeyError):
        raise Invalid(N_("“{line}” is not a stored date."), line=line) from None


def _says(value: object) -> bool:
    return value not in (None, False, Precision.TEXT, Qualifier.EXACT, "")


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Anchor):
        key = {"key": value.key} if value.key else {}
        doubt = {"qualifier": value.qualifier} if value.qualifier != Qualifier.EXACT else {}
        return {"text": value.text, "offset": value.offset, **key, **doubt}
    return value


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


def _anchor(stored: Mapping[str, str]) -> Anchor:
    key = stored.get("key")
    return Anchor(
        text=str(stored.get("text", "")),
        offset=stored.get("offset", "P0D"),
        key=Key(key) if key else None,
        qualifier=Qualifier(stored.get("qualifier", "exact")),
    )
