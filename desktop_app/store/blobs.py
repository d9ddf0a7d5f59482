"""Bytes by their checksum, written once; rows refer to them, so a backup is one file."""

import hashlib

from sqlalchemy import LargeBinary, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop_app.domain.errors import Invalid, Missing
from desktop_app.domain.marks import N_
from desktop_app.store.base import Unlogged

LARGEST = 100_000_000


class BlobRow(Unlogged):
    """The bytes of a picture or an attached file."""

    __tablename__ = "blob"
    checksum: Mapped[str] = mapped_column(primary_key=True)
    size: Mapped[int]
    content: Mapped[bytes] = mapped_column(LargeBinary)


def put(session: Session, content: bytes) -> str:
    """Keep some bytes, byte for byte; returns the checksum they are known by."""
    if len(content) > LARGEST:
        raise Invalid(N_("This file is too large for the book: 100 MB are the most."))
    checksum = hashlib.sha256(content).hexdigest()
    row = {"checksum": checksum, "size": len(content), "content": content}
    session.execute(insert(BlobRow).values(row).on_conflict_do_nothing())
    return checksum


def get(session: Session, checksum: str) -> bytes:
    """The bytes of a checksum."""
    content = session.scalar(select(BlobRow.content).where(BlobRow.checksum == checksum))
    if content is None:
        raise Missing(N_("The file behind this record is not in the book."))
    return content
