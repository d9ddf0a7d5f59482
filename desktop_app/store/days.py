"""The days of a flexible date inside a query."""

from sqlalchemy import ColumnElement, Function, func
from sqlalchemy.orm import InstrumentedAttribute

from desktop_app.domain.when import When

Dated = InstrumentedAttribute[When | None]


def first_day(column: Dated) -> Function[str]:
    """The first possible day, as ISO writes it."""
    return func.json_extract(column, "$.earliest")


def last_day(column: Dated) -> Function[str]:
    """The last possible day."""
    return func.json_extract(column, "$.latest")


def end_of(column: Dated) -> ColumnElement[str]:
    """The last possible day; of what is open at the end, the first."""
    return func.coalesce(last_day(column), first_day(column))


def begin_of(column: Dated) -> ColumnElement[str]:
    """The first possible day; of what is open at the beginning, the last."""
    return func.coalesce(first_day(column), last_day(column))
