"""Which records somebody called different, in SQL."""

from collections.abc import Collection

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.domain.errors import Invalid, Missing
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.store import entries, removal
from desktop_app.store.entries import part_of
from desktop_app.store.rows import DELETED, Link
from desktop_app.store.tables.merging import DifferenceRow

for _column in ("person_id", "other_person_id"):
    part_of("difference", "person", via=_column)
for _column in ("organisation_id", "other_organisation_id"):
    part_of("difference", "organisation", via=_column)

OF_TWO_KINDS = N_("These two are not of one kind: choose two people or two organisations.")
PEOPLE = (DifferenceRow.person_id, DifferenceRow.other_person_id)
ORGANISATIONS = (DifferenceRow.organisation_id, DifferenceRow.other_organisation_id)
SIDES: dict[str, tuple[Link, Link]] = {"person": PEOPLE, "organisation": ORGANISATIONS}


def of_people(session: Session) -> set[frozenset[str]]:
    """The pairs of people that are different."""
    return _pairs(session, PEOPLE)


def of_organisations(session: Session) -> set[frozenset[str]]:
    """The pairs of organisations that are different."""
    return _pairs(session, ORGANISATIONS)


def add(session: Session, one: Key, other: Key) -> None:
    """Remember that two records are different; once is enough."""
    table = common_table(session, (one, other))
    if _found(session, one, other):
        return
    first, second = sorted((one, other))
    mine, theirs = SIDES[table]
    session.add(DifferenceRow(**{mine.key: first, theirs.key: second}))
    session.flush()


def remove(session: Session, one: Key, other: Key) -> None:
    """Forget that two records are different."""
    removal.remove(session, "difference", _found(session, one, other))


def common_table(session: Session, keys: Collection[Key]) -> str:
    """The table in which all of these live; refused for records of two kinds."""
    session.flush()
    found = entries.tables_of(session.connection(), list(keys))
    if sum(map(len, found.values())) < len(set(keys)):
        raise Missing(DELETED)
    if len(found) > 1 or not found.keys() <= SIDES.keys():
        raise Invalid(OF_TWO_KINDS)
    return next(iter(found))


def _found(session: Session, one: Key, other: Key) -> list[Key]:
    ways = [
        (mine == first) & (theirs == second)
        for mine, theirs in SIDES.values()
        for first, second in ((one, other), (other, one))
    ]
    query = select(DifferenceRow.id).where(or_(*ways), DifferenceRow.deleted.is_(False))
    return list(session.scalars(query))


def _pairs(session: Session, sides: tuple[Link, Link]) -> set[frozenset[str]]:
    query = select(*sides).where(DifferenceRow.deleted.is_(False), sides[0].is_not(None))
    return {frozenset(map(str, pair)) for pair in session.execute(query)}
