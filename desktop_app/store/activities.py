"""How much happened around an organisation, in SQL."""

from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop_app.domain.event import EventStatus
from desktop_app.domain.ids import Key
from desktop_app.store.tables.cooperations import (
    EventCooperationRow,
    EventRow,
    ParticipantRow,
    PartnerRow,
)


def count(session: Session, organisation: Key, since: date, until: date) -> int:
    """Events between two days that it took part in, itself or by one of its cooperations."""
    took_part = select(ParticipantRow.event_id).where(
        ParticipantRow.organisation_id == organisation, ParticipantRow.deleted.is_(False)
    )
    tie = EventCooperationRow
    by_cooperation = (
        select(tie.event_id)
        .join(PartnerRow, PartnerRow.cooperation_id == tie.cooperation_id)
        .where(PartnerRow.organisation_id == organisation, PartnerRow.deleted.is_(False))
        .where(tie.deleted.is_(False))
    )
    latest = func.json_extract(EventRow.day, "$.latest")
    query = (
        select(func.count())
        .where(EventRow.deleted.is_(False), EventRow.status == EventStatus.HAPPENED)
        .where(latest >= since.isoformat(), latest <= until.isoformat())
        .where(or_(EventRow.id.in_(took_part), EventRow.id.in_(by_cooperation)))
    )
    return session.scalar(query) or 0
