"""Who is falling asleep, in SQL: people whose last contact lies longer back than it should."""

import json
from datetime import date

from sqlalchemy import (
    ColumnElement,
    Subquery,
    case,
    func,
    literal,
    literal_column,
    select,
    union_all,
)
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop_app.domain.event import EventStatus
from desktop_app.domain.ids import Key, PersonId
from desktop_app.domain.rhythm import Drowsy, limits
from desktop_app.domain.when import When
from desktop_app.store.cards import EntryRow
from desktop_app.store.days import begin_of, end_of
from desktop_app.store.tables.cooperations import EventRow, ParticipantRow
from desktop_app.store.tables.people import PersonRow
from desktop_app.store.tables.shared import TaggingRow, TagRow

# a parameter would keep SQLite from the index of rhythms
NOTHING: ColumnElement[str] = literal_column("''")
HEX, DIGITS, TICK = "0123456789abcdef", 8, 65.536  # seconds per step of the eighth digit


def asleep(session: Session, today: date, limit: int | None = None) -> tuple[list[Drowsy], int]:
    """Those who waited longest first, and how many there are altogether, in one query.

    A contact is an event that happened with them; who was never met waits since they were
    written into the book.
    """
    wanted = _wanted(today)
    contact = _last_contact(wanted.c.id, today)
    met = func.json_extract(contact, "$[0]")
    known = select(wanted.c.id, wanted.c.limit, contact.label("contact"), met.label("met"))
    each = known.subquery()
    last = func.coalesce(each.c.met, _entered(each.c.id))
    query = (
        select(each.c.id, EntryRow.title, EntryRow.subtitle, last, each.c.contact)
        .add_columns(func.count().over())
        .join(EntryRow, EntryRow.key == each.c.id)
        .where(last < each.c.limit)
        .order_by(last, each.c.id)
        .limit(limit)
    )
    found = session.execute(query).all()
    people = [
        _drowsy(PersonId(key), name, beside, day, contact)
        for key, name, beside, day, contact, _ in found
    ]
    return people, found[0][-1] if found else 0


def _drowsy(key: PersonId, name: str, beside: str, day: str, contact: str | None) -> Drowsy:
    _, occasion, said = json.loads(contact) if contact is not None else (None, "", None)
    return Drowsy(
        id=key,
        name=name,
        organisation=beside,
        last=date.fromisoformat(day),
        met=contact is not None,
        occasion=occasion,
        said=None if said is None else When.from_json(said),
    )


def _wanted(today: date) -> Subquery:
    """Everybody with a rhythm, and the day their last contact must not lie before."""
    person, tag, on = PersonRow, TagRow, TaggingRow
    own = select(person.id, _limit(person.rhythm, today).label("limit")).where(
        person.rhythm != NOTHING, person.deleted.is_(False)
    )
    tagged = (
        select(person.id, func.max(_limit(tag.rhythm, today)).label("limit"))
        .select_from(tag)
        .join(on, on.tag_id == tag.id)
        .join(person, person.id == on.record_id)
        .where(tag.rhythm != "", tag.deleted.is_(False), on.deleted.is_(False))
        .where(person.rhythm == "", person.deleted.is_(False))
        .group_by(person.id)
    )
    return union_all(own, tagged).subquery()


def _limit(rhythm: InstrumentedAttribute[str], today: date) -> ColumnElement[str | None]:
    return case(limits(today), value=rhythm, else_=None)


def _last_contact(person: ColumnElement[Key], today: date) -> ColumnElement[str]:
    """The newest event with somebody as JSON: its day, its title, its date as it was said."""
    day = func.min(end_of(EventRow.day), literal(today.isoformat()))
    return (
        select(func.json_array(day, EventRow.title, EventRow.day))
        .join(ParticipantRow, ParticipantRow.event_id == EventRow.id)
        .where(ParticipantRow.person_id == person, ParticipantRow.deleted.is_(False))
        .where(EventRow.deleted.is_(False), EventRow.status == EventStatus.HAPPENED)
        .where(begin_of(EventRow.day) <= today.isoformat())
        .order_by(day.desc(), EventRow.id.desc())
        .limit(1)
        .correlate_except(EventRow, ParticipantRow)
        .scalar_subquery()
    )


def _entered(key: ColumnElement[Key]) -> ColumnElement[str]:
    """The day a record was made: a key begins with the time."""
    plain = func.replace(key, "-", "")
    digits = (
        (func.instr(HEX, func.substr(plain, place, 1)) - 1) * 16 ** (DIGITS - place)
        for place in range(1, DIGITS + 1)
    )
    ticks: ColumnElement[int] = literal(0)
    for digit in digits:
        ticks = ticks + digit
    return func.date(ticks * TICK, "unixepoch")
