"""The list of cooperations in SQL: all keys in order, and the lines somebody looks at."""

import json
from collections.abc import Collection
from functools import cache

from sqlalchemy import Executable, ScalarSelect, Select, func, select
from sqlalchemy.orm import Session

from desktop_app.domain.cooperation import CooperationLine, PartnerRole, Stage
from desktop_app.domain.event import EventStatus
from desktop_app.domain.ids import CooperationId, Key
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.store.cards import EntryRow
from desktop_app.store.keys import in_one_go
from desktop_app.store.lists import listed
from desktop_app.store.rows import among_wanted, wanted
from desktop_app.store.tables.cooperations import (
    CooperationRow,
    EventCooperationRow,
    EventRow,
    PartnerRow,
)
from desktop_app.store.tables.organisations import ClusterRow

ENDS = ("latest", "earliest")


def keys(session: Session, *, resting: bool | None = None) -> list[CooperationId]:
    """All cooperations in the order of the list, or only the resting or the active ones."""
    query = listed(Kind.COOPERATION)
    if resting is not None:
        query = query.join(CooperationRow, CooperationRow.id == EntryRow.key)
        query = query.where(CooperationRow.resting.is_(resting))
    return [CooperationId(key) for key in in_one_go(session, query)]


def of_organisation(session: Session, organisation: Key) -> list[CooperationId]:
    """The cooperations somebody is in, in whatever role, in the order of the list."""
    row = PartnerRow
    its = select(row.cooperation_id).where(
        row.organisation_id == organisation, row.deleted.is_(False)
    )
    query = listed(Kind.COOPERATION).where(EntryRow.key.in_(its))
    return [CooperationId(key) for key in in_one_go(session, query)]


def lines(session: Session, keys: Collection[Key]) -> dict[CooperationId, CooperationLine]:
    """The table rows of `keys`, in one query."""
    rows = session.execute(_query(), wanted(keys))
    return {
        CooperationId(key): CooperationLine(
            id=CooperationId(key),
            title=title,
            partners=tuple(name for name, _ in json.loads(partners)),
            colours=tuple(colour for _, colour in json.loads(partners)),
            stage=Stage(stage),
            resting=resting,
            field=field,
            last=last,
            events=events,
        )
        for key, title, stage, resting, field, partners, last, events in rows
    }


@cache
def _query() -> Executable:
    row = CooperationRow
    return (
        select(row.id, EntryRow.title, row.stage, row.resting, row.field)
        .add_columns(_partners(), _last(), _count())
        .join(EntryRow, EntryRow.key == row.id)
        .where(among_wanted(row.id), row.deleted.is_(False))
    )


def _partners() -> ScalarSelect[str]:
    """Names and colours of the partners, in their order."""
    who = func.coalesce(PartnerRow.person_id, PartnerRow.organisation_id)
    each = func.json_array(EntryRow.title, func.coalesce(ClusterRow.colour, ""))
    return (
        select(func.json_group_array(each).aggregate_order_by(PartnerRow.place))
        .join(EntryRow, EntryRow.key == who)
        .outerjoin(ClusterRow, ClusterRow.id == who)
        .where(PartnerRow.cooperation_id == CooperationRow.id, PartnerRow.deleted.is_(False))
        .where(PartnerRow.role == PartnerRole.PARTNER)
        .correlate(CooperationRow)
        .scalar_subquery()
    )


def _happened() -> Select[When | None]:
    tie = EventCooperationRow
    return (
        select(EventRow.day)
        .join(tie, tie.event_id == EventRow.id)
        .where(tie.cooperation_id == CooperationRow.id, tie.deleted.is_(False))
        .where(EventRow.deleted.is_(False))
        .correlate(CooperationRow)
    )


def _last() -> ScalarSelect[When | None]:
    """The date of the last thing that happened."""
    latest = func.coalesce(
        func.json_extract(EventRow.day, "$.latest"),
        func.json_extract(EventRow.day, "$.earliest"),
    )
    query = _happened().where(EventRow.status == EventStatus.HAPPENED, latest.is_not(None))
    return query.order_by(latest.desc(), EventRow.id.desc()).limit(1).scalar_subquery()


def _count() -> ScalarSelect[int]:
    return _happened().with_only_columns(func.count()).scalar_subquery()
