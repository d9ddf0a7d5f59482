"""The cards of people: listed by family name, found by former names and numbers as well."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, select

from desktop_app.domain.ids import Key
from desktop_app.domain.names import PersonName
from desktop_app.domain.reference import Kind
from desktop_app.domain.sorting import name_key
from desktop_app.store.cards import Card
from desktop_app.store.carried_words import carried_words, saying, tags_shown
from desktop_app.store.entries import entries_for, mentioned, part_of
from desktop_app.store.organisation_cards import titles
from desktop_app.store.rows import among_wanted, wanted
from desktop_app.store.tables.people import (
    AddressRow,
    PersonNameRow,
    PersonRow,
    ReachRow,
    RoleRow,
)

for _table in ("person_name", "role", "reach", "address", "membership"):
    part_of(_table, "person", via="person_id")
for _table in ("reach", "address"):
    part_of(_table, "role", via="role_id")
tags_shown("person")
mentioned(
    "organisation",
    "person",
    "SELECT person_id FROM role WHERE NOT deleted"
    " AND organisation_id IN (SELECT value FROM json_each(?))",
)

NAME = ("salutation", "title", "given", "particle", "family", "suffix")
PEOPLE = select(
    PersonRow.id, PersonRow.met, PersonRow.note, *(getattr(PersonRow, part) for part in NAME)
).where(among_wanted(PersonRow.id))
ROLES = (
    select(RoleRow.person_id, RoleRow.function, RoleRow.organisation_id, RoleRow.until)
    .where(among_wanted(RoleRow.person_id), RoleRow.deleted.is_(False))
    .order_by(RoleRow.place, RoleRow.id)
)
OTHERS = (
    select(PersonNameRow.person_id, PersonNameRow.text)
    .where(among_wanted(PersonNameRow.person_id), PersonNameRow.deleted.is_(False))
    .order_by(PersonNameRow.id)
)
SAID = saying(
    (ReachRow.person_id, ReachRow.value),
    (AddressRow.person_id, AddressRow.city),
    (RoleRow.person_id, RoleRow.department),
)

Words = dict[Key, list[str]]


@entries_for("person")
def person_cards(connection: Connection, keys: Sequence[Key]) -> Iterator[Card]:
    """The cards of these people."""
    roles, ended = _roles(connection, keys)
    words = carried_words(connection, keys, SAID)
    others = _others(connection, keys)
    for key, met, note, *name in connection.execute(PEOPLE, wanted(keys)).all():
        called = PersonName(**dict(zip(NAME, name, strict=True)))
        body = (met, note, *roles.get(key, ()), *ended.get(key, ()), *words[key])
        yield Card(
            key=key,
            kind=Kind.PERSON,
            title=called.display,
            plain=called.plain,
            subtitle=next(iter(roles.get(key, ())), ""),
            sort_key=name_key(called.sorted_by),
            names=tuple(others.get(key, ())),
            body="\n".join(part for part in body if part),
        )


def _roles(connection: Connection, keys: Sequence[Key]) -> tuple[Words, Words]:
    """What they are and were, with the names of the organisations: "Head of X · Muster"."""
    rows = connection.execute(ROLES, wanted(keys)).all()
    called = titles(connection, {row.organisation_id for row in rows if row.organisation_id})
    current: Words = {}
    ended: Words = {}
    for person, function, organisation, until in rows:
        place = "" if organisation is None else called.get(organisation, "")
        said = " · ".join(part for part in (function, place) if part)
        (current if until is None else ended).setdefault(person, []).append(said)
    return current, ended


def _others(connection: Connection, keys: Sequence[Key]) -> Words:
    found: Words = {}
    for key, text in connection.execute(OTHERS, wanted(keys)).all():
        found.setdefault(key, []).append(text)
    return found
