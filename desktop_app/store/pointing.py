"""A row that is written points to no record in the bin, whoever writes it."""

import json
from functools import cache
from typing import TypeAlias

from sqlalchemy import event, inspect
from sqlalchemy.orm import Session

from desktop_app.domain.errors import Gone
from desktop_app.domain.ids import Key
from desktop_app.store.base import Record
from desktop_app.store.rows import DELETED

_Target: TypeAlias = tuple[str, str]
"""A table and the column of its keys."""

ANY_RECORD = "record_id"
IN_BIN = (
    'SELECT 1 FROM "{table}" WHERE {column} IN (SELECT value FROM json_each(?)) AND deleted'
)


def only_at_what_is_there(session: Session) -> None:
    """Refuse, before this session writes, what would point to a deleted record."""
    event.listen(session, "before_flush", _look)


def _look(session: Session, *_: object) -> None:
    targets: dict[_Target, set[Key]] = {}
    for row in session.new:
        if isinstance(row, Record):
            for name, target in _links(type(row)):
                if (key := getattr(row, name)) is not None:
                    targets.setdefault(target, set()).add(key)
    for row in session.dirty:
        if isinstance(row, Record):
            for name, target in _links(type(row)):
                added = inspect(row).attrs[name].history.added
                targets.setdefault(target, set()).update(key for key in added if key)
    for (table, column), keys in targets.items():
        query = IN_BIN.format(table=table, column=column)
        wanted = (json.dumps(sorted(keys)),)
        if keys and session.connection().exec_driver_sql(query, wanted).first() is not None:
            raise Gone(DELETED)


@cache
def _links(row: type[Record]) -> tuple[tuple[str, _Target], ...]:
    """The columns of a table that point to records, and where each finds them."""
    found: list[tuple[str, _Target]] = []
    for name, column in row.__table__.columns.items():
        found += [(name, (key.column.table.name, "id")) for key in column.foreign_keys]
        if name == ANY_RECORD:  # what may hang on any record finds it by its card
            found.append((name, ("entry", "key")))
    return tuple(found)
