"""What the advisor can do with people and their roles."""

from collections.abc import Collection

from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.ids import Key, PersonId
from desktop_app.domain.marks import N_
from desktop_app.domain.names import PersonName
from desktop_app.domain.person import Person, PersonLine, PersonNameKind
from desktop_app.domain.reach import ReachKind, parse_reach
from desktop_app.domain.when import When
from desktop_app.services.field_kinds import EMPTY
from desktop_app.store import people, person_lines, reaches
from desktop_app.store.book import Book
from desktop_app.store.fields import set_values
from desktop_app.store.rows import DELETED


def keys(
    book: Book, *, organisation: Key | None = None, tag: Key | None = None
) -> list[PersonId]:
    """All people in the order of the list: of one organisation, with one tag, or all."""
    with book.read() as session:
        return person_lines.keys(session, organisation=organisation, tag=tag)


def lines(book: Book, keys: Collection[Key]) -> dict[PersonId, PersonLine]:
    """The rows of the list for `keys`."""
    with book.read() as session:
        return person_lines.lines(session, keys)


def wholes(book: Book, keys: Collection[Key]) -> dict[PersonId, Person]:
    """The people of `keys`, whole; those in the bin are left out."""
    with book.read() as session:
        return people.wholes(session, keys)


def whole(book: Book, key: Key) -> Person:
    """One person, whole."""
    found = wholes(book, [key])
    if not found:
        raise Gone(DELETED)
    return found[PersonId(key)]


def add_person(
    book: Book,
    name: str | PersonName,
    *,
    language: str = "",
    met: str = "",
    organisation: Key | None = None,
    function: str = "",
    phone: str = "",
    email: str = "",
) -> PersonId:
    """Write somebody into the book, with what is known at once."""
    called = _name(name)
    ways = [
        (kind, parse_reach(kind, text))
        for kind, text in ((ReachKind.PHONE, phone), (ReachKind.EMAIL, email))
        if text.strip()
    ]
    with book.write(N_("Add contact")) as session:
        person = people.add(session, called, language=language, met=met)
        role = None
        if organisation is not None or function.strip():
            role = people.add_role(session, person, function.strip(), organisation=organisation)
        for kind, value in ways:
            reaches.add(session, kind, value, person=person, role=role)
    return person


def rename_person(book: Book, person: Key, name: str | PersonName) -> None:
    """Give somebody another name, all parts of it."""
    called = _name(name)
    with book.write(N_("Rename contact")) as session:
        people.set_name(session, person, called)


def add_name(
    book: Book, person: Key, text: str, kind: PersonNameKind = PersonNameKind.FORMER
) -> Key:
    """A name somebody had or is also written with."""
    if not text.strip():
        raise Invalid(EMPTY)
    with book.write(N_("Add name")) as session:
        return people.add_name(session, person, kind, text.strip())


def add_role(
    book: Book,
    person: Key,
    function: str,
    *,
    organisation: Key | None = None,
    coordinates: Key | None = None,
    since: When | None = None,
    until: When | None = None,
) -> Key:
    """What somebody is at an organisation; roles at several may run side by side."""
    with book.write(N_("Add role")) as session:
        return people.add_role(
            session,
            person,
            function.strip(),
            organisation=organisation,
            coordinates=coordinates,
            since=since,
            until=until,
        )


def end_role(book: Book, role: Key, until: When) -> None:
    """Somebody leaves: the numbers that belong to the role stay behind with it."""
    with book.write(N_("End role")) as session:
        set_values(session, "role", role, {"until": until})


def _name(name: str | PersonName) -> PersonName:
    called = PersonName.parse(name) if isinstance(name, str) else name
    if not called.display:
        raise Invalid(N_("A contact needs a name."))
    return called
