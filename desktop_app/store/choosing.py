"""What can be chosen when two records are merged, and what is left out of the merge."""

from collections.abc import Iterator, Mapping

from sqlalchemy.orm import Session

from desktop_app.domain.change import Image, Value
from desktop_app.domain.ids import Key
from desktop_app.domain.merging import GROUPS, Side
from desktop_app.store.entries import parts_of
from desktop_app.store.links import shared_key
from desktop_app.store.moves import Moves
from desktop_app.store.pointing import ANY_RECORD
from desktop_app.store.rows import table as mapped

REACHES: Mapping[str, str] = {
    "phone": "phone",
    "mobile": "phone",
    "fax": "phone",
    "email": "email",
    "web": "web",
    "linkedin": "web",
    "other": "web",
}
"""The ways to reach somebody, as they are chosen together."""

SEVERAL: Mapping[str, str] = {
    "person_name": "person_id",
    "role": "person_id",
    "address": "",
    "tagging": ANY_RECORD,
}
"""Further things that can be chosen, with the column of their owner."""

CUSTOM = "custom"


def fields_of(table: str) -> dict[str, tuple[str, ...]]:
    """What can be chosen of the record itself: its columns, some of them only together."""
    grouped = GROUPS.get(table, {})
    inside = {column for columns in grouped.values() for column in columns}
    single = {
        column.name: (column.name,)
        for column in mapped(table).__table__.columns
        if column.name not in {"id", "deleted", *inside}
    }
    return {**grouped, **single}


def choices(session: Session, table: str) -> set[str]:
    """Everything a choice may name."""
    query = "SELECT id FROM custom_field"
    own = session.connection().exec_driver_sql(query).scalars()
    shared = {f"{name}.{what}" for name in shared_key(table) for what in fields_of(name)}
    return {
        "name",
        *fields_of(table),
        *shared,
        *set(REACHES.values()),
        *SEVERAL,
        *(f"{CUSTOM}.{key}" for key in own),
    }


def leave_out(
    moves: Moves, table: str, kept: Key, dropped: Key, picks: Mapping[str, Side]
) -> None:
    """Put what was not chosen into the bin: of the one that goes, of the one that stays."""
    for what, side in picks.items():
        left_out = {dropped: side in (Side.LEFT, Side.NEITHER)}
        left_out[kept] = side in (Side.RIGHT, Side.NEITHER)
        for owner in (key for key, out in left_out.items() if out):
            for name, rows in _of(moves, table, owner, what):
                _leave_out(moves, name, rows)
            if side is Side.NEITHER and what.startswith(f"{CUSTOM}."):
                _leave_out(moves, "custom_value", _own(moves, owner, what))


def blank(table: str, column: str) -> Value:
    """What a column holds that says nothing."""
    known = mapped(table).__table__.columns[column]
    if known.nullable:
        return None
    usual = known.default.arg if known.default is not None and known.default.is_scalar else ""
    return usual


def _of(
    moves: Moves, table: str, owner: Key, what: str
) -> Iterator[tuple[str, dict[Key, Image]]]:
    own = f"{table}_id"
    if what in SEVERAL:
        yield what, moves.rows(what, SEVERAL[what] or own, owner)
    elif what in REACHES.values():
        rows = moves.rows("reach", own, owner)
        yield (
            "reach",
            {key: row for key, row in rows.items() if REACHES.get(str(row["kind"])) == what},
        )


def _own(moves: Moves, owner: Key, what: str) -> dict[Key, Image]:
    """What a record says in a field of the office."""
    rows = moves.rows("custom_value", "record_id", owner)
    field = what.removeprefix(f"{CUSTOM}.")
    return {key: row for key, row in rows.items() if row["field_id"] == field}


def _leave_out(moves: Moves, table: str, rows: Mapping[Key, Image]) -> None:
    there = [(key, 0) for key, row in rows.items() if not row["deleted"]]
    moves.set(table, there, "deleted", 1)
    for part in parts_of(table):
        for key, _ in there:
            if part.goes_along:
                _leave_out(moves, part.table, moves.rows(part.table, part.via, key))
