"""Events in SQL: how to read and write them."""

from collections.abc import Collection

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from desktop_app.domain.event import (
    IN_TOUCH,
    Event,
    EventKind,
    EventStatus,
    Participant,
    ParticipantRole,
)
from desktop_app.domain.ids import EventId, Key
from desktop_app.domain.reference import Ref
from desktop_app.domain.when import When
from desktop_app.store import dates, extras, points, removal
from desktop_app.store.references import Names, named, names
from desktop_app.store.rows import children, last_place, live, undeleted
from desktop_app.store.tables.cooperations import (
    CooperationRow,
    EventCooperationRow,
    EventRow,
    ParticipantRow,
    PointRow,
)

Field = str | bool | None


def wholes(session: Session, keys: Collection[Key]) -> dict[EventId, Event]:
    """The events of `keys`, whole, in the same number of queries for any number of them."""
    rows = undeleted(session, EventRow, keys)
    who = children(session, ParticipantRow, ParticipantRow.event_id, keys)
    agreed = points.of(session, PointRow.event_id, keys)
    ties = children(session, EventCooperationRow, EventCooperationRow.event_id, keys)
    carried = extras.of(session, keys)
    called = names(session, rows, *who.values(), *ties.values())
    return {
        EventId(row.id): Event(
            id=EventId(row.id),
            title=row.title,
            kind=EventKind(row.kind),
            detail=row.detail,
            when=row.day,
            status=EventStatus(row.status),
            city=row.city,
            edition=named(called, row.edition_id),
            result=row.result,
            public=row.public,
            note=row.note,
            source=named(called, row.source_id),
            extras=carried[row.id],
            participants=tuple(_participant(one, called) for one in who.get(row.id, ())),
            points=agreed.get(row.id, ()),
            cooperations=_cooperations(ties.get(row.id, ()), called),
        )
        for row in rows
    }


def of_cooperation(session: Session, cooperation: Key) -> list[EventId]:
    """The keys of its events, in no order."""
    tie = EventCooperationRow
    query = (
        select(tie.event_id)
        .join(EventRow, EventRow.id == tie.event_id)
        .where(tie.cooperation_id == cooperation)
        .where(tie.deleted.is_(False), EventRow.deleted.is_(False))
    )
    return [EventId(key) for key in session.scalars(query)]


def in_touch_with(session: Session, person: Key) -> list[EventId]:
    """Events with somebody that no page of a cooperation shows, and all calls and mails."""
    tied = select(EventCooperationRow.event_id).where(EventCooperationRow.deleted.is_(False))
    query = (
        select(EventRow.id)
        .join(ParticipantRow, ParticipantRow.event_id == EventRow.id)
        .where(ParticipantRow.person_id == person, ParticipantRow.deleted.is_(False))
        .where(EventRow.deleted.is_(False))
        .where(or_(EventRow.kind.in_(IN_TOUCH), EventRow.id.not_in(tied)))
    )
    return [EventId(key) for key in session.scalars(query.distinct())]


def only_of(session: Session, cooperation: Key) -> list[EventId]:
    """Its events that count for no other cooperation."""
    tie, other = EventCooperationRow, CooperationRow
    shared = (
        select(tie.event_id)
        .join(other, other.id == tie.cooperation_id)
        .where(tie.deleted.is_(False), other.deleted.is_(False), other.id != cooperation)
    )
    elsewhere = set(session.scalars(shared.where(tie.event_id.in_(_tied_to(cooperation)))))
    return [key for key in of_cooperation(session, cooperation) if key not in elsewhere]


def add(
    session: Session,
    title: str,
    *,
    kind: EventKind,
    when: When | None,
    status: EventStatus,
    cooperation: Key | None = None,
    city: str = "",
    edition: Key | None = None,
    note: str = "",
) -> EventId:
    """A new event, of a cooperation or of none yet; what keeps in touch stays internal."""
    row = EventRow(
        title=title,
        kind=kind,
        day=when,
        status=status,
        city=city,
        edition_id=edition,
        note=note,
        public=kind not in IN_TOUCH,
    )
    session.add(row)
    session.flush()
    if cooperation is not None:
        tie(session, row.id, cooperation)
    return EventId(row.id)


def tie(session: Session, event: Key, cooperation: Key) -> None:
    """Let an event count for a cooperation; once is enough."""
    event, cooperation = _both(session, event, cooperation)
    if not session.scalars(_ties(event, cooperation)).all():
        session.add(EventCooperationRow(event_id=event, cooperation_id=cooperation))


def untie(session: Session, event: Key, cooperation: Key) -> None:
    """Let an event no longer count for a cooperation."""
    for row in session.scalars(_ties(event, cooperation)):
        row.deleted = True


def change(session: Session, key: Key, field: str, value: Field) -> None:
    """Give one field of an event another value."""
    setattr(live(session, EventRow, key), field, value)


def set_date(session: Session, key: Key, when: When | None) -> None:
    """Give an event its date, and move what hangs on it."""
    dates.set_date(session, live(session, EventRow, key), when)


def add_participant(
    session: Session,
    event: Key,
    role: ParticipantRole,
    *,
    organisation: Key | None = None,
    person: Key | None = None,
    note: str = "",
) -> Key:
    """Somebody who was there, placed last."""
    row = ParticipantRow(
        event_id=live(session, EventRow, event).id,
        organisation_id=organisation,
        person_id=person,
        role=role,
        note=note,
        place=last_place(session, ParticipantRow, ParticipantRow.event_id, event),
    )
    session.add(row)
    session.flush()
    return row.id


def _both(session: Session, event: Key, cooperation: Key) -> tuple[Key, Key]:
    return live(session, EventRow, event).id, live(session, CooperationRow, cooperation).id


def _tied_to(cooperation: Key) -> Select[Key]:
    return select(EventCooperationRow.event_id).where(
        EventCooperationRow.cooperation_id == cooperation,
        EventCooperationRow.deleted.is_(False),
    )


def _ties(event: Key, cooperation: Key) -> Select[EventCooperationRow]:
    return select(EventCooperationRow).where(
        EventCooperationRow.event_id == event,
        EventCooperationRow.cooperation_id == cooperation,
        EventCooperationRow.deleted.is_(False),
    )


def _participant(row: ParticipantRow, called: Names) -> Participant:
    return Participant(
        id=row.id,
        role=ParticipantRole(row.role),
        organisation=named(called, row.organisation_id),
        person=named(called, row.person_id),
        note=row.note,
    )


def _cooperations(ties: Collection[EventCooperationRow], called: Names) -> tuple[Ref, ...]:
    found = (named(called, one.cooperation_id) for one in ties)
    return tuple(ref for ref in found if ref is not None and not ref.deleted)


def remove(session: Session, key: Key) -> None:
    """Take an event out of the book, with its participants and points."""
    removal.remove(session, "event", [live(session, EventRow, key).id])
