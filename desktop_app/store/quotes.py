"""Quotes in SQL: how to read and write them, and their lines."""

from collections.abc import Collection

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key, QuoteId
from desktop_app.domain.quote import Quote, QuoteLine
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.store import extras, removal
from desktop_app.store.cards import EntryRow
from desktop_app.store.keys import in_one_go
from desktop_app.store.lists import listed
from desktop_app.store.references import named, names
from desktop_app.store.rows import among, live, undeleted
from desktop_app.store.tables.stories import QuoteRow


def wholes(session: Session, keys: Collection[Key]) -> dict[QuoteId, Quote]:
    """The quotes of `keys`, whole, in the same number of queries for any number of them."""
    rows = undeleted(session, QuoteRow, keys)
    carried = extras.of(session, keys)
    called = names(session, rows)
    return {
        QuoteId(row.id): Quote(
            id=QuoteId(row.id),
            text=row.text,
            language=row.language,
            speaker=named(called, row.person_id),
            role=row.role_id,
            function=row.function,
            when=row.day,
            note=row.note,
            source=named(called, row.source_id),
            extras=carried[row.id],
        )
        for row in rows
    }


def keys(session: Session) -> list[QuoteId]:
    """All quotes in the order of the list."""
    return [QuoteId(key) for key in in_one_go(session, listed(Kind.QUOTE))]


def lines(session: Session, keys: Collection[Key]) -> dict[QuoteId, QuoteLine]:
    """The table rows of `keys`, in one query."""
    row = QuoteRow
    query = (
        select(row.id, row.text, func.coalesce(EntryRow.title, ""), row.function, row.day)
        .outerjoin(EntryRow, EntryRow.key == row.person_id)
        .where(among(row.id, keys), row.deleted.is_(False))
    )
    return {
        QuoteId(key): QuoteLine(
            id=QuoteId(key), text=text, speaker=speaker, function=function, when=day
        )
        for key, text, speaker, function, day in session.execute(query)
    }


def of_person(session: Session, person: Key) -> list[QuoteId]:
    """What somebody said, the oldest entry first."""
    query = select(QuoteRow.id).where(QuoteRow.person_id == person, QuoteRow.deleted.is_(False))
    return [QuoteId(key) for key in session.scalars(query.order_by(QuoteRow.id))]


def add(
    session: Session,
    text: str,
    language: str,
    *,
    person: Key | None = None,
    role: Key | None = None,
    function: str = "",
    when: When | None = None,
) -> QuoteId:
    """Exact words of somebody."""
    row = QuoteRow(
        text=text,
        language=language,
        person_id=person,
        role_id=role,
        function=function,
        day=when,
    )
    session.add(row)
    session.flush()
    return QuoteId(row.id)


def remove(session: Session, key: Key) -> None:
    """Take a quote out of the book."""
    removal.remove(session, "quote", [live(session, QuoteRow, key).id])
