"""Finding rows: one that must be there, and the children of many at once."""

import json
from collections.abc import Collection, Iterable
from functools import cache
from typing import TypeVar

from sqlalchemy import ColumnElement, Select, String, bindparam, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop_app.domain.errors import Gone
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.store.base import Base, Record

R = TypeVar("R", bound=Record)
Link = InstrumentedAttribute[Key] | InstrumentedAttribute[Key | None]

DELETED = N_("This record has been deleted.")


def among(column: Link, keys: Collection[Key]) -> ColumnElement[bool]:
    """Whether `column` holds one of `keys`; one parameter, however many there are."""
    listed = func.json_each(json.dumps(list(keys))).table_valued("value")
    return column.in_(select(listed.c.value))


def among_wanted(column: Link) -> ColumnElement[bool]:
    """The same for statements that are built once: executed with `wanted(keys)`."""
    listed = func.json_each(bindparam("wanted", type_=String)).table_valued("value")
    return column.in_(select(listed.c.value))


def wanted(keys: Collection[Key]) -> dict[str, str]:
    """The parameters of a statement with `among_wanted`."""
    return {"wanted": json.dumps(list(keys))}


def live(session: Session, row: type[R], key: Key) -> R:
    """The row of `key`; refused when it lies in the bin."""
    found = session.get(row, key)
    if found is None or found.deleted:
        raise Gone(DELETED)
    return found


def undeleted(session: Session, row: type[R], keys: Collection[Key]) -> list[R]:
    """The rows of `keys` that are not in the bin, in no order."""
    return list(session.scalars(_undeleted(row), wanted(keys))) if keys else []


@cache
def _undeleted(row: type[R]) -> Select[R]:
    return select(row).where(among_wanted(row.id), row.deleted.is_(False))


def children(
    session: Session, row: type[R], parent: Link, keys: Collection[Key]
) -> dict[Key, list[R]]:
    """The rows whose `parent` is one of `keys`, by parent and in their order: one query."""
    found: dict[Key, list[R]] = {}
    if keys:
        for child in session.scalars(_children(row, parent.key), wanted(keys)):
            found.setdefault(getattr(child, parent.key), []).append(child)
    return found


@cache
def _children(row: type[R], parent: str) -> Select[R]:
    """Built once: one page asks for the children of a dozen sorts."""
    query = select(row).where(among_wanted(getattr(row, parent)), row.deleted.is_(False))
    return query.order_by(*_in_order(row))


def last_place(session: Session, row: type[R], parent: Link, key: Key) -> int:
    """The place behind the last sibling."""
    places: Iterable[int] = session.scalars(
        select(row.__table__.c.place).where(parent == key, row.deleted.is_(False))
    )
    return max(places, default=-1) + 1


def table(name: str) -> type[Record]:
    """The mapped class of a table of records."""
    return next(
        mapper.class_
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, Record) and mapper.class_.__tablename__ == name
    )


def _in_order(row: type[R]) -> list[InstrumentedAttribute[int] | InstrumentedAttribute[Key]]:
    place = getattr(row, "place", None)
    return [row.id] if place is None else [place, row.id]
