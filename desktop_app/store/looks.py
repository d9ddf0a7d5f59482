"""The looks of the office in SQL."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key
from desktop_app.store.rows import live
from desktop_app.store.tables.shared import LookRow

Kept = tuple[Key, str, str, str]
"""Key, name, changes, checksum of the logo."""


def every(session: Session) -> list[Kept]:
    """All of them, by name."""
    query = select(LookRow.id, LookRow.name, LookRow.changes, LookRow.logo)
    rows = session.execute(query.where(LookRow.deleted.is_(False)).order_by(LookRow.name))
    return [(Key(key), name, changes, logo) for key, name, changes, logo in rows]


def add(session: Session, name: str, changes: str, logo: str) -> Key:
    """A further look."""
    row = LookRow(name=name, changes=changes, logo=logo)
    session.add(row)
    session.flush()
    return row.id


def change(session: Session, key: Key, name: str, changes: str, logo: str) -> None:
    """Another name, other changes, another logo."""
    row = live(session, LookRow, key)
    row.name, row.changes, row.logo = name, changes, logo


def rename_in_stories(session: Session, before: str, after: str) -> None:
    """Stories name their look; they follow when it is called otherwise."""
    from desktop_app.store.tables.stories import StoryRow  # noqa: PLC0415 -- tables of a kind each

    for row in session.scalars(select(StoryRow).where(StoryRow.look == before)):
        row.look = after
