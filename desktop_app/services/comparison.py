"""Two records side by side, as they are compared before they are merged."""

from collections.abc import Mapping, Sequence

from desktop_app.domain.consent import Consent
from desktop_app.domain.errors import Gone
from desktop_app.domain.ids import Key, OrganisationId, PersonId
from desktop_app.domain.organisation import Organisation
from desktop_app.domain.person import Person
from desktop_app.store import consents, differences, organisations, people
from desktop_app.store.book import Book
from desktop_app.store.rows import DELETED
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Two people, with what each of them agreed to."""

    left: Person
    right: Person
    consents: Mapping[Key, Sequence[Consent]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisations:
    """Two organisations."""

    left: Organisation
    right: Organisation


Compared = People | Organisations


def compare(book: Book, one: Key, other: Key) -> Compared:
    """Two people or two organisations, whole; refused if they are of two kinds."""
    keys = (one, other)
    with book.read() as session:
        if differences.common_table(session, keys) == "person":
            found = people.wholes(session, keys)
            agreed = consents.about(session, keys)
            if len(found) < len(set(keys)):
                raise Gone(DELETED)
            return People(
                left=found[PersonId(one)], right=found[PersonId(other)], consents=agreed
            )
        houses = organisations.wholes(session, keys)
    if len(houses) < len(set(keys)):
        raise Gone(DELETED)
    return Organisations(left=houses[OrganisationId(one)], right=houses[OrganisationId(other)])
