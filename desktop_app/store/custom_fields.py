"""Fields the office added, and what records say in them, in SQL."""

from collections.abc import Collection

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.extras import CustomField
from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind
from desktop_app.store.rows import children, live
from desktop_app.store.tables.shared import CustomFieldRow, CustomValueRow


def fields(session: Session, kind: Kind | None = None) -> list[CustomField]:
    """The added fields of one kind of record, or all, in their order."""
    query = select(CustomFieldRow).where(CustomFieldRow.deleted.is_(False))
    if kind is not None:
        query = query.where(CustomFieldRow.record_kind == kind)
    rows = session.scalars(query.order_by(CustomFieldRow.place, CustomFieldRow.id))
    return [
        CustomField(id=row.id, record_kind=Kind(row.record_kind), name=row.name) for row in rows
    ]


def add(session: Session, kind: Kind, name: str) -> Key:
    """A further field for all records of a kind, placed last."""
    last = select(func.max(CustomFieldRow.place)).where(CustomFieldRow.record_kind == kind)
    place = session.scalar(last)
    row = CustomFieldRow(record_kind=kind, name=name, place=0 if place is None else place + 1)
    session.add(row)
    session.flush()
    return row.id


def rows(session: Session, records: Collection[Key]) -> dict[Key, dict[Key, Key]]:
    """The rows in which records say something in added fields, by record and field."""
    found = children(session, CustomValueRow, CustomValueRow.record_id, records)
    return {key: {row.field_id: row.id for row in some} for key, some in found.items()}


def say(session: Session, record: Key, field: Key, value: str) -> None:
    """What a record says in an added field; an empty value says nothing any more."""
    live(session, CustomFieldRow, field)
    query = select(CustomValueRow).where(
        CustomValueRow.field_id == field,
        CustomValueRow.record_id == record,
        CustomValueRow.deleted.is_(False),
    )
    row = session.scalars(query).first()
    if row is None and value:
        session.add(CustomValueRow(field_id=field, record_id=record, value=value))
    elif row is not None:
        row.value, row.deleted = value or row.value, not value
