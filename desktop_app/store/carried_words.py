"""What the extras of a record add to its card: tags, own fields, translations, file names."""

from collections.abc import Collection, Iterator

from sqlalchemy import Connection, Select, select

from desktop_app.domain.ids import Key
from desktop_app.store.entries import ANY, mentioned, part_of
from desktop_app.store.rows import among
from desktop_app.store.tables.shared import (
    AttachmentRow,
    CustomValueRow,
    TaggingRow,
    TagRow,
    TranslationRow,
)

for _table in ("tagging", "attachment", "custom_value", "translation", "follow_up"):
    part_of(_table, ANY, via="record_id")

TAGGED = """\
SELECT record_id FROM tagging
WHERE NOT deleted AND tag_id IN (SELECT value FROM json_each(?))"""

Words = dict[Key, list[str]]


def tags_shown(table: str) -> None:
    """Say that cards of `table` hold the names of their tags."""
    mentioned("tag", table, TAGGED)


def carried_words(connection: Connection, keys: Collection[Key]) -> Words:
    """The words that the extras of `keys` say, by record, in one query each."""
    found: Words = {key: [] for key in keys}
    for query in _queries(keys):
        for key, words in connection.execute(query):
            found[key].append(words)
    return found


def _queries(keys: Collection[Key]) -> Iterator[Select[Key, str]]:
    yield (
        select(TaggingRow.record_id, TagRow.name)
        .join(TagRow, TagRow.id == TaggingRow.tag_id)
        .where(among(TaggingRow.record_id, keys), TaggingRow.deleted.is_(False))
        .where(TagRow.deleted.is_(False))
        .order_by(TaggingRow.id)
    )
    yield (
        select(CustomValueRow.record_id, CustomValueRow.value)
        .where(among(CustomValueRow.record_id, keys), CustomValueRow.deleted.is_(False))
        .order_by(CustomValueRow.id)
    )
    yield (
        select(TranslationRow.record_id, TranslationRow.text)
        .where(among(TranslationRow.record_id, keys), TranslationRow.deleted.is_(False))
        .order_by(TranslationRow.id)
    )
    yield (
        select(AttachmentRow.record_id, AttachmentRow.name)
        .where(among(AttachmentRow.record_id, keys), AttachmentRow.deleted.is_(False))
        .order_by(AttachmentRow.id)
    )
