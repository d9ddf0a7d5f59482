"""What has a date, as entries of a calendar: events, next steps, fairs, signatures."""

from collections.abc import Iterator

from sqlalchemy.orm import Session

from desktop_app.domain.agreement import Agreement
from desktop_app.domain.event import Event, EventStatus
from desktop_app.domain.extras import FollowUp
from desktop_app.domain.fair import Edition
from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind
from desktop_app.exchange.calendar.entry import Entry
from desktop_app.services.hand_out.order import Order
from desktop_app.services.hand_out.pages import pages, wanted
from desktop_app.store import agreements, events, fairs, follow_ups
from desktop_app.store.rows import children
from desktop_app.store.several import Progress
from desktop_app.store.tables.cooperations import EventCooperationRow


def entries(session: Session, order: Order, progress: Progress | None) -> Iterator[Entry]:
    """The entries of an order; a cooperation stands for its events."""
    found = wanted(session, order, _asked(order, Kind.EVENT))
    found += _of_cooperations(session, wanted(session, order, _asked(order, Kind.COOPERATION)))
    for event in pages(session, list(dict.fromkeys(found)), events.wholes, progress):
        yield _event(event)
    for step in pages(
        session, wanted(session, order, _asked(order, Kind.FOLLOW_UP)), follow_ups.wholes
    ):
        yield _step(step)
    for edition in pages(session, wanted(session, order, _editions(order)), fairs.editions):
        yield _edition(edition)
    signed = wanted(session, order, _asked(order, Kind.AGREEMENT))
    for agreement in pages(session, signed, agreements.wholes):
        yield _agreement(agreement)


def _asked(order: Order, kind: Kind) -> list[Kind]:
    return [kind] if kind in order.kinds else []


def _editions(order: Order) -> list[Kind]:
    return [Kind.EDITION] if {Kind.EDITION, Kind.FAIR} & set(order.kinds) else []


def _of_cooperations(session: Session, keys: list[Key]) -> list[Key]:
    column = EventCooperationRow.cooperation_id
    ties = children(session, EventCooperationRow, column, keys)
    return [tie.event_id for key in keys for tie in ties.get(key, ())]


def _event(event: Event) -> Entry:
    who = (one.who.title for one in event.participants if one.who is not None)
    parts = (event.detail, event.result, " · ".join(dict.fromkeys(who)), event.note)
    return Entry(
        uid=event.id,
        title=event.title,
        when=event.when,
        place=event.city,
        detail="\n\n".join(part for part in parts if part),
        categories=tuple(one.title for one in event.cooperations),
        cancelled=event.status is EventStatus.CANCELLED,
        tentative=event.status is EventStatus.PLANNED,
    )


def _step(step: FollowUp) -> Entry:
    about = step.about.title if step.about is not None else ""
    return Entry(
        uid=step.id,
        title=" · ".join(part for part in (step.what, about) if part),
        when=step.due,
        detail="\n\n".join(part for part in (step.owner, step.note) if part),
    )


def _edition(edition: Edition) -> Entry:
    place = ", ".join(part for part in (edition.venue, edition.city) if part)
    return Entry(
        uid=edition.id, title=edition.title, when=edition.day, place=place, detail=edition.note
    )


def _agreement(agreement: Agreement) -> Entry:
    return Entry(
        uid=agreement.id,
        title=agreement.label,
        when=agreement.signed,
        place=agreement.city,
        detail="\n".join(point.text for point in agreement.contents),
    )
