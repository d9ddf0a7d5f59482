"""How files are called: a pattern such as “{month}_{partners}_{language}”, filled and safe."""

import re
from collections.abc import Collection, Mapping

from desktop_app.domain.errors import Invalid
from desktop_app.domain.file_names import file_name
from desktop_app.domain.marks import N_
from desktop_app.values import dataclass

USUAL = "{month}_{partners}_{language}"
PARTS: Mapping[str, Mapping[str, str]] = {
    "month": {"de": "monat", "en": "month", "fr": "mois"},
    "year": {"de": "jahr", "en": "year", "fr": "année"},
    "partners": {"de": "partner", "en": "partners", "fr": "partenaires"},
    "title": {"de": "titel", "en": "title", "fr": "titre"},
    "kind": {"de": "art", "en": "kind", "fr": "genre"},
    "language": {"de": "sprache", "en": "language", "fr": "langue"},
}
"""What a pattern may name, and what that is called in each language."""

NO_PATTERN = N_("Say how the files are to be called.")
UNKNOWN = N_("“{part}” says nothing about a sheet. There are: {known}.")
_NAMED = re.compile(r"\{([^{}]*)\}")
_LONGEST = 60  # letters of one part, so that none pushes another one out of the name


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """What a sheet can be called by; a part that is empty leaves no gap."""

    month: str = ""
    year: str = ""
    partners: str = ""
    title: str = ""
    kind: str = ""
    language: str = ""


def filled(
    pattern: str, called: Called, suffix: str = ".pdf", taken: Collection[str] = ()
) -> str:
    """The name of one file, differing from those that are `taken`."""
    text = _NAMED.sub(_Filling(called), canonical(pattern))
    text = re.sub(r"([_\-])[_\- ]+", r"\1", text).strip("_- ")
    return file_name(text or called.title, suffix, taken)


def canonical(pattern: str) -> str:
    """The pattern with its parts named in English; refused where it names what is not there."""
    if not pattern.strip():
        raise Invalid(NO_PATTERN)
    return _NAMED.sub(_canonical, pattern)


def spoken(pattern: str, language: str) -> str:
    """The pattern as somebody reads it: its parts in this language."""
    for part, names in PARTS.items():
        pattern = pattern.replace(f"{{{part}}}", f"{{{names[language]}}}")
    return pattern


class _Filling:
    """Puts what a sheet is called by into the gaps of a pattern."""

    def __init__(self, called: Called) -> None:
        self._called = called

    def __call__(self, gap: re.Match[str]) -> str:
        text: str = getattr(self._called, gap.group(1))
        return text if len(text) <= _LONGEST else text[:_LONGEST].rsplit(" ", 1)[0]


def _canonical(gap: re.Match[str]) -> str:
    wanted = gap.group(1).strip().casefold()
    for part, names in PARTS.items():
        if wanted == part or wanted in names.values():
            return f"{{{part}}}"
    known = ", ".join(f"{{{part}}}" for part in PARTS)
    raise Invalid(UNKNOWN, part=gap.group(0), known=known)
