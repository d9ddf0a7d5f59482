"""Calendars brought in: each entry an event, with those the book knows; each task a next step.

An event of no cooperation shows with the people who were there; whoever wants it on a bridge
ties it to one. What was brought in before is recognised by its identifier and not made again.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from desktop_app.domain.draft import Skipped
from desktop_app.domain.event import EventKind, EventStatus, ParticipantRole
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.exchange import formats
from desktop_app.exchange.apart import Apart
from desktop_app.exchange.calendar.entry import Calendar, Entry
from desktop_app.exchange.calendar.reading import is_calendar as begins_as_one
from desktop_app.exchange.calendar.reading import read_calendar
from desktop_app.services.bring_in.planned import Fate
from desktop_app.store import keys, origins, recognising
from desktop_app.store.batch import Batch
from desktop_app.store.book import Book
from desktop_app.values import dataclass

SEVERAL, ONE = N_("Import events"), N_("Import event")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedEvent:
    """One entry with what would become of it; `target` is the event it is already."""

    entry: Entry
    digest: str
    fate: Fate
    target: Key | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarPlan:
    """All entries of a calendar, and what none came of."""

    rows: tuple[PlannedEvent, ...] = ()
    skipped: tuple[Skipped, ...] = ()

    def count(self, fate: Fate) -> int:
        """How many entries share a fate."""
        return sum(row.fate is fate for row in self.rows)


def is_calendar(path: Path) -> bool:
    """Whether a file is a calendar."""
    try:
        with path.open("rb") as file:
            return begins_as_one(file.read(4_000))
    except (OSError, ValueError):
        return False


def read(path: Path) -> Calendar:
    """The entries of a calendar file."""
    with Apart() as apart:
        return read_calendar(formats.content_of(path), path.name, apart)


def plan_calendar(book: Book, calendar: Calendar) -> CalendarPlan:
    """What would become of each entry; nothing is written."""
    with book.read() as session:
        known = origins.by_uid(session, {one.uid for one in calendar.entries if one.uid})
        uids = [Key(one.uid) for one in calendar.entries if one.uid]
        own = {
            key
            for at in range(0, len(uids), 500)
            for key, one in keys.visible(session, uids[at : at + 500]).items()
            if one.kind in (Kind.EVENT, Kind.FOLLOW_UP)
        }
        same = origins.by_digest(session, {digest(one) for one in calendar.entries})
    rows = []
    for entry in calendar.entries:
        told = digest(entry)
        before = known.get((_kind(entry), entry.uid)) or (None if entry.uid else same.get(told))
        if Key(entry.uid) in own:
            fate, target = Fate.UNCHANGED, Key(entry.uid)
        elif before is not None:
            fate = Fate.UNCHANGED if before.digest == told else Fate.CHANGED
            target = before.record
        else:
            fate, target = Fate.NEW, None
        rows.append(PlannedEvent(entry=entry, digest=told, fate=fate, target=target))
    return CalendarPlan(rows=tuple(rows), skipped=calendar.skipped)


def carry_out_calendar(book: Book, plan: CalendarPlan, today: date) -> int:
    """Write what a plan says is new or changed, in one step; how many entries that were."""
    rows = [row for row in plan.rows if row.fate in {Fate.NEW, Fate.CHANGED}]
    if not rows:
        return 0
    with book.write(ONE if len(rows) == 1 else SEVERAL) as session:
        batch = Batch()
        mails = {mail for row in rows for mail, _ in row.entry.people if mail}
        known = recognising.written_to(session, mails)
        there = set(_there(session, [row.target for row in rows if row.target is not None]))
        before = origins.of_records(session, sorted(there))
        for row in rows:
            if row.target in there and row.target is not None:
                _change(batch, row, today)
                for one in before.get(row.target, ()):
                    batch.change("origin", one.id, "digest", row.digest)
            else:
                _add(batch, row, today, known)
        batch.write(session)
    return len(rows)


def digest(entry: Entry) -> str:
    """A fingerprint of all an entry says."""
    when = entry.when.to_json() if entry.when is not None else ""
    done = entry.done.to_json() if entry.done is not None else ""
    said = (entry.uid, entry.title, when, entry.at, entry.place, entry.detail, done)
    more = (str(entry.cancelled), *(f"{mail} {name}" for mail, name in entry.people))
    whole = "\x1f".join((*said, *more)).encode("utf-8", "replace")
    return hashlib.blake2b(whole, digest_size=12).hexdigest()


def _there(session: Session, wanted: Sequence[Key]) -> Iterator[Key]:
    for at in range(0, len(wanted), 500):
        yield from keys.visible(session, wanted[at : at + 500])


def _add(batch: Batch, row: PlannedEvent, today: date, known: Mapping[str, set[Key]]) -> None:
    entry = row.entry
    if entry.is_step:
        step = batch.add(
            "follow_up",
            what=entry.title,
            due=entry.when,
            done=entry.done,
            note=_detail(entry),
            record_kind="",
        )
        _remember(batch, row, step)
        return
    event = batch.add(
        "event",
        title=entry.title,
        kind=EventKind.MEETING,
        day=entry.when,
        status=_status(entry, today),
        city=entry.place,
        detail=_detail(entry),
        public=False,
    )
    found: dict[Key, None] = {}
    for mail, _ in entry.people:
        holders = known.get(mail, set())
        if len(holders) == 1:
            found[next(iter(holders))] = None
    for place, person in enumerate(found):
        batch.add(
            "participant",
            event_id=event,
            person_id=person,
            role=ParticipantRole.PARTICIPANT,
            place=place,
        )
    _remember(batch, row, event)


def _remember(batch: Batch, row: PlannedEvent, record: Key) -> None:
    """Where it came from, so that it is recognised the next time."""
    entry = row.entry
    batch.add(
        "origin",
        record_kind=_kind(entry),
        record_id=record,
        file=entry.file,
        uid=entry.uid,
        digest=row.digest,
        told="",
        rest="",
    )


def _change(batch: Batch, row: PlannedEvent, today: date) -> None:
    """The calendar says something else now: title, date, place, details, state."""
    entry, key = row.entry, row.target
    if key is None:
        return
    if entry.is_step:
        batch.change("follow_up", key, "what", entry.title)
        batch.change("follow_up", key, "due", entry.when)
        batch.change("follow_up", key, "done", entry.done)
        batch.change("follow_up", key, "note", _detail(entry))
        return
    batch.change("event", key, "title", entry.title)
    batch.change("event", key, "day", entry.when)
    batch.change("event", key, "city", entry.place)
    batch.change("event", key, "detail", _detail(entry))
    batch.change("event", key, "status", _status(entry, today))


def _kind(entry: Entry) -> Kind:
    return Kind.FOLLOW_UP if entry.is_step else Kind.EVENT


def _status(entry: Entry, today: date) -> EventStatus:
    if entry.cancelled:
        return EventStatus.CANCELLED
    begins = entry.when.earliest if entry.when is not None else None
    ahead = begins is not None and begins > today
    return EventStatus.PLANNED if ahead else EventStatus.HAPPENED


def _detail(entry: Entry) -> str:
    """The time of day first, then what the calendar says; those the book does not know last."""
    names = ", ".join(dict.fromkeys(name or mail for mail, name in entry.people))
    return "\n".join(part for part in (entry.at, entry.detail, names) if part)
