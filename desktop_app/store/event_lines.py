"""The list of events in SQL: the lines somebody looks at."""

import json
from collections.abc import Collection

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.event import EventKind, EventLine, EventStatus
from desktop_app.domain.ids import EventId, Key
from desktop_app.domain.reference import Kind
from desktop_app.store.cards import EntryRow
from desktop_app.store.keys import in_one_go
from desktop_app.store.lists import listed
from desktop_app.store.rows import among
from desktop_app.store.tables.cooperations import EventCooperationRow, EventRow


def keys(session: Session) -> list[EventId]:
    """All events by date."""
    return [EventId(key) for key in in_one_go(session, listed(Kind.EVENT))]


def lines(session: Session, keys: Collection[Key]) -> dict[EventId, EventLine]:
    """The table rows of `keys`, in one query."""
    tie = EventCooperationRow
    titles = (
        select(func.json_group_array(EntryRow.title).aggregate_order_by(tie.id))
        .select_from(EntryRow)
        .join(tie, tie.cooperation_id == EntryRow.key)
        .where(tie.event_id == EventRow.id, tie.deleted.is_(False), EntryRow.deleted.is_(False))
        .scalar_subquery()
    )
    columns = (EventRow.id, EventRow.title, EventRow.kind, EventRow.day, EventRow.status)
    query = select(*columns, EventRow.city, titles)
    query = query.where(among(EventRow.id, keys), EventRow.deleted.is_(False))
    return {
        EventId(key): EventLine(
            id=EventId(key),
            title=title,
            kind=EventKind(kind),
            when=day,
            status=EventStatus(status),
            city=city,
            cooperations=tuple(json.loads(cooperations)),
        )
        for key, title, kind, day, status, city, cooperations in session.execute(query)
    }
