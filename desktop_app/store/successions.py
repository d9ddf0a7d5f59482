"""Which organisations went over into which, in SQL."""

from collections.abc import Collection

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key
from desktop_app.domain.organisation import Succession, SuccessionKind
from desktop_app.domain.when import When
from desktop_app.store.references import Names, named, names
from desktop_app.store.rows import among
from desktop_app.store.tables.organisations import SuccessionRow

Successions = dict[Key, tuple[Succession, ...]]


def around(session: Session, keys: Collection[Key]) -> tuple[Successions, Successions]:
    """What came before the organisations `keys`, and what after them, by organisation."""
    touching = or_(among(SuccessionRow.from_id, keys), among(SuccessionRow.to_id, keys))
    query = select(SuccessionRow).where(touching, SuccessionRow.deleted.is_(False))
    rows = session.scalars(query.order_by(SuccessionRow.id)).all()
    called = names(session, rows)
    before: Successions = {}
    after: Successions = {}
    for row in rows:
        if succession := _succession(row, called):
            before[row.to_id] = (*before.get(row.to_id, ()), succession)
            after[row.from_id] = (*after.get(row.from_id, ()), succession)
    return before, after


def record(
    session: Session,
    kind: SuccessionKind,
    before: Key,
    after: Key,
    *,
    planned: When | None = None,
    actual: When | None = None,
    source: Key | None = None,
) -> Key:
    """One organisation goes over into another."""
    row = SuccessionRow(
        kind=kind,
        from_id=before,
        to_id=after,
        planned=planned,
        actual=actual,
        source_id=source,
    )
    session.add(row)
    session.flush()
    return row.id


def _succession(row: SuccessionRow, called: Names) -> Succession | None:
    before, after = called.get(row.from_id), called.get(row.to_id)
    if before is None or after is None:
        return None
    return Succession(
        id=row.id,
        kind=SuccessionKind(row.kind),
        before=before,
        after=after,
        planned=row.planned,
        actual=row.actual,
        source=named(called, row.source_id),
        note=row.note,
    )
