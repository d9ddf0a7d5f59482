"""What lies in the bin, and what goes there together with a record."""

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind, Ref

WITH: dict[str, tuple[tuple[str, str], ...]] = {"fair": (("edition", "fair_id"),)}
"""Records with cards of their own that make no sense without another one."""

# Taking back the making of a record marks it as well, but nobody put it into the bin.
BINNED = """\
SELECT e.key, e.kind, e.title FROM entry e
JOIN op ON op.pk = e.key AND op.tbl = e.tbl AND op.field = 'deleted'
JOIN txn ON txn.id = op.txn
WHERE e.deleted AND txn.kind = 'do' AND op.hlc = (
  SELECT max(hlc) FROM op WHERE pk = e.key AND tbl = e.tbl AND field = 'deleted')
ORDER BY op.hlc DESC, e.sort_key"""


def records(session: Session) -> list[Ref]:
    """The records somebody deleted, the last one first."""
    return [
        Ref(id=Key(key), kind=Kind(kind), title=title, deleted=True)
        for key, kind, title in session.execute(text(BINNED))
    ]


def dependents(session: Session, table: str, key: Key) -> dict[str, list[Key]]:
    """The records that go into the bin with this one although they have their own cards."""
    owned = (*WITH.get(table, ()), ("follow_up", "record_id"))
    found = {}
    for other, column in owned:
        query = text(f'SELECT id FROM "{other}" WHERE NOT deleted AND "{column}" = :key')
        found[other] = [Key(each) for each in session.scalars(query, {"key": key})]
    return {other: keys for other, keys in found.items() if keys}
