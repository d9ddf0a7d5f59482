"""What a country is called in the language of a sheet."""

import csv
from collections.abc import Mapping
from functools import cache

from desktop_app.paths import resource


def country_name(country: str, language: str) -> str:
    """The name behind a code such as "FR"; what is no code stays as it was written."""
    row = _countries().get(country.strip().upper())
    return row.get(language, country) if row else country


@cache
def _countries() -> Mapping[str, Mapping[str, str]]:
    path = resource("reference", "countries.csv")
    with path.open(encoding="utf-8", newline="") as file:
        return {row["code"]: row for row in csv.DictReader(file)}
