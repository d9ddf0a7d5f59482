"""What the advisor can do with phone numbers, mail and postal addresses."""

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reach import ReachKind, parse_reach
from desktop_app.store import reaches
from desktop_app.store.book import Book
from desktop_app.store.fields import set_values

ADD = {
    ReachKind.PHONE: N_("Add phone number"),
    ReachKind.MOBILE: N_("Add mobile number"),
    ReachKind.FAX: N_("Add fax number"),
    ReachKind.EMAIL: N_("Add email address"),
    ReachKind.WEB: N_("Add web address"),
    ReachKind.LINKEDIN: N_("Add LinkedIn page"),
    ReachKind.OTHER: N_("Add way to reach somebody"),
}
CHANGE = {
    ReachKind.PHONE: N_("Change phone number"),
    ReachKind.MOBILE: N_("Change mobile number"),
    ReachKind.FAX: N_("Change fax number"),
    ReachKind.EMAIL: N_("Change email address"),
    ReachKind.WEB: N_("Change web address"),
    ReachKind.LINKEDIN: N_("Change LinkedIn page"),
    ReachKind.OTHER: N_("Change way to reach somebody"),
}


def add_reach(
    book: Book,
    kind: ReachKind,
    text: str,
    *,
    person: Key | None = None,
    organisation: Key | None = None,
    role: Key | None = None,
    label: str = "",
) -> Key:
    """A further way to reach a person or an organisation.

    With a `role` it is the person's only as long as the role lasts.
    """
    value = parse_reach(kind, text)
    with book.write(ADD[kind]) as session:
        return reaches.add(
            session,
            kind,
            value,
            person=person,
            organisation=organisation,
            role=role,
            label=label,
        )


def change_reach(book: Book, key: Key, text: str) -> None:
    """Type over a number or an address; it is kept as it was written."""
    with book.read() as session:
        kind = reaches.kind_of(session, key)
    value = parse_reach(kind, text)
    with book.write(CHANGE[kind]) as session:
        set_values(session, "reach", key, {"value": value})


def prefer_reach(book: Book, key: Key) -> None:
    """Make this the preferred one of its kind."""
    with book.write(N_("Prefer this way to reach somebody")) as session:
        reaches.prefer(session, key)


def add_address(
    book: Book,
    *,
    person: Key | None = None,
    organisation: Key | None = None,
    role: Key | None = None,
    street: str = "",
    postcode: str = "",
    city: str = "",
    country: str = "",
) -> Key:
    """A postal address of a person or an organisation."""
    with book.write(N_("Add address")) as session:
        return reaches.add_address(
            session,
            person=person,
            organisation=organisation,
            role=role,
            lines={"street": street, "postcode": postcode, "city": city, "country": country},
        )
