"""Sources in SQL."""

from collections.abc import Collection

from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key, SourceId
from desktop_app.domain.source import Source, SourceKind
from desktop_app.domain.when import When
from desktop_app.store.rows import undeleted
from desktop_app.store.tables.shared import SourceRow


def wholes(session: Session, keys: Collection[Key]) -> dict[SourceId, Source]:
    """The sources of `keys`."""
    return {
        SourceId(row.id): Source(
            id=SourceId(row.id),
            kind=SourceKind(row.kind),
            title=row.title,
            url=row.url,
            day=row.day,
            passage=row.passage,
            note=row.note,
        )
        for row in undeleted(session, SourceRow, keys)
    }


def add(
    session: Session,
    kind: SourceKind,
    title: str,
    *,
    url: str = "",
    day: When | None = None,
    passage: str = "",
) -> SourceId:
    """A source that facts can name."""
    row = SourceRow(kind=kind, title=title, url=url, day=day, passage=passage)
    session.add(row)
    session.flush()
    return SourceId(row.id)
