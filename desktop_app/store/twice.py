"""What two merged records both say is said once: equal rows become one, entries are joined."""

from collections.abc import Iterable, Mapping

from desktop_app.domain.change import Image, Value
from desktop_app.domain.ids import Key
from desktop_app.domain.merging import BETWEEN_ENTRIES, Side, joined
from desktop_app.store import entries
from desktop_app.store.base import Base
from desktop_app.store.links import links_to, shared_key, tables_in_order
from desktop_app.store.moves import Moves

Where = tuple[str, str]
"""A table and the column that points to the record."""

Arrived = Mapping[Where, list[Key]]

ASIDE = frozenset(("id", "deleted", "place", "preferred", "record_kind"))
"""Columns that do not make two rows different."""

BOUND = frozenset(("role_id",))
"""Links that one of two equal rows may lack: it is the same number, bound to a role or not."""

ONE_EACH: Mapping[str, tuple[tuple[str, ...], str, str]] = {
    "translation": (("field", "language"), "text", "\n\n"),
    "custom_value": (("field_id",), "value", BETWEEN_ENTRIES),
}
"""Tables in which a record has one row for these columns, the one that is joined, and how."""

APART = frozenset(("origin", "attachment"))
"""Rows that stay as they are although they may look alike."""


def say_once(moves: Moves, kept: Key, arrived: Arrived, picks: Mapping[str, Side]) -> None:
    """Join what arrived with what was there, wherever both say the same."""
    order = [table.name for table in tables_in_order()]
    apart = entries.with_cards() | APART.union(*map(shared_key, entries.with_cards()))
    for where in sorted(arrived, key=lambda where: order.index(where[0])):
        table = Base.metadata.tables[where[0]]
        if table.name in ONE_EACH:
            _one_each(moves, kept, where, arrived[where], picks)
        elif table.name not in apart:
            _absorb(moves, kept, where, arrived[where])
        if "preferred" in table.columns:
            _prefer_one(moves, kept, where, arrived[where])


def _absorb(moves: Moves, kept: Key, where: Where, arrived: Iterable[Key]) -> None:
    table, column = where
    coming = set(arrived)
    rows = {k: row for k, row in moves.rows(table, column, kept).items() if not row["deleted"]}
    own = {key: row for key, row in rows.items() if key not in coming}
    for key in [key for key in rows if key in coming]:
        for other in list(own):
            loser, winner = _less(rows[key], rows[other])
            if loser is None or winner is None:
                continue
            _give_way(moves, table, loser, winner)
            if winner is rows[key]:
                own[key] = own.pop(other)
            break


def _less(one: Image, other: Image) -> tuple[Image | None, Image | None]:
    """The row that says no more than the other, and the other; none if each says its own."""
    names = one.keys() - ASIDE
    if all(_within(name, one[name], other[name]) for name in names):
        return one, other
    if all(_within(name, other[name], one[name]) for name in names):
        return other, one
    return None, None


def is_said_by(table: str, one: Image, other: Image) -> bool:
    """Whether a row gave way to another when both came to one record."""
    if table in ONE_EACH:
        _, said, _ = ONE_EACH[table]
        return all(one[name] == other[name] for name in one.keys() - {*ASIDE, said})
    return all(_within(name, one[name], other[name]) for name in one.keys() - ASIDE)


def _within(name: str, value: Value, whole: Value) -> bool:
    return value == whole or value == "" or (name in BOUND and value is None)


def _give_way(moves: Moves, table: str, loser: Image, winner: Image) -> None:
    """One row gives way to another, which takes its place: what hangs on it now hangs there."""
    lost, won = Key(str(loser["id"])), Key(str(winner["id"]))
    if loser.get("preferred"):
        moves.set(table, [(won, winner["preferred"])], "preferred", 1)
    if "place" in loser:
        first = min(_place(loser), _place(winner))
        moves.set(table, [(won, winner["place"])], "place", first)
    for name, column in links_to(table):
        rows = moves.rows(name, column, lost)
        moves.set(name, [(key, lost) for key in rows], column, won)
    moves.set(table, [(lost, 0)], "deleted", 1)


def _place(row: Image) -> int:
    place = row["place"]
    return place if isinstance(place, int) else 0


def _one_each(
    moves: Moves,
    kept: Key,
    where: Where,
    arrived: Iterable[Key],
    picks: Mapping[str, Side],
) -> None:
    table, column = where
    alike, said, between = ONE_EACH[table]
    coming = set(arrived)
    rows = {k: row for k, row in moves.rows(table, column, kept).items() if not row["deleted"]}
    own = {tuple(row[a] for a in alike): row for k, row in rows.items() if k not in coming}
    for key in [key for key in rows if key in coming]:
        mine = own.get(tuple(rows[key][a] for a in alike))
        if mine is None:
            continue
        side = picks.get(f"custom.{rows[key].get('field_id')}", Side.BOTH)
        texts = {Side.LEFT: str(mine[said]), Side.RIGHT: str(rows[key][said])}
        both = joined(texts[Side.LEFT], texts[Side.RIGHT], between)
        moves.set(table, [(Key(str(mine["id"])), mine[said])], said, texts.get(side, both))
        moves.set(table, [(key, 0)], "deleted", 1)


def _prefer_one(moves: Moves, kept: Key, where: Where, arrived: Iterable[Key]) -> None:
    """The preferred one that was there stays the only one of its kind."""
    table, column = where
    coming = set(arrived)
    rows = {
        key: row
        for key, row in moves.rows(table, column, kept).items()
        if row["preferred"] and not row["deleted"]
    }
    taken = {row.get("kind") for key, row in rows.items() if key not in coming}
    spare = [(k, 1) for k, row in rows.items() if k in coming and row.get("kind") in taken]
    moves.set(table, spare, "preferred", 0)
