"""What the advisor can do with fields of the office's own."""

from desktop_app.domain.errors import Invalid
from desktop_app.domain.extras import CustomField
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.services.field_kinds import EMPTY
from desktop_app.store import custom_fields
from desktop_app.store.book import Book


def fields(book: Book, kind: Kind | None = None) -> list[CustomField]:
    """The added fields of one kind of record, or all, in their order."""
    with book.read() as session:
        return custom_fields.fields(session, kind)


def add_custom_field(book: Book, kind: Kind, name: str) -> Key:
    """A further field for all records of a kind."""
    if not name.strip():
        raise Invalid(EMPTY)
    with book.write(N_("Add own field")) as session:
        return custom_fields.add(session, kind, name.strip())


def say_custom(book: Book, record: Key, field: Key, text: str) -> None:
    """Write what a record says in an added field."""
    with book.write(N_("Change own field")) as session:
        custom_fields.say(session, record, field, text.strip())
