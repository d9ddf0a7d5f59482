"""One record merged into another of its kind: every link follows, and nothing is lost."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy.orm import Session

from desktop_app.domain.change import Image, Value
from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.merging import JOINED, Pick, Side, joined, says, usual
from desktop_app.store import called, choosing, differences, twice
from desktop_app.store.entries import parts_of
from desktop_app.store.links import IN_WORDS, NOT_BOTH, links_to, shared_key
from desktop_app.store.moves import Moves
from desktop_app.store.references import refs
from desktop_app.store.rows import live
from desktop_app.store.rows import table as mapped
from desktop_app.store.tables.merging import MergeRow

NO_NAME = N_("Of two names one has to stay.")
NO_CHOICE = N_("There is nothing called “{what}” to choose from.")
Picks = Mapping[str, Side]


def merge(session: Session, kept: Key, dropped: Key, picks: Sequence[Pick]) -> Key:
    """Merge `dropped` into `kept`; the key of the merge."""
    table = differences.common_table(session, (kept, dropped))
    for key in (kept, dropped):
        live(session, mapped(table), key)
    title = refs(session, [dropped])[dropped].title
    chosen = {pick.what: pick.side for pick in picks}
    if chosen.get("name") is Side.NEITHER:
        raise Invalid(NO_NAME)
    if unknown := chosen.keys() - choosing.choices(session, table):
        raise Invalid(NO_CHOICE, what=min(unknown))
    session.flush()
    moves = Moves(session)
    called.keep_name(moves, table, kept, dropped, chosen.get("name", Side.LEFT))
    _take_fields(moves, table, kept, dropped, chosen)
    for other in shared_key(table):
        _take_shared(moves, other, kept, dropped, chosen)
    choosing.leave_out(moves, table, kept, dropped, chosen)
    arrived = _follow(moves, table, kept, dropped)
    _not_both(moves, kept)
    twice.say_once(moves, kept, arrived, chosen)
    called.one_official_name(moves, table, kept, arrived, chosen.get("name", Side.LEFT))
    moves.set(table, [(dropped, 0)], "deleted", 1)
    row = MergeRow(record_kind=table, kept_id=kept, dropped_id=dropped, title=title)
    session.add(row)
    session.flush()
    moves.keep(row.id)
    session.expire_all()
    return row.id


def _take_fields(moves: Moves, table: str, kept: Key, dropped: Key, picks: Picks) -> None:
    """The fields of the record: chosen, else what is there, else what the other says."""
    images = moves.images(table, [kept, dropped])
    left, right = images[kept], images[dropped]
    for what, columns in choosing.fields_of(table).items():
        side = picks.get(what)
        for column, value in _taken(table, left, right, columns, side, JOINED.get(what)):
            moves.set(table, [(kept, left[column])], column, value)


def _taken(
    table: str,
    left: Image,
    right: Image,
    columns: Sequence[str],
    side: Side | None,
    between: str | None,
) -> Iterable[tuple[str, Value]]:
    there = [any(says(image[column]) for column in columns) for image in (left, right)]
    side = side or usual(*there, several=between is not None)
    if side is Side.BOTH and between is not None:
        (column,) = columns
        yield column, joined(str(left[column]), str(right[column]), between)
    elif side is Side.RIGHT:
        yield from ((column, right[column]) for column in columns)
    elif side is Side.NEITHER:
        yield from ((column, choosing.blank(table, column)) for column in columns)


def _take_shared(moves: Moves, table: str, kept: Key, dropped: Key, picks: Picks) -> None:
    """A row with the very key of the record cannot follow: what it says is written anew."""
    images = moves.images(table, [kept, dropped])
    right = images.get(dropped)
    if right is None or right["deleted"]:
        return
    left = images.get(kept)
    if left is None:
        moves.make(table, {**right, "id": kept})
    else:
        if left["deleted"]:
            moves.set(table, [(kept, 1)], "deleted", 0)
        for what, columns in choosing.fields_of(table).items():
            side = picks.get(f"{table}.{what}")
            for column, value in _taken(table, left, right, columns, side, JOINED.get(what)):
                moves.set(table, [(kept, left[column])], column, value)
    moves.set(table, [(dropped, 0)], "deleted", 1)


Arrived = dict[tuple[str, str], list[Key]]


def _follow(moves: Moves, table: str, kept: Key, dropped: Key) -> Arrived:
    """Every link to the one now leads to the other; which rows did, by table and column."""
    arrived: Arrived = {}
    ordered = {(part.table, part.via) for part in parts_of(table)}
    for name, column in links_to(table):
        rows = moves.rows(name, column, dropped)
        if rows and "place" in next(iter(rows.values())) and (name, column) in ordered:
            _behind(moves, name, rows, moves.rows(name, column, kept))
        moves.set(name, [(key, dropped) for key in rows], column, kept)
        arrived[name, column] = list(rows)
    for name, column in IN_WORDS:
        query = f'SELECT id, "{column}" FROM "{name}" WHERE instr("{column}", ?)'
        for key, text in moves.connection.exec_driver_sql(query, (dropped,)).all():
            moves.set(name, [(Key(key), text)], column, text.replace(dropped, kept))
    return arrived


def _behind(
    moves: Moves, table: str, rows: Mapping[Key, Image], others: Mapping[Key, Image]
) -> None:
    """What arrives stands behind what is there, in its own order."""
    last = max((_place(image) for image in others.values()), default=-1)
    if last < 0:
        return
    for key, image in rows.items():
        place = _place(image)
        moves.set(table, [(key, place)], "place", place + last + 1)


def _place(image: Image) -> int:
    place = image["place"]
    return place if isinstance(place, int) else 0


def _not_both(moves: Moves, kept: Key) -> None:
    """What tied the two to each other says nothing any more."""
    for table, pairs in NOT_BOTH.items():
        for one, other in pairs:
            rows = moves.rows(table, one, kept).items()
            tied = [(k, 0) for k, row in rows if row[other] == kept and not row["deleted"]]
            moves.set(table, tied, "deleted", 1)
    for table in shared_key("organisation"):
        for name, column in links_to("organisation"):
            if name == table:
                own = [(key, kept) for key in moves.rows(name, column, kept) if key == kept]
                moves.set(name, own, column, None)
