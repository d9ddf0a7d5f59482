"""A merge taken apart again: what it moved goes back, what was changed since stays."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.change import Image, Value
from desktop_app.domain.errors import Gone
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.store import edits, merges, twice
from desktop_app.store.base import Base
from desktop_app.store.links import links_to, shared_key
from desktop_app.store.merges import Merged
from desktop_app.store.oplog import WHOLE
from desktop_app.store.rows import live
from desktop_app.store.rows import table as mapped
from desktop_app.store.tables.merging import MergeRow, MovedRow
from desktop_app.values import dataclass

NOT_MERGED = N_("This record was not merged with another one.")
Row = tuple[str, Key]


def split(session: Session, key: Key) -> Merged:
    """Take back the merge that dropped this record, else the last one that went into it."""
    merged = merges.of_dropped(session, key) or next(iter(merges.into(session, key)), None)
    if merged is None:
        raise Gone(NOT_MERGED)
    went = merges.standing(session)
    live(session, mapped(merged.table), merges.followed(went, merged.kept))
    notes = select(MovedRow).where(MovedRow.deleted.is_(False))
    own = session.scalars(
        notes.where(MovedRow.merge_id == merged.id).order_by(MovedRow.place.desc())
    ).all()
    later = session.scalars(
        notes.where(MovedRow.merge_id > merged.id).order_by(
            MovedRow.merge_id.desc(), MovedRow.place.desc()
        )
    ).all()
    _Split(session, merged, went).take_back(own, later)
    for row in (*own, live(session, MergeRow, merged.id)):
        row.deleted = True
    session.flush()
    session.expire_all()
    return merged


@dataclass(slots=True)
class _Split:
    """One merge while it is taken apart; `went` says where merged records are now."""

    session: Session
    merged: Merged
    went: Mapping[Key, Key]

    def take_back(self, own: Sequence[MovedRow], later: Sequence[MovedRow]) -> None:
        """Put back each field; what later merges did to the same rows is looked at first."""
        home = {
            (one.record_table, one.row_id)
            for one in own
            if self._leads_home(one) and one.record_table not in shared_key(self.merged.table)
        }
        by_row: defaultdict[Row, list[MovedRow]] = defaultdict(list)
        for one in later:
            by_row[one.record_table, one.row_id].append(one)
        for row in sorted(home):
            self._free(row, by_row.get(row, ()), later)
        made = {(one.record_table, one.row_id): one for one in own if one.field == WHOLE}
        for one in made.values():
            self._unmake(one, by_row.get((one.record_table, one.row_id), ()))
        for one in own:
            row = (one.record_table, one.row_id)
            straight = row in home or self._leads_home(one)
            follows = () if straight else reversed(by_row.get(row, ()))
            if row not in made:
                self._back(one, [note for note in follows if note.field == one.field])

    def _leads_home(self, one: MovedRow) -> bool:
        """Whether this is a row of the dropped record that is still with the kept one."""
        column = (one.record_table, one.field)
        if json.loads(one.before) != self.merged.dropped:
            return False
        return column in links_to(self.merged.table) and self._is(one, one.after)

    def _free(self, row: Row, notes: Sequence[MovedRow], later: Sequence[MovedRow]) -> None:
        """Take back what later merges did to a row that goes home, and what they left to it."""
        for note in notes:
            if not note.deleted and note.field != WHOLE and self._is(note, note.after):
                self._set(row, note.field, json.loads(note.before))
                note.deleted = True
        image = self._image(row)
        for note in later:
            if note.deleted or note.field == WHOLE:
                continue
            other = (note.record_table, note.row_id)
            if json.loads(note.after) == row[1] and self._is(note, note.after):
                self._set(other, note.field, json.loads(note.before))
                note.deleted = True
            elif other[0] == row[0] and other != row and self._gave_way(note, image):
                self._set(other, "deleted", 0)
                note.deleted = True

    def _gave_way(self, note: MovedRow, image: Image) -> bool:
        """Whether a later merge left out a row because this one says the same."""
        if note.field != "deleted" or json.loads(note.after) != 1:
            return False
        other = self._image((note.record_table, note.row_id))
        return bool(other["deleted"]) and twice.is_said_by(note.record_table, other, image)

    def _unmake(self, one: MovedRow, later: Sequence[MovedRow]) -> None:
        """A row that the merge made goes again, unless somebody changed it since."""
        row = (one.record_table, one.row_id)
        image, made = dict(self._image(row)), json.loads(one.after)
        for note in later:
            if note.field != WHOLE and self._now(image[note.field]) == self._said(note.after):
                image[note.field] = json.loads(note.before)
        if all(self._now(image[name]) == self._now(made.get(name)) for name in image):
            self._set(row, "deleted", 1)
            for note in later:
                if note.field == "deleted":
                    note.before = json.dumps(1)

    def _back(self, one: MovedRow, follows: Sequence[MovedRow]) -> None:
        """Put back one field, if it still holds what the merge put there.

        Where a later merge went on from it, that one will put it back.
        """
        row, after = (one.record_table, one.row_id), json.loads(one.after)
        first = next((note for note in follows if json.loads(note.before) == after), None)
        if first is not None:
            first.before = one.before
        elif self._is(one, one.after):
            self._set(row, one.field, json.loads(one.before))

    def _is(self, note: MovedRow, said: str) -> bool:
        """Whether a field holds this value; a key means the record it led to in the end."""
        image = self._image((note.record_table, note.row_id))
        return self._now(image[note.field]) == self._said(said)

    def _said(self, value: str) -> Value:
        return self._now(json.loads(value))

    def _now(self, value: Value) -> Value:
        return merges.followed(self.went, Key(value)) if isinstance(value, str) else value

    def _image(self, row: Row) -> Image:
        table, key = row
        return edits.images(self.session.connection(), Base.metadata.tables[table], [key])[key]

    def _set(self, row: Row, field: str, value: Value) -> None:
        table, key = row
        query = f'UPDATE "{table}" SET "{field}" = ? WHERE id = ?'
        self.session.connection().exec_driver_sql(query, (value, key))
