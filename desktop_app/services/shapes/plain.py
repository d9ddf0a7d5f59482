"""Any value of the domain as JSON, and what all records have in common there."""

from collections.abc import Iterable, Sequence
from dataclasses import fields, is_dataclass
from typing import TypeAlias

from desktop_app.domain.extras import Extras, FollowUp, Tag, Translation
from desktop_app.domain.ids import Key
from desktop_app.domain.json_value import Json
from desktop_app.domain.reference import Kind, Ref
from desktop_app.domain.when import When

Shape: TypeAlias = dict[str, Json]


def plain(value: object) -> Json:
    """A value under the names of its own fields; dates and references in their fixed shape."""
    if isinstance(value, str):  # also what is chosen from a few words
        return str(value)
    if value is None or isinstance(value, int | float):
        return value
    if isinstance(value, When):
        return value.shape()
    if isinstance(value, Ref):
        return reference(value)
    if isinstance(value, frozenset):
        return sorted(str(one) for one in value)
    if isinstance(value, Sequence):
        return [plain(one) for one in value]
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(f"{type(value).__name__} has no shape")


def head(key: Key, kind: Kind, title: str) -> Shape:
    """What every record begins with."""
    return {"id": key, "kind": kind.value, "title": title}


def reference(ref: Ref) -> Shape:
    """Another record; the mark is there only if it lies in the bin."""
    shape = head(ref.id, ref.kind, ref.title)
    return {**shape, "deleted": True} if ref.deleted else shape


def acting(
    role: str, organisation: Ref | None, person: Ref | None, group: str, **more: Json
) -> Shape:
    """Somebody in a role: the person if one is named, else the organisation, else a group
    nobody named, in words.
    """
    who = person or organisation
    nobody: Shape = {"id": None, "kind": None, "title": group}
    shape = {**(nobody if who is None else reference(who)), "role": role}
    if person is not None and organisation is not None:
        shape["organisation"] = reference(organisation)
    return {**shape, **more}


def carried(extras: Extras) -> Shape:
    """The tags, files, own fields, next steps and translations of a record."""
    return {
        "tags": [tag(one) for one in extras.tags],
        "attachments": plain(extras.attachments),
        "custom": plain(extras.custom),
        "follow_ups": [follow_up(step) for step in extras.follow_ups],
        "translations": _by_field(extras.translations),
    }


def tag(found: Tag) -> Shape:
    """A word the office sorts its records by."""
    return {
        **head(found.id, Kind.TAG, found.name),
        "colour": found.colour,
        "rhythm": found.rhythm.value,
    }


def follow_up(step: FollowUp) -> Shape:
    """A next step."""
    return {
        **head(step.id, Kind.FOLLOW_UP, step.what),
        "about": plain(step.about),
        "due": plain(step.due),
        "done": plain(step.done),
        "owner": step.owner,
        "note": step.note,
    }


def _by_field(translations: Iterable[Translation]) -> Shape:
    found: dict[str, dict[str, str]] = {}
    for one in translations:
        found.setdefault(one.field, {})[one.language] = one.text
    return {**found}
