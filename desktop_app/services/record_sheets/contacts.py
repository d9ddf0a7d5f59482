"""People as a contact list: by letter or by cluster, with a code for each if wanted."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from desktop_app.domain.contact_sheet import ContactGroup, ContactLine, ContactSheet
from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import Key, PersonId
from desktop_app.domain.marks import N_
from desktop_app.domain.person import Person, Role
from desktop_app.domain.reach import ReachKind
from desktop_app.domain.sorting import name_key, sort_key
from desktop_app.services.record_sheets.person import card
from desktop_app.services.record_sheets.wording import as_of, joined, way
from desktop_app.store import people
from desktop_app.store.book import Book
from desktop_app.words import Words

BY_LETTER, BY_CLUSTER = "letter", "cluster"
NOBODY = N_("There is nobody to print.")
_PHONES = frozenset((ReachKind.PHONE, ReachKind.MOBILE))
_EMAILS = frozenset((ReachKind.EMAIL,))


def contact_sheet(
    book: Book,
    keys: Sequence[Key],
    language: str,
    *,
    printed_on: date,
    group: str = BY_LETTER,
    coded: bool = False,
    title: str = "",
) -> ContactSheet:
    """The list of these people; `coded` puts a card for a phone beside each."""
    words = Words(language)
    with book.read() as session:
        found = people.wholes(session, keys)
    if not found:
        raise Invalid(NOBODY)
    shown = sorted(found.values(), key=_order)
    lines = {each.id: _line(each, words, printed_on, coded=coded) for each in shown}
    named = title or words.count("{n} contact", "{n} contacts", len(shown))
    if group == BY_CLUSTER:
        groups = _by_cluster(shown, lines, words, printed_on)
    else:
        groups = _by_letter(shown, lines)
    return ContactSheet(
        language=language,
        rubric=words("Contacts"),
        title=named,
        heads=(words("Name"), words("Organisation"), words("Phone"), words("Email")),
        groups=groups,
        as_of=as_of(words, printed_on),
        footer=joined(words("Contacts"), named),
        page=words("Page {page} of {pages}"),
    )


def _order(person: Person) -> tuple[str, str]:
    return name_key(person.name.sorted_by), person.id


def _by_letter(
    shown: Sequence[Person], lines: Mapping[PersonId, ContactLine]
) -> tuple[ContactGroup, ...]:
    """Below the first letter of the family name; what is no letter stands at the end."""
    groups: dict[str, list[ContactLine]] = {}
    for person in shown:
        letter = name_key(person.name.sorted_by)[:1].upper()
        groups.setdefault(letter if letter.isalpha() else "#", []).append(lines[person.id])
    return tuple(
        ContactGroup(heading=letter, lines=tuple(members)) for letter, members in groups.items()
    )


def _by_cluster(
    shown: Sequence[Person], lines: Mapping[PersonId, ContactLine], words: Words, on: date
) -> tuple[ContactGroup, ...]:
    """Below the clusters they work for or belong to; somebody in two stands in both."""
    groups: dict[str, list[ContactLine]] = {}
    titles: dict[str, str] = {}
    without: list[ContactLine] = []
    for person in shown:
        there = _clusters(person, on)
        for key, title in there.items():
            titles[key] = title
            groups.setdefault(key, []).append(lines[person.id])
        if not there:
            without.append(lines[person.id])
    ordered = sorted(groups, key=lambda key: (sort_key(titles[key]), key))
    made = [ContactGroup(heading=titles[key], lines=tuple(groups[key])) for key in ordered]
    if without:
        made.append(ContactGroup(heading=words("Without a cluster"), lines=tuple(without)))
    return tuple(made)


def _clusters(person: Person, on: date) -> dict[str, str]:
    found = {
        each.cluster.id: each.cluster.title for each in person.memberships if not each.until
    }
    for role in person.current_roles(on):
        for ref in (role.organisation, role.coordinates):
            if ref is not None and ref.kind == "cluster":
                found[ref.id] = ref.title
    return {str(key): title for key, title in found.items()}


def _line(person: Person, words: Words, on: date, *, coded: bool) -> ContactLine:
    role: Role | None = next(iter(person.current_roles(on)), None)
    reaches = person.usable_reaches(on)
    carried = card(person, words, on) if coded else None
    return ContactLine(
        name=person.name.in_lists,
        function=role.function if role else "",
        organisation=role.organisation.title if role and role.organisation else "",
        phones=tuple(
            replace(way(words, each), label=person.name.display)
            for each in reaches
            if each.kind in _PHONES
        ),
        emails=tuple(
            replace(way(words, each), label=person.name.display)
            for each in reaches
            if each.kind in _EMAILS
        ),
        vcard=carried.vcard if carried else "",
        alt=carried.alt if carried else "",
    )
