"""The postal addresses a row says, whole or in their parts."""

from collections import defaultdict

from desktop_app.domain.columns import ADDRESS_PARTS
from desktop_app.domain.draft import DraftAddress
from desktop_app.domain.folding import fold
from desktop_app.domain.reach import parse_address
from desktop_app.exchange.tables.said import Said

WORK = frozenset(("work", "arbeit", "geschaftlich", "business", "bureau", "professionnel"))
HOME = frozenset(("home", "privat", "domicile"))


def addresses_of(said: Said) -> tuple[DraftAddress, ...]:
    """Each address once; a country alone is one, too."""
    pieces: dict[tuple[str, str], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for column, value in said.cells:
        if column.field in ADDRESS_PARTS:
            pieces[column.place, column.group][column.field].append(_one_line(value))
    found = [_address(said, *key, fields) for key, fields in pieces.items()]
    found += [_told(text) for text in said.all("further_addresses")]
    return tuple(dict.fromkeys(one for one in found if one.says_something))


def spelt_address(one: DraftAddress) -> str:
    """An address as our own column holds it, its parts between bars."""
    marks = ("/work" if one.at_work else "") + ("/preferred" if one.preferred else "")
    parts = (one.street, one.postcode, one.city, one.region, one.country)
    return f"{one.label}{marks}: " + " | ".join(parts)


def _told(text: str) -> DraftAddress:
    head, colon, rest = text.partition(": ")
    parts = [part.strip() for part in f"{rest} ".split("|")]
    if not colon or len(parts) != 5:
        return _read(text)
    label, *marks = head.split("/")
    street, postcode, city, region, country = parts
    return DraftAddress(
        label=label,
        street=street,
        postcode=postcode,
        city=city,
        region=region,
        country=country,
        at_work="work" in marks,
        preferred="preferred" in marks,
    )


def _address(said: Said, place: str, group: str, fields: dict[str, list[str]]) -> DraftAddress:
    labels = said.labels.get(("address", group), []) if group else []
    beside = labels[0].removeprefix("*").strip() if labels else ""
    at_work = place == "work" or fold(beside) in WORK
    at_home = place == "home" or fold(beside) in HOME
    label = "home" if at_home else place if place == "other" else "" if at_work else beside
    one = {field: ", ".join(dict.fromkeys(values)) for field, values in fields.items()}
    whole = one.pop("address", "")
    if one:
        return DraftAddress(
            label=label,
            at_work=at_work,
            street=one.get("street", ""),
            postcode=one.get("postcode", ""),
            city=one.get("city", ""),
            region=one.get("region", ""),
            country=one.get("country", ""),
        )
    read = _read(whole)
    return DraftAddress(
        label=label,
        at_work=at_work,
        street=read.street,
        postcode=read.postcode,
        city=read.city,
        country=read.country,
    )


def _read(text: str) -> DraftAddress:
    found = parse_address(text)
    return DraftAddress(
        street=found.street, postcode=found.postcode, city=found.city, country=found.country
    )


def _one_line(value: str) -> str:
    return ", ".join(part for line in value.splitlines() if (part := line.strip(" ,")))
