"""What the advisor can do with tags."""

from desktop_app.domain.errors import Invalid
from desktop_app.domain.extras import Tag
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.services.field_kinds import EMPTY
from desktop_app.store import tags
from desktop_app.store.book import Book


def every(book: Book) -> list[tuple[Tag, int]]:
    """All tags and how often each is used, by name."""
    with book.read() as session:
        return tags.every(session)


def add_tag(book: Book, kind: Kind, record: Key, name: str) -> Key:
    """Tag a record with a word; the tag is made if there is none of that name."""
    if not name.strip():
        raise Invalid(EMPTY)
    with book.write(N_("Add tag")) as session:
        tag = tags.named(session, name.strip())
        tags.put_on(session, tag, kind, record)
    return tag


def take_tag(book: Book, record: Key, tag: Key) -> None:
    """Take a tag off a record."""
    with book.write(N_("Remove tag")) as session:
        tags.take_off(session, tag, record)
