"""Where records were brought in from, in SQL."""

import json
from collections.abc import Collection, Iterator
from typing import NamedTuple

from sqlalchemy.orm import Session

from desktop_app.domain.draft import bare_uid
from desktop_app.domain.ids import Key
from desktop_app.store.entries import IN_KEYS
from desktop_app.store.rows import children
from desktop_app.store.tables.shared import OriginRow

# A record that went into the bin is not found again: bringing it in makes a new one.
KNOWN = """\
SELECT o.id, o.record_id, o.record_kind, o.uid, o.digest, o.told FROM origin o
JOIN entry e ON e.key = o.record_id
WHERE o.{column} IN (SELECT value FROM json_each(?)) AND NOT o.deleted AND NOT e.deleted
ORDER BY o.id"""


class Known(NamedTuple):
    """What is remembered of a contact that was brought in before."""

    id: Key
    record: Key
    kind: str
    uid: str
    digest: str
    told: str


def by_uid(session: Session, uids: Collection[str]) -> dict[tuple[str, str], Known]:
    """The records that came with these identifiers, by kind and bare identifier."""
    wanted = {form for uid in uids for form in _forms(uid)}
    return {(one.kind, bare_uid(one.uid)): one for one in _known(session, "uid", wanted)}


def by_digest(session: Session, digests: Collection[str]) -> dict[str, Known]:
    """The records that came with exactly this content; the first of several."""
    found: dict[str, Known] = {}
    for one in _known(session, "digest", digests):
        found.setdefault(one.digest, one)
    return found


def of_records(session: Session, keys: Collection[Key]) -> dict[Key, list[Known]]:
    """What is remembered of these records, the oldest first."""
    found = children(session, OriginRow, OriginRow.record_id, keys)
    return {
        key: [
            Known(row.id, row.record_id, row.record_kind, row.uid, row.digest, row.told)
            for row in rows
        ]
        for key, rows in found.items()
    }


def rests(session: Session, keys: Collection[Key]) -> dict[Key, list[tuple[str, str]]]:
    """What was kept of these records as it was written, each with the identifier there."""
    found = children(session, OriginRow, OriginRow.record_id, keys)
    return {key: [(row.uid, row.rest) for row in rows] for key, rows in found.items()}


def forget(session: Session, key: Key) -> None:
    """A memory that was replaced by a newer one."""
    session.connection().exec_driver_sql(
        f"UPDATE origin SET deleted = 1 WHERE id {IN_KEYS}", (json.dumps([key]),)
    )


def _forms(uid: str) -> Iterator[str]:
    """The spellings of an identifier that programs turn into each other."""
    bare = bare_uid(uid)
    yield from (uid, bare, bare.upper(), f"urn:uuid:{bare}")


def _known(session: Session, column: str, wanted: Collection[str]) -> list[Known]:
    if not wanted:
        return []
    query = KNOWN.format(column=column)
    rows = session.connection().exec_driver_sql(query, (json.dumps(list(wanted)),))
    return [Known(*row) for row in rows]
