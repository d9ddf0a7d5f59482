"""What the advisor can do with consents."""

from collections.abc import Collection, Iterable

from desktop_app.domain.consent import Consent, ConsentPurpose, Medium
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.when import When
from desktop_app.store import consents
from desktop_app.store.book import Book
from desktop_app.store.fields import set_values


def wholes(book: Book, keys: Collection[Key]) -> dict[Key, Consent]:
    """The consents of `keys`; those in the bin are left out."""
    with book.read() as session:
        return consents.wholes(session, keys)


def about(book: Book, keys: Collection[Key]) -> dict[Key, tuple[Consent, ...]]:
    """The consents for the people, quotes, pictures and stories of `keys`, by each of them."""
    with book.read() as session:
        return consents.about(session, keys)


def add_consent(
    book: Book,
    person: Key,
    purpose: ConsentPurpose,
    *,
    media: Iterable[Medium],
    languages: Iterable[str],
    quote: Key | None = None,
    picture: Key | None = None,
    story: Key | None = None,
    evidence: str = "",
    given: When | None = None,
    valid_until: When | None = None,
    source: Key | None = None,
) -> Key:
    """Write down what a person agreed to, and the proof of it."""
    with book.write(N_("Add consent")) as session:
        key = consents.add(
            session,
            person,
            purpose,
            quote=quote,
            picture=picture,
            story=story,
            evidence=evidence,
            given=given,
            valid_until=valid_until,
            source=source,
        )
        consents.set_scope(session, key, media, languages)
    return key


def set_scope(
    book: Book, consent: Key, media: Iterable[Medium], languages: Iterable[str]
) -> None:
    """Say which media and languages a consent covers: these and no others."""
    with book.write(N_("Change what the consent covers")) as session:
        consents.set_scope(session, consent, media, languages)


def withdraw_consent(book: Book, consent: Key, day: When) -> None:
    """The person takes the consent back; the record stays as evidence."""
    with book.write(N_("Withdraw consent")) as session:
        set_values(session, "consent", consent, {"revoked": day})
