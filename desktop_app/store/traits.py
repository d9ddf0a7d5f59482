"""What duplicates are told by, read from the whole book with one query per table."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

Rows = Sequence[tuple[str, ...]]

PEOPLE = """\
SELECT id, given, particle, family, coalesce(birthday ->> '$.edtf', '') FROM person
WHERE NOT deleted ORDER BY id"""
OTHER_NAMES = "SELECT person_id, text FROM person_name WHERE NOT deleted"
ROLES = """\
SELECT person_id, coalesce(organisation_id, coordinates_id) FROM role
WHERE NOT deleted AND coalesce(organisation_id, coordinates_id) IS NOT NULL"""
REACHES = "SELECT {owner}, kind, value FROM reach WHERE NOT deleted AND {owner} IS NOT NULL"
ADDRESSES = """\
SELECT {owner}, street, postcode, city FROM address
WHERE NOT deleted AND {owner} IS NOT NULL"""
CUSTOM = """\
SELECT v.record_id, f.name, v.value FROM custom_value v
JOIN custom_field f ON f.id = v.field_id
WHERE NOT v.deleted AND NOT f.deleted AND f.record_kind IN ({kinds})"""
HOUSES = """\
SELECT id, website, city, country FROM organisation WHERE NOT deleted ORDER BY id"""
HOUSE_NAMES = """\
SELECT organisation_id, text, short FROM organisation_name WHERE NOT deleted
ORDER BY until IS NOT NULL, place"""
SUCCESSIONS = "SELECT from_id, to_id FROM succession WHERE NOT deleted"
CARRIERS = "SELECT id, carrier_id FROM cluster WHERE NOT deleted AND carrier_id IS NOT NULL"


class PeopleRows(NamedTuple):
    """The rows that people are compared by."""

    people: Rows
    names: Rows
    roles: Rows
    reaches: Rows
    addresses: Rows
    custom: Rows
    house_names: Rows


class HouseRows(NamedTuple):
    """The rows that organisations are compared by; `related` are two on purpose."""

    houses: Rows
    names: Rows
    reaches: Rows
    addresses: Rows
    custom: Rows
    related: Rows


def of_people(session: Session) -> PeopleRows:
    """Everything that people are compared by."""
    return PeopleRows(
        people=_rows(session, PEOPLE),
        names=_rows(session, OTHER_NAMES),
        roles=_rows(session, ROLES),
        reaches=_rows(session, REACHES.format(owner="person_id")),
        addresses=_rows(session, ADDRESSES.format(owner="person_id")),
        custom=_rows(session, CUSTOM.format(kinds="'person'")),
        house_names=_rows(session, HOUSE_NAMES),
    )


def of_organisations(session: Session) -> HouseRows:
    """Everything that organisations are compared by."""
    return HouseRows(
        houses=_rows(session, HOUSES),
        names=_rows(session, HOUSE_NAMES),
        reaches=_rows(session, REACHES.format(owner="organisation_id")),
        addresses=_rows(session, ADDRESSES.format(owner="organisation_id")),
        custom=_rows(session, CUSTOM.format(kinds="'organisation', 'cluster'")),
        related=[*_rows(session, SUCCESSIONS), *_rows(session, CARRIERS)],
    )


def _rows(session: Session, query: str) -> Rows:
    """Straight from the driver: half a million values are read at once."""
    cursor = session.connection().connection.cursor()
    cursor.execute(query)
    rows: Rows = cursor.fetchall()
    return rows
