"""A row that is written points to no record in the bin, whoever writes it."""

import json
from collections.abc import Iterator

from sqlalchemy import event, inspect
from sqlalchemy.orm import Session

from desktop_app.domain.errors import Gone
from desktop_app.domain.ids import Key
from desktop_app.store.base import Record
from desktop_app.store.rows import DELETED

ANY_RECORD = "record_id"
IN_BIN = (
    'SELECT 1 FROM "{table}" WHERE {column} IN (SELECT value FROM json_each(?)) AND deleted'
)


def only_at_what_is_there(session: Session) -> None:
    """Refuse, before this session writes, what would point to a deleted record."""
    event.listen(session, "before_flush", _look)


def _look(session: Session, *_: object) -> None:
    targets: dict[tuple[str, str], set[Key]] = {}
    for row in (*session.new, *session.dirty):
        if isinstance(row, Record):
            for table, column, key in _written(row):
                targets.setdefault((table, column), set()).add(key)
    for (table, column), keys in targets.items():
        query = IN_BIN.format(table=table, column=column)
        wanted = (json.dumps(sorted(keys)),)
        if session.connection().exec_driver_sql(query, wanted).first() is not None:
            raise Gone(DELETED)


def _written(row: Record) -> Iterator[tuple[str, str, Key]]:
    """The table, its key column and the key of each record the row newly points to."""
    state = inspect(row)
    for name, column in row.__table__.columns.items():
        if column.foreign_keys or name == ANY_RECORD:
            for key in state.attrs[name].history.added:
                if key is not None:
                    foreign = [one.column.table.name for one in column.foreign_keys]
                    # what may hang on any record finds it by its card
                    yield (foreign[0], "id", key) if foreign else ("entry", "key", key)
