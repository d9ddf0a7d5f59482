"""The funding profiles we ship, by key and by time; none of them is a default."""

import tomllib
from datetime import date
from functools import cache

from desktop_app.domain.errors import Missing
from desktop_app.domain.funding import FundingProfile
from desktop_app.domain.marks import N_
from desktop_app.paths import resource


def profile(key: str) -> FundingProfile:
    """The profile a story names."""
    found = {each.key: each for each in profiles()}
    if key not in found:
        raise Missing(N_("There is no funding profile “{key}”."), key=key)
    return found[key]


def offered(on: date) -> tuple[FundingProfile, ...]:
    """The profiles meant for a time: what to offer for a story of that date."""
    return tuple(each for each in profiles() if each.holds(on))


@cache
def profiles() -> tuple[FundingProfile, ...]:
    """All profiles, the oldest first."""
    found = (
        FundingProfile(key=path.stem, **tomllib.loads(path.read_text("utf-8")))
        for path in resource("funding").glob("*.toml")
    )
    return tuple(sorted(found, key=lambda each: (each.valid_from or date.min, each.key)))
