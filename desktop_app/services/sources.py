"""What the advisor can do with sources."""

from collections.abc import Collection

from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import Key, SourceId
from desktop_app.domain.link import Link
from desktop_app.domain.marks import N_
from desktop_app.domain.source import Source, SourceKind
from desktop_app.domain.when import When
from desktop_app.services.field_kinds import EMPTY
from desktop_app.store import sources
from desktop_app.store.book import Book
from desktop_app.store.fields import set_link


def wholes(book: Book, keys: Collection[Key]) -> dict[SourceId, Source]:
    """The sources of `keys`; those in the bin are left out."""
    with book.read() as session:
        return sources.wholes(session, keys)


def add_source(
    book: Book,
    kind: SourceKind,
    title: str,
    *,
    url: str = "",
    day: When | None = None,
    passage: str = "",
) -> SourceId:
    """Write down where something was said."""
    if not title.strip():
        raise Invalid(EMPTY)
    address = str(Link.parse(url)) if url.strip() else ""
    with book.write(N_("Add source")) as session:
        return sources.add(session, kind, title.strip(), url=address, day=day, passage=passage)


def cite(book: Book, table: str, key: Key, title: str) -> SourceId:
    """Write down a source and say that this row is known from it."""
    if not title.strip():
        raise Invalid(EMPTY)
    kind, url = SourceKind.OTHER, ""
    if title.strip().startswith(("http://", "https://", "www.")):
        kind, url = SourceKind.PAGE, str(Link.parse(title))
    with book.write(N_("Add source")) as session:
        source = sources.add(session, kind, title.strip(), url=url)
        set_link(session, table, key, "source_id", source)
    return source
