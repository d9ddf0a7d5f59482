"""Cards for people and organisations, as simple as they can be, for the tests of the index."""

import json

from desktop_app.domain.ids import Key
from desktop_app.domain.sorting import name_key, sort_key
from desktop_app.store import entries
from desktop_app.store.cards import Card
from desktop_app.store.tables.organisations import OrganisationNameRow, OrganisationRow
from desktop_app.store.tables.people import RoleRow

PEOPLE = """\
SELECT p.id, p.title, p.given, p.family, p.note,
  (SELECT group_concat(n.text, '|') FROM person_name n
   WHERE n.person_id = p.id AND NOT n.deleted),
  (SELECT group_concat(o.text, ', ') FROM role r
   JOIN organisation_name o ON o.organisation_id = r.organisation_id
   WHERE r.person_id = p.id AND NOT r.deleted)
FROM person p WHERE p.id IN (SELECT value FROM json_each(?))"""

ORGANISATIONS = """\
SELECT o.organisation_id, o.text FROM organisation_name o
WHERE NOT o.deleted AND o.organisation_id IN (SELECT value FROM json_each(?))"""


def people(connection, keys):
    for key, title, given, family, note, names, work in connection.exec_driver_sql(
        PEOPLE, (json.dumps(keys),)
    ):
        plain = f"{given} {family}".strip()
        yield Card(
            key=key,
            kind="person",
            title=f"{title} {plain}".strip(),
            plain=plain,
            subtitle=work or "",
            sort_key=name_key(f"{family} {given}"),
            names=tuple((names or "").split("|")) if names else (),
            body=note,
        )


def organisations(connection, keys):
    for key, text in connection.exec_driver_sql(ORGANISATIONS, (json.dumps(keys),)):
        yield Card(key=key, kind="organisation", title=text, sort_key=sort_key(text))


def put_up(monkeypatch):
    """Use these cards, and no others, while the test runs."""
    for name in ("_builders", "_parts", "_mentions"):
        monkeypatch.setattr(entries, name, {})
    entries.entries_for("person")(people)
    entries.entries_for("organisation")(organisations)
    entries.part_of("person_name", "person", via="person_id")
    entries.part_of("role", "person", via="person_id")
    entries.part_of("organisation_name", "organisation", via="organisation_id")
    entries.part_of("translation", entries.ANY, via="record_id")
    entries.mentioned(
        "organisation",
        "person",
        "SELECT person_id FROM role WHERE organisation_id IN (SELECT value FROM json_each(?))",
    )


def organisation(book, name):
    with book.write("Add organisation") as session:
        row = OrganisationRow()
        session.add(row)
        session.flush()
        session.add(OrganisationNameRow(organisation_id=row.id, text=name))
        return Key(row.id)


def role(book, person, at):
    with book.write("Add role") as session:
        session.add(RoleRow(person_id=person, organisation_id=at))
