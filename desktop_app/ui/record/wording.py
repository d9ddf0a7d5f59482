"""How parts of records are worded: from when to when, and lists of short facts."""

from desktop_app.domain.when import Precision, When
from desktop_app.words import Words

OPEN = (Precision.AFTER, Precision.BEFORE)


def facts(*said: str) -> str:
    """Short facts on one line; empty ones are left out."""
    return " · ".join(part for part in said if part)


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
