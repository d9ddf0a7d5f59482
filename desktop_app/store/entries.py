"""Keeps the card index right: after each step the cards of all touched records are made anew.

The rooms of the records register here how a card is made and which rows lead to which record.
"""

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from sqlalchemy import Connection

from desktop_app.domain.ids import Key
from desktop_app.store import card_rows
from desktop_app.store.cards import Card
from desktop_app.store.edits import Touched
from desktop_app.values import dataclass

Builder = Callable[[Connection, Sequence[Key]], Iterable[Card]]
Owners = dict[str, set[Key]]

NONE: Mapping[str, Sequence[Key]] = {}
ANY = "*"
IN_KEYS = "IN (SELECT value FROM json_each(?))"

PUT_AWAY = f"""\
UPDATE entry SET deleted = 1, subtitle = '', names = '', body = '', words = ''
WHERE key {IN_KEYS} AND tbl = ? AND NOT deleted"""


@dataclass(frozen=True, slots=True)
class Part:
    """Rows of `table` are part of the record of `to` that column `via` names.

    Those that do not go along stay when the record is put into the bin.
    """

    table: str
    to: str
    via: str
    goes_along: bool = True


@dataclass(frozen=True, slots=True)
class Mention:
    """Cards of `inside` show the title of records of `table`; `query` finds them."""

    table: str
    inside: str
    query: str


_builders: dict[str, Builder] = {}
_parts: dict[str, list[Part]] = {}
_mentions: dict[str, list[Mention]] = {}


def entries_for(table: str) -> Callable[[Builder], Builder]:
    """Register the function that makes the cards for records of `table`.

    It gets keys and returns their cards, marked as deleted or not, in a fixed number of
    queries; it reads the tables of the records, never the cards of others.
    """

    def register(builder: Builder) -> Builder:
        _builders[table] = builder
        return builder

    return register


def part_of(table: str, to: str, *, via: str, goes_along: bool = True) -> None:
    """Say that rows of `table` are part of a record of `to` (of any table: `ANY`)."""
    _parts.setdefault(table, []).append(Part(table, to, via, goes_along))


def mentioned(table: str, inside: str, query: str) -> None:
    """Say which cards show the title of a record of `table`.

    `query` selects the keys of `inside`; its one `?` is a JSON list of keys of `table`.
    """
    _mentions.setdefault(table, []).append(Mention(table, inside, query))


def parts_of(table: str) -> list[Part]:
    """What is part of records of `table`, without records of their own cards."""
    return [
        part
        for parts in _parts.values()
        for part in parts
        if part.to in (table, ANY) and part.table not in _builders
    ]


def with_cards() -> frozenset[str]:
    """The tables whose records have cards of their own."""
    return frozenset(_builders)


def refresh(
    connection: Connection,
    rows: Sequence[Touched],
    apart: Mapping[str, Sequence[Key]] = NONE,
) -> None:
    """Make the cards anew that the touched rows lead to, and put away those of rows that went.

    Many rows of the latter kind are named `apart`, by table.
    """
    others = [row for row in rows if not row.only_went]
    went = {table: set(keys) for table, keys in apart.items()}
    for row in rows:
        if row.only_went:
            went.setdefault(row.table, set()).add(row.key)
    waiting = _owners(connection, others)
    gone: Owners = {}
    for table in went.keys() & _builders.keys():
        gone[table] = went[table] - waiting.get(table, set())
    for table, keys in _owners_of_gone(connection, went, gone).items():
        waiting.setdefault(table, set()).update(keys - gone.get(table, set()))
    done = {(table, key) for table, keys in gone.items() for key in keys}
    for table, keys in _mentioning(connection, _put_away(connection, gone)).items():
        fresh = {key for key in keys if (table, key) not in done}
        waiting.setdefault(table, set()).update(fresh)
    while waiting := {table: keys for table, keys in waiting.items() if keys}:
        retitled: Owners = {}
        for table, keys in waiting.items():
            done.update((table, key) for key in keys)
            retitled[table] = make(connection, table, sorted(keys))
        waiting = {
            table: fresh
            for table, keys in _mentioning(connection, retitled).items()
            if (fresh := {key for key in keys if (table, key) not in done})
        }


def _put_away(connection: Connection, gone: Owners) -> Owners:
    """Cards of records that went, and with them nothing else happened, need not be made."""
    for table, keys in gone.items():
        connection.exec_driver_sql(PUT_AWAY, (json.dumps(sorted(keys)), table))
    return gone


def tables_of(connection: Connection, keys: Sequence[Key]) -> Owners:
    """The tables these records live in, each with those of them that do."""
    query = f"SELECT tbl, key FROM entry WHERE key {IN_KEYS}"
    found: Owners = {}
    for table, key in connection.exec_driver_sql(query, (json.dumps(sorted(keys)),)):
        found.setdefault(table, set()).add(Key(key))
    return found


def make(connection: Connection, table: str, keys: Sequence[Key]) -> set[Key]:
    """Make the cards of these records; returns those that are called another or came or went.

    Whatever shows their title has to be made anew as well.
    """
    wanted = json.dumps(keys)
    query = f'SELECT id, deleted FROM "{table}" WHERE id {IN_KEYS}'
    deleted = {key: mark for key, mark in connection.exec_driver_sql(query, (wanted,)).all()}
    query = f"SELECT key, title, deleted FROM entry WHERE key {IN_KEYS}"
    shown = {key: look for key, *look in connection.exec_driver_sql(query, (wanted,)).all()}
    cards = [card for card in _builders[table](connection, keys) if card.key in deleted]
    card_rows.write(connection, table, cards, deleted)
    made = {card.key for card in cards}
    if gone := [key for key in shown if key not in made]:
        query = f"DELETE FROM entry WHERE key {IN_KEYS} AND tbl = ?"
        connection.exec_driver_sql(query, (json.dumps(gone), table))
    return {
        card.key
        for card in cards
        if card.key in shown and shown[card.key] != [card.title, deleted[card.key]]
    }


def rebuild(connection: Connection) -> None:
    """Make the whole card index anew."""
    connection.exec_driver_sql("DELETE FROM entry")
    connection.exec_driver_sql("DELETE FROM word")
    for table in _builders:
        query = f'SELECT id FROM "{table}" ORDER BY id'
        keys = [Key(key) for key in connection.exec_driver_sql(query).scalars()]
        for at in range(0, len(keys), 500):
            make(connection, table, keys[at : at + 500])


def _owners(connection: Connection, rows: Iterable[Touched]) -> Owners:
    """The records that the touched rows are, or are part of."""
    of_table: dict[str, list[Touched]] = {}
    for row in rows:
        of_table.setdefault(row.table, []).append(row)
    found: Owners = {}
    level: Owners = {}
    for table, group in of_table.items():
        if table in _builders:
            found[table] = {row.key for row in group}
        for part in _parts.get(table, ()):
            keys = {row.after.get(part.via) for row in group}
            keys |= {row.replaced.get(part.via) for row in group if row.replaced}
            level.setdefault(part.to, set()).update(
                Key(key) for key in keys if isinstance(key, str)
            )
    while level:
        level = _climb(connection, _located(connection, level), found)
    return found


def _owners_of_gone(connection: Connection, went: Owners, gone: Owners) -> Owners:
    """The records, other than the `gone`, that rows which only went are or were part of."""
    known = {key for keys in gone.values() for key in keys}
    found = {table: set(keys) for table, keys in went.items() if table in _builders}
    level: Owners = {}
    for table, keys in went.items():
        parts = _parts.get(table, ())
        listed = ", ".join(f't."{part.via}"' for part in parts)
        # as a join and without DISTINCT it takes two thirds of the time
        places = f'json_each(?) went CROSS JOIN "{table}" t ON t.id = went.value'
        query = f"SELECT {listed} FROM {places}"
        wanted = (json.dumps(sorted(keys)),)
        rows = connection.exec_driver_sql(query, wanted).cursor.fetchall() if parts else ()
        for part, above in zip(parts, zip(*rows, strict=True), strict=False):
            fresh = {Key(key) for key in set(above) - known if key}
            level.setdefault(part.to, set()).update(fresh)
    while level:
        level = _climb(connection, _located(connection, level), found)
    return found


def _climb(connection: Connection, level: Owners, found: Owners) -> Owners:
    """Add records with cards to `found`; what is only part of others leads one level up."""
    above: Owners = {}
    for table, keys in level.items():
        if table in _builders:
            found.setdefault(table, set()).update(keys)
            continue
        for part in _parts.get(table, ()):
            query = f'SELECT "{part.via}" FROM "{table}" WHERE id {IN_KEYS}'
            above_keys = connection.exec_driver_sql(
                query, (json.dumps(sorted(keys)),)
            ).scalars()
            above.setdefault(part.to, set()).update(Key(key) for key in above_keys if key)
    return {table: keys for table, keys in above.items() if keys}


def _located(connection: Connection, level: Owners) -> Owners:
    """The same with each key under its table; the log knows where a record lives."""
    anywhere = level.pop(ANY, set())
    if anywhere:
        query = f"SELECT tbl, pk FROM op WHERE pk {IN_KEYS} AND field = '*'"
        places = connection.exec_driver_sql(query, (json.dumps(sorted(anywhere)),))
        for table, key in places:
            level.setdefault(table, set()).add(Key(key))
    return level


def owners(
    connection: Connection, table: str, keys: Collection[Key]
) -> dict[Key, tuple[str, Key]]:
    """The record each row is part of, as (table, key): itself, if nothing else is known."""
    found = {key: (table, key) for key in keys}
    if table in _builders or table not in _parts:
        return found
    part = _parts[table][0]
    query = f'SELECT id, "{part.via}" FROM "{table}" WHERE id {IN_KEYS}'
    above = {
        Key(key): Key(parent)
        for key, parent in connection.exec_driver_sql(query, (json.dumps(sorted(keys)),))
        if parent
    }
    for name, parents in _located(connection, {part.to: set(above.values())}).items():
        for key, owner in owners(connection, name, parents).items():
            found |= {row: owner for row, parent in above.items() if parent == key}
    return found


def _mentioning(connection: Connection, retitled: Owners) -> Owners:
    found: Owners = {}
    for table, keys in retitled.items():
        for mention in _mentions.get(table, ()) if keys else ():
            rows = connection.exec_driver_sql(mention.query, (json.dumps(sorted(keys)),))
            found.setdefault(mention.inside, set()).update(Key(key) for key in rows.scalars())
    return found
