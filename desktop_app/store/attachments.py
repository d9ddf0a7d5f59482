"""Files kept with records, in SQL; their bytes lie under their checksum."""

from sqlalchemy.orm import Session

from desktop_app.domain.extras import Attachment
from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind
from desktop_app.store import blobs, extras
from desktop_app.store.rows import live
from desktop_app.store.tables.shared import AttachmentRow


def add(
    session: Session, kind: Kind, record: Key, name: str, media_type: str, content: bytes
) -> Key:
    """A file kept byte for byte with a record."""
    row = AttachmentRow(
        record_kind=kind,
        record_id=record,
        name=name,
        media_type=media_type,
        checksum=blobs.put(session, content),
        size=len(content),
    )
    session.add(row)
    session.flush()
    return row.id


def whole(session: Session, key: Key) -> Attachment:
    """What is known of a file."""
    return extras.attachment(live(session, AttachmentRow, key))
