"""Writing single fields of any row."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key
from desktop_app.domain.when import When
from desktop_app.store.dates import is_date, set_date
from desktop_app.store.rows import live, table


def set_values(
    session: Session, name: str, key: Key, values: Mapping[str, str | int | When | None]
) -> None:
    """Write these fields of one row of the table `name`; dates hanging on it move along."""
    row = live(session, table(name), key)
    for column, value in values.items():
        if (value is None or isinstance(value, When)) and is_date(row, column):
            set_date(session, row, value)
        else:
            setattr(row, column, value)


def set_link(session: Session, name: str, key: Key, column: str, target: Key | None) -> None:
    """Point a row to another one, which must be there, or to none."""
    row = live(session, table(name), key)
    if target is not None:
        (foreign,) = row.__table__.c[column].foreign_keys
        live(session, table(foreign.column.table.name), target)
    setattr(row, column, target)
