"""A record of the book as a draft: to be compared with one, or to be handed out."""

import json
from collections.abc import Iterable, Sequence
from datetime import date

from desktop_app.domain.draft import (
    Draft,
    DraftAddress,
    DraftKind,
    DraftName,
    DraftReach,
    DraftRole,
    Extra,
)
from desktop_app.domain.extras import CustomValue
from desktop_app.domain.organisation import NameKind, Organisation
from desktop_app.domain.person import Person, PersonNameKind, Role
from desktop_app.domain.reach import Address, Reach, ReachKind

NAMES = {
    NameKind.FORMER: PersonNameKind.FORMER,
    NameKind.TRADE: PersonNameKind.NICKNAME,
    NameKind.LOCAL: PersonNameKind.LOCAL,
}


def person(found: Person, on: date, kept: Sequence[tuple[str, str]] = ()) -> Draft:
    """Somebody with the roles of `on`; what belongs to an ended role stays behind with it."""
    roles = found.current_roles(on)
    ended = {role.id for role in found.roles} - {role.id for role in roles}
    first, *further = [_role(role) for role in roles] or [DraftRole()]
    uid, extras = _kept(kept)
    return Draft(
        uid=uid,
        name=found.name,
        other_names=tuple(DraftName(text=n.text, kind=n.kind) for n in found.other_names),
        language=found.language,
        organisation=first.organisation,
        department=first.department,
        function=first.function,
        further_roles=tuple(further),
        reaches=tuple(_reach(way) for way in found.reaches if way.role not in ended),
        addresses=tuple(_address(one) for one in found.addresses if one.role not in ended),
        birthday=found.birthday,
        note=found.note,
        tags=tuple(tag.name for tag in found.extras.tags),
        extras=(*_own(found.extras.custom), *extras),
    )


def organisation(found: Organisation, kept: Sequence[tuple[str, str]] = ()) -> Draft:
    """An organisation under its name of today."""
    uid, extras = _kept(kept)
    ways = [_reach(way) for way in found.reaches]
    if found.website and found.website not in {way.value for way in ways}:
        ways.insert(0, DraftReach(kind=ReachKind.WEB, value=found.website))
    places = [_address(one) for one in found.addresses]
    region = found.region
    if not places and (region.city or region.country):
        places.append(
            DraftAddress(city=region.city, region=region.name, country=region.country)
        )
    return Draft(
        kind=DraftKind.ORGANISATION,
        uid=uid,
        organisation=found.title,
        other_names=tuple(
            DraftName(text=name.text, kind=NAMES.get(name.kind, PersonNameKind.SPELLING))
            for name in found.names
            if name.text != found.title
        ),
        language=found.language,
        reaches=tuple(ways),
        addresses=tuple(places),
        note=found.note,
        tags=tuple(tag.name for tag in found.extras.tags),
        extras=(*_own(found.extras.custom), *extras),
    )


def rest_of(extras: Iterable[Extra], as_fields: Iterable[Extra] = ()) -> str:
    """What the book has no field for, as it is kept; empty if there is nothing."""
    own = set(as_fields)
    listed = [
        [one.name, one.value, one.escaped, one.group, one.parameters]
        for one in extras
        if one not in own
    ]
    return json.dumps(listed, ensure_ascii=False) if listed else ""


def _kept(kept: Sequence[tuple[str, str]]) -> tuple[str, tuple[Extra, ...]]:
    """The identifier and the extras of the files a record came from, each once."""
    return next((uid for uid, _ in kept if uid), ""), extras_of(kept)


def extras_of(kept: Sequence[tuple[str, str]]) -> tuple[Extra, ...]:
    """What was kept of a record as its files spelt it, each once."""
    extras: dict[Extra, None] = {}
    for _, rest in kept:
        for name, value, escaped, group, parameters in json.loads(rest) if rest else ():
            extras[
                Extra(
                    name=name,
                    value=value,
                    escaped=escaped,
                    group=group,
                    parameters=tuple((key, said) for key, said in parameters),
                )
            ] = None
    return tuple(extras)


def _own(custom: Iterable[CustomValue]) -> tuple[Extra, ...]:
    return tuple(Extra(name=one.name, value=one.value) for one in custom)


def _role(role: Role) -> DraftRole:
    house = role.organisation
    return DraftRole(
        organisation=house.title if house is not None else "",
        department=role.department,
        function=role.function,
    )


def _reach(way: Reach) -> DraftReach:
    return DraftReach(
        kind=way.kind,
        value=way.value,
        label=way.label,
        preferred=way.preferred,
        at_work=way.role is not None,
    )


def _address(one: Address) -> DraftAddress:
    return DraftAddress(
        label=one.label,
        street=one.street,
        postcode=one.postcode,
        city=one.city,
        region=one.region,
        country=one.country,
        preferred=one.preferred,
        at_work=one.role is not None,
    )
