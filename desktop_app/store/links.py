"""Which columns point to a record, read from the tables themselves: none can be forgotten."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from sqlalchemy import Table

from desktop_app.store.base import Base
from desktop_app.store.oplog import record_tables
from desktop_app.store.pointing import ANY_RECORD


class LinkColumn(NamedTuple):
    """A column of a table that holds keys of records."""

    table: str
    column: str


IN_WORDS = (LinkColumn("pin", "facets"),)
"""Text in which the key of a record may stand among other things."""

NOT_BOTH: Mapping[str, tuple[tuple[str, str], ...]] = {
    "succession": (("from_id", "to_id"),),
    "membership": (("cluster_id", "organisation_id"),),
    "difference": (
        ("person_id", "other_person_id"),
        ("organisation_id", "other_organisation_id"),
    ),
}
"""Columns of one row that cannot both point to the same record: it would say nothing."""

MAY_BOTH = frozenset((("role", "coordinates_id", "organisation_id"),))
"""Columns that may: somebody may work at the organisation they coordinate."""


@cache
def links_to(name: str) -> tuple[LinkColumn, ...]:
    """Every column that may hold the key of a record of the table `name`."""
    return tuple(
        LinkColumn(table.name, column.name)
        for table in tables_in_order()
        for column in table.columns
        if not column.primary_key
        and (
            column.name == ANY_RECORD
            or any(key.column.table.name == name for key in column.foreign_keys)
        )
    )


@cache
def shared_key(name: str) -> tuple[str, ...]:
    """Tables whose rows have the very key of a record of the table `name`."""
    return tuple(
        table.name
        for table in tables_in_order()
        for column in table.primary_key
        if any(key.column.table.name == name for key in column.foreign_keys)
    )


@cache
def tables_in_order() -> tuple[Table, ...]:
    """The tables of records, those that others point to first."""
    records = record_tables()
    return tuple(table for table in Base.metadata.sorted_tables if table.name in records)
