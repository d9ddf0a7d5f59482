"""What the advisor can do with quotes."""

from collections.abc import Collection

from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.ids import Key, PersonId, QuoteId
from desktop_app.domain.marks import N_
from desktop_app.domain.quote import Quote, QuoteLine
from desktop_app.services.events import read_date
from desktop_app.store import quotes
from desktop_app.store.book import Book
from desktop_app.store.rows import DELETED

NO_WORDS = N_("A quote needs the exact words.")


def whole(book: Book, key: QuoteId) -> Quote:
    """One quote, whole."""
    with book.read() as session:
        found = quotes.wholes(session, [key])
    if key not in found:
        raise Gone(DELETED)
    return found[key]


def keys(book: Book) -> list[QuoteId]:
    """All quotes in the order of the list."""
    with book.read() as session:
        return quotes.keys(session)


def said_by(book: Book, person: PersonId) -> list[Quote]:
    """What somebody said, the oldest entry first."""
    with book.read() as session:
        keys = quotes.of_person(session, person)
        found = quotes.wholes(session, keys)
    return [found[key] for key in keys]


def lines(book: Book, keys: Collection[QuoteId]) -> dict[QuoteId, QuoteLine]:
    """The table rows of `keys`."""
    with book.read() as session:
        return quotes.lines(session, keys)


def add_quote(
    book: Book,
    text: str,
    *,
    speaker: PersonId | None = None,
    role: Key | None = None,
    function: str = "",
    date_text: str = "",
    language: str = "de",
) -> QuoteId:
    """Write down exact words, who said them, and the function they had then."""
    if not text.strip():
        raise Invalid(NO_WORDS)
    when = read_date(date_text, language)
    with book.write(N_("Add quote")) as session:
        return quotes.add(
            session,
            text.strip(),
            language,
            person=speaker,
            role=role,
            function=function.strip(),
            when=when,
        )


def remove_quote(book: Book, key: QuoteId) -> None:
    """Delete a quote; stories that showed it show none in its place."""
    with book.write(N_("Delete quote")) as session:
        quotes.remove(session, key)
