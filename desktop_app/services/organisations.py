"""What the advisor can do with organisations."""

from collections.abc import Collection, Sequence

from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.ids import Key, OrganisationId
from desktop_app.domain.marks import N_
from desktop_app.domain.organisation import (
    NameKind,
    Organisation,
    OrganisationKind,
    OrganisationLine,
    Region,
    SuccessionKind,
)
from desktop_app.domain.when import When
from desktop_app.services.field_kinds import EMPTY
from desktop_app.store import claims, organisation_lines, organisations, successions
from desktop_app.store.book import Book
from desktop_app.store.organisations import NOWHERE
from desktop_app.store.rows import DELETED


def keys(book: Book, *, tag: Key | None = None) -> list[OrganisationId]:
    """All organisations, clusters included, in the order of the list."""
    with book.read() as session:
        return organisation_lines.keys(session, tag=tag)


def lines(book: Book, keys: Collection[Key]) -> dict[OrganisationId, OrganisationLine]:
    """The rows of the list for `keys`."""
    with book.read() as session:
        return organisation_lines.lines(session, keys)


def wholes(book: Book, keys: Collection[Key]) -> dict[OrganisationId, Organisation]:
    """The organisations of `keys`, whole; those in the bin are left out."""
    with book.read() as session:
        return organisations.wholes(session, keys)


def whole(book: Book, key: Key) -> Organisation:
    """One organisation, whole."""
    found = wholes(book, [key])
    if not found:
        raise Gone(DELETED)
    return found[OrganisationId(key)]


def add_organisation(
    book: Book,
    name: str,
    kind: OrganisationKind = OrganisationKind.OTHER,
    *,
    short: str = "",
    region: Region = NOWHERE,
    website: str = "",
) -> OrganisationId:
    """Write an organisation into the book under its present name."""
    text = _needed(name)
    with book.write(N_("Add organisation")) as session:
        return organisations.add(
            session, text, kind, short=short, region=region, website=website
        )


def rename_organisation(
    book: Book, organisation: Key, name: str, *, since: When | None = None, short: str = ""
) -> Key:
    """It bears another name from now on; the former one is kept with its time.

    A name that was only misspelt is typed over with `fields.change_field` instead.
    """
    text = _needed(name)
    with book.write(N_("Rename organisation")) as session:
        organisations.end_names(session, organisation, since)
        return organisations.add_name(
            session, organisation, text, NameKind.OFFICIAL, short=short, since=since
        )


def add_name(
    book: Book,
    organisation: Key,
    name: str,
    kind: NameKind,
    *,
    short: str = "",
    language: str = "",
    since: When | None = None,
    until: When | None = None,
) -> Key:
    """A further name: of another time, in another language, or the one people use."""
    text = _needed(name)
    with book.write(N_("Add name")) as session:
        return organisations.add_name(
            session,
            organisation,
            text,
            kind,
            short=short,
            language=language,
            since=since,
            until=until,
        )


def record_succession(
    book: Book,
    kind: SuccessionKind,
    before: Sequence[Key],
    after: Key,
    *,
    planned: When | None = None,
    actual: When | None = None,
    source: Key | None = None,
) -> list[Key]:
    """One or more organisations went over into another one, or are planned to."""
    if after in before:
        raise Invalid(N_("An organisation cannot go over into itself."))
    with book.write(N_("Record succession")) as session:
        return [
            successions.record(
                session, kind, old, after, planned=planned, actual=actual, source=source
            )
            for old in before
        ]


def add_figure(
    book: Book,
    organisation: Key,
    what: str,
    text: str,
    *,
    as_of: When | None = None,
    source: Key | None = None,
    forecast: bool = False,
) -> Key:
    """A claim in its own words, "über 400"; earlier claims stay beside it."""
    subject, words = _needed(what), _needed(text)
    with book.write(N_("Add figure")) as session:
        return claims.add_figure(
            session, organisation, subject, words, as_of=as_of, source=source, forecast=forecast
        )


def add_label(
    book: Book,
    organisation: Key,
    scheme: str,
    *,
    level: str = "",
    issuer: str = "",
    awarded: When | None = None,
    valid_until: When | None = None,
) -> Key:
    """A quality label with its validity."""
    text = _needed(scheme)
    with book.write(N_("Add label")) as session:
        return claims.add_label(
            session,
            organisation,
            text,
            level=level,
            issuer=issuer,
            awarded=awarded,
            valid_until=valid_until,
        )


def classify(
    book: Book, organisation: Key, scheme: str, code: str, *, version: str = "", text: str = ""
) -> Key:
    """A code in one version of a taxonomy."""
    taxonomy = _needed(scheme)
    with book.write(N_("Add classification")) as session:
        return claims.classify(session, organisation, taxonomy, version, code.strip(), text)


def _needed(text: str) -> str:
    if not text.strip():
        raise Invalid(EMPTY)
    return text.strip()
