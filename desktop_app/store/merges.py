"""Which record was merged into which, in SQL; merges of merges are followed to the end."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key
from desktop_app.store.entries import ANY, part_of
from desktop_app.store.tables.merging import MergeRow

part_of("merge", ANY, via="kept_id", goes_along=False)
part_of("moved", "merge", via="merge_id", goes_along=False)


class Merged(NamedTuple):
    """A merge that holds: the record that was dropped and where it went."""

    id: Key
    table: str
    kept: Key
    dropped: Key
    title: str


def standing(session: Session) -> Mapping[Key, Key]:
    """Where each dropped record went in the first place."""
    query = select(MergeRow.dropped_id, MergeRow.kept_id).where(MergeRow.deleted.is_(False))
    return {dropped: kept for dropped, kept in session.execute(query)}


def followed(went: Mapping[Key, Key], key: Key) -> Key:
    """Where a record is in the end: itself, unless it was merged into another."""
    while key in went:
        key = went[key]
    return key


def where_now(session: Session, keys: Iterable[Key]) -> dict[Key, Key]:
    """Where the records of these keys are now, asked together."""
    went = standing(session)
    return {key: followed(went, key) for key in keys}


def into(session: Session, key: Key) -> list[Merged]:
    """The records merged into this one, those merged last first."""
    return _merged(session, MergeRow.kept_id == key)


def of_dropped(session: Session, key: Key) -> Merged | None:
    """The merge in which this record was dropped."""
    return next(iter(_merged(session, MergeRow.dropped_id == key)), None)


def named(session: Session, text: str) -> set[Key]:
    """Where the records are now whose former key begins with `text`, or that were called so."""
    went = standing(session)
    return {followed(went, key) for key in dropped(session, text)}


def dropped(session: Session, text: str) -> set[Key]:
    """The dropped records whose key begins with `text`, or that were called so."""
    wanted = text.lower()
    begins = MergeRow.dropped_id.between(wanted, f"{wanted}\U0010ffff")
    query = select(MergeRow.dropped_id).where(
        or_(begins, MergeRow.title == text), MergeRow.deleted.is_(False)
    )
    return set(session.scalars(query))


def _merged(session: Session, which: ColumnElement[bool]) -> list[Merged]:
    columns = (MergeRow.id, MergeRow.record_kind, MergeRow.kept_id, MergeRow.dropped_id)
    query = select(*columns, MergeRow.title).where(which, MergeRow.deleted.is_(False))
    return [Merged(*row) for row in session.execute(query.order_by(MergeRow.id.desc()))]
