"""The one search box: what begins with the words, what contains them, what nearly does.

The index is kept by triggers on the cards. What the user typed becomes quoted words and is
never read as a query language.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import Connection

from desktop_app.domain.folding import fold, words
from desktop_app.domain.hit import Hit, marks, snippet
from desktop_app.domain.ids import Key
from desktop_app.domain.sorting import name_key, sort_key
from desktop_app.store import spelling
from desktop_app.values import dataclass

ENOUGH = 300
FEW = 5
IN_THE_TEXT = 4

SET_UP = (
    "CREATE VIEW fts_live AS SELECT no, names, words FROM entry WHERE deleted = 0",
    """\
CREATE VIRTUAL TABLE entry_fts USING fts5 (names, words, content = 'fts_live',
  content_rowid = 'no', tokenize = 'ascii', prefix = '2 3', detail = 'column')""",
    """\
CREATE TRIGGER fts_added AFTER INSERT ON entry WHEN NOT NEW.deleted BEGIN
  INSERT INTO entry_fts (rowid, names, words) VALUES (NEW.no, NEW.names, NEW.words);
END""",
    """\
CREATE TRIGGER fts_gone AFTER DELETE ON entry WHEN NOT OLD.deleted BEGIN
  INSERT INTO entry_fts (entry_fts, rowid, names, words)
  VALUES ('delete', OLD.no, OLD.names, OLD.words);
END""",
    """\
CREATE TRIGGER fts_changed AFTER UPDATE ON entry
WHEN OLD.names <> NEW.names OR OLD.words <> NEW.words OR OLD.deleted <> NEW.deleted BEGIN
  INSERT INTO entry_fts (entry_fts, rowid, names, words)
    SELECT 'delete', OLD.no, OLD.names, OLD.words WHERE NOT OLD.deleted;
  INSERT INTO entry_fts (rowid, names, words)
    SELECT NEW.no, NEW.names, NEW.words WHERE NOT NEW.deleted;
END""",
)

BEGINS = """\
SELECT no FROM entry WHERE {column} >= ?1 AND {column} < ?2 AND deleted = 0
  AND (?3 IS NULL OR kind IN (SELECT value FROM json_each(?3)))
ORDER BY {column} LIMIT ?4"""

CONTAINS = "SELECT rowid FROM entry_fts WHERE entry_fts MATCH ?1 LIMIT ?2"
CONTAINS_OF_KIND = """\
SELECT f.rowid FROM entry_fts f JOIN entry e ON e.no = f.rowid
WHERE entry_fts MATCH ?1 AND e.kind IN (SELECT value FROM json_each(?3)) LIMIT ?2"""

CARDS = """\
SELECT no, key, kind, title, start, sort_key, names FROM entry
WHERE no IN (SELECT value FROM json_each(?))"""

REST = "SELECT no, subtitle, body FROM entry WHERE no IN (SELECT value FROM json_each(?))"


def install(connection: Connection) -> None:
    """Make the index afresh, with the triggers that keep it."""
    remove(connection)
    for statement in SET_UP:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("INSERT INTO entry_fts (entry_fts) VALUES ('rebuild')")


def remove(connection: Connection) -> None:
    """Take the index away, so that a migration may rebuild tables."""
    for name in ("fts_added", "fts_gone", "fts_changed"):
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
    connection.exec_driver_sql("DROP TABLE IF EXISTS entry_fts")
    connection.exec_driver_sql("DROP VIEW IF EXISTS fts_live")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was typed: word by word in its spellings, and as the beginning of a title."""

    words: tuple[tuple[str, ...], ...]
    starts: tuple[tuple[str, str], ...]
    kinds: str | None


class Found(NamedTuple):
    """A card as far as its rank needs it."""

    no: int
    key: Key
    kind: str
    title: str
    start: str
    sort_key: str
    names: str


def find(
    connection: Connection, text: str, limit: int, kinds: Sequence[str] | None
) -> list[Hit]:
    """The best hits, best first."""
    wanted = _wanted(text, kinds)
    if not wanted.words:
        return []
    sure = _beginning(connection, wanted, max(limit, FEW) * 2)
    if len(sure) < limit:
        sure |= _containing(connection, wanted)
    best, marked = _ranked(connection, wanted, sure), wanted.words
    if not best or (len(best) < FEW and _level(wanted, best[0]) == IN_THE_TEXT):
        meant = _corrected(connection, wanted)
        marked = meant.words
        guessed = _matching(connection, wanted, _match(marked)) - sure
        best += _ranked(connection, meant, guessed)
    return _hits(connection, best[:limit], [form for word in marked for form in word])


def _wanted(text: str, kinds: Sequence[str] | None) -> Wanted:
    keys = dict.fromkeys((sort_key(text), name_key(text)))
    starts = (("start", fold(text).strip()), *(("sort_key", key) for key in keys))
    chosen = None if kinds is None else json.dumps(list(kinds))
    return Wanted(words(text), tuple(start for start in starts if start[1]), chosen)


def _corrected(connection: Connection, wanted: Wanted) -> Wanted:
    """The same in words of the book: as if the nearest had been typed, and the others count."""
    near = [spelling.near(connection, word[0]) for word in wanted.words]
    pairs = list(zip(wanted.words, near, strict=True))
    typed = " ".join((*other, *word)[0] for word, other in pairs)
    spellings = tuple((*word, *other) for word, other in pairs)
    return replace(_wanted(typed, None), words=spellings, kinds=wanted.kinds)


def _beginning(connection: Connection, wanted: Wanted, most: int) -> set[int]:
    found: set[int] = set()
    for column, start in wanted.starts:
        values = (start, start + spelling.LAST, wanted.kinds, most)
        query = BEGINS.format(column=column)
        found.update(connection.exec_driver_sql(query, values).scalars())
    return found


def query_for(text: str) -> str | None:
    """The search for cards that have all words of `text`; None if it has no words."""
    typed = words(text)
    return _match(typed) if typed else None


def _match(words: Iterable[Iterable[str]]) -> str:
    """The words as a query: each one quoted, as a beginning, in any of its spellings."""
    parts = (" OR ".join(f'"{form}"*' for form in word) for word in words)
    return "(" + ") AND (".join(parts) + ")"


def _containing(connection: Connection, wanted: Wanted) -> set[int]:
    """Cards with the words anywhere; if there are very many, those with them in names too."""
    match = _match(wanted.words)
    found = _matching(connection, wanted, match)
    if len(found) == ENOUGH:
        found |= _matching(connection, wanted, f"names : ({match})")
    return found


def _matching(connection: Connection, wanted: Wanted, match: str) -> set[int]:
    if wanted.kinds is None:
        rows = connection.exec_driver_sql(CONTAINS, (match, ENOUGH))
    else:
        rows = connection.exec_driver_sql(CONTAINS_OF_KIND, (match, ENOUGH, wanted.kinds))
    return set(rows.scalars())


def _ranked(connection: Connection, wanted: Wanted, numbers: set[int]) -> list[Found]:
    if not numbers:
        return []
    rows = connection.exec_driver_sql(CARDS, (json.dumps(sorted(numbers)),))
    found = [Found(*row) for row in rows]
    return sorted(found, key=lambda card: (_level(wanted, card), card.sort_key, card.key))


def _level(wanted: Wanted, card: Found) -> int:
    """How well a title answers: is it, begins so, has the words, has words that begin so."""
    own = {"start": card.start, "sort_key": card.sort_key}
    if any(own[column] == start for column, start in wanted.starts):
        return 0
    if any(own[column].startswith(start) for column, start in wanted.starts):
        return 1
    names = card.names.split()
    if all(any(form in names for form in word) for word in wanted.words):
        return 2
    begun = all(
        any(name.startswith(form) for form in word for name in names) for word in wanted.words
    )
    return 3 if begun else IN_THE_TEXT


def _hits(connection: Connection, cards: Sequence[Found], forms: Sequence[str]) -> list[Hit]:
    rest = {
        no: (subtitle, body)
        for no, subtitle, body in connection.exec_driver_sql(
            REST, (json.dumps([card.no for card in cards]),)
        )
    }
    hits = []
    for card in cards:
        subtitle, body = rest[card.no]
        piece, spans = snippet(body, forms)
        hits.append(
            Hit(
                id=card.key,
                kind=card.kind,
                title=card.title,
                subtitle=subtitle,
                snippet=piece,
                spans=marks(card.title, forms),
                snippet_spans=spans,
            )
        )
    return hits
