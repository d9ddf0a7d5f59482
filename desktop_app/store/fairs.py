"""Fairs and their editions in SQL."""

from collections.abc import Collection

from sqlalchemy import ScalarSelect, func, select
from sqlalchemy.orm import Session

from desktop_app.domain.extras import Extras
from desktop_app.domain.fair import Edition, EditionLine, Fair, FairLine
from desktop_app.domain.ids import EditionId, FairId, Key
from desktop_app.domain.reference import Kind, Ref
from desktop_app.domain.when import When
from desktop_app.store import extras
from desktop_app.store.references import Names, named, names
from desktop_app.store.rows import among, children, live, undeleted
from desktop_app.store.tables.cooperations import EditionRow, FairRow


def wholes(session: Session, keys: Collection[Key]) -> dict[FairId, Fair]:
    """The fairs of `keys` with their editions, in the same number of queries for any number."""
    rows = undeleted(session, FairRow, keys)
    editions = children(session, EditionRow, EditionRow.fair_id, keys)
    held = [edition.id for siblings in editions.values() for edition in siblings]
    carried = extras.of(session, [*keys, *held])
    called = names(session, rows, *editions.values())
    return {
        FairId(row.id): Fair(
            id=FairId(row.id),
            name=row.name,
            description=row.description,
            city=row.city,
            country=row.country,
            website=row.website,
            organiser=named(called, row.organiser_id),
            editions=_in_time(editions.get(row.id, []), called, carried),
            note=row.note,
            extras=carried[row.id],
        )
        for row in rows
    }


def editions(session: Session, keys: Collection[Key]) -> dict[EditionId, Edition]:
    """The editions of `keys`, whole, in the same number of queries for any number."""
    rows = undeleted(session, EditionRow, keys)
    carried = extras.of(session, keys)
    called = names(session, rows)
    return {EditionId(row.id): _edition(row, called, carried[row.id]) for row in rows}


def lines(session: Session, keys: Collection[Key]) -> dict[FairId, FairLine]:
    """The rows of the list of fairs for `keys`, in one query."""
    query = select(FairRow.id, FairRow.name, FairRow.city, FairRow.country, _held())
    found = session.execute(query.where(among(FairRow.id, keys), FairRow.deleted.is_(False)))
    return {
        FairId(key): FairLine(
            id=FairId(key), name=name, city=city, country=country, editions=held
        )
        for key, name, city, country, held in found
    }


def edition_lines(session: Session, keys: Collection[Key]) -> dict[EditionId, EditionLine]:
    """The rows of a list of editions for `keys`, in one query."""
    query = (
        select(EditionRow.id, EditionRow.name, EditionRow.day, EditionRow.city)
        .add_columns(FairRow.id, FairRow.name)
        .join(FairRow, FairRow.id == EditionRow.fair_id)
        .where(among(EditionRow.id, keys), EditionRow.deleted.is_(False))
    )
    return {
        EditionId(key): EditionLine(
            id=EditionId(key),
            fair=Ref(id=fair, kind=Kind.FAIR, title=fair_name),
            name=name or fair_name,
            day=day,
            city=city,
        )
        for key, name, day, city, fair, fair_name in session.execute(query)
    }


def add(session: Session, name: str, *, description: str = "", city: str = "") -> FairId:
    """A new series of fairs."""
    row = FairRow(name=name, description=description, city=city)
    session.add(row)
    session.flush()
    return FairId(row.id)


def add_edition(
    session: Session,
    fair: Key,
    *,
    name: str = "",
    day: When | None = None,
    city: str = "",
    venue: str = "",
) -> EditionId:
    """One time the fair took place."""
    series = live(session, FairRow, fair)
    row = EditionRow(fair_id=series.id, name=name, day=day, city=city, venue=venue)
    session.add(row)
    session.flush()
    return EditionId(row.id)


def name_of(session: Session, fair: Key) -> str:
    """What the series is called."""
    return live(session, FairRow, fair).name


def _in_time(
    rows: Collection[EditionRow], called: Names, carried: dict[Key, Extras]
) -> tuple[Edition, ...]:
    held = [_edition(row, called, carried[row.id]) for row in rows]
    undated = When(text="")
    return tuple(sorted(held, key=lambda edition: (edition.day or undated).order))


def _edition(row: EditionRow, called: Names, carried: Extras) -> Edition:
    return Edition(
        id=EditionId(row.id),
        fair=called.get(row.fair_id, Ref(id=row.fair_id, kind=Kind.FAIR, title="")),
        name=row.name,
        day=row.day,
        city=row.city,
        venue=row.venue,
        source=named(called, row.source_id),
        note=row.note,
        extras=carried,
    )


def _held() -> ScalarSelect[int]:
    return (
        select(func.count())
        .where(EditionRow.fair_id == FairRow.id, EditionRow.deleted.is_(False))
        .scalar_subquery()
    )
