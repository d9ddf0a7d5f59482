"""The data inside a printed sheet: what is printed, nothing else, and back again."""

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from types import UnionType
from typing import TypeVar, get_args, get_origin, get_type_hints

from desktop_app.domain.errors import Invalid
from desktop_app.domain.marks import N_
from desktop_app.domain.sheet import StorySheet

T = TypeVar("T")

FORMAT = "brueckenbuch-story-1"
PICTURE, ISSUER, LOGO = "picture", "issuer", "logo-{}"


def printed(sheet: StorySheet) -> tuple[StorySheet, Mapping[str, str]]:
    """The sheet with neutral names for its pictures, and which asset each name stands for.

    Keys of pictures say nothing to a reader of the file, so they stay in the book.
    """
    names: dict[str, str] = {}
    logos = []
    for number, logo in enumerate(sheet.logos, 1):
        name = LOGO.format(number) if logo.asset else ""
        if name:
            names[name] = logo.asset
        logos.append(replace(logo, asset=name))
    issuer, picture = sheet.issuer, sheet.picture
    if issuer and issuer.asset:
        names[ISSUER] = issuer.asset
        issuer = replace(issuer, asset=ISSUER)
    if picture:
        names[PICTURE] = picture.asset
        picture = replace(picture, asset=PICTURE)
    return replace(sheet, issuer=issuer, picture=picture, logos=tuple(logos)), names


def to_json(sheet: StorySheet) -> bytes:
    """The printed values of a sheet as JSON in ASCII, in a stable order, without empty ones."""
    data = {"format": FORMAT, "story": _plain(printed(sheet)[0])}
    return json.dumps(data, ensure_ascii=True, sort_keys=True, indent=1).encode("ascii")


def from_json(data: bytes) -> StorySheet:
    """The sheet a file was printed from; its pictures carry their neutral names."""
    try:
        read = {FORMAT: json.loads(data)}
        return _built(StorySheet, read[read[FORMAT]["format"]]["story"])
    except (ValueError, TypeError, KeyError, AttributeError) as problem:
        raise Invalid(N_("This file holds no story of Brückenbuch.")) from problem


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        pairs = ((field.name, getattr(value, field.name)) for field in fields(value))
        return {name: _plain(each) for name, each in pairs if each not in ("", None, ())}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, date):
        return value.isoformat()
    return value


def _built(kind: type[T], data: object) -> T:
    if not isinstance(data, dict):
        raise TypeError(data)
    hints = get_type_hints(kind)
    make: Callable[..., T] = kind
    return make(**{name: _value(hints[name], each) for name, each in data.items()})


def _value(kind: object, data: object) -> object:
    if get_origin(kind) is UnionType:
        kind = next(each for each in get_args(kind) if each is not type(None))
    if get_origin(kind) is tuple and isinstance(data, list):
        inner = get_args(kind)[0]
        return tuple(_value(inner, each) for each in data)
    if kind is date and isinstance(data, str):
        return date.fromisoformat(data)
    if kind is float and isinstance(data, int):
        return float(data)
    if isinstance(kind, type) and is_dataclass(kind):
        return _built(kind, data)
    if not isinstance(kind, type) or not isinstance(data, kind):
        raise TypeError(data)
    return data
