"""The ways of many cooperations at once, as far as a small picture shows them."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.cooperation import Stage, StagePeriod, Way
from desktop_app.domain.event import IN_TOUCH, EventStatus
from desktop_app.domain.ids import CooperationId, Key
from desktop_app.domain.when import When
from desktop_app.store.rows import among
from desktop_app.store.tables.cooperations import EventCooperationRow, EventRow, StageRow


def ways(session: Session, keys: Collection[Key]) -> dict[CooperationId, Way]:
    """The way of each of `keys`, in two queries; what was cancelled is no part of it, and
    neither are calls and mails.
    """
    moments, stages = _moments(session, keys), _stages(session, keys)
    return {
        CooperationId(key): Way(
            moments=tuple(moments.get(key, ())), stages=tuple(stages.get(key, ()))
        )
        for key in keys
    }


def _moments(session: Session, keys: Collection[Key]) -> dict[Key, list[When]]:
    tie = EventCooperationRow
    query = (
        select(tie.cooperation_id, EventRow.day)
        .join(EventRow, EventRow.id == tie.event_id)
        .where(among(tie.cooperation_id, keys), tie.deleted.is_(False))
        .where(EventRow.deleted.is_(False), EventRow.status != EventStatus.CANCELLED)
        .where(EventRow.kind.not_in(IN_TOUCH))
    )
    found: dict[Key, list[When]] = {}
    for key, day in session.execute(query):
        found.setdefault(key, []).append(day or When(text=""))
    return found


def _stages(session: Session, keys: Collection[Key]) -> dict[Key, list[StagePeriod]]:
    row = StageRow
    query = select(row.cooperation_id, row.id, row.stage, row.since)
    query = query.where(among(row.cooperation_id, keys), row.deleted.is_(False))
    found: dict[Key, list[StagePeriod]] = {}
    for key, period, stage, since in session.execute(query):
        found.setdefault(key, []).append(
            StagePeriod(id=period, stage=Stage(stage), since=since)
        )
    return found
