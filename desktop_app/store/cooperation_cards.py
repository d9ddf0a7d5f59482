"""The cards of cooperations, events and agreements."""

from collections.abc import Collection, Iterator, Sequence

from sqlalchemy import Connection, ScalarSelect, func, select

from desktop_app.domain.cooperation import PartnerRole, title_of
from desktop_app.domain.ids import Key
from desktop_app.domain.names import PersonName
from desktop_app.domain.reference import Kind
from desktop_app.domain.sorting import sort_key
from desktop_app.store.cards import Card
from desktop_app.store.carried_words import carried_words, tags_shown
from desktop_app.store.entries import entries_for, mentioned, part_of
from desktop_app.store.organisation_cards import titles
from desktop_app.store.rows import Link, among
from desktop_app.store.shared_cards import UNDATED
from desktop_app.store.tables.cooperations import (
    AgreementRow,
    CooperationRow,
    EventRow,
    PartnerRow,
    PointRow,
)
from desktop_app.store.tables.people import PersonRow

for _table in ("partner", "stage", "event_cooperation"):
    part_of(_table, "cooperation", via="cooperation_id")
for _table in ("participant", "point", "event_cooperation"):
    part_of(_table, "event", via="event_id")
for _table in ("signatory", "point"):
    part_of(_table, "agreement", via="agreement_id")
for _table in ("cooperation", "event", "agreement"):
    tags_shown(_table)
for _who in ("organisation", "person"):
    mentioned(
        _who,
        "cooperation",
        "SELECT cooperation_id FROM partner WHERE NOT deleted"
        f" AND {_who}_id IN (SELECT value FROM json_each(?))",
    )


@entries_for("cooperation")
def cooperation_cards(connection: Connection, keys: Sequence[Key]) -> Iterator[Card]:
    """The cards of cooperations, found by their partners and their aims."""
    partners = _partners(connection, keys)
    words = carried_words(connection, keys)
    row = CooperationRow
    query = select(row.id, row.title, row.field, row.aim, row.note)
    for key, own, field, aim, note in connection.execute(query.where(among(row.id, keys))):
        called = tuple(partners.get(key, ()))
        title = title_of(own, called)
        yield Card(
            key=key,
            kind=Kind.COOPERATION,
            title=title,
            subtitle=field,
            sort_key=sort_key(title),
            names=called,
            body="\n".join(part for part in (aim, note, *words[key]) if part),
        )


@entries_for("event")
def event_cards(connection: Connection, keys: Sequence[Key]) -> Iterator[Card]:
    """The cards of events: listed by date, found by all that was written about them."""
    row = EventRow
    words = carried_words(connection, keys)
    query = select(row.id, row.title, row.day, row.city, row.detail, row.result, row.note)
    query = query.add_columns(_points(PointRow.event_id, row.id))
    for key, title, day, city, *body in connection.execute(query.where(among(row.id, keys))):
        yield Card(
            key=key,
            kind=Kind.EVENT,
            title=title,
            subtitle=" · ".join(part for part in (day.text if day else "", city) if part),
            sort_key=f"{day.sort_text if day else UNDATED} {sort_key(title)}",
            body="\n".join(part for part in (*body, *words[key]) if part),
        )


@entries_for("agreement")
def agreement_cards(connection: Connection, keys: Sequence[Key]) -> Iterator[Card]:
    """The cards of agreements, found by their contents."""
    row = AgreementRow
    words = carried_words(connection, keys)
    query = select(row.id, row.label, row.signed, row.city, row.note)
    query = query.add_columns(_points(PointRow.agreement_id, row.id))
    for key, label, signed, city, *body in connection.execute(query.where(among(row.id, keys))):
        yield Card(
            key=key,
            kind=Kind.AGREEMENT,
            title=label,
            subtitle=" · ".join(part for part in (signed.text if signed else "", city) if part),
            sort_key=sort_key(label),
            body="\n".join(part for part in (*body, *words[key]) if part),
        )


def _partners(connection: Connection, keys: Collection[Key]) -> dict[Key, list[str]]:
    """What the partners of each cooperation are called, in their order."""
    row = PartnerRow
    query = (
        select(row.cooperation_id, row.organisation_id, row.person_id)
        .where(among(row.cooperation_id, keys), row.deleted.is_(False))
        .where(row.role == PartnerRole.PARTNER)
        .order_by(row.place, row.id)
    )
    rows = connection.execute(query).all()
    organisations = {one.organisation_id for one in rows if one.organisation_id}
    people = {one.person_id for one in rows if one.person_id}
    called = {**titles(connection, organisations), **_people(connection, people)}
    found: dict[Key, list[str]] = {}
    for cooperation, organisation, person in rows:
        if name := called.get(person or organisation or cooperation):
            found.setdefault(cooperation, []).append(name)
    return found


def _people(connection: Connection, keys: Collection[Key]) -> dict[Key, str]:
    row = PersonRow
    query = select(row.id, row.title, row.given, row.particle, row.family, row.suffix)
    return {
        key: PersonName(
            title=title, given=given, particle=particle, family=family, suffix=suffix
        ).display
        for key, title, given, particle, family, suffix in connection.execute(
            query.where(among(row.id, keys))
        )
    }


def _points(owner: Link, key: Link) -> ScalarSelect[str]:
    return (
        select(func.group_concat(PointRow.text, "\n"))
        .where(owner == key, PointRow.deleted.is_(False))
        .scalar_subquery()
    )
