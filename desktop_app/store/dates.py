"""Writing the date of a record, and moving the dates of other records that hang on it."""

from collections.abc import Iterator

from sqlalchemy import String, cast, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop_app.domain.anchors import moved
from desktop_app.domain.ids import Key
from desktop_app.domain.when import When
from desktop_app.store.base import Record
from desktop_app.store.tables.cooperations import AgreementRow, EditionRow, EventRow, StageRow

Dated = InstrumentedAttribute[When | None]

DATES: dict[type[Record], Dated] = {
    EventRow: EventRow.day,
    EditionRow: EditionRow.day,
    StageRow: StageRow.since,
    AgreementRow: AgreementRow.signed,
}
"""The date of a record that other dates may hang on, and that may hang on another."""


def set_date(session: Session, row: Record, when: When | None) -> None:
    """Give a record its date; what hangs on it, over any number of steps, moves with it.

    Without a date nothing can be computed: what hangs on it lies nowhere then.
    """
    setattr(row, DATES[type(row)].key, when)
    session.flush()
    rows = {other.id: other for other in _anchored(session)}
    dates = {key: day for key, other in rows.items() if (day := _date(other)) is not None}
    for key, day in moved({**dates, row.id: when or When(text="")}, row.id).items():
        setattr(rows[key], DATES[type(rows[key])].key, day)


def is_date(row: Record, column: str) -> bool:
    """Whether other dates may hang on this column."""
    dated = DATES.get(type(row))
    return dated is not None and dated.key == column


def date_of(session: Session, key: Key) -> When | None:
    """The date of the record of `key`, whatever sort of record it is."""
    for row in DATES:
        found = session.get(row, key)
        if found is not None:
            return None if found.deleted else _date(found)
    return None


def _anchored(session: Session) -> Iterator[Record]:
    for row, column in DATES.items():
        hangs = cast(column, String).contains('"anchor"', autoescape=True)
        yield from session.scalars(select(row).where(hangs, row.deleted.is_(False)))


def _date(row: Record) -> When | None:
    found = getattr(row, DATES[type(row)].key)
    return found if isinstance(found, When) else None
