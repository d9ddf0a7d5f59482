"""The brief of a person: who it is, how to reach them, what is going on."""

from collections.abc import Iterator
from datetime import date

from desktop_app.domain.appearance import PARTS
from desktop_app.domain.errors import Gone
from desktop_app.domain.event import EventLine
from desktop_app.domain.ids import EventId, Key
from desktop_app.domain.person import Person, Role
from desktop_app.domain.reach import ReachKind, best
from desktop_app.domain.record_sheet import Card, Entry, Fact, Group, RecordSheet
from desktop_app.domain.reference import Kind
from desktop_app.domain.sheet import PERSON, Passage
from desktop_app.domain.when import When
from desktop_app.exchange.visiting_card import visiting_card
from desktop_app.services.countries import address_lines
from desktop_app.services.record_sheets.wording import as_of, joined, period, ways
from desktop_app.store import appearances, event_lines, people
from desktop_app.store.book import Book
from desktop_app.store.rows import DELETED
from desktop_app.values import dataclass
from desktop_app.words import Words

MOST_EVENTS = 12
_PHONE = frozenset((ReachKind.PHONE, ReachKind.MOBILE))
_EMAIL = frozenset((ReachKind.EMAIL,))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Event:
    """Something they took part in."""

    line: EventLine
    part: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Material:
    """A person and what the brief shows, read in one go."""

    person: Person
    events: tuple[_Event, ...]
    appears: tuple[Entry, ...]
    words: Words
    printed_on: date


def person_sheet(book: Book, key: Key, language: str, *, printed_on: date) -> RecordSheet:
    """What the advisor wants in her hand before she meets somebody."""
    material = _gather(book, key, Words(language), printed_on)
    person, words = material.person, material.words
    rubric = words("Contact brief")
    return RecordSheet(
        kind=PERSON,
        language=language,
        rubric=rubric,
        title=Passage(text=person.name.display),
        place=_place(material),
        as_of=as_of(words, printed_on),
        facts=tuple(_facts(material)),
        groups=tuple(group for group in _groups(material) if group.entries),
        card=card(person, words, printed_on),
        footer=joined(rubric, person.name.display),
        page=words("Page {page} of {pages}"),
    )


def card(person: Person, words: Words, printed_on: date) -> Card:
    """The visiting card behind the square code: what holds today."""
    reaches = person.usable_reaches(printed_on)
    phone, email = best(reaches, _PHONE), best(reaches, _EMAIL)
    role = next(iter(person.current_roles(printed_on)), None)
    return Card(
        vcard=visiting_card(
            person.name,
            organisation=role.organisation.title if role and role.organisation else "",
            phones=[phone.value] if phone else (),
            emails=[email.value] if email else (),
        ),
        caption=words("Contact for your phone"),
        alt=words("QR code: visiting card of {name}", name=person.name.display),
        file=words("Visiting card"),
    )


def _gather(book: Book, key: Key, words: Words, printed_on: date) -> _Material:
    with book.read() as session:
        person = next(iter(people.wholes(session, [key]).values()), None)
        if person is None:
            raise Gone(DELETED)
        found = appearances.of(session, Kind.PERSON, [key])[key]
        held = {
            EventId(each.record.id): words(PARTS[each.part])
            for each in found
            if each.record.kind is Kind.EVENT
        }
        lines = event_lines.lines(session, held)
    events = [_Event(line=lines[one], part=part) for one, part in held.items() if one in lines]
    events.sort(key=_last, reverse=True)
    shown = (Kind.COOPERATION, Kind.STORY, Kind.AGREEMENT)
    return _Material(
        person=person,
        events=tuple(events[:MOST_EVENTS]),
        appears=tuple(
            Entry(title=Passage(text=each.record.title), beside=words(PARTS[each.part]))
            for each in found
            if each.record.kind in shown and not each.record.deleted
        ),
        words=words,
        printed_on=printed_on,
    )


def _last(event: _Event) -> str:
    return event.line.when.sort_text if event.line.when else ""


def _place(material: _Material) -> str:
    role = next(iter(material.person.current_roles(material.printed_on)), None)
    if role is None:
        return ""
    return joined(role.function, role.organisation.title if role.organisation else "")


def _facts(material: _Material) -> Iterator[Fact]:
    person, words = material.person, material.words
    yield from ways(words, person.usable_reaches(material.printed_on))
    for address in person.addresses:
        if lines := address_lines(address, words.language):
            yield Fact(label=address.label or words("Address"), value=", ".join(lines))
    languages = {"de": words("German"), "en": words("English"), "fr": words("French")}
    if person.language:
        spoken = languages.get(person.language, person.language)
        yield Fact(label=words("Language"), value=spoken)
    if person.met:
        yield Fact(label=words("Met"), value=person.met)


def _groups(material: _Material) -> Iterator[Group]:
    person, words = material.person, material.words
    yield Group(heading=words("Next steps"), entries=tuple(_steps(material)))
    roles = sorted(person.roles, key=_ended)
    yield Group(heading=words("Roles"), entries=tuple(_role(words, each) for each in roles))
    yield Group(heading=words("Clusters"), entries=tuple(_memberships(material)))
    yield Group(heading=words("Appears in"), entries=material.appears)
    yield Group(heading=words("Last contacts"), entries=tuple(_contacts(material)))


def _ended(role: Role) -> bool:
    return role.until is not None


def _steps(material: _Material) -> Iterator[Entry]:
    words = material.words
    for step in material.person.extras.follow_ups:
        if step.done is None:
            due = words.date(step.due) if step.due else ""
            yield Entry(title=Passage(text=step.what), beside=due)


def _role(words: Words, role: Role) -> Entry:
    where = role.organisation.title if role.organisation else ""
    told = words("coordinates {name}", name=role.coordinates.title) if role.coordinates else ""
    return Entry(
        title=Passage(text=role.function or where),
        text=joined(where if role.function else "", told),
        beside=period(words, role.since, role.until),
    )


def _memberships(material: _Material) -> Iterator[Entry]:
    words = material.words
    for each in material.person.memberships:
        beside = period(words, each.since, each.until)
        yield Entry(title=Passage(text=each.cluster.title), text=each.kind, beside=beside)


def _contacts(material: _Material) -> Iterator[Entry]:
    for event in material.events:
        yield Entry(
            title=Passage(text=event.line.title),
            text=event.part,
            beside=_dated(material.words, event.line.when),
        )


def _dated(words: Words, when: When | None) -> str:
    return words.date(when) if when else ""
