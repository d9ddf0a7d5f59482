"""Who of the book contacts from elsewhere may be, in SQL: looked up for all at once."""

import json
from collections.abc import Callable, Collection, Iterator

from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key
from desktop_app.domain.organisation import NameKind

NAMESAKES = """\
SELECT start, key FROM entry
WHERE kind = 'person' AND NOT deleted AND start IN (SELECT value FROM json_each(?))"""
WRITTEN_TO = """\
SELECT lower(value), person_id FROM reach
WHERE kind = 'email' AND NOT deleted AND person_id IS NOT NULL
AND lower(value) IN (SELECT value FROM json_each(?))"""
EMAILS = """\
SELECT person_id, lower(value) FROM reach
WHERE kind = 'email' AND NOT deleted AND person_id IN (SELECT value FROM json_each(?))"""
HOUSES = """\
SELECT person_id, organisation_id FROM role
WHERE organisation_id IS NOT NULL AND NOT deleted
AND person_id IN (SELECT value FROM json_each(?))"""
HOUSE_NAMES = """\
SELECT n.text, n.short, n.organisation_id, n.kind, n.until FROM organisation_name n
JOIN organisation o ON o.id = n.organisation_id
WHERE NOT n.deleted AND NOT o.deleted ORDER BY n.organisation_id"""

STORIES = """\
SELECT title, min(key) FROM entry
WHERE kind = 'story' AND NOT deleted AND title IN (SELECT value FROM json_each(?))
GROUP BY title"""

Found = dict[str, set[Key]]


def namesakes(session: Session, folded: Collection[str]) -> Found:
    """The people called so, by their folded name without title."""
    return _pairs(session, NAMESAKES, folded)


def written_to(session: Session, emails: Collection[str]) -> Found:
    """The people with these mail addresses, by the address in small letters."""
    return _pairs(session, WRITTEN_TO, emails)


def emails_of(session: Session, people: Collection[Key]) -> dict[Key, set[str]]:
    """The mail addresses of people, in small letters."""
    return {Key(key): set(found) for key, found in _pairs(session, EMAILS, people).items()}


def houses_of(session: Session, people: Collection[Key]) -> dict[Key, set[Key]]:
    """The organisations where people work or worked."""
    return {Key(key): found for key, found in _pairs(session, HOUSES, people).items()}


def stories_called(session: Session, titles: Collection[str]) -> dict[str, Key]:
    """The stories of these titles."""
    rows = session.connection().exec_driver_sql(STORIES, (json.dumps(list(titles)),))
    return {title: Key(key) for title, key in rows}


def houses(session: Session, folded: Callable[[str], str]) -> dict[str, list[Key]]:
    """All organisations by each of their names; those that bear a name today come first."""
    today: dict[str, list[Key]] = {}
    before: dict[str, list[Key]] = {}
    for text, short, key, kind, until in session.connection().exec_driver_sql(HOUSE_NAMES):
        borne = kind != NameKind.FORMER and until is None
        for name in {folded(text), folded(short)} - {""}:
            found = (today if borne else before).setdefault(name, [])
            if key not in found:
                found.append(Key(key))
    return {name: list(dict.fromkeys(_both(name, today, before))) for name in today | before}


def _both(
    name: str, today: dict[str, list[Key]], before: dict[str, list[Key]]
) -> Iterator[Key]:
    yield from today.get(name, ())
    yield from before.get(name, ())


def _pairs(session: Session, query: str, wanted: Collection[str]) -> Found:
    found: Found = {}
    if wanted:
        rows = session.connection().exec_driver_sql(query, (json.dumps(list(wanted)),))
        for left, right in rows:
            found.setdefault(left, set()).add(right)
    return found
