"""Ways to reach somebody: phone, mail, web and postal addresses."""

import re
from collections.abc import Iterable
from enum import StrEnum

from desktop_app.domain.email import EmailAddress
from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import Key
from desktop_app.domain.link import Link
from desktop_app.domain.marks import N_
from desktop_app.domain.phone import PhoneNumber
from desktop_app.values import dataclass


class ReachKind(StrEnum):
    """What a way to reach somebody is."""

    PHONE = "phone"
    MOBILE = "mobile"
    FAX = "fax"
    EMAIL = "email"
    WEB = "web"
    LINKEDIN = "linkedin"
    OTHER = "other"


POSTCODE = re.compile(r"(?:[A-Z]{1,2}-)?\d{4,5}\b")
PHONES = frozenset((ReachKind.PHONE, ReachKind.MOBILE, ReachKind.FAX))
LINKS = frozenset((ReachKind.WEB, ReachKind.LINKEDIN))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """One number or address; with a `role` it belongs to that role and stays behind with it."""

    id: Key
    kind: ReachKind
    value: str
    label: str = ""
    preferred: bool = False
    role: Key | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A postal address."""

    id: Key
    label: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    preferred: bool = False
    role: Key | None = None

    @property
    def lines(self) -> tuple[str, ...]:
        """The address as an envelope shows it, empty lines left out."""
        town = " ".join(part for part in (self.postcode, self.city) if part)
        return tuple(line for line in (self.street, town, self.region, self.country) if line)


def parse_address(text: str) -> Address:
    """Read "Musterstraße 1, 75172 Pforzheim, DE": street, town with its postcode, country."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    at = next((n for n, part in enumerate(parts) if POSTCODE.match(part)), None)
    if at is None:
        street, town, rest = (parts[:1], parts[1:2], parts[2:])
        return _address(street, "", " ".join(town), rest)
    found = POSTCODE.match(parts[at])
    code = found[0] if found else ""
    return _address(parts[:at], code, parts[at][len(code) :].strip(), parts[at + 1 :])


def _address(street: list[str], postcode: str, city: str, rest: list[str]) -> Address:
    return Address(
        id=Key(""),
        street=", ".join(street),
        postcode=postcode,
        city=city,
        country=", ".join(rest),
    )


def parse_reach(kind: ReachKind, text: str) -> str:
    """What `text` says as a `kind`, as it is kept; refused when it cannot be one."""
    if kind in PHONES:
        return str(PhoneNumber.parse(text))
    if kind is ReachKind.EMAIL:
        return str(EmailAddress.parse(text))
    if kind in LINKS:
        return str(Link.parse(text))
    if not text.strip():
        raise Invalid(N_("This field cannot be empty."))
    return text.strip()


def best(reaches: Iterable[Reach], kinds: frozenset[ReachKind]) -> Reach | None:
    """The preferred one of `kinds`, else the first."""
    fitting = [reach for reach in reaches if reach.kind in kinds]
    return next((reach for reach in fitting if reach.preferred), None) or next(
        iter(fitting), None
    )
