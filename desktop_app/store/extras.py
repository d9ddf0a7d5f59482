"""What any record may carry, read for many records at once."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.extras import (
    NOTHING,
    Attachment,
    CustomValue,
    Extras,
    FollowUp,
    Tag,
    Translation,
)
from desktop_app.domain.ids import Key
from desktop_app.domain.rhythm import Rhythm
from desktop_app.store.rows import among, children
from desktop_app.store.tables.shared import (
    AttachmentRow,
    CustomFieldRow,
    CustomValueRow,
    FollowUpRow,
    TaggingRow,
    TagRow,
    TranslationRow,
)


def of(session: Session, keys: Collection[Key]) -> dict[Key, Extras]:
    """The extras of each of `keys`, in as many queries as there are sorts of them."""
    tags = _tags(session, keys)
    custom = _custom(session, keys)
    files = children(session, AttachmentRow, AttachmentRow.record_id, keys)
    steps = children(session, FollowUpRow, FollowUpRow.record_id, keys)
    words = children(session, TranslationRow, TranslationRow.record_id, keys)
    found: dict[Key, Extras] = dict.fromkeys(keys, NOTHING)
    for key in tags.keys() | custom.keys() | files.keys() | steps.keys() | words.keys():
        found[key] = Extras(
            tags=tuple(tags.get(key, ())),
            attachments=tuple(map(attachment, files.get(key, ()))),
            custom=tuple(custom.get(key, ())),
            follow_ups=tuple(map(follow_up, steps.get(key, ()))),
            translations=tuple(map(_translation, words.get(key, ()))),
        )
    return found


def attachment(row: AttachmentRow) -> Attachment:
    """A row as the program knows it."""
    return Attachment(
        id=row.id,
        name=row.name,
        media_type=row.media_type,
        checksum=row.checksum,
        size=row.size,
        note=row.note,
    )


def follow_up(row: FollowUpRow) -> FollowUp:
    """A row as the record it hangs on shows it."""
    return FollowUp(
        id=row.id, what=row.what, due=row.due, done=row.done, owner=row.owner, note=row.note
    )


def _translation(row: TranslationRow) -> Translation:
    return Translation(field=row.field, language=row.language, text=row.text)


def _tags(session: Session, keys: Collection[Key]) -> dict[Key, list[Tag]]:
    query = (
        select(TaggingRow.record_id, TagRow.id, TagRow.name, TagRow.colour)
        .add_columns(TagRow.rhythm)
        .join(TagRow, TagRow.id == TaggingRow.tag_id)
        .where(among(TaggingRow.record_id, keys))
        .where(TaggingRow.deleted.is_(False), TagRow.deleted.is_(False))
        .order_by(TaggingRow.id)
    )
    found: dict[Key, list[Tag]] = {}
    for record, key, name, colour, rhythm in session.execute(query):
        found.setdefault(record, []).append(
            Tag(id=key, name=name, colour=colour, rhythm=Rhythm(rhythm))
        )
    return found


def _custom(session: Session, keys: Collection[Key]) -> dict[Key, list[CustomValue]]:
    query = (
        select(CustomValueRow.record_id, CustomFieldRow.id, CustomFieldRow.name)
        .add_columns(CustomValueRow.value)
        .join(CustomFieldRow, CustomFieldRow.id == CustomValueRow.field_id)
        .where(among(CustomValueRow.record_id, keys))
        .where(CustomValueRow.deleted.is_(False), CustomFieldRow.deleted.is_(False))
        .order_by(CustomFieldRow.place, CustomFieldRow.id)
    )
    found: dict[Key, list[CustomValue]] = {}
    for record, field, name, value in session.execute(query):
        found.setdefault(record, []).append(CustomValue(field=field, name=name, value=value))
    return found
