"""People as they are compared: their names in plain words and what else is known of them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import field
from itertools import chain

from desktop_app.domain.ids import Key
from desktop_app.domain.names import PersonName
from desktop_app.domain.reach import PHONES
from desktop_app.services.alike import ways
from desktop_app.services.alike.house_names import house
from desktop_app.services.alike.words import plain
from desktop_app.store.traits import PeopleRows, Rows
from desktop_app.values import dataclass

Name = tuple[str, str]
"""Given and family name as they are compared."""

PHONE_KINDS = frozenset(map(str, PHONES))
MOST_HOLDERS = 3
"""A number or mailbox of more people than this is that of an office."""


@dataclass(slots=True, kw_only=True)
class Compared:
    """One person; the first name is the own one, `written` is how it was typed."""

    key: Key
    names: list[Name]
    written: str
    mails: set[str] = field(default_factory=set)
    phones: set[str] = field(default_factory=set)
    houses: dict[str, str] = field(default_factory=dict)
    facts: dict[str, str] = field(default_factory=dict)
    marks: set[str] = field(default_factory=set)

    @property
    def own(self) -> Name:
        """The name they bear."""
        return self.names[0]


def from_book(rows: PeopleRows) -> list[Compared]:
    """The people of the book."""
    found: dict[str, Compared] = {}
    for key, given, particle, family, born in rows.people:
        full = f"{particle} {family}" if particle else family
        name = (plain(given), plain(family))
        found[key] = Compared(key=Key(key), names=[name], written=f"{given} {full}")
        if born:
            add_facts(found[key], {"own:birthday": born})
    for key, text in rows.names:
        if key in found:
            _other_name(found[key], text)
    called = _called(rows.house_names)
    for key, organisation in rows.roles:
        if key in found and organisation in called:
            compared, shown = called[organisation]
            found[key].houses[compared] = shown
    _ways(found, rows.reaches)
    for key, street, postcode, city in rows.addresses:
        if key in found:
            add_facts(found[key], {"street": street, "postcode": postcode, "city": city})
    for key, said, value in rows.custom:
        if key in found:
            add_facts(found[key], {f"own:{said}": value})
    people = [one for one in found.values() if any(one.own)]
    without_offices(people)
    return people


def add_facts(one: Compared, facts: dict[str, str]) -> None:
    """What else is known of somebody, by the name of the field; the first value counts."""
    for name, value in facts.items():
        if value and (said := plain(value)):
            one.facts.setdefault(name, said)


def without_offices(people: Sequence[Compared]) -> None:
    """Take away numbers and mailboxes that belong to an office rather than to somebody."""
    phones = Counter(chain.from_iterable(one.phones for one in people))
    mails = Counter(chain.from_iterable(one.mails for one in people))
    ways_of_all = chain(phones.items(), mails.items())
    offices = {way for way, many in ways_of_all if many > MOST_HOLDERS}
    for one in people if offices else ():
        one.phones -= offices
        one.mails -= offices


def _other_name(one: Compared, text: str) -> None:
    name = PersonName.parse(text)
    given = plain(name.given) or one.own[0]  # “Schecker” alone was her family name
    other = (given, plain(name.family))
    if other not in one.names:
        one.names.append(other)


def _ways(found: dict[str, Compared], rows: Rows) -> None:
    for key, kind, value in rows:
        one = found.get(key)
        if one is None:
            continue
        if kind == "email":
            mail = ways.mailbox(value)
            if not ways.is_shared(mail):
                one.mails.add(mail)
        elif kind in PHONE_KINDS:
            if number := ways.international(value):
                one.phones.add(number)
        elif kind == "linkedin":
            one.marks.add(ways.page(value))


def _called(rows: Rows) -> dict[str, Name]:
    """What organisations are called today, as it is compared and as it is shown."""
    called: dict[str, Name] = {}
    for key, text, _ in rows:
        if key not in called:
            called[key] = (house(text), text)
    return called
