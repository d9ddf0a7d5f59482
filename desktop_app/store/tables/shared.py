"""What hangs on any record: where a fact comes from, tags, files, follow-ups, translations."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.ids import Key
from desktop_app.domain.when import When
from desktop_app.store.base import Record
from desktop_app.store.columns import flexible_date, link, maybe_link, number, string


class SourceRow(Record):
    """Where a fact was said: a page, a mail, a press text, a conversation."""

    __tablename__ = "source"
    kind: Mapped[str] = string()
    title: Mapped[str] = string()
    url: Mapped[str] = string()
    day: Mapped[When | None] = flexible_date()
    passage: Mapped[str] = string()
    note: Mapped[str] = string()


class TranslationRow(Record):
    """One field of one record in another language."""

    __tablename__ = "translation"
    __table_args__ = (Index("ix_translation_record", "record_id", "field", "language"),)
    record_id: Mapped[Key] = mapped_column()
    field: Mapped[str] = string()
    language: Mapped[str] = string()
    text: Mapped[str] = string()


class TagRow(Record):
    """A word the office sorts its records by."""

    __tablename__ = "tag"
    name: Mapped[str] = string()
    colour: Mapped[str] = string()
    rhythm: Mapped[str] = string()


class TaggingRow(Record):
    """One tag on one record."""

    __tablename__ = "tagging"
    tag_id: Mapped[Key] = link("tag")
    record_kind: Mapped[str] = string()
    record_id: Mapped[Key] = mapped_column(index=True)


class AttachmentRow(Record):
    """A file kept byte for byte with a record."""

    __tablename__ = "attachment"
    record_kind: Mapped[str] = string()
    record_id: Mapped[Key] = mapped_column(index=True)
    name: Mapped[str] = string()
    media_type: Mapped[str] = string()
    checksum: Mapped[str] = string()
    size: Mapped[int] = number()
    note: Mapped[str] = string()


class CustomFieldRow(Record):
    """A field the office added to one kind of record."""

    __tablename__ = "custom_field"
    record_kind: Mapped[str] = string()
    name: Mapped[str] = string()
    place: Mapped[int] = number()


class CustomValueRow(Record):
    """What one record says in an added field."""

    __tablename__ = "custom_value"
    field_id: Mapped[Key] = link("custom_field")
    record_id: Mapped[Key] = mapped_column(index=True)
    value: Mapped[str] = string()


class OriginRow(Record):
    """Where a record was brought in from, and what the book has no field for.

    `uid` is what the other program knows it by, `digest` stands for the whole of what it said,
    `told` keeps what it said in each field, `rest` what was kept as it was written.
    """

    __tablename__ = "origin"
    record_kind: Mapped[str] = string()
    record_id: Mapped[Key] = mapped_column(index=True)
    file: Mapped[str] = string()
    uid: Mapped[str] = mapped_column(default="", server_default="", index=True)
    digest: Mapped[str] = mapped_column(default="", server_default="", index=True)
    told: Mapped[str] = string()
    rest: Mapped[str] = string()


class FollowUpRow(Record):
    """A next step on any record."""

    __tablename__ = "follow_up"
    record_kind: Mapped[str] = string()
    record_id: Mapped[Key | None] = mapped_column(index=True, default=None)
    what: Mapped[str] = string()
    due: Mapped[When | None] = flexible_date()
    done: Mapped[When | None] = flexible_date()
    owner: Mapped[str] = string()
    note: Mapped[str] = string()


class PinRow(Record):
    """Something kept at hand in the rail: a record, or a search of contacts with a name."""

    __tablename__ = "pin"
    record_id: Mapped[Key | None] = mapped_column(index=True, default=None)
    name: Mapped[str] = string()
    whom: Mapped[str] = string()
    wanted: Mapped[str] = string()
    facets: Mapped[str] = string()
    place: Mapped[int] = number()


class ConsentRow(Record):
    """What a person agreed to, and the proof of it."""

    __tablename__ = "consent"
    person_id: Mapped[Key] = link("person")
    quote_id: Mapped[Key | None] = maybe_link("quote")
    picture_id: Mapped[Key | None] = maybe_link("picture")
    story_id: Mapped[Key | None] = maybe_link("story")
    purpose: Mapped[str] = string()
    evidence: Mapped[str] = string()
    given: Mapped[When | None] = flexible_date()
    valid_until: Mapped[When | None] = flexible_date()
    revoked: Mapped[When | None] = flexible_date()
    sample: Mapped[bool] = mapped_column(default=False, server_default="0")
    source_id: Mapped[Key | None] = maybe_link("source")
    note: Mapped[str] = string()


class ConsentScopeRow(Record):
    """One medium or one language a consent covers."""

    __tablename__ = "consent_scope"
    consent_id: Mapped[Key] = link("consent")
    aspect: Mapped[str] = string()
    value: Mapped[str] = string()


class LookRow(Record):
    """A look of the office's own: what it changes, as text, and its logo by checksum."""

    __tablename__ = "look"
    name: Mapped[str] = string()
    changes: Mapped[str] = string()
    logo: Mapped[str] = string()
