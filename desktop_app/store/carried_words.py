"""What the extras of a record add to its card: tags, own fields, translations, file names."""

from collections.abc import Collection

from sqlalchemy import Connection, Executable, Select, literal_column, select, text, union_all
from sqlalchemy.orm import InstrumentedAttribute

from desktop_app.domain.ids import Key
from desktop_app.store.entries import ANY, mentioned, part_of
from desktop_app.store.rows import Link, among_wanted, wanted
from desktop_app.store.tables.shared import (
    AttachmentRow,
    CustomValueRow,
    TaggingRow,
    TagRow,
    TranslationRow,
)

for _table in (
    "tagging",
    "attachment",
    "custom_value",
    "translation",
    "follow_up",
    "pin",
    "origin",
):
    part_of(_table, ANY, via="record_id")

TAGGED = """\
SELECT record_id FROM tagging
WHERE NOT deleted AND tag_id IN (SELECT value FROM json_each(?))"""

Words = dict[Key, list[str]]


def tags_shown(table: str) -> None:
    """Say that cards of `table` hold the names of their tags."""
    mentioned("tag", table, TAGGED)


def saying(*further: tuple[Link, InstrumentedAttribute[str]]) -> Executable:
    """A statement that reads what the extras of records say, and what `further` columns do.

    Each of `further` names the record a row belongs to and the column with its words.
    Building a statement takes longer than running it, so this is done once.
    """
    tagged = select(TaggingRow.record_id, TaggingRow.id, TagRow.name)
    tagged = tagged.join(TagRow, TagRow.id == TaggingRow.tag_id)
    each = [tagged.where(TagRow.deleted.is_(False)), *(_said(*one) for one in (*OWN, *further))]
    owners = [TaggingRow.record_id, *(owner for owner, _ in (*OWN, *further))]
    said = [
        query.add_columns(literal_column(str(number)).label("part")).where(
            among_wanted(owner), owner.class_.deleted.is_(False)
        )
        for number, (query, owner) in enumerate(zip(each, owners, strict=True))
    ]
    return union_all(*said).order_by(text("part"), text("id"))


def _said(owner: Link, words: InstrumentedAttribute[str]) -> Select[Key | None, Key, str]:
    return select(owner, owner.class_.id, words)


OWN: tuple[tuple[Link, InstrumentedAttribute[str]], ...] = (
    (CustomValueRow.record_id, CustomValueRow.value),
    (TranslationRow.record_id, TranslationRow.text),
    (AttachmentRow.record_id, AttachmentRow.name),
)
EXTRAS = saying()


def carried_words(
    connection: Connection, keys: Collection[Key], statement: Executable = EXTRAS
) -> Words:
    """The words that the extras of `keys` say, by record, in one query."""
    found: Words = {key: [] for key in keys}
    for owner, _, words, _ in connection.execute(statement, wanted(keys)).all():
        found[owner].append(words)
    return found
