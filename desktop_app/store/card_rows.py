"""Cards as rows of the card index, many in one statement."""

import json
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection

from desktop_app.domain.folding import fold, index_text
from desktop_app.domain.ids import Key
from desktop_app.store import spelling
from desktop_app.store.cards import Card

# One statement for many cards: the search index puts its pages in order after each statement.
UPSERT = """\
INSERT INTO entry (key, tbl, kind, title, plain, subtitle, sort_key, start, names, body, words,
  deleted)
SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5,
  value ->> 6, value ->> 7, value ->> 8, value ->> 9, value ->> 10, value ->> 11
FROM json_each(?) WHERE true
ON CONFLICT (key) DO UPDATE SET tbl = excluded.tbl, kind = excluded.kind,
  title = excluded.title, plain = excluded.plain, subtitle = excluded.subtitle,
  sort_key = excluded.sort_key, start = excluded.start, names = excluded.names,
  body = excluded.body, words = excluded.words, deleted = excluded.deleted"""

Row = tuple[str, str, str, str, str, str, str, str, str, str, str, bool]


def write(
    connection: Connection, table: str, cards: Sequence[Card], deleted: Mapping[Key, bool]
) -> None:
    """Put these cards in place of what the index holds of their records."""
    rows = [_row(card, table, deleted[card.key]) for card in cards]
    if rows:
        connection.exec_driver_sql(UPSERT, (json.dumps(rows, ensure_ascii=False),))
        spelling.learn(connection, (row[8] for row in rows))


def _row(card: Card, table: str, deleted: bool) -> Row:  # noqa: FBT001 -- the row's own mark
    plain = card.plain or card.title
    if deleted:  # only called by its name any more, and never found
        card = Card(key=card.key, kind=card.kind, title=card.title, sort_key=card.sort_key)
    return (
        card.key,
        table,
        card.kind,
        card.title,
        plain,
        card.subtitle,
        card.sort_key,
        fold(plain),
        "" if deleted else index_text((card.title, plain, *card.names)),
        "\n".join((*card.names, card.body)),
        index_text((card.subtitle, card.body, card.meant)),
        deleted,
    )
