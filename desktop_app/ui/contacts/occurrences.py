"""Where somebody appears, as a page lists it: each record once, with a date and a way there."""

from collections.abc import Sequence

from desktop_app.domain.appearance import Appearance, Part
from desktop_app.domain.event import IN_TOUCH
from desktop_app.domain.ids import AgreementId, EventId, Key
from desktop_app.domain.reference import Kind, Ref
from desktop_app.domain.when import When
from desktop_app.services import agreements, appearances, events
from desktop_app.services.book import Book
from desktop_app.values import dataclass

SHOWN = (Kind.COOPERATION, Kind.EVENT, Kind.AGREEMENT, Kind.STORY, Kind.FAIR, Kind.PICTURE)
WITH_PAGES = (Kind.COOPERATION, Kind.STORY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """A record and what somebody is in it; `goal` is the page that shows it, if any does."""

    record: Ref
    parts: tuple[Part, ...]
    when: When | None = None
    goal: Ref | None = None


def occurrences(book: Book, kind: Kind, key: Key) -> tuple[Occurrence, ...]:
    """What the section “Appears in” lists: kind by kind, the last milestone first.

    What people were in touch about outside the milestones stands in a section of its own.
    """
    found = appearances.where(book, kind, key)
    records = {each.record.id: each.record for each in found if each.record.kind in SHOWN}
    days, goals = _whereabouts(book, tuple(records.values()))
    listed = [
        Occurrence(
            record=record,
            parts=_parts(found, record),
            when=days.get(record.id),
            goal=record if record.kind in WITH_PAGES else goals.get(record.id),
        )
        for record in records.values()
        if kind is not Kind.PERSON or record.kind is not Kind.EVENT or record.id in goals
    ]
    return tuple(sorted(sorted(listed, key=_day, reverse=True), key=_place))


def stories_with(book: Book, quotes: Sequence[Key]) -> dict[Key, tuple[str, ...]]:
    """The titles of the stories that show each of some quotes."""
    found = appearances.appearances_of(book, Kind.QUOTE, quotes)
    return {
        quote: tuple(each.record.title for each in where if each.record.kind is Kind.STORY)
        for quote, where in found.items()
    }


def _whereabouts(
    book: Book, records: Sequence[Ref]
) -> tuple[dict[Key, When | None], dict[Key, Ref]]:
    """Dates of milestones and agreements, and the cooperations whose pages show them."""
    days: dict[Key, When | None] = {}
    goals: dict[Key, Ref] = {}
    held = [EventId(each.id) for each in records if each.kind is Kind.EVENT]
    signed = [AgreementId(each.id) for each in records if each.kind is Kind.AGREEMENT]
    for event in events.wholes(book, held).values() if held else ():
        days[event.id] = event.when
        if event.cooperations and event.kind not in IN_TOUCH:
            goals[event.id] = event.cooperations[0]
    for agreement in agreements.wholes(book, signed).values() if signed else ():
        days[agreement.id] = agreement.signed
        if agreement.cooperation is not None:
            goals[agreement.id] = agreement.cooperation
    return days, goals


def _parts(found: Sequence[Appearance], record: Ref) -> tuple[Part, ...]:
    return tuple(dict.fromkeys(each.part for each in found if each.record.id == record.id))


def _day(each: Occurrence) -> str:
    return "" if each.when is None else each.when.sort_text


def _place(each: Occurrence) -> int:
    return SHOWN.index(each.record.kind)
