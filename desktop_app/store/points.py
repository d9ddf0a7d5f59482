"""What was agreed, point by point, at an event or in an agreement."""

from collections.abc import Collection

from sqlalchemy.orm import Session

from desktop_app.domain.event import Point
from desktop_app.domain.ids import Key
from desktop_app.store.rows import Link, children, last_place
from desktop_app.store.tables.cooperations import PointRow


def of(session: Session, owner: Link, keys: Collection[Key]) -> dict[Key, tuple[Point, ...]]:
    """The points of the owners `keys`, in their order."""
    found = children(session, PointRow, owner, keys)
    return {
        key: tuple(Point(id=row.id, text=row.text) for row in rows)
        for key, rows in found.items()
    }


def add(
    session: Session, text: str, *, event: Key | None = None, agreement: Key | None = None
) -> Key:
    """A further point, placed last."""
    owner, key = (PointRow.event_id, event) if event else (PointRow.agreement_id, agreement)
    if key is None:
        raise ValueError("a point needs an event or an agreement")
    row = PointRow(
        event_id=event,
        agreement_id=agreement,
        text=text,
        place=last_place(session, PointRow, owner, key),
    )
    session.add(row)
    session.flush()
    return row.id
