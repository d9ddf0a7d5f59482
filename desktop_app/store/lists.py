"""What all lists share: every key of some kinds in order, and the choice by tag."""

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key
from desktop_app.store.cards import EntryRow
from desktop_app.store.tables.shared import TaggingRow


def listed(*kinds: str) -> Select[Key]:
    """The keys of all records of `kinds` in the order of their list."""
    return (
        select(EntryRow.key)
        .where(EntryRow.kind.in_(kinds), EntryRow.deleted.is_(False))
        .order_by(EntryRow.sort_key, EntryRow.key)
    )


def tagged(tag: Key) -> Select[Key]:
    """The keys of all records that bear a tag."""
    return select(TaggingRow.record_id).where(
        TaggingRow.tag_id == tag, TaggingRow.deleted.is_(False)
    )


def count(session: Session, *kinds: str) -> int:
    """How many records of `kinds` there are."""
    query = select(func.count()).where(EntryRow.kind.in_(kinds), EntryRow.deleted.is_(False))
    return session.scalar(query) or 0


def counts(session: Session) -> dict[str, int]:
    """How many records of each kind there are."""
    query = select(EntryRow.kind, func.count()).where(EntryRow.deleted.is_(False))
    return {kind: number for kind, number in session.execute(query.group_by(EntryRow.kind))}
