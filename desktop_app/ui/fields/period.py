"""From when to when something held, in words."""

from desktop_app.domain.when import When
from desktop_app.words import Words


def period(since: When | None, until: When | None, words: Words) -> str:
    """“since 2012”, “until May 2014”, “2012 to May 2014”; nothing where nothing is known."""
    start = words.date(since, short=True) if since is not None else ""
    end = words.date(until, short=True) if until is not None else ""
    if start and end:
        return words("{start} to {end}", start=start, end=end)
    if start:
        return words("since {date}", date=start)
    return words("until {date}", date=end) if end else ""


def joined(*parts: str) -> str:
    """What is known, side by side."""
    return "  ·  ".join(part for part in parts if part)
