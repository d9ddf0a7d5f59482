"""What a country is called in the language of a sheet or of the window."""

from dataclasses import replace

from desktop_app.code_lists import named
from desktop_app.domain.codes import CodeList
from desktop_app.domain.reach import Address
from desktop_app.domain.reference import Kind

PLACED = frozenset((Kind.CLUSTER, Kind.ORGANISATION, Kind.FAIR))


def country_name(country: str, language: str) -> str:
    """The name behind a code such as "FR"; what is no code stays as it was written."""
    code = country.strip().upper()
    name = named(CodeList.COUNTRIES, code, language)
    return country if name == code else name


def address_lines(address: Address, language: str) -> tuple[str, ...]:
    """An address as an envelope shows it, the country by its name."""
    return replace(address, country=country_name(address.country, language)).lines


def with_country(kind: str, subtitle: str, language: str) -> str:
    """What the search says below a title, the country at its end by its name."""
    before, dot, last = subtitle.rpartition(" · ")
    if kind not in PLACED or not dot or not (len(last) == 2 and last.isupper()):
        return subtitle
    return f"{before}{dot}{country_name(last, language)}"
