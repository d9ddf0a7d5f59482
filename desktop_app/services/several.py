"""What the advisor can do with many records at once; each is one step."""

from collections.abc import Mapping, Sequence

from desktop_app.domain.errors import Invalid
from desktop_app.domain.extras import Tag
from desktop_app.domain.ids import CooperationId, Key, PersonId
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.services.field_kinds import EMPTY
from desktop_app.services.removal import LABELS
from desktop_app.store import keys, person_lines, several, tags
from desktop_app.store.book import Book
from desktop_app.store.several import Progress

__all__ = ["Progress", "emails", "join", "remove_all", "tag_all", "tags_on", "untag_all"]

DELETING: Mapping[str, str] = {
    Kind.PERSON: N_("Delete contacts"),
    Kind.ORGANISATION: N_("Delete organisations"),
    Kind.CLUSTER: N_("Delete clusters"),
    Kind.COOPERATION: N_("Delete cooperations"),
    Kind.STORY: N_("Delete stories"),
}
DELETING_ONE: Mapping[str, str] = {
    **LABELS,
    Kind.CLUSTER: N_("Delete cluster"),
    Kind.COOPERATION: N_("Delete cooperation"),
    Kind.STORY: N_("Delete story"),
}


def tag_all(
    book: Book, records: Sequence[Key], name: str, *, progress: Progress | None = None
) -> int:
    """Tag records with a word; those that bear it already stay as they are."""
    if not name.strip():
        raise Invalid(EMPTY)
    with book.write(N_("Add tag")) as session:
        return several.tag(session, tags.named(session, name.strip()), records, progress)


def untag_all(book: Book, records: Sequence[Key], tag: Key) -> int:
    """Take a tag off records."""
    with book.write(N_("Remove tag")) as session:
        return several.untag(session, tag, records)


def tags_on(book: Book, records: Sequence[Key]) -> list[tuple[Tag, int]]:
    """The tags some of these records bear, each with how many of them do."""
    with book.read() as session:
        return several.tags_on(session, records)


def join(
    book: Book,
    cooperation: CooperationId,
    records: Sequence[Key],
    *,
    progress: Progress | None = None,
) -> int:
    """Bring people and organisations into a cooperation as partners."""
    with book.write(N_("Add partners")) as session:
        return several.join(session, cooperation, records, progress)


def remove_all(book: Book, records: Sequence[Key], *, progress: Progress | None = None) -> int:
    """Put records into the bin; each can be taken out again without the others."""
    with book.read() as session:
        kinds = {named.kind for named in keys.named(session, records[:1]).values()}
    kind = next(iter(kinds), Kind.PERSON)
    labels = DELETING_ONE if len(records) == 1 else DELETING
    with book.write(labels.get(kind, N_("Delete records"))) as session:
        return several.remove(session, records, progress)


def emails(book: Book, people: Sequence[PersonId]) -> list[str]:
    """The address each of these people is written to, in their order, each once."""
    with book.read() as session:
        lines = person_lines.lines(session, people)
    found = (lines[key].email for key in people if key in lines)
    return list(dict.fromkeys(email for email in found if email))
