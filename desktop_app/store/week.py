"""One week in SQL: the events that fall into it and the steps that are due in it."""

from datetime import date

from sqlalchemy import func, literal, select, union_all
from sqlalchemy.orm import Session

from desktop_app.domain.event import EventKind, EventStatus
from desktop_app.domain.reference import Kind, Ref
from desktop_app.domain.today import WeekLine
from desktop_app.store.cards import EntryRow
from desktop_app.store.days import first_day, last_day
from desktop_app.store.tables.cooperations import EventRow
from desktop_app.store.tables.shared import FollowUpRow

LONGEST = 14  # days; what is said no more precisely falls on no day of the week


def week(session: Session, first: date, last: date) -> list[WeekLine]:
    """What the days from `first` to `last` bring, in their order, in one query."""
    begin, end = first.isoformat(), last.isoformat()
    opens, closes = first_day(EventRow.day), last_day(EventRow.day)
    lasts = func.julianday(closes) - func.julianday(opens)
    events = (
        select(EventRow.id, func.max(opens, begin).label("day"), EventRow.title, EventRow.kind)
        .add_columns(literal(None).label("record"))
        .where(EventRow.deleted.is_(False), EventRow.status != EventStatus.CANCELLED)
        .where(opens <= end, closes >= begin, lasts < LONGEST)
    )
    due = last_day(FollowUpRow.due)
    steps = (
        select(FollowUpRow.id, due.label("day"), FollowUpRow.what, literal(""))
        .add_columns(FollowUpRow.record_id)
        .where(FollowUpRow.deleted.is_(False), FollowUpRow.done.is_(None))
        .where(due.between(begin, end))
    )
    both = union_all(events, steps).subquery()
    query = (
        select(both, EntryRow.kind, EntryRow.title, EntryRow.deleted)
        .outerjoin(EntryRow, EntryRow.key == both.c.record)
        .order_by(both.c.day, both.c.kind == "", both.c.id)
    )
    return [
        WeekLine(
            id=key,
            day=date.fromisoformat(day),
            title=title,
            event=EventKind(kind) if kind else None,
            about=(
                Ref(id=record, kind=Kind(of), title=called, deleted=deleted)
                if record is not None and of is not None
                else None
            ),
        )
        for key, day, title, kind, record, of, called, deleted in session.execute(query)
    ]
