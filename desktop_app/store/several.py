"""Many records in one step, in SQL: tagged, brought into a cooperation, put into the bin."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from desktop_app.domain.cooperation import PartnerRole
from desktop_app.domain.extras import Tag
from desktop_app.domain.ids import Key, new_key
from desktop_app.store import bin_list, cooperations, entries, removal, tags
from desktop_app.store.rows import among, last_place, live
from desktop_app.store.tables.cooperations import CooperationRow, PartnerRow
from desktop_app.store.tables.shared import TaggingRow, TagRow

Progress: TypeAlias = Callable[[int, int], None]

AT_ONCE = 500
PARTNERS = frozenset(("person", "organisation", "cluster"))
THERE = f"SELECT key, kind FROM entry WHERE key {entries.IN_KEYS} AND NOT deleted"
USED = f"""\
SELECT tag_id, count(*) FROM tagging
WHERE record_id {entries.IN_KEYS} AND NOT deleted GROUP BY tag_id"""


def tag(session: Session, tag: Key, records: Sequence[Key], progress: Progress | None) -> int:
    """Put a tag on all of these that are there and do not bear it; how many that were."""
    live(session, TagRow, tag)
    bearing = select(TaggingRow.record_id).where(
        TaggingRow.tag_id == tag, TaggingRow.deleted.is_(False)
    )
    borne = set(session.scalars(bearing))
    kinds = _kinds(session, records)
    fresh = [key for key in records if key in kinds and key not in borne]
    for part in _parts(fresh, progress):
        rows = [
            {"id": new_key(), "tag_id": tag, "record_kind": kinds[key], "record_id": key}
            for key in part
        ]
        session.execute(insert(TaggingRow), rows)
    return len(fresh)


def untag(session: Session, tag: Key, records: Sequence[Key]) -> int:
    """Take a tag off all of these; how many bore it."""
    query = select(TaggingRow.id).where(
        TaggingRow.tag_id == tag,
        TaggingRow.deleted.is_(False),
        among(TaggingRow.record_id, records),
    )
    found = session.scalars(query).all()
    removal.remove(session, "tagging", found)
    return len(found)


def tags_on(session: Session, records: Sequence[Key]) -> list[tuple[Tag, int]]:
    """The tags these records bear, by name, each with the number of those that bear it."""
    rows = session.connection().exec_driver_sql(USED, (json.dumps(list(records)),))
    used = {Key(key): number for key, number in rows}
    found = tags.wholes(session, used)
    return sorted(((found[key], used[key]) for key in found), key=_name)


def join(
    session: Session, cooperation: Key, records: Sequence[Key], progress: Progress | None
) -> int:
    """Bring people and organisations into a cooperation; those in it stay as they are."""
    live(session, CooperationRow, cooperation)
    query = select(PartnerRow.organisation_id, PartnerRow.person_id).where(
        PartnerRow.cooperation_id == cooperation, PartnerRow.deleted.is_(False)
    )
    inside = {key for row in session.execute(query) for key in row if key is not None}
    kinds = _kinds(session, records)
    partners = {key for key, kind in kinds.items() if kind in PARTNERS}
    fresh = [key for key in dict.fromkeys(records) if key in partners - inside]
    place = last_place(session, PartnerRow, PartnerRow.cooperation_id, cooperation)
    for part in _parts(fresh, progress):
        rows = []
        for key in part:
            column = "person_id" if kinds[key] == "person" else "organisation_id"
            other = {"person_id": None, "organisation_id": None, column: key}
            fixed = {"cooperation_id": cooperation, "role": PartnerRole.PARTNER}
            rows.append({"id": new_key(), "place": place, **fixed, **other})
            place += 1
        session.execute(insert(PartnerRow), rows)
    return len(fresh)


def remove(session: Session, records: Sequence[Key], progress: Progress | None) -> int:
    """Put records into the bin, each with all that goes along; how many that were."""
    there = _kinds(session, records)
    found = entries.tables_of(session.connection(), list(there))
    for table, keys in found.items():
        for part in _parts(sorted(keys), progress):
            if table == "cooperation":
                for key in part:
                    cooperations.remove(session, key)
                continue
            for other, along in bin_list.dependents(session, table, part).items():
                removal.remove(session, other, along)
            removal.remove(session, table, part)
    return len(there)


def _kinds(session: Session, records: Sequence[Key]) -> Mapping[Key, str]:
    rows = session.connection().exec_driver_sql(THERE, (json.dumps(list(records)),))
    return {Key(key): kind for key, kind in rows}


def _parts(keys: Sequence[Key], progress: Progress | None) -> Iterator[Sequence[Key]]:
    """Handfuls of keys, telling how far it is; whoever is told may stop it by raising."""
    for at in range(0, len(keys), AT_ONCE):
        if progress is not None:
            progress(at, len(keys))
        yield keys[at : at + AT_ONCE]
    if progress is not None and keys:
        progress(len(keys), len(keys))


def _name(borne: tuple[Tag, int]) -> tuple[str, str]:
    return borne[0].name.casefold(), borne[0].id
