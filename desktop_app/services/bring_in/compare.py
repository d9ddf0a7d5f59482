"""A draft beside the record it is: what of it would be new or other there, field by field.

Nothing is ever taken away, and what the file said the last time is no news.
"""

from collections.abc import Callable, Collection, Iterator

from desktop_app.domain.draft import Draft, DraftKind, DraftRole
from desktop_app.domain.folding import fold
from desktop_app.domain.ids import Key
from desktop_app.domain.person import Role
from desktop_app.services.bring_in import claims
from desktop_app.services.bring_in.planned import Difference
from desktop_app.values import dataclass

NAME = ("title", "given", "particle", "family", "suffix")
Places = Callable[[str], Collection[Key]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """A record as it is: as a draft, with its roles, and what the file said the last time."""

    draft: Draft
    roles: tuple[Role, ...] = ()
    pictured: bool = False
    marks: frozenset[str] = frozenset()

    def knows(self, field: str, text: str) -> bool:
        """Whether the file said this before."""
        return claims.mark(field, text) in self.marks


def differences(draft: Draft, present: Present, places: Places) -> tuple[Difference, ...]:
    """What of a draft would change the record; `places` finds organisations by name."""
    if draft.kind is DraftKind.ORGANISATION:
        return (*_house_name(draft, present), *_plain(draft, present), *_parts(draft, present))
    return (
        *_name(draft, present),
        *_plain(draft, present),
        *_roles(draft, present, places),
        *_parts(draft, present),
    )


def _house_name(draft: Draft, present: Present) -> Iterator[Difference]:
    """The name of an organisation is never typed over: another one stands beside it."""
    known = [present.draft.organisation, *(name.text for name in present.draft.other_names)]
    if claims.name_key(draft.organisation) not in map(claims.name_key, known):
        yield Difference(field="other_name", before="", after=draft.organisation)


def _name(draft: Draft, present: Present) -> Iterator[Difference]:
    """The parts the draft says; a part it does not say stays."""
    if present.knows("name", "\x1f".join(getattr(draft.name, part) for part in NAME)):
        return
    for part in NAME:
        new, old = getattr(draft.name, part), getattr(present.draft.name, part)
        if new and new != old:
            yield Difference(field=part, before=old, after=new)


def _plain(draft: Draft, present: Present) -> Iterator[Difference]:
    """Fields that hold one text each."""
    was = present.draft
    for field, new, old in (
        ("language", draft.language, was.language),
        ("salutation", draft.name.salutation, was.name.salutation),
        ("birthday", _day(draft), _day(was)),
    ):
        if new and new != old and not present.knows(field, new):
            yield Difference(field=field, before=old, after=new)
    if draft.note and draft.note not in was.note and not present.knows("note", draft.note):
        typed_over = not was.note or present.knows("note", was.note)
        after = draft.note if typed_over else f"{was.note}\n\n{draft.note}"
        yield Difference(field="note", before=was.note, after=after)


def _day(draft: Draft) -> str:
    return draft.birthday.text if draft.birthday is not None else ""


def _roles(draft: Draft, present: Present, places: Places) -> Iterator[Difference]:
    for role in (draft.role, *draft.further_roles):
        said = (role.organisation, role.department, role.function)
        if not any(said) or present.knows("role", "\x1f".join(said)):
            continue
        held = held_role(role, present.roles, places)
        if held is None:
            yield Difference(field="role", before="", after=said_of(role))
            continue
        for field in ("function", "department"):
            new, old = getattr(role, field), getattr(held, field)
            if new and fold(new) != fold(old):
                yield Difference(field=field, before=old, after=new, part=held.id)


def held_role(role: DraftRole, held: Collection[Role], places: Places) -> Role | None:
    """The role a draft means: the one at that organisation; without one, that of the name."""
    if role.organisation:
        at = places(role.organisation)
        here = [one for one in held if one.organisation and one.organisation.id in at]
        same = [one for one in here if fold(one.function) == fold(role.function)]
        return next(iter(same or here), None)
    same = [one for one in held if fold(one.function) == fold(role.function)]
    return next(iter(same or [one for one in held if one.organisation is None]), None)


def _parts(draft: Draft, present: Present) -> Iterator[Difference]:
    """What there may be several of: only ever added to."""
    was = present.draft
    ways = {claims.way_key(way) for way in was.reaches}
    for way in draft.reaches:
        key = claims.way_key(way)
        if key not in ways and not present.knows(way.kind, way.value):
            ways.add(key)
            yield Difference(field=way.kind, before="", after=way.value)
    addresses = {claims.address_key(one) for one in was.addresses}
    for one in draft.addresses:
        key = claims.address_key(one)
        if key not in addresses and not present.knows("address", claims.in_one_line(one)):
            yield Difference(field="address", before="", after=claims.in_one_line(one))
    names = {fold(name.text) for name in was.other_names}
    for other in draft.other_names:
        key = fold(other.text)
        if key not in names and not present.knows("other_name", other.text):
            yield Difference(field="other_name", before="", after=other.text)
    for tag in draft.tags:
        if tag not in was.tags and not present.knows("tag", tag):
            yield Difference(field="tag", before="", after=tag)
    if draft.photo is not None and not present.pictured:
        yield Difference(field="picture", before="", after=draft.photo.media_type)
    yield from _extras(draft, present)


def _extras(draft: Draft, present: Present) -> Iterator[Difference]:
    """What the book has no field of its own for; a field of the office holds one text each."""
    was = present.draft.extras
    known = {(extra.name, extra.value) for extra in was}
    own = {extra.name: extra.value for extra in was if not extra.escaped}
    for extra in draft.extras:
        said = claims.extra_said(extra)
        if (extra.name, extra.value) not in known and not present.knows("extra", said):
            before = "" if extra.escaped else own.get(extra.name, "")
            yield Difference(field="extra", before=before, after=said)


def said_of(role: DraftRole) -> str:
    """A role as it is shown in a plan."""
    return " · ".join(
        part for part in (role.organisation, role.department, role.function) if part
    )
