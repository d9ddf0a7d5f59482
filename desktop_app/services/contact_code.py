"""The square code of a person, read by a telephone straight from the screen."""

from datetime import date

from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.services.record_sheets.person import card
from desktop_app.sheets.qr import Cells, cells
from desktop_app.store import people
from desktop_app.store.book import Book
from desktop_app.store.rows import DELETED
from desktop_app.values import dataclass
from desktop_app.words import Words

TOO_LONG = N_("This contact says more than a square code can hold.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactCode:
    """A code of `side` by `side` cells, and the card that is in it."""

    name: str
    vcard: str
    spoken: str
    side: int
    dark: Cells


def contact_code(book: Book, key: Key, language: str, today: date) -> ContactCode:
    """The same card that the brief of a person prints: what holds today."""
    with book.read() as session:
        person = next(iter(people.wholes(session, [key]).values()), None)
    if person is None:
        raise Gone(DELETED)
    shown = card(person, Words(language), today)
    found = cells(shown.vcard)
    if found is None:
        raise Invalid(TOO_LONG)
    return ContactCode(
        name=person.name.display,
        vcard=shown.vcard,
        spoken=shown.alt,
        side=found[0],
        dark=found[1],
    )
