"""The lines in which two people or two organisations are compared."""

from collections.abc import Iterable, Mapping, Sequence

from desktop_app.domain.consent import Consent
from desktop_app.domain.duplicates import CLUES, Pair
from desktop_app.domain.extras import Extras
from desktop_app.domain.marks import N_
from desktop_app.domain.organisation import Organisation
from desktop_app.domain.person import Person, Role
from desktop_app.domain.reach import Address, Reach
from desktop_app.services.comparison import Compared, People
from desktop_app.services.countries import address_lines, country_name
from desktop_app.ui.contacts.touch_section import OF_PERSON
from desktop_app.ui.duplicates.said import Mode, Said
from desktop_app.ui.record.wording import facts, period
from desktop_app.ui.vocabulary import LANGUAGES, ORGANISATION_KINDS, PURPOSES
from desktop_app.words import Words

Values = Mapping[str, Iterable[str]]
Line = tuple[str, str, Mode]

CONTACT: tuple[Line, ...] = (
    ("email", N_("Email"), Mode.SEVERAL),
    ("phone", N_("Phone"), Mode.SEVERAL),
    ("web", N_("Web"), Mode.SEVERAL),
    ("address", N_("Addresses"), Mode.SEVERAL),
)
CARRIED: tuple[Line, ...] = (
    ("note", N_("Note"), Mode.TEXT),
    ("tagging", N_("Tags"), Mode.SEVERAL),
    ("follow_up", N_("Next steps"), Mode.FIXED),
    ("attachment", N_("Files"), Mode.FIXED),
    ("membership", N_("Clusters"), Mode.FIXED),
)
OF_A_PERSON: tuple[Line, ...] = (
    ("name", N_("Name"), Mode.ONE),
    ("role", N_("Roles"), Mode.SEVERAL),
    *CONTACT,
    ("language", N_("Language"), Mode.ONE),
    ("birthday", N_("Birthday"), Mode.ONE),
    ("met", N_("Met at"), Mode.ONE),
    ("rhythm", N_("Keep in touch"), Mode.ONE),
    ("person_name", N_("Other names"), Mode.SEVERAL),
    *CARRIED,
    ("consent", N_("Consents"), Mode.FIXED),
)
OF_AN_ORGANISATION: tuple[Line, ...] = (
    ("name", N_("Name"), Mode.ONE),
    ("kind", N_("Kind"), Mode.ONE),
    ("legal_form", N_("Legal form"), Mode.ONE),
    ("website", N_("Website"), Mode.ONE),
    *CONTACT,
    ("city", N_("Town"), Mode.ONE),
    ("region", N_("Region"), Mode.ONE),
    ("country", N_("Country"), Mode.ONE),
    ("size", N_("Size"), Mode.ONE),
    ("language", N_("Language"), Mode.ONE),
    *CARRIED,
    ("figure", N_("Figures"), Mode.FIXED),
    ("people", N_("Contact people"), Mode.FIXED),
)
WAYS: Mapping[str, frozenset[str]] = {
    "email": frozenset(("email",)),
    "phone": frozenset(("phone", "mobile", "fax")),
    "web": frozenset(("web", "linkedin", "other")),
}


def lines(compared: Compared, words: Words) -> list[Said]:
    """What at least one of the two says, line by line."""
    if isinstance(compared, People):
        both = (compared.left, compared.right)
        agreed = compared.consents
        said = [_of_person(words, one, agreed.get(one.id, ())) for one in both]
        table, extras = OF_A_PERSON, [one.extras for one in both]
    else:
        houses = (compared.left, compared.right)
        said = [_of_organisation(words, one) for one in houses]
        table, extras = OF_AN_ORGANISATION, [one.extras for one in houses]
    found = [_line(words, line, *said) for line in table]
    found[-1:-1] = _own(*extras)
    return [line for line in found if line.says_something]


def why(pair: Pair, number: tuple[int, int] | None, words: Words) -> str:
    """Which pair of how many it is, and what speaks for it; two of a list need no reasons."""
    if number is None:
        return words("Choose what is taken from each; nothing else is lost.")
    place, every = number
    return words(
        "{n} of {all} possible pairs, {percent}% alike: {reasons}",
        n=place,
        all=every,
        percent=round(pair.score * 100),
        reasons=", ".join(words(CLUES[one.clue], value=one.value) for one in pair.reasons),
    )


def _line(words: Words, line: Line, left: Values, right: Values) -> Said:
    what, label, mode = line
    sides = [tuple(value for value in side.get(what, ()) if value) for side in (left, right)]
    return Said(what=what, label=words(label), left=sides[0], right=sides[1], mode=mode)


def _own(left: Extras, right: Extras) -> list[Said]:
    """The fields the office added, each with its own name."""
    names = {one.field: one.name for one in (*left.custom, *right.custom)}
    values = [{one.field: one.value for one in side.custom} for side in (left, right)]
    return [
        Said(
            what=f"custom.{field}",
            label=name,
            left=(values[0][field],) if field in values[0] else (),
            right=(values[1][field],) if field in values[1] else (),
            mode=Mode.TEXT,
        )
        for field, name in names.items()
    ]


def _of_person(words: Words, person: Person, agreed: Sequence[Consent]) -> Values:
    clusters = (one.cluster.title for one in person.memberships)
    return {
        "name": (person.title,),
        "role": (_role(words, role) for role in person.roles),
        **_ways(person.reaches),
        "address": (_lines(words, address) for address in person.addresses),
        "language": (_called(words, LANGUAGES, person.language),),
        "birthday": (words.date(person.birthday) if person.birthday else "",),
        "met": (person.met,),
        "rhythm": (_called(words, OF_PERSON, str(person.rhythm)),),
        "person_name": (name.text for name in person.other_names),
        "note": (person.note,),
        **_carried(person.extras),
        "membership": clusters,
        "consent": (_consent(words, one) for one in agreed),
    }


def _of_organisation(words: Words, one: Organisation) -> Values:
    return {
        "name": (one.title,),
        "kind": (_called(words, ORGANISATION_KINDS, str(one.kind)),),
        "legal_form": (one.legal_form,),
        "website": (one.website,),
        **_ways(one.reaches),
        "address": (_lines(words, address) for address in one.addresses),
        "city": (one.region.city,),
        "region": (one.region.name,),
        "country": (country_name(one.region.country, words.language),),
        "size": (one.size,),
        "language": (_called(words, LANGUAGES, one.language),),
        "note": (one.note,),
        **_carried(one.extras),
        "membership": (member.cluster.title for member in one.memberships),
        "figure": (figure.text for figure in one.figures),
        "people": (at.person.title for at in one.people),
    }


def _lines(words: Words, address: Address) -> str:
    return ", ".join(address_lines(address, words.language))


def _ways(reaches: Sequence[Reach]) -> Values:
    return {
        what: [way.value for way in reaches if way.kind in kinds]
        for what, kinds in WAYS.items()
    }


def _carried(extras: Extras) -> Values:
    return {
        "tagging": [tag.name for tag in extras.tags],
        "follow_up": [step.what for step in extras.follow_ups],
        "attachment": [file.name for file in extras.attachments],
    }


def _role(words: Words, role: Role) -> str:
    at = role.organisation or role.coordinates
    when = period(words, role.since, role.until)
    return facts(role.function, at.title if at is not None else "", when)


def _consent(words: Words, one: Consent) -> str:
    given = words.date(one.given) if one.given is not None else ""
    return facts(words(PURPOSES[one.purpose]), given)


def _called(words: Words, names: Mapping[str, str], value: str) -> str:
    if not value:
        return ""
    return words(names[value]) if value in names else value
