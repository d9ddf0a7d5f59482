"""Mappings the user gave a name: what the columns of the files from one place mean.

They belong to the person and not to the book, so they lie beside the settings.
"""

import json
from collections.abc import Mapping
from pathlib import Path

from desktop_app import paths
from desktop_app.domain.columns import AIMS
from desktop_app.domain.errors import Missing, Unusable
from desktop_app.domain.marks import N_

NO_PROFILE = N_("There is no profile “{name}”. There are: {choices}.")
NOT_KEPT = N_("The profile could not be kept on disk: {reason}.")
Profile = Mapping[str, str]


def names() -> list[str]:
    """The names of all profiles."""
    return sorted(_all(), key=str.casefold)


def load(name: str) -> Profile:
    """The aims of the headings a profile knows."""
    known = _all()
    if name not in known:
        raise Missing(NO_PROFILE, name=name, choices=", ".join(sorted(known)) or "–")
    return known[name]


def keep(name: str, profile: Profile) -> None:
    """Remember a mapping; one of the same name is replaced."""
    _write({**_all(), name: dict(profile)})


def forget(name: str) -> None:
    """Remember it no longer."""
    _write({known: profile for known, profile in _all().items() if known != name})


def _all() -> dict[str, Profile]:
    """All profiles; what is no mapping of headings to aims is left out."""
    try:
        told = json.loads(_path().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {
        name: {heading: aim for heading, aim in profile.items() if aim in AIMS}
        for name, profile in (told.items() if isinstance(told, dict) else ())
        if isinstance(profile, dict)
    }


def _write(profiles: Mapping[str, Profile]) -> None:
    path = _path()
    fresh = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(profiles, ensure_ascii=False, indent=1, sort_keys=True)
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(path)
    except OSError as fault:
        raise Unusable(NOT_KEPT, reason=fault.strerror or "") from fault


def _path() -> Path:
    return paths.user_data() / "profiles.json"
