"""Tags and what bears them, in SQL."""

from collections.abc import Collection

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.extras import Tag
from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind
from desktop_app.domain.rhythm import Rhythm
from desktop_app.store.rows import live, undeleted
from desktop_app.store.tables.shared import TaggingRow, TagRow


def every(session: Session) -> list[tuple[Tag, int]]:
    """All tags and how often each is used, by name."""
    uses = (
        select(func.count())
        .where(TaggingRow.tag_id == TagRow.id, TaggingRow.deleted.is_(False))
        .scalar_subquery()
    )
    query = select(TagRow.id, TagRow.name, TagRow.colour, TagRow.rhythm, uses)
    query = query.where(TagRow.deleted.is_(False)).order_by(TagRow.name, TagRow.id)
    return [
        (Tag(id=key, name=name, colour=colour, rhythm=Rhythm(rhythm)), used)
        for key, name, colour, rhythm, used in session.execute(query)
    ]


def wholes(session: Session, keys: Collection[Key]) -> dict[Key, Tag]:
    """The tags of `keys`."""
    return {
        row.id: Tag(id=row.id, name=row.name, colour=row.colour, rhythm=Rhythm(row.rhythm))
        for row in undeleted(session, TagRow, keys)
    }


def named(session: Session, name: str) -> Key:
    """The tag of that name, made if there is none yet."""
    query = select(TagRow).where(TagRow.name == name, TagRow.deleted.is_(False))
    row = session.scalars(query).first() or TagRow(name=name)
    session.add(row)
    session.flush()
    return row.id


def put_on(session: Session, tag: Key, kind: Kind, record: Key) -> None:
    """Tag a record; one that bears the tag already stays as it is."""
    key = live(session, TagRow, tag).id
    if _on(session, key, record) is None:
        session.add(TaggingRow(tag_id=key, record_kind=kind, record_id=record))
        session.flush()


def take_off(session: Session, tag: Key, record: Key) -> None:
    """Take a tag off a record."""
    row = _on(session, tag, record)
    if row is not None:
        row.deleted = True


def _on(session: Session, tag: Key, record: Key) -> TaggingRow | None:
    query = select(TaggingRow).where(
        TaggingRow.tag_id == tag,
        TaggingRow.record_id == record,
        TaggingRow.deleted.is_(False),
    )
    return session.scalars(query).first()
