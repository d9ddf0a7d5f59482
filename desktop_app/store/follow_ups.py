"""Next steps in SQL."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.extras import FollowUp
from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.store.cards import EntryRow
from desktop_app.store.references import named, refs
from desktop_app.store.rows import undeleted
from desktop_app.store.tables.shared import FollowUpRow


def wholes(session: Session, keys: Collection[Key]) -> dict[Key, FollowUp]:
    """The next steps of `keys`, with the records they are about."""
    rows = undeleted(session, FollowUpRow, keys)
    called = refs(session, {row.record_id for row in rows if row.record_id is not None})
    return {
        row.id: FollowUp(
            id=row.id,
            what=row.what,
            about=named(called, row.record_id),
            due=row.due,
            done=row.done,
            owner=row.owner,
            note=row.note,
        )
        for row in rows
    }


def due(session: Session, by: date) -> list[Key]:
    """The keys of open steps whose due date may have come by a day, the earliest first."""
    row = FollowUpRow
    day = func.coalesce(
        func.json_extract(row.due, "$.earliest"), func.json_extract(row.due, "$.latest")
    )
    query = (
        select(row.id)
        .join(EntryRow, EntryRow.key == row.id)
        .where(row.deleted.is_(False), row.done.is_(None), day <= by.isoformat())
        .order_by(EntryRow.sort_key, EntryRow.key)
    )
    return list(session.scalars(query))


def add(
    session: Session,
    what: str,
    *,
    about: tuple[Kind, Key] | None = None,
    due: When | None = None,
    owner: str = "",
) -> Key:
    """A next step, on a record or on its own."""
    kind, record = about or ("", None)
    row = FollowUpRow(record_kind=kind, record_id=record, what=what, due=due, owner=owner)
    session.add(row)
    session.flush()
    return row.id
