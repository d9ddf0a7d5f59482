"""Contacts under the headings of Google and Outlook; what they have no column for is told."""

from collections.abc import Sequence

from desktop_app.domain.draft import Draft, DraftAddress, DraftReach
from desktop_app.domain.handing_out import Losses
from desktop_app.domain.marks import N_
from desktop_app.domain.person import PersonNameKind
from desktop_app.domain.reach import LINKS, PHONES, ReachKind
from desktop_app.domain.when import Precision, When
from desktop_app.exchange.tables.ours import KEPT, PICTURE

WAYS = N_("Further numbers and addresses than the format has columns for")
ADDRESSES = N_("Further postal addresses than the format has columns for")
ROLES = N_("Further functions of a person than the first")
NAMES = N_("Other names of contacts")
LABELS = N_("Labels of numbers and addresses")
SALUTATION = N_("Salutations beside a title")
DATES = N_("Birthdays that are no whole day")
LANGUAGE = N_("The languages contacts prefer")

MAILS, NUMBERS, PAGES, PLACES = 4, 6, 3, 2
GOOGLE = (
    *("First Name", "Middle Name", "Last Name", "Phonetic First Name", "Phonetic Middle Name"),
    *("Phonetic Last Name", "Name Prefix", "Name Suffix", "Nickname", "File As"),
    *(
        "Organization Name",
        "Organization Title",
        "Organization Department",
        "Birthday",
        "Notes",
    ),
    *("Photo", "Labels"),
    *(f"E-mail {n} - {part}" for n in range(1, MAILS + 1) for part in ("Label", "Value")),
    *(f"Phone {n} - {part}" for n in range(1, NUMBERS + 1) for part in ("Label", "Value")),
    *(
        f"Address {n} - {part}"
        for n in range(1, PLACES + 1)
        for part in (
            *("Label", "Formatted", "Street", "City", "PO Box", "Region"),
            *("Postal Code", "Country", "Extended Address"),
        )
    ),
    *(f"Website {n} - {part}" for n in range(1, PAGES + 1) for part in ("Label", "Value")),
    *("Custom Field 1 - Label", "Custom Field 1 - Value"),
)
OUTLOOK = {
    "en": "Title;First Name;Middle Name;Last Name;Suffix;Company;Department;Job Title;"
    "Business Street;Business City;Business State;Business Postal Code;Business Country/Region;"
    "Home Street;Home City;Home State;Home Postal Code;Home Country/Region;"
    "Other Street;Other City;Other State;Other Postal Code;Other Country/Region;"
    "Business Fax;Business Phone;Business Phone 2;Home Fax;Home Phone;Home Phone 2;"
    "Mobile Phone;Other Fax;Other Phone;Birthday;Categories;E-mail Address;E-mail 2 Address;"
    "E-mail 3 Address;Language;Notes;Web Page",
    "de": "Anrede;Vorname;Weitere Vornamen;Nachname;Suffix;Firma;Abteilung;Position;"
    "Straße geschäftlich;Ort geschäftlich;Region geschäftlich;Postleitzahl geschäftlich;"
    "Land/Region geschäftlich;"
    "Straße privat;Ort privat;Bundesland/Kanton privat;Postleitzahl privat;Land/Region privat;"
    "Weitere Straße;Weiterer Ort;Weiteres/r Bundesland/Kanton;Weitere Postleitzahl;"
    "Weiteres/e Land/Region;"
    "Fax geschäftlich;Telefon geschäftlich;Telefon geschäftlich 2;Fax privat;Telefon privat;"
    "Telefon privat 2;Mobiltelefon;Weiteres Fax;Weiteres Telefon;Geburtstag;Kategorien;"
    "E-Mail-Adresse;E-Mail 2: Adresse;E-Mail 3: Adresse;Sprache;Notizen;Webseite",
    "fr": "Titre;Prénom;Deuxième prénom;Nom;Suffixe;Société;Service;Titre;"
    "Rue (bureau);Ville (bureau);Dép/Région (bureau);Code postal (bureau);Pays/Région (bureau);"
    "Rue (domicile);Ville (domicile);Dép/Région (domicile);Code postal (domicile);"
    "Pays/Région (domicile);"
    "Rue (autre);Ville (autre);Dép/Région (autre);Code postal (autre);Pays/Région (autre);"
    "Télécopie (bureau);Téléphone (bureau);Téléphone 2 (bureau);Télécopie (domicile);"
    "Téléphone (domicile);Téléphone 2 (domicile);Tél. mobile;Télécopie (autre);"
    "Téléphone (autre);Anniversaire;Catégories;Adresse de messagerie;Adresse de messagerie 2;"
    "Adresse de messagerie 3;Langue;Notes;Page Web",
}
NUMBERS_OF_OUTLOOK = (
    (ReachKind.FAX, "work"),
    (ReachKind.PHONE, "work"),
    (ReachKind.PHONE, "work"),
    (ReachKind.FAX, "home"),
    (ReachKind.PHONE, "home"),
    (ReachKind.PHONE, "home"),
    (ReachKind.MOBILE, ""),
    (ReachKind.FAX, "other"),
    (ReachKind.PHONE, "other"),
)


def google(draft: Draft, losses: Losses) -> list[str]:
    """A contact as a row of Google's."""
    name = draft.name
    ways = _in_order(draft.reaches)
    chats = [way for way in ways if way.kind is ReachKind.OTHER]
    _tell(draft, losses)
    if draft.language:
        losses.note(LANGUAGE)
    for _ in chats[1:]:
        losses.note(WAYS)
    places = [_google_address(one) for one in draft.addresses]
    return [
        name.given,
        "",
        _family(draft),
        *("", "", ""),
        " ".join(part for part in (name.salutation, name.title) if part),
        name.suffix,
        _nickname(draft),
        "",
        draft.organisation,
        draft.function,
        draft.department,
        _day(draft.birthday, losses),
        draft.note,
        "",
        " ::: ".join(("* myContacts", *draft.tags)),
        *_pairs([way for way in ways if way.kind is ReachKind.EMAIL], MAILS, losses),
        *_pairs([way for way in ways if way.kind in PHONES], NUMBERS, losses),
        *_flat(places, PLACES, 9, losses),
        *_pairs([way for way in ways if way.kind in LINKS], PAGES, losses),
        *((chats[0].label, chats[0].value) if chats else ("", "")),
    ]


def outlook(draft: Draft, losses: Losses) -> list[str]:
    """A contact as a row of Outlook's, in whichever language its headings are."""
    name = draft.name
    ways = _in_order(draft.reaches)
    numbers = [way for way in ways if way.kind in PHONES]
    mails = [way.value for way in ways if way.kind is ReachKind.EMAIL]
    pages = [way.value for way in ways if way.kind in LINKS]
    _tell(draft, losses)
    if name.salutation and name.title:
        losses.note(SALUTATION)
    for _ in (*mails[3:], *pages[1:], *(way for way in ways if way.kind is ReachKind.OTHER)):
        losses.note(WAYS)
    return [
        name.title or name.salutation,
        name.given,
        "",
        _family(draft),
        name.suffix,
        draft.organisation,
        draft.department,
        draft.function,
        *_outlook_addresses(draft.addresses, losses),
        *_outlook_numbers(numbers, losses),
        _day(draft.birthday, losses),
        ";".join(draft.tags),
        *[*mails, "", "", ""][:3],
        draft.language,
        draft.note,
        (pages or [""])[0],
    ]


def _tell(draft: Draft, losses: Losses) -> None:
    """What neither of the two has a place for."""
    for _ in draft.further_roles:
        losses.note(ROLES)
    for other in draft.other_names:
        if other.kind is not PersonNameKind.NICKNAME:
            losses.note(NAMES)
    for _ in draft.extras:
        losses.note(KEPT)
    if draft.photo is not None:
        losses.note(PICTURE)


def _family(draft: Draft) -> str:
    name = draft.name
    joined = name.particle.endswith(("’", "'"))
    return f"{name.particle}{'' if joined or not name.particle else ' '}{name.family}"


def _nickname(draft: Draft) -> str:
    names = [one.text for one in draft.other_names if one.kind is PersonNameKind.NICKNAME]
    return names[0] if names else ""


def _in_order(ways: Sequence[DraftReach]) -> list[DraftReach]:
    """The preferred ones first."""
    return [way for way in ways if way.preferred] + [way for way in ways if not way.preferred]


def _pairs(ways: Sequence[DraftReach], most: int, losses: Losses) -> list[str]:
    return _flat([(_label(way), way.value) for way in ways], most, 2, losses)


def _flat(found: Sequence[Sequence[str]], most: int, width: int, losses: Losses) -> list[str]:
    for _ in found[most:]:
        losses.note(ADDRESSES if width > 2 else WAYS)
    empty = [""] * width * (most - len(found[:most]))
    return [cell for one in found[:most] for cell in one] + empty


def _label(way: DraftReach) -> str:
    """The word Google has for it, else the label."""
    place = "Work" if way.at_work else "Home" if way.label == "home" else ""
    if way.kind is ReachKind.MOBILE and not way.label:
        return "Mobile"
    if way.kind is ReachKind.FAX:
        return f"{place} Fax".strip()
    if way.kind is ReachKind.LINKEDIN:
        return "LinkedIn"
    return place or way.label or ("Other" if way.kind is not ReachKind.WEB else "")


def _google_address(one: DraftAddress) -> list[str]:
    label = "Work" if one.at_work else "Home" if one.label == "home" else one.label or "Other"
    town = " ".join(part for part in (one.postcode, one.city) if part)
    lines = (one.street, town, one.region, one.country)
    formatted = "\n".join(line for line in lines if line)
    parts = (one.street, one.city, "", one.region, one.postcode, one.country, "")
    return [label, formatted, *parts]


def _outlook_addresses(addresses: Sequence[DraftAddress], losses: Losses) -> list[str]:
    slots: dict[str, DraftAddress] = {}
    for one in addresses:
        wanted = "work" if one.at_work else "home" if one.label == "home" else "other"
        order = (wanted, *(("other", "work", "home") if wanted == "other" else ("other",)))
        free = next((slot for slot in order if slot not in slots), None)
        if free is None:
            losses.note(ADDRESSES)
        else:
            slots[free] = one
    nothing = DraftAddress()
    return [
        cell
        for slot in ("work", "home", "other")
        for one in (slots.get(slot, nothing),)
        for cell in (one.street, one.city, one.region, one.postcode, one.country)
    ]


def _outlook_numbers(ways: Sequence[DraftReach], losses: Losses) -> list[str]:
    cells = [""] * len(NUMBERS_OF_OUTLOOK)
    for way in ways:
        place = "work" if way.at_work else "home" if way.label == "home" else "other"
        if way.label not in ("", "home"):
            losses.note(LABELS)
        free = [at for at, cell in enumerate(cells) if not cell]
        kind = [at for at in free if NUMBERS_OF_OUTLOOK[at][0] is way.kind]
        there = [at for at in kind if NUMBERS_OF_OUTLOOK[at][1] in (place, "")]
        other = [at for at in free if NUMBERS_OF_OUTLOOK[at] == (ReachKind.PHONE, "other")]
        spare = there or kind or (other if way.kind is ReachKind.MOBILE else [])
        if spare:
            cells[spare[0]] = way.value
        else:
            losses.note(WAYS)
    return cells


def _day(day: When | None, losses: Losses) -> str:
    if day is None:
        return ""
    if day.precision is Precision.DAY and day.edtf and day.edtf[0] != "X":
        return day.edtf
    losses.note(DATES)
    return ""
