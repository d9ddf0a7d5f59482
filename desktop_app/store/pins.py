"""What is pinned to the rail, in SQL."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.errors import Gone
from desktop_app.domain.ids import Key
from desktop_app.domain.pin import Pin, Search, Whom, facets_from_json, facets_to_json
from desktop_app.store import removal
from desktop_app.store.cards import EntryRow
from desktop_app.store.rows import DELETED, live
from desktop_app.store.tables.shared import PinRow


def pinned(session: Session, key: Key | None = None) -> list[Pin]:
    """All pins in their order, or the one of `key`."""
    query = (
        select(PinRow, EntryRow.kind, EntryRow.title)
        .outerjoin(EntryRow, EntryRow.key == PinRow.record_id)
        .where(PinRow.deleted.is_(False))
        .order_by(PinRow.place, PinRow.id)
    )
    if key is not None:
        query = query.where(PinRow.id == key)
    return [_pin(row, kind, title) for row, kind, title in session.execute(query)]


def pin(session: Session, record: Key) -> Key:
    """Pin a record, behind the others; one that is pinned stays where it is."""
    query = select(PinRow.id).where(PinRow.record_id == record, PinRow.deleted.is_(False))
    if (found := session.scalar(query)) is not None:
        return Key(found)
    there = select(EntryRow.no).where(EntryRow.key == record, EntryRow.deleted.is_(False))
    if session.scalar(there) is None:
        raise Gone(DELETED)
    return _added(session, PinRow(record_id=record))


def save_search(session: Session, name: str, search: Search) -> Key:
    """Keep a search under a name, behind the others."""
    row = PinRow(
        name=name,
        whom=search.whom,
        wanted=search.wanted,
        facets=facets_to_json(search.facets),
    )
    return _added(session, row)


def set_name(session: Session, key: Key, name: str) -> None:
    """Call a search something else."""
    live(session, PinRow, key).name = name


def unpin(session: Session, key: Key) -> None:
    """Take a pin out of the rail."""
    removal.remove(session, "pin", [live(session, PinRow, key).id])


def order(session: Session, keys: Sequence[Key]) -> None:
    """Put pins into this order."""
    for place, key in enumerate(keys):
        live(session, PinRow, key).place = place


def _added(session: Session, row: PinRow) -> Key:
    places = select(func.max(PinRow.place)).where(PinRow.deleted.is_(False))
    last = session.scalar(places)
    row.place = 0 if last is None else last + 1
    session.add(row)
    session.flush()
    return row.id


def _pin(row: PinRow, kind: str | None, title: str | None) -> Pin:
    if row.record_id is not None:
        return Pin(id=row.id, title=title or "", kind=kind or "", record=row.record_id)
    search = Search(whom=Whom(row.whom), wanted=row.wanted, facets=facets_from_json(row.facets))
    return Pin(id=row.id, title=row.name, search=search)
