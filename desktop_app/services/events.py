"""What the advisor can do with events: what happened, is planned or was cancelled."""

from collections.abc import Collection
from dataclasses import replace

from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.event import Event, EventKind, EventLine, EventStatus, ParticipantRole
from desktop_app.domain.ids import CooperationId, EventId, Key
from desktop_app.domain.marks import N_
from desktop_app.domain.when import Anchor, When
from desktop_app.store import dates, event_lines, events, points, removal
from desktop_app.store.book import Book
from desktop_app.store.rows import DELETED

NO_TITLE = N_("An event needs a title.")
NOBODY = N_("Choose an organisation or a person, or say in words who took part.")
NO_POINT = N_("Say what was agreed.")
NOT_RECKONED = N_("This date is not derived from another one.")
RING = N_("This date hangs on the event itself.")


def wholes(book: Book, keys: Collection[EventId]) -> dict[EventId, Event]:
    """The events of `keys`, whole; those in the bin are left out."""
    with book.read() as session:
        return events.wholes(session, keys)


def whole(book: Book, key: EventId) -> Event:
    """One event, whole."""
    found = wholes(book, [key])
    if key not in found:
        raise Gone(DELETED)
    return found[key]


def in_touch_with(book: Book, person: Key) -> list[Event]:
    """When people were in touch with somebody outside the milestones, the newest first."""
    with book.read() as session:
        found = events.wholes(session, events.in_touch_with(session, person))
    return sorted(found.values(), key=_age, reverse=True)


def keys(book: Book) -> list[EventId]:
    """All events by date."""
    with book.read() as session:
        return event_lines.keys(session)


def lines(book: Book, keys: Collection[EventId]) -> dict[EventId, EventLine]:
    """The table rows of `keys`."""
    with book.read() as session:
        return event_lines.lines(session, keys)


def add_event(
    book: Book,
    cooperation: CooperationId | None,
    title: str,
    date_text: str = "",
    *,
    kind: EventKind = EventKind.OTHER,
    status: EventStatus = EventStatus.HAPPENED,
    language: str = "de",
) -> EventId:
    """Write down a step of a cooperation, its date in the words it was said in."""
    if not title.strip():
        raise Invalid(NO_TITLE)
    when = read_date(date_text, language)
    with book.write(N_("Add event")) as session:
        return events.add(
            session, title.strip(), kind=kind, when=when, status=status, cooperation=cooperation
        )


def read_date(text: str, language: str = "de") -> When | None:
    """The date `text` spells; an empty text is no date."""
    return When.parse(text.strip(), language) if text.strip() else None


def change_date(book: Book, key: EventId, text: str, language: str = "de") -> None:
    """Give an event another date; the dates that hang on it move in the same step."""
    when = read_date(text, language)
    with book.write(N_("Change date")) as session:
        events.set_date(session, key, when)


def confirm_date(book: Book, key: EventId) -> None:
    """Say that a reckoned date is true; if what it hangs on moves, it is reckoned anew."""
    when = whole(book, key).when
    if when is None or not when.derived:
        raise Invalid(NOT_RECKONED)
    with book.write(N_("Confirm date")) as session:
        events.set_date(session, key, replace(when, derived=False))


def anchor_event(
    book: Book, key: EventId, to: Key, offset: str = "P0D", *, text: str, called: str = ""
) -> None:
    """Hang an event on another record with a date: "einen Monat vor dem Workshop".

    `text` are the words that are kept, `called` is what the anchor is called in them, and
    `offset` how far from it the event lies, as an ISO 8601 duration such as "-P1M".
    """
    if key == to:
        raise Invalid(RING)
    anchor = Anchor(text=called, offset=offset, key=to)
    with book.write(N_("Change date")) as session:
        base = dates.date_of(session, to) or When(text="")
        when = When(text=text.strip()).relative_to(anchor).anchored(base)
        events.set_date(session, key, when)


def publish_event(book: Book, key: EventId) -> None:
    """Let an event appear on sheets."""
    with book.write(N_("Show event on sheets")) as session:
        events.change(session, key, "public", value=True)


def keep_internal(book: Book, key: EventId) -> None:
    """Keep an event off sheets."""
    with book.write(N_("Keep event off sheets")) as session:
        events.change(session, key, "public", value=False)


def add_participant(
    book: Book,
    key: EventId,
    role: ParticipantRole = ParticipantRole.PARTICIPANT,
    *,
    organisation: Key | None = None,
    person: Key | None = None,
    note: str = "",
) -> Key:
    """Write down who was there: an organisation, a person, or a group in words."""
    if organisation is None and person is None and not note.strip():
        raise Invalid(NOBODY)
    with book.write(N_("Add participant")) as session:
        return events.add_participant(
            session, key, role, organisation=organisation, person=person, note=note.strip()
        )


def remove_participant(book: Book, participant: Key) -> None:
    """Take somebody off the list of participants."""
    with book.write(N_("Remove participant")) as session:
        removal.remove(session, "participant", [participant])


def add_point(book: Book, key: EventId, text: str) -> Key:
    """Write down something that was agreed there."""
    if not text.strip():
        raise Invalid(NO_POINT)
    with book.write(N_("Add agreed point")) as session:
        return points.add(session, text.strip(), event=key)


def remove_point(book: Book, point: Key) -> None:
    """Take an agreed point out."""
    with book.write(N_("Remove agreed point")) as session:
        removal.remove(session, "point", [point])


def share_event_with(book: Book, key: EventId, cooperation: CooperationId) -> None:
    """Let an event count for a further cooperation."""
    with book.write(N_("Share event with another cooperation")) as session:
        events.tie(session, key, cooperation)


def unshare_event(book: Book, key: EventId, cooperation: CooperationId) -> None:
    """Let an event no longer count for a cooperation."""
    with book.write(N_("Take event out of cooperation")) as session:
        events.untie(session, key, cooperation)


def remove_event(book: Book, key: EventId) -> None:
    """Delete an event with its participants and points."""
    with book.write(N_("Delete event")) as session:
        events.remove(session, key)


def _age(event: Event) -> tuple[str, str]:
    return ("" if event.when is None else event.when.sort_text, event.id)
