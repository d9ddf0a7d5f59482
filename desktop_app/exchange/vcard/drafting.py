"""A card as a draft: each property goes to the field of the book it belongs to."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from desktop_app.domain.draft import (
    NO_NAME,
    Draft,
    DraftKind,
    DraftName,
    DraftRole,
    Extra,
    Skipped,
)
from desktop_app.domain.marks import N_
from desktop_app.domain.names import PersonName
from desktop_app.domain.person import PersonNameKind
from desktop_app.exchange.vcard.cards import Card
from desktop_app.exchange.vcard.days import birthday
from desktop_app.exchange.vcard.gathered import Gathered, labels_of
from desktop_app.exchange.vcard.kept import kept
from desktop_app.exchange.vcard.lines import Property
from desktop_app.exchange.vcard.naming import further_names, is_company, name_of
from desktop_app.exchange.vcard.photos import photo
from desktop_app.exchange.vcard.places import address, envelope, keep_envelopes
from desktop_app.exchange.vcard.roles import duty, organisation, roles_of, title
from desktop_app.exchange.vcard.services import PROPERTIES
from desktop_app.exchange.vcard.values import one_line
from desktop_app.exchange.vcard.ways import chat, email, other, profile, telephone, web

LONGEST = 1_000_000
NAMELESS = N_("Nothing in this card says who it is.")
CALLED = N_("The card has no name; it is called “{name}”.")
TOO_LONG = N_("A text of more than a million characters was left out.")

ORGANISATIONS = frozenset(("org", "organization", "organisation", "company"))
GROUP, SHOWN = "group", "shown as company"
TECHNICAL = frozenset(("REV", "PRODID", "PROFILE", "CLIENTPIDMAP", "X-ABADR", "X-ABLABEL"))
"""What a program notes for itself. Not kept: the next export would differ by nothing else."""


def gather(card: Card) -> Gathered:
    """All that the properties of a card say."""
    found = Gathered(
        version=card.version, labels=labels_of(card.properties), remarks=list(card.remarks)
    )
    for one in card.properties:
        take = TAKEN.get(one.head.name)
        if len(one.value) > LONGEST and one.head.name != "PHOTO":
            found.remark(one, TOO_LONG, lost=True)
        elif take is not None:
            take(found, one)
        elif one.head.name not in TECHNICAL:
            found.extras.append(kept(one))
    return found


def draft_of(found: Gathered, card: Card, file: str) -> Draft | Skipped:
    """The draft of what was gathered from a card."""
    first, *further = roles_of(found) or [DraftRole()]
    name = name_of(found.n, found.fn)
    plain, called = name.plain, first.organisation
    if _is_organisation(found, name, plain, called):
        kind, called = DraftKind.ORGANISATION, called or one_line(found.fn) or plain
        names = further_names((called,), (found.fn, plain))
        name = NO_NAME
    else:
        kind = DraftKind.PERSON
        name = name if plain else _fallback(found, card, name)
        names = [] if found.fn == plain else _said_further(name, found.fn)
    if not (called if kind is DraftKind.ORGANISATION else plain or name.family):
        return Skipped(file=file, line=card.line, reason=NAMELESS)
    return Draft(
        file=file,
        line=card.line,
        kind=kind,
        uid=found.uid,
        name=name,
        other_names=tuple(dict.fromkeys(names + found.names)),
        language=found.language,
        organisation=called,
        department=first.department,
        function=first.function,
        further_roles=tuple(further),
        reaches=tuple(found.reaches),
        addresses=tuple(found.addresses),
        birthday=found.birthday,
        note="\n\n".join(found.note),
        tags=tuple(dict.fromkeys(found.tags)),
        photo=found.photo,
        extras=(*found.extras, *keep_envelopes(found), *map(kept, _labels_left(found, card))),
        remarks=tuple(found.remarks),
    )


def _said_further(name: PersonName, written: str) -> list[DraftName]:
    return further_names((name.display, name.salutation), (written,))


def _is_organisation(found: Gathered, name: PersonName, plain: str, called: str) -> bool:
    if found.kind == SHOWN:
        return is_company(name, called)
    return found.kind in ORGANISATIONS or bool(called and not plain)


def _fallback(found: Gathered, card: Card, name: PersonName) -> PersonName:
    """A card without a name is called what else there is: a nickname, a mail address."""
    others = [other.text for other in found.names] + [way.value for way in found.reaches]
    if not others:
        return name
    values = {"name": others[0]}
    found.remarks.append(card.remark(CALLED, lost=False, values=values))
    parts = name_of((others[0],), "")
    return replace(name, particle=parts.particle, family=parts.family)


def _labels_left(found: Gathered, card: Card) -> Iterator[Property]:
    """The labels of what is kept; those of reaches and addresses are in them."""
    groups = {extra.group.lower() for extra in found.extras if extra.group}
    for one in card.properties:
        if one.head.name == "X-ABLABEL" and one.head.group.lower() in groups:
            yield one


def _parts(found: Gathered, one: Property) -> None:
    if not found.n:  # a second N is the same name in another script
        found.n = tuple(found.texts(one))
    else:
        found.extras.append(kept(one))


def _written(found: Gathered, one: Property) -> None:
    if not found.fn:
        found.fn = found.text(one)
    elif (text := one_line(found.text(one))) and text != one_line(found.fn):
        found.names.append(DraftName(text=text))


def _nicknames(found: Gathered, one: Property) -> None:
    _names(found, one, PersonNameKind.NICKNAME)


def _maiden(found: Gathered, one: Property) -> None:
    _names(found, one, PersonNameKind.BIRTH)


def _other(found: Gathered, one: Property) -> None:
    """Our own property for names that vCard has none for."""
    kinds = [kind for kind in PersonNameKind if kind in one.head.types]
    _names(found, one, kinds[0] if kinds else PersonNameKind.SPELLING)


def _names(found: Gathered, one: Property, kind: PersonNameKind) -> None:
    for piece in found.texts(one, ","):
        if text := one_line(piece):
            found.names.append(DraftName(text=text, kind=kind))


def _field(found: Gathered, one: Property) -> None:
    """Our own property for a field of the office: its label is its name."""
    name = found.label(one)
    extra = Extra(name=name, value=found.text(one)) if name else kept(one)
    found.extras.append(extra)


def _note(found: Gathered, one: Property) -> None:
    if text := found.text(one):
        found.note.append(text)


def _categories(found: Gathered, one: Property) -> None:
    sign = ";" if ";" in one.value and "," not in one.value else ","
    found.tags += filter(None, map(one_line, found.texts(one, sign)))


def _photo(found: Gathered, one: Property) -> None:
    if not photo(found, one) and one.value:
        found.extras.append(kept(one))


def _uid(found: Gathered, one: Property) -> None:
    found.uid = found.uid or found.text(one)


def _language(found: Gathered, one: Property) -> None:
    if found.language:
        found.extras.append(kept(one))
    else:
        found.language = found.text(one)


def _kind(found: Gathered, one: Property) -> None:
    said = found.text(one).lower()
    if said in {*ORGANISATIONS, GROUP, "individual"}:
        found.kind = said
    else:
        found.extras.append(kept(one))


def _shown_as(found: Gathered, one: Property) -> None:
    if found.text(one).upper() == "COMPANY":
        found.kind = found.kind or SHOWN


def _member(found: Gathered, one: Property) -> None:
    found.members.append(found.text(one))


TAKEN: Mapping[str, Callable[[Gathered, Property], None]] = {
    "N": _parts,
    "FN": _written,
    "NICKNAME": _nicknames,
    "X-MAIDENNAME": _maiden,
    "X-OTHER-NAME": _other,
    "ORG": organisation,
    "TITLE": title,
    "ROLE": duty,
    "TEL": telephone,
    "EMAIL": email,
    "URL": web,
    "IMPP": chat,
    **dict.fromkeys(PROPERTIES, chat),
    "X-SOCIALPROFILE": profile,
    "SOCIALPROFILE": profile,
    "X-REACH": other,
    "X-FIELD": _field,
    "ADR": address,
    "LABEL": envelope,
    "BDAY": birthday,
    "NOTE": _note,
    "CATEGORIES": _categories,
    "PHOTO": _photo,
    "UID": _uid,
    "LANG": _language,
    "KIND": _kind,
    "X-ADDRESSBOOKSERVER-KIND": _kind,
    "X-ABSHOWAS": _shown_as,
    "MEMBER": _member,
    "X-ADDRESSBOOKSERVER-MEMBER": _member,
}
"""What reads a property; every other one is kept as it is."""
