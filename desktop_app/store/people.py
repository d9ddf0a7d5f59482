"""People in SQL: how to find, read and write them."""

from collections.abc import Collection

from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key, PersonId, PictureId
from desktop_app.domain.names import PersonName
from desktop_app.domain.person import OtherName, Person, PersonNameKind, Role
from desktop_app.domain.rhythm import Rhythm
from desktop_app.domain.when import When
from desktop_app.store import extras, memberships, reaches
from desktop_app.store.references import Names, named, names
from desktop_app.store.rows import children, last_place, live, undeleted
from desktop_app.store.tables.people import (
    AddressRow,
    PersonNameRow,
    PersonRow,
    ReachRow,
    RoleRow,
)


def wholes(session: Session, keys: Collection[Key]) -> dict[PersonId, Person]:
    """The people of `keys`, whole, in the same number of queries for any number of them."""
    rows = undeleted(session, PersonRow, keys)
    others = children(session, PersonNameRow, PersonNameRow.person_id, keys)
    roles = children(session, RoleRow, RoleRow.person_id, keys)
    ways = reaches.reaches(session, ReachRow.person_id, keys)
    addresses = reaches.addresses(session, AddressRow.person_id, keys)
    member_of = memberships.of_people(session, keys)
    carried = extras.of(session, keys)
    called = names(session, rows, *roles.values())
    return {
        PersonId(row.id): Person(
            id=PersonId(row.id),
            name=name_of(row),
            other_names=tuple(map(_other_name, others.get(row.id, ()))),
            language=row.language,
            met=row.met,
            rhythm=Rhythm(row.rhythm),
            birthday=row.birthday,
            portrait=None if row.portrait_id is None else PictureId(row.portrait_id),
            roles=tuple(_role(role, called) for role in roles.get(row.id, ())),
            reaches=ways.get(row.id, ()),
            addresses=addresses.get(row.id, ()),
            memberships=member_of.get(row.id, ()),
            source=named(called, row.source_id),
            note=row.note,
            extras=carried[row.id],
        )
        for row in rows
    }


def add(session: Session, name: PersonName, *, language: str = "", met: str = "") -> PersonId:
    """A new person."""
    row = PersonRow(
        salutation=name.salutation,
        title=name.title,
        given=name.given,
        particle=name.particle,
        family=name.family,
        suffix=name.suffix,
        language=language,
        met=met,
    )
    session.add(row)
    session.flush()
    return PersonId(row.id)


def set_name(session: Session, key: Key, name: PersonName) -> None:
    """Give somebody another name, all parts of it."""
    row = live(session, PersonRow, key)
    row.salutation, row.title, row.suffix = name.salutation, name.title, name.suffix
    row.given, row.particle, row.family = name.given, name.particle, name.family


def add_name(session: Session, person: Key, kind: PersonNameKind, text: str) -> Key:
    """A name somebody had or is also written with."""
    row = PersonNameRow(person_id=live(session, PersonRow, person).id, kind=kind, text=text)
    session.add(row)
    session.flush()
    return row.id


def add_role(
    session: Session,
    person: Key,
    function: str,
    *,
    organisation: Key | None = None,
    coordinates: Key | None = None,
    since: When | None = None,
    until: When | None = None,
) -> Key:
    """What somebody is at an organisation, placed last."""
    row = RoleRow(
        person_id=live(session, PersonRow, person).id,
        organisation_id=organisation,
        coordinates_id=coordinates,
        function=function,
        since=since,
        until=until,
        place=last_place(session, RoleRow, RoleRow.person_id, person),
    )
    session.add(row)
    session.flush()
    return row.id


def name_of(row: PersonRow) -> PersonName:
    """The parts of the name a row keeps."""
    return PersonName(
        salutation=row.salutation,
        title=row.title,
        given=row.given,
        particle=row.particle,
        family=row.family,
        suffix=row.suffix,
    )


def _other_name(row: PersonNameRow) -> OtherName:
    return OtherName(
        id=row.id,
        kind=PersonNameKind(row.kind),
        text=row.text,
        since=row.since,
        until=row.until,
    )


def _role(row: RoleRow, called: Names) -> Role:
    return Role(
        id=row.id,
        function=row.function,
        department=row.department,
        organisation=named(called, row.organisation_id),
        coordinates=named(called, row.coordinates_id),
        since=row.since,
        until=row.until,
        source=named(called, row.source_id),
        note=row.note,
    )
