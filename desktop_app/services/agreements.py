"""What the advisor can do with agreements."""

from collections.abc import Collection

from desktop_app.domain.agreement import Agreement, AgreementKind, AgreementLine
from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.ids import AgreementId, CooperationId, EventId, Key
from desktop_app.domain.marks import N_
from desktop_app.services.events import NO_POINT, read_date
from desktop_app.store import agreements, points, removal
from desktop_app.store.book import Book
from desktop_app.store.rows import DELETED

NO_LABEL = N_("An agreement needs a name.")
NOBODY = N_("Choose an organisation or a person.")


def wholes(book: Book, keys: Collection[AgreementId]) -> dict[AgreementId, Agreement]:
    """The agreements of `keys`, whole; those in the bin are left out."""
    with book.read() as session:
        return agreements.wholes(session, keys)


def whole(book: Book, key: AgreementId) -> Agreement:
    """One agreement with its signatories and contents."""
    found = wholes(book, [key])
    if key not in found:
        raise Gone(DELETED)
    return found[key]


def keys(book: Book) -> list[AgreementId]:
    """All agreements in the order of the list."""
    with book.read() as session:
        return agreements.keys(session)


def lines(book: Book, keys: Collection[AgreementId]) -> dict[AgreementId, AgreementLine]:
    """The table rows of `keys`."""
    with book.read() as session:
        return agreements.lines(session, keys)


def add_agreement(
    book: Book,
    cooperation: CooperationId | None,
    label: str,
    signed: str = "",
    *,
    event: EventId | None = None,
    kind: AgreementKind = AgreementKind.OTHER,
    language: str = "de",
) -> AgreementId:
    """Write down what was signed, under the name the partners gave it."""
    if not label.strip():
        raise Invalid(NO_LABEL)
    when = read_date(signed, language)
    with book.write(N_("Add agreement")) as session:
        return agreements.add(
            session, label.strip(), kind, cooperation=cooperation, event=event, signed=when
        )


def sign(
    book: Book,
    key: AgreementId,
    *,
    organisation: Key | None = None,
    person: Key | None = None,
    function: str = "",
) -> Key:
    """Write down who signed, and as what."""
    if organisation is None and person is None:
        raise Invalid(NOBODY)
    with book.write(N_("Add signatory")) as session:
        return agreements.sign(
            session, key, organisation=organisation, person=person, function=function.strip()
        )


def remove_signatory(book: Book, signatory: Key) -> None:
    """Take somebody off the list of signatories."""
    with book.write(N_("Remove signatory")) as session:
        removal.remove(session, "signatory", [signatory])


def add_content(book: Book, key: AgreementId, text: str) -> Key:
    """Write down something it contains."""
    if not text.strip():
        raise Invalid(NO_POINT)
    with book.write(N_("Add agreed point")) as session:
        return points.add(session, text.strip(), agreement=key)


def remove_agreement(book: Book, key: AgreementId) -> None:
    """Delete an agreement with its signatories and contents."""
    with book.write(N_("Delete agreement")) as session:
        agreements.remove(session, key)
