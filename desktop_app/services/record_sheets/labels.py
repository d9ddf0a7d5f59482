"""People and organisations as address labels."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import Key
from desktop_app.domain.label_sheet import LabelFormat, LabelSheet
from desktop_app.domain.marks import N_
from desktop_app.domain.organisation import Organisation
from desktop_app.domain.person import Person, Role
from desktop_app.domain.reach import Address
from desktop_app.services.countries import country_name
from desktop_app.store import organisations, people
from desktop_app.store.book import Book
from desktop_app.words import Words

HOME = ("DE", "DEUTSCHLAND", "GERMANY", "ALLEMAGNE")
"""What is not written on a letter that stays in the country of the office."""


def label_sheet(
    book: Book,
    keys: Sequence[Key],
    form: LabelFormat,
    language: str,
    *,
    printed_on: date,
    start: int = 1,
) -> LabelSheet:
    """A label for everybody who has an address, in the order of `keys`."""
    if not 1 <= start <= form.count:
        raise Invalid(N_("A sheet has labels 1 to {count}."), count=form.count)
    with book.read() as session:
        persons = people.wholes(session, keys)
        firms = {
            role.organisation.id
            for person in persons.values()
            for role in person.current_roles(printed_on)
            if role.organisation
        }
        found = organisations.wholes(session, {*keys, *firms})
    known = {Key(key): one for key, one in found.items()}
    told = {
        str(key): _of_person(one, known, language, printed_on) for key, one in persons.items()
    }
    told |= {
        str(key): _of_organisation(one, language)
        for key, one in found.items()
        if str(key) not in told
    }
    labels = [told[str(key)] for key in keys if told.get(str(key))]
    if not labels:
        raise Invalid(N_("None of them has a postal address."))
    return LabelSheet(
        language=language,
        title=Words(language)("Address labels"),
        format=form,
        labels=tuple(labels),
        start=start,
    )


def _of_person(
    person: Person, firms: Mapping[Key, Organisation], language: str, on: date
) -> tuple[str, ...]:
    """The own address that is preferred, else that of the role, else that of the firm."""
    roles = person.current_roles(on)
    held = {role.id: role for role in roles}
    usable = [each for each in person.addresses if each.role is None or each.role in held]
    address = _best(usable)
    role: Role | None = held.get(address.role) if address and address.role else None
    name = person.name.display
    if address is not None:
        firm = role.organisation.title if role and role.organisation else ""
        return tuple(part for part in (firm, name) if part) + _lines(address, language)
    for each in roles:
        firm_of = firms.get(each.organisation.id) if each.organisation else None
        address = _best(firm_of.addresses) if firm_of else None
        if firm_of is not None and address is not None:
            return (firm_of.title, name, *_lines(address, language))
    return ()


def _of_organisation(firm: Organisation, language: str) -> tuple[str, ...]:
    address = _best(firm.addresses)
    return (firm.title, *_lines(address, language)) if address else ()


def _best(addresses: Iterable[Address]) -> Address | None:
    found = [each for each in addresses if each.street or each.city]
    return next((each for each in found if each.preferred), None) or next(iter(found), None)


def _lines(address: Address, language: str) -> tuple[str, ...]:
    """Street, town, and the country of destination in capitals, as the post asks."""
    town = f"{address.postcode} {address.city}".strip()
    country = country_name(address.country, language)
    abroad = address.country.strip() and address.country.strip().upper() not in HOME
    lines = (address.street, town, address.region, country.upper() if abroad else "")
    return tuple(line for line in lines if line.strip())
