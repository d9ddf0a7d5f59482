"""Cooperations in motion, in SQL: what happened last and what is planned next."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import ColumnElement, Select, func, literal, select, union_all
from sqlalchemy.orm import Session

from desktop_app.domain.event import EventStatus
from desktop_app.domain.ids import CooperationId
from desktop_app.domain.today import Moment, Motion
from desktop_app.domain.when import When
from desktop_app.store.days import begin_of, end_of
from desktop_app.store.tables.cooperations import (
    CooperationRow,
    EventCooperationRow,
    EventRow,
)

LAST, FOLLOWING = "last", "following"
Order = ColumnElement[str]


def motions(session: Session, today: date, limit: int | None = None) -> list[Motion]:
    """Those first in which something lies nearest to today, before or behind; one query."""
    day, planned, happened = today.isoformat(), EventStatus.PLANNED, EventStatus.HAPPENED
    begun, ended = begin_of(EventRow.day), end_of(EventRow.day)
    past = _nearest(LAST, func.min(ended, day), ended.desc())
    past = past.where(EventRow.status == happened, begun <= day)
    ahead = _nearest(FOLLOWING, func.max(begun, day), begun)
    ahead = ahead.where(EventRow.status == planned, ended >= day)
    both = union_all(past, ahead).subquery()
    away = func.abs(func.julianday(both.c.near) - func.julianday(day))
    apart = func.min(away).over(partition_by=both.c.cooperation)
    only = select(both, apart.label("apart")).where(both.c.place == 1).subquery()
    rank = func.dense_rank().over(order_by=(only.c.apart, only.c.cooperation)).label("rank")
    ranked = select(only.c.cooperation, only.c.which, only.c.title, only.c.day, rank).subquery()
    query = select(ranked).order_by(ranked.c.rank)
    if limit is not None:
        query = query.where(ranked.c.rank <= limit)
    found: dict[CooperationId, dict[str, Moment]] = {}
    for key, which, title, said, _ in session.execute(query):
        moment = Moment(title=title, when=said or When(text=""))
        found.setdefault(CooperationId(key), {})[which] = moment
    return [_motion(key, moments) for key, moments in found.items()]


def _motion(key: CooperationId, moments: Mapping[str, Moment]) -> Motion:
    return Motion(id=key, last=moments.get(LAST), following=moments.get(FOLLOWING))


def _nearest(
    which: str, near: ColumnElement[str], order: Order
) -> Select[tuple[str, str, str, When | None, str, int]]:
    """The events of each cooperation with their place, the nearest being the first."""
    tie = EventCooperationRow
    place = func.row_number().over(
        partition_by=tie.cooperation_id, order_by=(order, EventRow.id)
    )
    return (
        select(
            tie.cooperation_id.label("cooperation"),
            literal(which).label("which"),
            EventRow.title.label("title"),
            EventRow.day.label("day"),
            near.label("near"),
            place.label("place"),
        )
        .join(EventRow, EventRow.id == tie.event_id)
        .join(CooperationRow, CooperationRow.id == tie.cooperation_id)
        .where(tie.deleted.is_(False), EventRow.deleted.is_(False))
        .where(CooperationRow.deleted.is_(False))
    )
