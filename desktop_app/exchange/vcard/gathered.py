"""What has been read of a card so far."""

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import NamedTuple

from desktop_app.domain.draft import (
    DraftAddress,
    DraftName,
    DraftPhoto,
    DraftReach,
    Extra,
    Remark,
)
from desktop_app.domain.when import When
from desktop_app.exchange.vcard.lines import Property
from desktop_app.exchange.vcard.values import OLD, pieces, plain, plain_old
from desktop_app.values import dataclass

APPLE = ("_$!<", ">!$_")


class House(NamedTuple):
    """What one ORG says, and the group it stands in."""

    group: str
    name: str
    units: tuple[str, ...]


@dataclass(slots=True, kw_only=True)
class Gathered:
    """One card while its properties are read, one after the other."""

    version: str
    labels: Mapping[str, str]
    n: tuple[str, ...] = ()
    fn: str = ""
    kind: str = ""
    uid: str = ""
    language: str = ""
    note: list[str] = field(default_factory=list)
    houses: list[House] = field(default_factory=list)
    functions: list[tuple[str, str]] = field(default_factory=list)
    duties: list[Property] = field(default_factory=list)
    names: list[DraftName] = field(default_factory=list)
    reaches: dict[DraftReach, None] = field(default_factory=dict)  # each once, in order
    addresses: dict[DraftAddress, None] = field(default_factory=dict)
    envelopes: list[tuple[Property, str]] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    members: list[str] = field(default_factory=list)
    birthday: When | None = None
    photo: DraftPhoto | None = None
    extras: list[Extra] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)

    def text(self, one: Property) -> str:
        """The value of a property without escapes."""
        value = one.value
        return value.strip() if "\\" not in value else self.reading(one)(value).strip()

    def reading(self, one: Property) -> Callable[[str], str]:
        """How the version of the card spells a text."""
        if self.version != OLD:
            return plain
        return only_semicolons if one.head.quoted else plain_old

    def texts(self, one: Property, sign: str = ";") -> list[str]:
        """The texts of a property that holds several."""
        read, value = self.reading(one), one.value
        if "\\" not in value:
            return [text.strip() for text in value.split(sign)]
        found = pieces(value, sign, old=self.version == OLD)
        if sign == ",":
            found = [text.replace("\\,", ",") for text in found]
        return [read(text).strip() for text in found]

    def label(self, one: Property) -> str:
        """The word an address book put beside the property, by its group."""
        return self.labels.get(one.head.group.lower(), "") if one.head.group else ""

    def remark(self, one: Property, reason: str, *, lost: bool, **values: str) -> None:
        """Say that a property could not be read, or not as it was meant."""
        self.remarks.append(Remark(line=one.line, reason=reason, values=values, lost=lost))


def only_semicolons(value: str) -> str:
    """Quoted text of version 2.1 escapes nothing but the semicolon."""
    return value if "\\" not in value else value.replace("\\;", ";")


def labels_of(properties: list[Property]) -> dict[str, str]:
    """The labels of the groups, Apple's own ones without their signs."""
    found = {}
    for one in properties:
        if one.head.name == "X-ABLABEL" and one.head.group:
            text = plain(one.value).strip()
            start, end = APPLE
            if text.startswith(start) and text.endswith(end):
                text = text[len(start) : -len(end)].lower()
            found[one.head.group.lower()] = text
    return found
