"""Codes of public lists: countries, NUTS regions, NACE activities, ecosystems of the EU."""

from collections.abc import Mapping
from enum import StrEnum

from desktop_app.values import dataclass


class CodeList(StrEnum):
    """The lists that come with the program."""

    COUNTRIES = "countries"
    REGIONS = "regions"
    ACTIVITIES = "activities"
    ECOSYSTEMS = "ecosystems"


SECTORS = (CodeList.ECOSYSTEMS, CodeList.ACTIVITIES)
"""What the field of an organisation is chosen from."""

OWN_SECTOR = "sector"
"""The taxonomy of a field of work in words of one's own."""

TAXONOMY: Mapping[CodeList, tuple[str, str]] = {
    CodeList.REGIONS: ("NUTS", "2021"),
    CodeList.ACTIVITIES: ("NACE", "Rev. 2"),
    CodeList.ECOSYSTEMS: ("EU ecosystem", ""),
}
"""What a list is called in the book, and in which version."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """One line of a list: its code, the code it lies below, and its name in each language."""

    what: CodeList
    code: str
    parent: str = ""
    own: str
    names: Mapping[str, str]

    @property
    def shown(self) -> str:
        """The code as it is read, where people know it by that."""
        return "" if self.what is CodeList.ECOSYSTEMS else self.code

    def name(self, language: str) -> str:
        """What it is called in `language`, else in its own."""
        return self.names.get(language, self.own)

    def is_called(self, text: str) -> bool:
        """Whether `text` is one of its names."""
        return text in (self.own, *self.names.values())


def country_of(region: str) -> str:
    """The country of a NUTS code as ISO writes it; Eurostat has two of its own."""
    return {"EL": "GR", "UK": "GB"}.get(region[:2], region[:2])


def region_of(country: str) -> str:
    """The country as NUTS writes it."""
    return {"GR": "EL", "GB": "UK"}.get(country, country)


def within(region: str) -> tuple[str, ...]:
    """A NUTS code and all it lies below, the country first."""
    return tuple(region[:long] for long in range(2, len(region) + 1))
