"""What lies in the bin, and what goes there together with a record."""

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_app.domain.binned import Binned
from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind
from desktop_app.store.entries import IN_KEYS

WITH: dict[str, tuple[tuple[str, str], ...]] = {"fair": (("edition", "fair_id"),)}
"""Records with cards of their own that make no sense without another one."""

# Taking back the making of a record marks it as well, but nobody put it into the bin. What
# went along with another record is not shown beside it, nor what was merged into one.
BINNED = """\
SELECT e.key, e.kind, e.title, txn.at, txn.author FROM entry e
JOIN op ON op.pk = e.key AND op.tbl = e.tbl AND op.field = 'deleted'
JOIN txn ON txn.id = op.txn
WHERE e.deleted AND txn.at >= :since AND op.hlc = (
  SELECT max(hlc) FROM op WHERE pk = e.key AND tbl = e.tbl AND field = 'deleted')
AND NOT EXISTS (SELECT 1 FROM op made
  WHERE made.pk = e.key AND made.tbl = e.tbl AND made.field = '*' AND made.txn = txn.of)
AND NOT EXISTS (SELECT 1 FROM op owner
  WHERE owner.txn = op.txn AND owner.field = 'deleted' AND owner.pk IN (
    SELECT cooperation_id FROM agreement WHERE id = e.key
    UNION ALL SELECT cooperation_id FROM event_cooperation WHERE event_id = e.key
    UNION ALL SELECT record_id FROM follow_up WHERE id = e.key
    UNION ALL SELECT fair_id FROM edition WHERE id = e.key))
AND NOT EXISTS (SELECT 1 FROM "merge" m WHERE m.dropped_id = e.key AND NOT m.deleted)
ORDER BY op.hlc DESC, e.sort_key"""


def records(session: Session, since: date | None = None) -> list[Binned]:
    """The records somebody deleted, the last one first; from a day on, if one is given."""
    begun = "" if since is None else _moment(since)
    return [
        Binned(
            id=Key(key),
            kind=Kind(kind),
            title=title,
            at=datetime.fromisoformat(at),
            author=author,
        )
        for key, kind, title, at, author in session.execute(text(BINNED), {"since": begun})
    ]


def dependents(session: Session, table: str, keys: Sequence[Key]) -> dict[str, list[Key]]:
    """The records that go into the bin with these although they have their own cards."""
    owned, wanted = (*WITH.get(table, ()), ("follow_up", "record_id")), json.dumps(list(keys))
    found = {}
    for other, column in owned:
        query = f'SELECT id FROM "{other}" WHERE NOT deleted AND "{column}" {IN_KEYS}'
        rows = session.connection().exec_driver_sql(query, (wanted,))
        found[other] = [Key(each) for each in rows.scalars()]
    return {other: gone for other, gone in found.items() if gone}


def _moment(day: date) -> str:
    """The beginning of a day of this place, as the log writes moments."""
    here = datetime.combine(day, time()).astimezone()
    return here.astimezone(UTC).isoformat(timespec="milliseconds")
