"""What a country is called in the language of a sheet or of the window."""

from desktop_app.domain.codes import CodeList
from desktop_app.services.code_lists import named


def country_name(country: str, language: str) -> str:
    """The name behind a code such as "FR"; what is no code stays as it was written."""
    code = country.strip().upper()
    name = named(CodeList.COUNTRIES, code, language)
    return country if name == code else name
