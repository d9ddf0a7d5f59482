"""What the advisor can do with files kept with records."""

import mimetypes

from desktop_app.domain.errors import Invalid
from desktop_app.domain.file_names import file_name
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.services.field_kinds import EMPTY
from desktop_app.store import attachments, blobs
from desktop_app.store.book import Book

UNKNOWN = "application/octet-stream"


def attach(book: Book, kind: Kind, record: Key, name: str, content: bytes) -> Key:
    """Keep a file with a record, byte for byte; nobody looks into it."""
    called = name.strip()
    if not called:
        raise Invalid(EMPTY)
    media_type = mimetypes.guess_type(called)[0] or UNKNOWN
    with book.write(N_("Add file")) as session:
        return attachments.add(session, kind, record, called, media_type, content)


def content(book: Book, key: Key) -> bytes:
    """The file itself, as it was given."""
    with book.read() as session:
        return blobs.get(session, attachments.whole(session, key).checksum)


def offered_name(name: str) -> str:
    """What a copy is called: the file's own name, as far as every system takes it."""
    stem, _, ending = name.rpartition(".")
    if stem and ending.isalnum():
        return file_name(stem, f".{ending}")
    return file_name(name, "")
