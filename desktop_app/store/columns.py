"""Columns that hold a domain value, and the two every foreign key needs."""

from sqlalchemy import Dialect, ForeignKey, String
from sqlalchemy.orm import MappedColumn, mapped_column
from sqlalchemy.types import TypeDecorator

from desktop_app.domain.ids import Key
from desktop_app.domain.when import When


class WhenColumn(TypeDecorator[When]):
    """A flexible date as one JSON text, so that the log holds it as one field."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: When | None, dialect: Dialect) -> str | None:  # noqa: ARG002 -- SQLAlchemy's
        """The date as the file keeps it."""
        if value is None:
            return None
        value.text.encode()  # JSON would hide half a character, which no other column takes
        return value.to_json()

    def process_result_value(self, value: str | None, dialect: Dialect) -> When | None:  # noqa: ARG002 -- SQLAlchemy's
        """The date as the program knows it."""
        return None if value is None else When.from_json(value)


def flexible_date() -> MappedColumn[When | None]:
    """A flexible date that may be unknown."""
    return mapped_column(WhenColumn, default=None)


def link(table: str) -> MappedColumn[Key]:
    """An indexed reference to the row this one belongs to."""
    return mapped_column(ForeignKey(f"{table}.id"), index=True)


def maybe_link(table: str) -> MappedColumn[Key | None]:
    """An indexed reference that may be empty."""
    return mapped_column(ForeignKey(f"{table}.id"), index=True, default=None)


def string() -> MappedColumn[str]:
    """Text that is empty rather than missing."""
    return mapped_column(String, default="", server_default="")


def number() -> MappedColumn[int]:
    """A whole number that starts at 0: a place among siblings, a size in bytes."""
    return mapped_column(default=0, server_default="0")
