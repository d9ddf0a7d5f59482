"""The list of next steps in SQL: what is open, in the order of its turn, and what was done."""

from datetime import date

from sqlalchemy import Integer, cast, func, select
from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind, Ref
from desktop_app.domain.today import StepLine, Steps
from desktop_app.store.cards import EntryRow
from desktop_app.store.days import first_day, last_day
from desktop_app.store.tables.shared import FollowUpRow


def steps(session: Session, today: date, limit: int | None = None) -> Steps:
    """The first steps that are open, behind them those done today, in one query."""
    row, day = FollowUpRow, today.isoformat()
    open_ = row.done.is_(None)
    turn = func.coalesce(last_day(row.due), func.max(first_day(row.due), day))
    query = (
        select(row.id, row.what, row.due, row.owner, open_)
        .add_columns(EntryRow.key, EntryRow.kind, EntryRow.title, EntryRow.subtitle)
        .add_columns(EntryRow.deleted, func.sum(cast(open_, Integer)).over())
        .outerjoin(EntryRow, EntryRow.key == row.record_id)
        .where(row.deleted.is_(False), open_ | (first_day(row.done) == day))
        .order_by(~open_, turn.is_(None), turn, first_day(row.due), row.id)
        .limit(limit)
    )
    found = session.execute(query).all()
    lines = (
        StepLine(
            id=key,
            what=what,
            due=due,
            done=not undone,
            about=_about(record, kind, title, deleted=deleted),
            beside=beside or "",
            owner=owner,
        )
        for key, what, due, owner, undone, record, kind, title, beside, deleted, _ in found
    )
    return Steps(tuple(lines), found[0][-1] if found else 0)


def count_due(session: Session, today: date) -> int:
    """How many open steps are overdue or have their last day today."""
    row, day = FollowUpRow, today.isoformat()
    turn = func.coalesce(last_day(row.due), first_day(row.due))
    query = select(func.count()).where(row.deleted.is_(False), row.done.is_(None), turn <= day)
    return session.scalar(query) or 0


def _about(key: Key | None, kind: str, title: str, *, deleted: bool) -> Ref | None:
    if key is None:
        return None
    return Ref(id=key, kind=Kind(kind), title=title, deleted=deleted)
