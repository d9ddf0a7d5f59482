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
from desktop_app.store.rows import among, children, last_place, live, undeleted
from desktop_app.store.tables.cooperations import (
    AgreementRow,
    CooperationRow,
    EventCooperationRow,
    PartnerRow,
    StageRow,
)
from desktop_app.store.tables.stories import StoryRow

Field = str | bool | None


def whole(session: Session, key: Key) -> Cooperation:
    """One cooperation with everything that happened in it, in a fixed number of queries."""
    live(session, CooperationRow, key)
    return wholes(session, [key])[CooperationId(key)]


def wholes(session: Session, keys: Collection[Key]) -> dict[CooperationId, Cooperation]:
    """Those of `keys` that are not in the bin, in the same number of queries for any number."""
    rows = undeleted(session, CooperationRow, keys)
    parties = children(session, PartnerRow, PartnerRow.cooperation_id, keys)
    periods = children(session, StageRow, StageRow.cooperation_id, keys)
    ties = children(session, EventCooperationRow, EventCooperationRow.cooperation_id, keys)
    happened = events.wholes(session, {tie.event_id for one in ties.values() for tie in one})
    signed = children(session, AgreementRow, AgreementRow.cooperation_id, keys)
    papers = agreements.wholes(session, [row.id for one in signed.values() for row in one])
    carried, told = extras.of(session, keys), _stories(session, keys)
    called = names(session, rows, *parties.values())
    found: dict[CooperationId, Cooperation] = {}
    for row in rows:
        joined = tuple(_partner(one, called) for one in parties.get(row.id, ()))
        partners = tuple(one for one in joined if one.role is PartnerRole.PARTNER)
        tied = {tie.event_id for tie in ties.get(row.id, ())}
        own = {one.id for one in signed.get(row.id, ())}
        found[CooperationId(row.id)] = Cooperation(
            id=CooperationId(row.id),
            title=title_of(row.title, tuple(one.who.title for one in partners if one.who)),
            own_title=row.title,
            kind=CooperationKind(row.kind),
            stage=Stage(row.stage),
            resting=row.resting,
            field=row.field,
            aim=row.aim,
            note=row.note,
            source=named(called, row.source_id),
            extras=carried[row.id],
            parties=joined,
            stages=_in_order([_period(one) for one in periods.get(row.id, ())]),
            events=tuple(sorted((happened[k] for k in happened if k in tied), key=_moment)),
            agreements=tuple(papers[k] for k in papers if k in own),
            stories=told.get(row.id, ()),
        )
    return found


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


def _stories(session: Session, keys: Collection[Key]) -> dict[Key, tuple[Ref, ...]]:
    """The stories that are told of each."""
    row = StoryRow
    query = select(row.cooperation_id, row.id).where(
        among(row.cooperation_id, keys), row.deleted.is_(False)
    )
    told = session.execute(query.order_by(row.id)).all()
    found = refs(session, [story for _, story in told])
    made: dict[Key, tuple[Ref, ...]] = {}
    for key, story in told:
        if key is not None and story in found:
            made[key] = (*made.get(key, ()), found[story])
    return made


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
