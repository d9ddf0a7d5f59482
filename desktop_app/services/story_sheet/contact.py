"""Whom the readers of a sheet may ask, and the card behind the square code."""

from desktop_app.domain.ids import Key
from desktop_app.domain.person import Person
from desktop_app.domain.phone import PhoneNumber
from desktop_app.domain.reach import Reach, ReachKind, best
from desktop_app.domain.reference import Ref
from desktop_app.domain.sheet import Contact
from desktop_app.domain.story import BlockKind
from desktop_app.exchange.visiting_card import visiting_card
from desktop_app.services.story_sheet.material import Material

_PHONE = frozenset((ReachKind.PHONE, ReachKind.MOBILE))
_EMAIL = frozenset((ReachKind.EMAIL,))


def contact(material: Material, office_contact: str) -> Contact | None:
    """The person the story names, else the one the office puts on its sheets."""
    block = next(iter(material.story.of_kind(BlockKind.CONTACT)), None)
    ref = (block.person if block else None) or material.story.contact
    person = material.people.get(ref.id) if ref else None
    written = block.in_language(material.language) if block else None
    heading = (written.heading if written else "") or material.words("Contact")
    if person is None:
        name = office_contact.strip()
        return Contact(heading=heading, name=name) if name else None
    firm = material.story.contact_organisation
    reaches = _reaches(material, person, firm)
    phone, email = best(reaches, _PHONE), best(reaches, _EMAIL)
    return Contact(
        heading=heading,
        name=person.name.display,
        organisation=_firm(material, firm),
        phone=phone.value if phone else "",
        phone_link=PhoneNumber(phone.value).dialled if phone else "",
        email=email.value if email else "",
        vcard=visiting_card(
            person.name,
            organisation=material.name(firm) if firm else "",
            phones=[phone.value] if phone else (),
            emails=[email.value] if email else (),
        ),
    )


def _reaches(material: Material, person: Person, firm: Ref | None) -> list[Reach]:
    """The ways that belong to the role at `firm`, else those that belong to no role."""
    usable = person.usable_reaches(material.printed_on)
    there = {role.id for role in person.roles if _at(role.organisation, firm)}
    return [each for each in usable if each.role in there] or [
        each for each in usable if each.role is None
    ]


def _at(organisation: Ref | None, firm: Ref | None) -> bool:
    return organisation is not None and firm is not None and organisation.id == firm.id


def _firm(material: Material, firm: Ref | None) -> str:
    if firm is None:
        return ""
    name, short = material.name(firm), _short(material, firm.id)
    return f"{name} ({short})" if short and short not in name.split() else name


def _short(material: Material, key: Key) -> str:
    organisation = material.organisations.get(key)
    names = organisation.names if organisation else ()
    return next((each.short for each in names if each.short), "")
