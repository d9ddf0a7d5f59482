"""What the advisor can do in one line: log an encounter, write down somebody new."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from desktop_app.domain.encounter import Encounter, Guest, NewContact
from desktop_app.domain.errors import Invalid
from desktop_app.domain.event import IN_TOUCH, EventKind
from desktop_app.domain.ids import EditionId, EventId, Key, PersonId
from desktop_app.domain.marks import N_
from desktop_app.domain.names import PersonName
from desktop_app.domain.organisation import OrganisationKind
from desktop_app.domain.reach import ReachKind, parse_reach
from desktop_app.domain.reference import Kind, Ref
from desktop_app.domain.typed_line import (
    Known,
    TypedLine,
    Wishes,
    phrases,
    read_contact,
    read_line,
)
from desktop_app.domain.when import When
from desktop_app.store import (
    dates,
    events,
    fairs,
    follow_ups,
    organisations,
    people,
    reaches,
    search,
)
from desktop_app.store import known as names
from desktop_app.store.book import Book
from desktop_app.store.fields import set_values
from desktop_app.store.references import refs

NAMED = (
    Kind.PERSON,
    Kind.ORGANISATION,
    Kind.CLUSTER,
    Kind.COOPERATION,
    Kind.FAIR,
    Kind.EDITION,
)
MOST_HITS = 8
LABELS = {
    EventKind.CALL: N_("Log call"),
    EventKind.MAIL: N_("Log email"),
    EventKind.MEETING: N_("Log meeting"),
    EventKind.VISIT: N_("Log visit"),
}
NOTHING = N_("Say what happened, or what is to be done.")
NOBODY = N_("A surname or a company is enough, but one of them it must be.")


def known_as(book: Book, text: str) -> list[Known]:
    """The records that words of a line may name; a slip of the finger is forgiven."""
    with book.read() as session:
        hits = search.find(session.connection(), text, MOST_HITS, NAMED)
        return names.known(session, [hit.id for hit in hits])


def known_of(book: Book, keys: Collection[Key]) -> list[Known]:
    """What the records of `keys` are called in a line."""
    with book.read() as session:
        return names.known(session, list(keys))


def read(book: Book, text: str, wishes: Wishes) -> TypedLine:
    """What a line about an event says, with the names the book knows."""
    return read_line(text, _known(book, text, wishes), wishes)


def read_newcomer(book: Book, text: str, wishes: Wishes) -> TypedLine:
    """What a line about somebody new says, with the organisations the book knows."""
    return read_contact(text, _known(book, text, wishes), wishes)


def _known(book: Book, text: str, wishes: Wishes) -> list[Known]:
    found = {one.ref.id: one for one in known_of(book, wishes.near)}
    for phrase in phrases(text):
        found |= {one.ref.id: one for one in known_as(book, phrase)}
    return list(found.values())


def log(book: Book, encounter: Encounter) -> Ref:
    """Write down that people were in touch, with what comes next; where it is to be seen."""
    told, step = encounter.title.strip(), encounter.step.strip()
    if not told and not step:
        raise Invalid(NOTHING)
    with book.write(_label(encounter)) as session:
        guests = [_guest(session, guest) for guest in encounter.guests]
        event = _event(session, replace(encounter, title=told), guests) if told else None
        subject = _subject(encounter, guests, event)
        if step:
            about = encounter.about or subject
            added = follow_ups.add(session, step, about=about, due=encounter.due)
            subject = about or (Kind.FOLLOW_UP, added)
        if event is not None and (encounter.cooperation is not None or subject is None):
            subject = (Kind.EVENT, event)
        return _ref(session, *(subject or (Kind.EVENT, Key(""))))


def _label(encounter: Encounter) -> str:
    """What undo will call it; a meeting of a cooperation is a step of its way."""
    if not encounter.title.strip():
        return N_("Add next step")
    step = encounter.cooperation is not None and encounter.kind not in IN_TOUCH
    return N_("Add event") if step else LABELS.get(encounter.kind, N_("Add event"))


def add_contact(book: Book, new: NewContact) -> Ref:
    """Write somebody new into the book, with company, function and ways to reach them."""
    if not new.name.strip() and not new.company.strip():
        raise Invalid(NOBODY)
    ways = [
        (kind, parse_reach(kind, text))
        for kind, text in ((ReachKind.EMAIL, new.email), (ReachKind.PHONE, new.phone))
        if text.strip()
    ]
    with book.write(N_("Add contact")) as session:
        house: Key | None = new.organisation
        if house is None and new.company.strip():
            house = organisations.add(session, new.company.strip(), OrganisationKind.COMPANY)
        person = _person(session, new) if new.name.strip() else None
        role = None
        if person is not None and (house is not None or new.function.strip()):
            role = people.add_role(session, person, new.function.strip(), organisation=house)
        for kind, value in ways:
            of_house = house if person is None else None
            reaches.add(session, kind, value, person=person, organisation=of_house, role=role)
        if person is None and house is not None and new.note.strip():
            set_values(session, "organisation", house, {"note": new.note.strip()})
        about = (Kind.PERSON, person) if person else (Kind.ORGANISATION, house or Key(""))
        if new.step.strip():
            follow_ups.add(session, new.step.strip(), about=about, due=new.due)
        return _ref(session, *about)


def _person(session: Session, new: NewContact) -> PersonId:
    person = people.add(session, _name(new.name))
    if new.note.strip():
        set_values(session, "person", person, {"note": new.note.strip()})
    return person


def _name(text: str) -> PersonName:
    called = PersonName.parse(text)
    if not called.display:
        raise Invalid(N_("A contact needs a name."))
    return called


def _guest(session: Session, guest: Guest) -> Guest:
    """A guest whose name is new becomes a person of the book."""
    if guest.person is not None or guest.organisation is not None or not guest.name.strip():
        return guest
    return replace(guest, person=people.add(session, _name(guest.name)))


def _event(session: Session, told: Encounter, guests: Sequence[Guest]) -> EventId:
    edition = told.edition or _edition(session, told)
    when = _reckoned(session, told, edition)
    event = events.add(
        session,
        told.title,
        kind=told.kind,
        when=when,
        status=told.status,
        cooperation=told.cooperation,
        city=told.city.strip(),
        edition=edition,
        note=told.note.strip(),
    )
    for guest in guests:
        if guest.person is not None or guest.organisation is not None:
            events.add_participant(
                session,
                event,
                guest.role,
                organisation=guest.organisation,
                person=guest.person,
            )
    return event


def _reckoned(session: Session, told: Encounter, edition: EditionId | None) -> When | None:
    """The date; one that hangs on the fair is reckoned from when it takes place."""
    when = told.when
    if when is None or when.anchor is None:
        return when
    if edition is not None and when.anchor.key == told.fair:
        when = when.hung_on(edition)
    hangs_on = when.anchor.key if when.anchor is not None else None
    base = dates.date_of(session, hangs_on) if hangs_on is not None else None
    return when.anchored(base or When(text=""))


def _edition(session: Session, told: Encounter) -> EditionId | None:
    """The edition of that year; the day it took place is not known."""
    if told.fair is None:
        return None
    day = (told.when.earliest or told.when.latest) if told.when is not None else None
    name = f"{fairs.name_of(session, told.fair)} {day.year}" if day is not None else ""
    return fairs.add_edition(session, told.fair, name=name)


def _subject(
    told: Encounter, guests: Sequence[Guest], event: EventId | None
) -> tuple[Kind, Key] | None:
    """What a next step hangs on: who was there first, the cooperation, the event."""
    for guest in guests:
        if guest.person is not None:
            return Kind.PERSON, guest.person
    if told.cooperation is not None:
        return Kind.COOPERATION, told.cooperation
    for guest in guests:
        if guest.organisation is not None:
            return Kind.ORGANISATION, guest.organisation
    return (Kind.EVENT, event) if event is not None else None


def _ref(session: Session, kind: Kind, key: Key) -> Ref:
    """The record as a link names it; the card of a new one is made when the step ends."""
    return refs(session, [key]).get(key) or Ref(id=key, kind=kind, title="")
