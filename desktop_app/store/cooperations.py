"""Cooperations in SQL: how to read and write them."""

from collections.abc import Collection, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.cooperation import (
    Cooperation,
    CooperationKind,
    Partner,
    PartnerRole,
    Stage,
    StagePeriod,
    title_of,
)
from desktop_app.domain.event import Event
from desktop_app.domain.ids import CooperationId, Key
from desktop_app.domain.reference import Ref
from desktop_app.domain.when import When
from desktop_app.store import agreements, dates, events, extras, removal
from desktop_app.store.references import Names, named, names, refs
from desktop_app.store.rows import children, last_place, live
from desktop_app.store.tables.cooperations import (
    AgreementRow,
    CooperationRow,
    PartnerRow,
    StageRow,
)
from desktop_app.store.tables.stories import StoryRow

Field = str | bool | None


def whole(session: Session, key: Key) -> Cooperation:
    """One cooperation with everything that happened in it, in a fixed number of queries."""
    row = live(session, CooperationRow, key)
    rows = children(session, PartnerRow, PartnerRow.cooperation_id, [key]).get(key, [])
    periods = children(session, StageRow, StageRow.cooperation_id, [key]).get(key, [])
    called = names(session, [row], rows)
    parties = tuple(_partner(one, called) for one in rows)
    partners = tuple(one for one in parties if one.role is PartnerRole.PARTNER)
    happened = events.wholes(session, events.of_cooperation(session, key)).values()
    signed = agreements.of_cooperation(session, key)
    return Cooperation(
        id=CooperationId(key),
        title=title_of(row.title, tuple(one.who.title for one in partners if one.who)),
        own_title=row.title,
        kind=CooperationKind(row.kind),
        stage=Stage(row.stage),
        resting=row.resting,
        field=row.field,
        aim=row.aim,
        note=row.note,
        source=named(called, row.source_id),
        extras=extras.of(session, [key])[key],
        parties=parties,
        stages=_in_order([_period(one) for one in periods]),
        events=tuple(sorted(happened, key=_moment)),
        agreements=tuple(agreements.wholes(session, signed).values()),
        stories=_stories(session, key),
    )


def add(session: Session, title: str, kind: CooperationKind) -> CooperationId:
    """A new cooperation, still searching."""
    row = CooperationRow(title=title, kind=kind, stage=Stage.SEARCH)
    session.add(row)
    session.flush()
    return CooperationId(row.id)


def change(session: Session, key: Key, field: str, value: Field) -> None:
    """Give one field of a cooperation another value."""
    setattr(live(session, CooperationRow, key), field, value)


def add_partner(
    session: Session,
    cooperation: Key,
    role: PartnerRole,
    *,
    organisation: Key | None = None,
    person: Key | None = None,
    task: str = "",
) -> Key:
    """Somebody in a cooperation, placed last."""
    row = PartnerRow(
        cooperation_id=live(session, CooperationRow, cooperation).id,
        organisation_id=organisation,
        person_id=person,
        role=role,
        task=task,
        place=last_place(session, PartnerRow, PartnerRow.cooperation_id, cooperation),
    )
    session.add(row)
    session.flush()
    return row.id


def order_partners(session: Session, order: Sequence[Key]) -> None:
    """Put the partners of a cooperation into this order."""
    for place, key in enumerate(order):
        live(session, PartnerRow, key).place = place


def set_stage(session: Session, cooperation: Key, stage: Stage, since: When | None) -> Key:
    """Move a cooperation to a stage; a stage it has been in before keeps its one period."""
    row = live(session, CooperationRow, cooperation)
    row.stage = stage
    query = select(StageRow).where(
        StageRow.cooperation_id == cooperation,
        StageRow.stage == stage,
        StageRow.deleted.is_(False),
    )
    period = session.scalars(query).first()
    if period is None:
        period = StageRow(cooperation_id=cooperation, stage=stage)
        session.add(period)
        session.flush()
    if since is not None:
        dates.set_date(session, period, since)
    return period.id


def remove(session: Session, key: Key) -> None:
    """Take a cooperation out of the book, with what counts for no other one."""
    live(session, CooperationRow, key)
    query = select(AgreementRow.id).where(
        AgreementRow.cooperation_id == key, AgreementRow.deleted.is_(False)
    )
    removal.remove(session, "agreement", session.scalars(query).all())
    removal.remove(session, "event", events.only_of(session, key))
    removal.remove(session, "cooperation", [key])


def _stories(session: Session, key: Key) -> tuple[Ref, ...]:
    query = select(StoryRow.id).where(
        StoryRow.cooperation_id == key, StoryRow.deleted.is_(False)
    )
    keys = session.scalars(query.order_by(StoryRow.id)).all()
    found = refs(session, keys)
    return tuple(found[one] for one in keys if one in found)


def _partner(row: PartnerRow, called: Names) -> Partner:
    return Partner(
        id=row.id,
        role=PartnerRole(row.role),
        organisation=named(called, row.organisation_id),
        person=named(called, row.person_id),
        task=row.task,
    )


def _period(row: StageRow) -> StagePeriod:
    return StagePeriod(id=row.id, stage=Stage(row.stage), since=row.since)


def _in_order(periods: Collection[StagePeriod]) -> tuple[StagePeriod, ...]:
    """As the stages follow each other; the dates may be vague or missing."""
    order = list(Stage)
    return tuple(sorted(periods, key=lambda period: order.index(period.stage)))


def _moment(event: Event) -> tuple[object, ...]:
    when = event.when or When(text="")
    return (*when.order, event.id)
