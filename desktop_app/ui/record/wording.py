"""How parts of records are worded: from when to when, and lists of short facts."""

from desktop_app.code_lists import region_name
from desktop_app.domain.organisation import Region
from desktop_app.domain.when import Precision, When
from desktop_app.services.countries import country_name
from desktop_app.words import Words

OPEN = (Precision.AFTER, Precision.BEFORE)


def facts(*said: str) -> str:
    """Short facts on one line; empty ones are left out."""
    return " · ".join(part for part in said if part)


def place_of(region: Region, language: str) -> tuple[str, str]:
    """Region and country as they are called in `language`, or as they were written."""
    name = region_name(region.name, region.code, language)
    return name, country_name(region.country, language)


def period(words: Words, since: When | None, until: When | None) -> str:
    """From when to when, as far as it is known."""
    if since is not None and until is not None:
        return words("{since} – {until}", since=words.date(since), until=words.date(until))
    if since is not None:
        said = words.date(since)
        return said if since.grain in OPEN else words("since {date}", date=said)
    if until is not None:
        said = words.date(until)
        return said if until.grain in OPEN else words("until {date}", date=said)
    return ""
