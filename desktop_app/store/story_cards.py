"""The cards of stories, quotes and pictures."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, select

from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind
from desktop_app.domain.sorting import sort_key
from desktop_app.domain.story import BlockKind
from desktop_app.domain.titles import shortened
from desktop_app.store.cards import Card
from desktop_app.store.carried_words import carried_words, tags_shown
from desktop_app.store.entries import entries_for, part_of
from desktop_app.store.rows import among
from desktop_app.store.tables.stories import (
    BlockRow,
    BlockTextRow,
    PictureRow,
    QuoteRow,
    StoryRow,
)

for _table in ("block", "story_figure", "approval", "issue"):
    part_of(_table, "story", via="story_id")
part_of("block_text", "block", via="block_id")
part_of("remark", "block_text", via="block_text_id")
part_of("picture_person", "picture", via="picture_id")
for _table in ("story", "quote", "picture"):
    tags_shown(_table)


@entries_for("story")
def story_cards(connection: Connection, keys: Sequence[Key]) -> Iterator[Card]:
    """The cards of stories: called by their title, found by every word in every language."""
    said = _texts(connection, keys)
    words = carried_words(connection, keys)
    query = select(StoryRow.id, StoryRow.language, StoryRow.rubric, StoryRow.note)
    for key, language, rubric, note in connection.execute(
        query.where(among(StoryRow.id, keys))
    ):
        texts = said.get(key, [])
        titles = {
            where: text for kind, where, _, text in texts if kind == BlockKind.TITLE and text
        }
        title = titles.get(language) or next(iter(titles.values()), "")
        body = [part for _, _, heading, text in texts for part in (heading, text)]
        yield Card(
            key=key,
            kind=Kind.STORY,
            title=title,
            subtitle=rubric,
            sort_key=sort_key(title),
            names=tuple(titles.values()),
            body="\n".join(part for part in (*body, note, *words[key]) if part),
        )


@entries_for("quote")
def quote_cards(connection: Connection, keys: Sequence[Key]) -> Iterator[Card]:
    """The cards of quotes, called by their first words."""
    words = carried_words(connection, keys)
    query = select(QuoteRow.id, QuoteRow.text, QuoteRow.function, QuoteRow.note)
    for key, text, function, note in connection.execute(query.where(among(QuoteRow.id, keys))):
        title = shortened(text)
        yield Card(
            key=key,
            kind=Kind.QUOTE,
            title=title,
            subtitle=function,
            sort_key=sort_key(title),
            body="\n".join(part for part in (text, note, *words[key]) if part),
        )


@entries_for("picture")
def picture_cards(connection: Connection, keys: Sequence[Key]) -> Iterator[Card]:
    """The cards of pictures."""
    row = PictureRow
    words = carried_words(connection, keys)
    query = select(row.id, row.name, row.caption, row.alt, row.credit, row.note)
    for key, name, caption, *body in connection.execute(query.where(among(row.id, keys))):
        title = name or caption or shortened(body[0])
        yield Card(
            key=key,
            kind=Kind.PICTURE,
            title=title,
            subtitle=body[1],
            sort_key=sort_key(title),
            body="\n".join(part for part in (caption, *body, *words[key]) if part),
        )


def _texts(
    connection: Connection, keys: Sequence[Key]
) -> dict[Key, list[tuple[str, str, str, str]]]:
    row = BlockTextRow
    query = (
        select(BlockRow.story_id, BlockRow.kind, row.language, row.heading, row.text)
        .join(row, row.block_id == BlockRow.id)
        .where(among(BlockRow.story_id, keys), BlockRow.deleted.is_(False))
        .where(row.deleted.is_(False))
        .order_by(BlockRow.place, BlockRow.id, row.id)
    )
    found: dict[Key, list[tuple[str, str, str, str]]] = {}
    for story, kind, language, heading, text in connection.execute(query):
        found.setdefault(story, []).append((kind, language, heading, text))
    return found
